package org.streetunion.reports.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.streetunion.reports.XlsxReader;
import org.streetunion.reports.model.Align;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.ListDocument;
import org.streetunion.reports.model.Orientation;
import org.streetunion.reports.model.PageSetup;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** The streamed sheet against the one POI writes: the same cells must come back alike from both. */
class StreamedCellsTest {
    private static final List<Align> ALIGNS = List.of(Align.values());
    private static final String[] TEXTS = {"", "张三", "=1", "-", "+8613", "@甲", "<&>\"", "  空 ", "_x000D_", "𠮷\n㛃", "\u0001x",
            "0012"};

    @Test
    void bothWritersSayTheSame() throws IOException {
        Random random = new Random(17);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            columns.add(new Column("列" + i, "", 10, ALIGNS.get(random.nextInt(3))));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            rows.add(columns.stream().map(column -> cell(random)).toList());
        }
        try (XSSFWorkbook streamed = streamed(columns, rows); XSSFWorkbook whole = whole(columns, rows)) {
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < columns.size(); column++) {
                    assertEquals(seen(whole.getSheetAt(0), row, column), seen(streamed.getSheetAt(0), row, column));
                }
            }
        }
    }

    private static String seen(XSSFSheet sheet, int row, int column) {
        XSSFCell cell = sheet.getRow(row + 2).getCell(column);
        String value = cell.getCellType() == CellType.NUMERIC
                ? Double.toString(cell.getNumericCellValue())
                : cell.getRichStringCellValue().getString();
        return String.join("|", cell.getAddress().toString(), value, cell.getCellStyle().getDataFormatString(),
                cell.getCellStyle().getAlignment().name(), Boolean.toString(cell.getCellStyle().getQuotePrefixed()));
    }

    private static Cell cell(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> Cell.whole(random.nextInt(2_000_000) - 1_000_000);
            case 1 -> Cell.ordinal(random.nextInt(5_000));
            case 2 ->
                Cell.decimal(BigDecimal.valueOf(random.nextInt(900_000) - 450_000, 1 + random.nextInt(4)), random.nextInt(3));
            case 3 -> Cell.rate(1 + random.nextInt(99), 100);
            case 4 -> Cell.date(LocalDate.of(1890, 1, 1).plusDays(random.nextInt(60_000)));
            case 5 -> Cell.unknown();
            case 6 -> Cell.blank();
            default -> Cell.text(TEXTS[random.nextInt(TEXTS.length)]);
        };
    }

    private static XSSFWorkbook streamed(List<Column> columns, List<List<Cell>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ListWorkbookWriter().write(new ListDocument("表", "", columns, rows, PageSetup.of(Orientation.PORTRAIT)), out);
        return XlsxReader.open(out.toByteArray());
    }

    private static XSSFWorkbook whole(List<Column> columns, List<List<Cell>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Row> body = rows.stream().map(row -> new Row(Row.Kind.NORMAL, row)).toList();
        new WorkbookRenderer().render(Report.of("表", Table.of(columns, body)), out);
        return XlsxReader.open(out.toByteArray());
    }
}
