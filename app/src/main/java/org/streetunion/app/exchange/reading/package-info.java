/**
 * Workbooks as they are found: {@code Workbooks.open} gives the sheets of an .xlsx, .xls or .csv file as rows of raw cells with their real
 * row and column numbers, read from front to back in bounded memory. Whatever is wrong with a file is one exception,
 * {@link org.streetunion.app.exchange.reading.UnreadableFile}, with a sentence for the person who chose it.
 */
@NullMarked
package org.streetunion.app.exchange.reading;

import org.jspecify.annotations.NullMarked;
