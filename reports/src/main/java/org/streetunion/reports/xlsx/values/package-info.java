/** What a workbook can hold and how it counts: characters, names of sheets and columns, days, widths of texts. */
@NullMarked
package org.streetunion.reports.xlsx.values;

import org.jspecify.annotations.NullMarked;
