package org.streetunion.sample.sheets.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a table as comma-separated text, lines ending the way Excel ends them. */
public final class CsvWriter {
    private static final Charset GBK = Charset.forName("GBK");

    private CsvWriter() {}

    /** Writes the file in the encoding of its kind, GBK or UTF-8 with a mark; an older file is replaced. */
    public static void write(ClerkTable table, Path file) throws IOException {
        boolean gbk = table.layout().kind() == Layout.Kind.CSV_GBK;
        try (Writer out = Files.newBufferedWriter(file, gbk ? GBK : StandardCharsets.UTF_8);
                Stream<List<Object>> rows = table.rows().get()) {
            if (!gbk) {
                out.write('\uFEFF');
            }
            line(out, table.headings());
            rows.forEachOrdered(row -> line(out, row));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void line(Writer out, List<?> cells) {
        String line = cells.stream().map(cell -> quoted(cell.toString())).collect(Collectors.joining(",", "", "\r\n"));
        try {
            out.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String text) {
        boolean plain = text.indexOf(',') < 0 && text.indexOf('"') < 0 && text.indexOf('\n') < 0;
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
