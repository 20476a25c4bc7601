/** Models to xlsx (Apache POI): a styled workbook for a report, a streamed one for a long list. */
@NullMarked
package org.streetunion.reports.xlsx;

import org.jspecify.annotations.NullMarked;
