package org.streetunion.sample;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** Reads the written files back, cell by cell as text. */
public final class Sheets {
    private static final Pattern COMMA = Pattern.compile(",");
    private static final long STREAMED = 1_000_000;

    private Sheets() {}

    /** All cells; the list's index is the row as Excel counts it, less one. */
    public static List<List<String>> cells(Path file) throws IOException {
        if (file.toString().endsWith(".csv")) {
            return csv(file);
        }
        // A whole street's roster would not fit the tests' memory as a POI workbook.
        return Files.size(file) > STREAMED && file.toString().endsWith(".xlsx") ? StreamedSheet.cells(file) : workbook(file);
    }

    /** Data rows by heading; the heading row counts from 1, a last row that begins with 填表说明 is left out. */
    public static List<Line> rows(Path file, int headingRow) throws IOException {
        List<List<String>> cells = cells(file);
        List<String> headings = cells.get(headingRow - 1);
        List<Line> rows = new ArrayList<>();
        for (List<String> line : cells.subList(headingRow, cells.size())) {
            if (!line.isEmpty() && !line.get(0).startsWith("填表说明")) {
                rows.add(row(headings, line));
            }
        }
        return rows;
    }

    private static Line row(List<String> headings, List<String> line) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            row.put(headings.get(i), i < line.size() ? line.get(i) : "");
        }
        return new Line(row);
    }

    /** One data row; asking for a heading the file has not got is a mistake. */
    public record Line(Map<String, String> cells) {
        /** The cell below a heading, empty text when blank. */
        public String get(String heading) {
            return Objects.requireNonNull(cells.get(heading), heading);
        }
    }

    private static List<List<String>> csv(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        boolean marked = bytes[0] == (byte) 0xEF;
        String text = new String(bytes, marked ? StandardCharsets.UTF_8 : Charset.forName("GBK"));
        return (marked ? text.substring(1) : text).lines().map(line -> List.of(COMMA.split(line, -1))).toList();
    }

    private static List<List<String>> workbook(Path file) throws IOException {
        DataFormatter formatter = new DataFormatter();
        List<List<String>> lines = new ArrayList<>();
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            Sheet sheet = workbook.getSheetAt(0);
            for (int r = 0; r <= sheet.getLastRowNum(); r++) {
                Row row = sheet.getRow(r);
                List<String> line = new ArrayList<>();
                for (int c = 0; row != null && c < row.getLastCellNum(); c++) {
                    Cell cell = row.getCell(c);
                    line.add(cell == null ? "" : formatter.formatCellValue(cell));
                }
                lines.add(line);
            }
        }
        return lines;
    }
}
