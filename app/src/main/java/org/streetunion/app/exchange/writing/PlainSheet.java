package org.streetunion.app.exchange.writing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A bare table for another program, such as a bank's: headings in the first row, no title, texts as texts, amounts as numbers. */
public final class PlainSheet {
    private static final int WINDOW = 200;
    private static final int UNIT = 256;

    private PlainSheet() {}

    /**
     * One column.
     *
     * @param heading in the first row
     * @param width in characters
     */
    public record Head(String heading, int width) {}

    /**
     * Writes it; a Long is an amount in 分, an Integer a number, anything else a text.
     *
     * @throws UnwritableFile with a sentence for the user
     */
    public static void write(Path target, String sheet, List<Head> heads, List<List<Object>> rows) throws UnwritableFile {
        try (SXSSFWorkbook book = new SXSSFWorkbook(WINDOW)) {
            SheetStyles styles = new SheetStyles(book);
            CellStyle text = styles.data("@", false);
            CellStyle money = styles.data("0.00", false);
            CellStyle number = styles.data("0", false);
            CellStyle heading = styles.heading(false);
            Sheet page = book.createSheet(sheet);
            Row first = page.createRow(0);
            for (int at = 0; at < heads.size(); at++) {
                page.setColumnWidth(at, heads.get(at).width() * UNIT);
                Cell cell = first.createCell(at);
                cell.setCellStyle(heading);
                cell.setCellValue(heads.get(at).heading());
            }
            for (int row = 0; row < rows.size(); row++) {
                Row line = page.createRow(row + 1);
                for (int at = 0; at < rows.get(row).size(); at++) {
                    Cell cell = line.createCell(at);
                    fill(cell, rows.get(row).get(at));
                    Object value = rows.get(row).get(at);
                    cell.setCellStyle(value instanceof Long ? money : value instanceof Integer ? number : text);
                }
            }
            SafeFile.write(target, book::write);
        } catch (UnwritableFile told) {
            throw told;
        } catch (IOException failure) {
            throw new UnwritableFile(target, "没有写成，请检查磁盘后再试。", failure);
        }
    }

    private static void fill(Cell cell, Object value) {
        if (value instanceof Long cents) {
            cell.setCellValue(cents / 100.0);
        } else if (value instanceof Integer number) {
            cell.setCellValue(number);
        } else {
            cell.setCellValue(String.valueOf(value));
        }
    }
}
