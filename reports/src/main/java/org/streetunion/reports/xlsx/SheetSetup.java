package org.streetunion.reports.xlsx;

import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Orientation;
import org.streetunion.reports.model.PageSetup;

/** Widths, print area, repeated headings and page footer: what makes a sheet print right on any PC. */
final class SheetSetup {

    private SheetSetup() {}

    static void widths(XSSFSheet sheet, List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, Math.min(255 * 256, columns.get(i).width() * 256 + 180));
        }
    }

    /** A4, one page wide, and the footer of the model. */
    static void page(XSSFSheet sheet, PageSetup page) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(page.orientation() == Orientation.LANDSCAPE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, 0.5);
        sheet.setMargin(PageMargin.RIGHT, 0.5);
        sheet.setMargin(PageMargin.TOP, 0.6);
        sheet.setMargin(PageMargin.BOTTOM, 0.7);
        sheet.getFooter().setLeft(page.footer().replace("&", "&&"));
        if (page.pageNumbers()) {
            sheet.getFooter().setCenter("第 &P 页 共 &N 页");
        }
    }

    /** Heading rows stay in sight on the screen and come again on every page. */
    static void headings(XSSFSheet sheet, int first, int last) {
        sheet.createFreezePane(0, last + 1);
        sheet.setRepeatingRows(new CellRangeAddress(first, last, -1, -1));
    }

    static void printArea(XSSFSheet sheet, int lastRow, int columns) {
        int index = sheet.getWorkbook().getSheetIndex(sheet);
        sheet.getWorkbook().setPrintArea(index, 0, columns - 1, 0, lastRow);
    }
}
