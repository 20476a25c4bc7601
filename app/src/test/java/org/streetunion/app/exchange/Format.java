package org.streetunion.app.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The forms in which a clerk's list comes; the same rows can be written in each. */
public enum Format {
    XLSX, XLS, CSV;

    /** Writes rows; a first row of one cell is a title, merged over the width of the sheet. Null cells are left out, null rows too. */
    public Path write(Path file, @Nullable Object[]... rows) throws IOException {
        Path target = file.resolveSibling(file.getFileName() + "." + name().toLowerCase(Locale.ROOT));
        if (this == CSV) {
            String text = Arrays.stream(rows).map(Format::line).collect(Collectors.joining("\r\n"));
            return Files.writeString(target, text, StandardCharsets.UTF_8);
        }
        try (Workbook book = this == XLS ? new HSSFWorkbook() : new XSSFWorkbook()) {
            Sheet sheet = TestBooks.fill(book, "表", rows);
            int width = Arrays.stream(rows).mapToInt(row -> row.length).max().orElse(0);
            if (rows[0].length == 1 && width > 1) {
                sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, width - 1));
            }
            return TestBooks.save(book, target);
        }
    }

    private static String line(@Nullable Object[] row) {
        return Arrays.stream(row).map(Format::cell).collect(Collectors.joining(","));
    }

    /** As spreadsheets save a text file: a long number loses its digits there. */
    private static String cell(@Nullable Object value) {
        if (value instanceof Double number && Math.abs(number) >= 1e11) {
            return String.format(Locale.ROOT, "%.5E", number);
        }
        String text = value == null ? "" : value.toString();
        return text.matches("(?s).*[,\"\n\r].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
