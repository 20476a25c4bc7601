package org.streetunion.app.work.collect;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook in the hands of a union: opened, filled in, saved. */
public final class FilledIn implements AutoCloseable {
    private static final int HEADINGS = 2;
    private final XSSFWorkbook book;

    /** Opens it. */
    public FilledIn(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            book = new XSSFWorkbook(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The workbook itself. */
    public XSSFWorkbook book() {
        return book;
    }

    /** Types into the row of somebody, under a heading. */
    public FilledIn put(String sheet, String who, String heading, String text) {
        cell(sheet, row(sheet, who), heading).setCellValue(text);
        return this;
    }

    /** Types into the first row that is free. */
    public FilledIn add(String sheet, String... headingsAndTexts) {
        Row free = row(sheet, "");
        for (int i = 0; i < headingsAndTexts.length; i += 2) {
            cell(sheet, free, headingsAndTexts[i]).setCellValue(headingsAndTexts[i + 1]);
        }
        return this;
    }

    /** Deletes somebody's row. */
    FilledIn delete(String sheet, String who) {
        Row row = row(sheet, who);
        row.getSheet().removeRow(row);
        return this;
    }

    /** Types beside an item of the card. */
    public FilledIn card(String item, String text) {
        for (Row row : book.getSheet("单位资料")) {
            if (text(row.getCell(1)).equals(item)) {
                row.getCell(2).setCellValue(text);
            }
        }
        return this;
    }

    /** What stands in somebody's row. */
    String get(String sheet, String who, String heading) {
        return text(cell(sheet, row(sheet, who), heading));
    }

    Cell cell(String sheet, String who, String heading) {
        return cell(sheet, row(sheet, who), heading);
    }

    /** Saves it. */
    public void save(Path target) {
        try (OutputStream out = Files.newOutputStream(target)) {
            book.write(out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            book.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Row row(String title, String who) {
        Sheet sheet = book.getSheet(title);
        int column = cell(title, sheet.getRow(HEADINGS), "姓名").getColumnIndex();
        for (Row row : sheet) {
            if (row.getRowNum() > HEADINGS && text(row.getCell(column)).equals(who)) {
                return row;
            }
        }
        throw new AssertionError("nobody called " + who);
    }

    private Cell cell(String title, Row row, String heading) {
        for (Cell cell : book.getSheet(title).getRow(HEADINGS)) {
            if (text(cell).equals(heading)) {
                return row.getCell(cell.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new AssertionError("no heading " + heading);
    }

    private static String text(org.apache.poi.ss.usermodel.@org.jspecify.annotations.Nullable Cell cell) {
        return cell == null ? "" : new DataFormatter().formatCellValue(cell);
    }
}
