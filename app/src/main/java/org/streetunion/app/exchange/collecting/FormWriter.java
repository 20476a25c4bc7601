package org.streetunion.app.exchange.collecting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.streetunion.app.exchange.writing.SafeFile;
import org.streetunion.app.exchange.writing.UnwritableFile;

/**
 * Writes a form: how to fill it in, the sheets with what is known, room for more rows. Locked is what may not be changed; the lock has no
 * password, for it only keeps hands from slipping: what was changed all the same is seen when the form comes back. The token stands on a
 * sheet that spreadsheet programs keep but never show, and once more below the notes.
 */
public final class FormWriter {
    /** Where the token stands. */
    static final String MARKS = "标识";
    private static final int UNIT = 256;
    private static final int NOTES_WIDTH = 96;

    private FormWriter() {}

    /**
     * Writes the form to a file.
     *
     * @throws UnwritableFile with a sentence for the user
     */
    public static void write(Form form, Path target) throws UnwritableFile {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            FormStyles styles = new FormStyles(book);
            notes(book, form, styles);
            for (int i = 0; i < form.sheets().size(); i++) {
                FormSheet sheet = form.sheets().get(i);
                new FormSheetWriter(book, styles, sheet, form.rows().get(i)).write(form.heading());
            }
            XSSFSheet marks = book.createSheet(MARKS);
            marks.createRow(0).createCell(0).setCellValue(form.token());
            book.setSheetVisibility(book.getSheetIndex(marks), SheetVisibility.VERY_HIDDEN);
            SafeFile.write(target, book::write);
        } catch (UnwritableFile told) {
            throw told;
        } catch (IOException failure) {
            throw new UnwritableFile(target, "没有写成，请检查磁盘后再试。", failure);
        }
    }

    private static void notes(XSSFWorkbook book, Form form, FormStyles styles) {
        XSSFSheet sheet = book.createSheet("填表说明");
        sheet.setColumnWidth(0, NOTES_WIDTH * UNIT);
        line(sheet, 0, form.heading(), styles.title());
        List<String> lines = form.notes();
        for (int i = 0; i < lines.size(); i++) {
            line(sheet, i + 1, lines.get(i), styles.note());
        }
        line(sheet, lines.size() + 2, "回收码（请不要改动或删除）：" + form.token(), styles.faint());
        FormSheetWriter.protect(sheet);
        sheet.setDisplayGridlines(false);
        sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
    }

    private static void line(XSSFSheet sheet, int at, String text, org.apache.poi.ss.usermodel.CellStyle style) {
        XSSFRow row = sheet.createRow(at);
        var cell = row.createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }
}
