/** Tables in which figures are typed as in Excel and WPS: keys, pasted blocks. */
@NullMarked
package org.streetunion.app.ui.grid;

import org.jspecify.annotations.NullMarked;
