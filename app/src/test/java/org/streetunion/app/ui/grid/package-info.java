/** Tests of typed figures. */
@NullMarked
package org.streetunion.app.ui.grid;

import org.jspecify.annotations.NullMarked;
