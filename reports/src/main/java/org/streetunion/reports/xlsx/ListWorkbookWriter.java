package org.streetunion.reports.xlsx;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.ListDocument;

/** A list of any length as a workbook of one sheet, written while its rows are read; memory does not grow with them. */
public final class ListWorkbookWriter {
    /** Rows a sheet can hold. */
    public static final int MOST_ROWS = 1_048_576;
    /** Measured on 166,500 rows of 20 columns: three quarters of the time of level 6 for a file 4 % larger. */
    public static final int USUAL_LEVEL = 3;

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);
    private final int level;

    /** A writer with another balance of speed and size: 1 is fastest, 9 smallest. */
    public ListWorkbookWriter(int level) {
        this.level = level;
    }

    /** A writer with the usual balance of speed and size. */
    public ListWorkbookWriter() {
        this(USUAL_LEVEL);
    }

    /**
     * Writes the workbook, reading the rows once; the stream stays open.
     *
     * @return the number of rows of the list
     * @throws IOException also when the list is longer than a sheet
     */
    public int write(ListDocument list, OutputStream out) throws IOException {
        try (Skeleton skeleton = new Skeleton(list)) {
            ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out, 1 << 16));
            zip.setLevel(level);
            Map<String, byte[]> first = skeleton.parts();
            // Programs tell a workbook from another zip by its first entry.
            put(zip, CONTENT_TYPES, take(first, CONTENT_TYPES));
            open(zip, Skeleton.SHEET);
            zip.write(Skeleton.beforeRows(take(first, Skeleton.SHEET)));
            int lastRow = rows(list, skeleton, zip);
            skeleton.extendTo(lastRow);
            Map<String, byte[]> parts = skeleton.parts();
            zip.write(Skeleton.afterRows(take(parts, Skeleton.SHEET)));
            zip.closeEntry();
            take(parts, CONTENT_TYPES);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
            zip.finish();
            zip.flush();
            return lastRow - skeleton.headingRow();
        }
    }

    private static int rows(ListDocument list, Skeleton skeleton, OutputStream out) throws IOException {
        try (Behind behind = new Behind(out)) {
            SheetPart part = new SheetPart(behind, list.columns(), skeleton::style);
            int last = skeleton.headingRow();
            for (List<Cell> row : list.rows()) {
                last++;
                if (last >= MOST_ROWS) {
                    throw new IOException("《" + list.title() + "》超过一张工作表能放的 1,048,576 行，请先筛选，分几次导出");
                }
                part.row(last + 1, list.checked(row));
            }
            part.flush();
            behind.flush();
            return last;
        }
    }

    private static byte[] take(Map<String, byte[]> parts, String name) {
        return Objects.requireNonNull(parts.remove(name), name);
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        open(zip, name);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static void open(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
    }
}
