/** The fonts the program brings along, and which characters they can show. Also read by the window. */
@NullMarked
package org.streetunion.reports.fonts;

import org.jspecify.annotations.NullMarked;
