/** Tests of the page of a sheet. */
@NullMarked
package org.streetunion.app.ui.sheets;

import org.jspecify.annotations.NullMarked;
