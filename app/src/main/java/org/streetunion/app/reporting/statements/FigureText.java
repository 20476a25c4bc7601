package org.streetunion.app.reporting.statements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.CellText;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** What a statement says, a line each, so that two of them can be held against each other: whose figure, in which column, how much. */
public final class FigureText {
    private static final String BETWEEN = "\t";
    private static final String BARS = "■□";

    private FigureText() {}

    /** Of all its tables. */
    public static String of(List<Table> tables) {
        return figures(tables).entrySet().stream().map(each -> each.getKey() + BETWEEN + each.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /** In what two of them differ, in sentences; none when they say the same. */
    public static List<String> differing(String before, String now) {
        Map<String, String> earlier = read(before);
        Map<String, String> later = read(now);
        Map<String, String> names = new LinkedHashMap<>(earlier);
        later.forEach(names::putIfAbsent);
        List<String> sentences = new ArrayList<>();
        for (String name : names.keySet()) {
            String was = earlier.get(name);
            String is = later.get(name);
            if (was == null || !was.equals(is)) {
                sentences.add(name + "：存档 " + (was == null ? "没有" : was) + "，现在 " + (is == null ? "没有" : is));
            }
        }
        return sentences;
    }

    private static Map<String, String> read(String text) {
        Map<String, String> figures = new LinkedHashMap<>();
        text.lines().map(line -> line.split(BETWEEN, 2)).filter(parts -> parts.length == 2)
                .forEach(parts -> figures.put(parts[0], parts[1]));
        return figures;
    }

    private static Map<String, String> figures(List<Table> tables) {
        Map<String, String> figures = new LinkedHashMap<>();
        for (Table table : tables) {
            for (Row row : table.rows()) {
                add(figures, table, row);
            }
        }
        return figures;
    }

    /** A row is called by the words that stand before its first figure; those that are called alike are counted. */
    private static void add(Map<String, String> figures, Table table, Row row) {
        List<Cell> cells = row.cells();
        int first = first(cells);
        String name = (table.caption().isEmpty() ? "" : table.caption() + " ") + cells.subList(0, first).stream()
                .filter(Cell.Text.class::isInstance).map(FigureText::word).filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        for (int at = first; at < cells.size(); at++) {
            String value = word(cells.get(at));
            if (!value.isEmpty() && !follows(table.columns().get(at).heading(), value)) {
                put(figures, (name + " " + table.columns().get(at).heading()).strip(), value);
            }
        }
    }

    /** Rates and bars follow from the figures beside them: they would only be said twice. */
    private static boolean follows(String heading, String value) {
        return heading.contains("%") || BARS.indexOf(value.charAt(0)) >= 0;
    }

    private static void put(Map<String, String> figures, String name, String value) {
        String free = name;
        for (int again = 2; figures.containsKey(free); again++) {
            free = name + "（" + again + "）";
        }
        figures.put(free, value);
    }

    private static int first(List<Cell> cells) {
        for (int at = 0; at < cells.size(); at++) {
            boolean serial = at == 0 && cells.get(at) instanceof Cell.Whole;
            boolean words = cells.get(at) instanceof Cell.Text || cells.get(at) == Cell.Empty.BLANK;
            if (!serial && !words) {
                return at;
            }
        }
        return cells.size();
    }

    private static String word(Cell cell) {
        return CellText.of(cell).strip().replaceAll("\\s+", " ");
    }
}
