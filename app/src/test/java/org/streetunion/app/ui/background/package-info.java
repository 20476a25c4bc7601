/** Tests of the package of that name. */
@NullMarked
package org.streetunion.app.ui.background;

import org.jspecify.annotations.NullMarked;
