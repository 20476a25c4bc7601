package org.streetunion.bench;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The yardstick of 收集: fastexcel-reader merely reads the same workbooks, one after the other. */
public final class CollectBareRun {
    private CollectBareRun() {}

    /** Arguments: the shared folder. */
    public static void main(String[] arguments) throws Exception {
        List<Path> all;
        try (Stream<Path> files = Files.list(Path.of(arguments[0]).resolve("collect").resolve("back"))) {
            all = files.sorted().toList();
        }
        long cells = 0;
        long start = System.nanoTime();
        for (Path file : all) {
            cells += read(file);
        }
        Machine.tell("read", Machine.since(start));
        Machine.tell("cells", cells);
    }

    private static long read(Path file) throws java.io.IOException {
        long cells = 0;
        try (InputStream in = Files.newInputStream(file); ReadableWorkbook book = new ReadableWorkbook(in)) {
            for (Sheet sheet : book.getSheets().toList()) {
                try (Stream<Row> rows = sheet.openStream()) {
                    for (Row row : (Iterable<Row>) rows::iterator) {
                        for (Cell cell : row) {
                            cells += cell != null && cell.getText() != null && !cell.getText().isEmpty() ? 1 : 0;
                        }
                    }
                }
            }
        }
        return cells;
    }
}
