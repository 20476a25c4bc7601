/** Tests of the package of that name. */
@NullMarked
package org.streetunion.app.ui.controls;

import org.jspecify.annotations.NullMarked;
