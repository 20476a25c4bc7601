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

/**
 * What of a sheet is signed, as a text: a line a row, its part, what it is known by, and its values. Two texts are compared row by row and
 * value by value.
 */
final class SheetText {
    private static final String TAB = "\t";

    private SheetText() {}

    /** The text of a sheet as it stands in the registers. */
    static String of(Registers registers, long union, int year) {
        List<String> lines = new ArrayList<>();
        for (SheetParts.Part part : SheetParts.FROZEN) {
            Register register = registers.get(part.ledger());
            List<String> own = new ArrayList<>();
            register.labelled(SheetParts.rows(register, union, year)).forEach(row -> own.add(line(part, row)));
            own.sort(String::compareTo);
            lines.addAll(own);
        }
        return String.join("\n", lines);
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
        Map<String, String[]> before = read(older);
        Map<String, String[]> after = read(newer);
        List<String> sentences = new ArrayList<>();
        before.forEach((row, values) -> {
            if (!after.containsKey(row)) {
                sentences.add(row + "：去掉");
            }
        });
        after.forEach((row, values) -> {
            String[] was = before.get(row);
            if (was == null) {
                sentences.add(row + "：新增" + said(values));
            } else {
                changed(row, was, values, sentences);
            }
        });
        return sentences;
    }

    private static void changed(String row, String[] was, String[] is, List<String> sentences) {
        Map<String, String> old = values(was);
        Map<String, String> now = values(is);
        TreeSet<String> headings = new TreeSet<>(old.keySet());
        headings.addAll(now.keySet());
        headings.stream().filter(heading -> !Objects.equals(old.getOrDefault(heading, ""), now.getOrDefault(heading, "")))
                .forEach(heading -> sentences.add(row + "：" + heading + " 由“" + old.getOrDefault(heading, "") + "”改为“"
                        + now.getOrDefault(heading, "") + "”"));
    }

    private static String said(String[] values) {
        String all = values(values).entrySet().stream().filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + " " + each.getValue()).collect(Collectors.joining("，"));
        return all.isEmpty() ? "" : "（" + all + "）";
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
