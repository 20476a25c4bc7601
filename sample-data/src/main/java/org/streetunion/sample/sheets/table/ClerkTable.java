package org.streetunion.sample.sheets.table;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One sheet before it is written: cells are text, whole numbers, days or the empty text; rows can be streamed again and again. */
public record ClerkTable(Layout layout, String title, List<String> headings, List<Integer> widths,
        Supplier<Stream<List<Object>>> rows) {}
