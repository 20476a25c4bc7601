package org.streetunion.reports.model;

import java.util.List;

/**
 * A return or a summary as it is handed in.
 *
 * @param title centred above everything
 * @param fields between title and table: 填报单位（盖章）, 报告期, 填报日期, 单位
 * @param tables at least one, in order
 * @param notes below the last table, one paragraph each
 * @param signatures the last line: 单位负责人, 审核人, 填报人, 联系电话, 报出日期
 * @param page orientation, page numbers, footer
 */
public record Report(String title, List<Field> fields, List<Table> tables, List<String> notes, List<Field> signatures,
        PageSetup page) {
    public Report {
        fields = List.copyOf(fields);
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
        signatures = List.copyOf(signatures);
        if (title.isBlank()) {
            throw new IllegalArgumentException("a report needs a title");
        }
        if (tables.isEmpty()) {
            throw new IllegalArgumentException("a report needs a table: " + title);
        }
    }

    /** A report of one table with nothing around it, lying as its column count asks. */
    public static Report of(String title, Table table) {
        return new Report(title, List.of(), List.of(table), List.of(), List.of(),
                PageSetup.of(Orientation.forColumns(table.columns().size())));
    }

    /** The same report with these fields above its tables. */
    public Report withFields(Field... above) {
        return new Report(title, List.of(above), tables, notes, signatures, page);
    }

    /** The same report with these notes. */
    public Report withNotes(String... paragraphs) {
        return new Report(title, fields, tables, List.of(paragraphs), signatures, page);
    }

    /** The same report with this last line. */
    public Report withSignatures(Field... below) {
        return new Report(title, fields, tables, notes, List.of(below), page);
    }

    /** The same report on other pages. */
    public Report withPage(PageSetup setup) {
        return new Report(title, fields, tables, notes, signatures, setup);
    }
}
