package org.streetunion.sample.sheets.dirt;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.streetunion.sample.Sheets;

/** Reads a clerk's file patiently: spaces, widths, other words for a heading and other shapes of a day make no difference. */
final class Tidied {
    private static final Map<String, String> SYNONYMS = Map.of("身份证号", "证件号码", "主席身份证号", "主席证件号码", "手机号码", "移动电话", "工会名称(全称)",
            "工会名称");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern DIGITS = Pattern.compile("((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)");

    private Tidied() {}

    /** Data rows by heading; {@code bad} rows, counted as Excel does, are left out, and so are blank ones and the note below. */
    static List<Map<String, String>> rows(Path file, int headingRow, Set<Integer> bad) throws IOException {
        List<List<String>> cells = Sheets.cells(file);
        List<String> headings = cells.get(headingRow - 1).stream().map(Tidied::heading).toList();
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = headingRow; i < cells.size(); i++) {
            List<String> line = cells.get(i);
            boolean filled = line.stream().anyMatch(cell -> !cell.isEmpty()) && !line.get(0).startsWith("填表说明");
            if (filled && !bad.contains(i + 1)) {
                rows.add(row(headings, line));
            }
        }
        return rows;
    }

    private static Map<String, String> row(List<String> headings, List<String> line) {
        Map<String, String> row = new TreeMap<>();
        for (int i = 0; i < headings.size(); i++) {
            // The running number moves when rows are left out.
            if (!headings.get(i).equals("序号")) {
                row.put(headings.get(i), value(i < line.size() ? line.get(i) : ""));
            }
        }
        return row;
    }

    private static String heading(String text) {
        String plain = plain(text);
        return SYNONYMS.getOrDefault(plain, plain);
    }

    /** Days as yyyy-MM-dd, phones without the country's number, everything else without spaces. */
    private static String value(String text) {
        String plain = plain(text).replaceFirst("^\\+86", "");
        Matcher day = DAY.matcher(plain);
        if (day.matches()) {
            return "%s-%02d-%02d".formatted(day.group(1), Integer.valueOf(day.group(2)), Integer.valueOf(day.group(3)));
        }
        Matcher digits = DIGITS.matcher(plain);
        // No other column holds a bare number of eight digits.
        return digits.matches() ? digits.replaceFirst("$1-$2-$3") : plain;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
