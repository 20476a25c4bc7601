/** Tests of the sheets of 三定一统筹. */
@NullMarked
package org.streetunion.app.work.sheets;

import org.jspecify.annotations.NullMarked;
