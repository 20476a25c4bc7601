/** Tests of the targets of 三定一统筹. */
@NullMarked
package org.streetunion.app.office.targets;

import org.jspecify.annotations.NullMarked;
