/** A sheet as a value (columns, layout, rows) and the writers that turn it into xlsx, xls or csv. */
@NullMarked
package org.streetunion.sample.sheets.table;

import org.jspecify.annotations.NullMarked;
