package org.streetunion.app.work.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.assignments.AssignmentLedger;

/**
 * What of a sheet is signed, as a text: a line a row, its part, what it is known by, and its values. Two texts are compared row by row and
 * value by value.
 */
final class SheetText {
    private static final String TAB = "\t";
    private static final String GOAL = "年度目标";

    private SheetText() {}

    /**
     * What a newer text says otherwise than an older one.
     *
     * @param row of which part and row
     * @param heading of the value; empty where the whole row came or went
     * @param before what was signed; empty for nothing
     * @param after what it is now; empty for nothing
     * @param kind how it came to be
     */
    record Change(String row, String heading, String before, String after, Kind kind) {
        /** What happened to a row. */
        enum Kind {
            ADDED, REMOVED, CHANGED
        }

        /** Which value of which row. */
        String name() {
            return row.equals(SheetParts.HEAD + "“" + GOAL + "”") ? GOAL : row + (heading.isEmpty() ? "" : "：" + heading);
        }

        String sentence() {
            return switch (kind) {
                case REMOVED -> row + "：去掉";
                case ADDED -> row + "：新增" + (after.isEmpty() ? "" : "（" + after + "）");
                case CHANGED -> name() + " 由“" + before + "”改为“" + after + "”";
            };
        }
    }

    /** The text of a sheet as it stands in the registers. */
    static String of(Registers registers, long union, int year) {
        List<String> lines = new ArrayList<>();
        Row head = SheetParts.findSheet(registers, union, year).orElse(Row.NEW);
        lines.add(SheetParts.HEAD + TAB + GOAL + TAB + "内容=" + flat(AssignmentLedger.GOAL, head));
        for (SheetParts.Part part : SheetParts.FROZEN) {
            lines.addAll(lines(part, registers, SheetParts.rows(registers.get(part.ledger()), union, year)));
        }
        lines.addAll(lines(SheetParts.LENT, registers, SheetParts.lent(registers, union, year)));
        return String.join("\n", lines);
    }

    private static List<String> lines(SheetParts.Part part, Registers registers, List<Row> rows) {
        Register register = registers.get(part.ledger());
        return register.labelled(rows).stream().map(row -> line(part, row)).sorted().toList();
    }

    private static String line(SheetParts.Part part, Row row) {
        String known = part.key().stream().map(column -> column.text(row)).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        String values = part.signed().stream().map(column -> column.heading() + "=" + flat(column, row))
                .collect(Collectors.joining(TAB));
        return part.title() + TAB + known + TAB + values;
    }

    private static String flat(Column<?> column, Row row) {
        return column.text(row).replace('\n', '；').replace('\t', ' ');
    }

    /** What an older and a newer text differ in, a sentence each; empty when in nothing. */
    static List<String> differences(String older, String newer) {
        return changes(older, newer).stream().map(Change::sentence).toList();
    }

    /** The same, each with what was and what is. A text that was signed before goals and lendings were kept says nothing of them. */
    static List<Change> changes(String older, String newer) {
        boolean whole = older.startsWith(SheetParts.HEAD + TAB);
        Map<String, String[]> before = read(older);
        Map<String, String[]> after = read(newer);
        List<Change> changes = new ArrayList<>();
        before.forEach((row, values) -> {
            if (!after.containsKey(row)) {
                changes.add(new Change(row, "", said(values), "", Change.Kind.REMOVED));
            }
        });
        after.forEach((row, values) -> {
            String[] was = before.get(row);
            boolean kept = whole || !List.of(SheetParts.HEAD, SheetParts.LENT.title()).contains(values[0]);
            if (was == null && kept) {
                changes.add(new Change(row, "", "", said(values), Change.Kind.ADDED));
            } else if (was != null) {
                changed(row, was, values, changes);
            }
        });
        return changes;
    }

    private static void changed(String row, String[] was, String[] is, List<Change> changes) {
        Map<String, String> old = values(was);
        Map<String, String> now = values(is);
        TreeSet<String> headings = new TreeSet<>(old.keySet());
        headings.addAll(now.keySet());
        headings.stream().filter(heading -> !Objects.equals(old.getOrDefault(heading, ""), now.getOrDefault(heading, "")))
                .forEach(heading -> changes.add(new Change(row, heading, old.getOrDefault(heading, ""),
                        now.getOrDefault(heading, ""), Change.Kind.CHANGED)));
    }

    private static String said(String[] values) {
        return values(values).entrySet().stream().filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + " " + each.getValue()).collect(Collectors.joining("，"));
    }

    private static Map<String, String[]> read(String text) {
        Map<String, String[]> rows = new LinkedHashMap<>();
        for (String line : text.split("\n", -1)) {
            String[] cells = line.split(TAB, -1);
            if (cells.length >= 2) {
                String name = cells[0].replaceFirst("^[一二三四]、", "") + "“" + cells[1] + "”";
                rows.put(rows.containsKey(name) ? name + rows.size() : name, cells);
            }
        }
        return rows;
    }

    private static Map<String, String> values(String[] cells) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 2; i < cells.length; i++) {
            int end = cells[i].indexOf('=');
            if (end > 0) {
                values.put(cells[i].substring(0, end), cells[i].substring(end + 1));
            }
        }
        return values;
    }
}
