/** Tests of the package of that name. */
@NullMarked
package org.streetunion.app.work.papers;

import org.jspecify.annotations.NullMarked;
