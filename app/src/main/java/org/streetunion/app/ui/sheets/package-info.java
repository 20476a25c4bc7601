/** The page of a sheet of 三定一统筹: its four parts, what is done, what was signed. */
@NullMarked
package org.streetunion.app.ui.sheets;

import org.jspecify.annotations.NullMarked;
