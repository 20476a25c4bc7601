package org.streetunion.app.work.dues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.assets.AssetLedger;
import org.streetunion.app.office.goods.GoodsLedger;
import org.streetunion.app.reporting.summary.Summary;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.WriteSummary;

/** A count sheet is written, filled in as a clerk does it, and taken in again; what differs is listed. */
class CountSheetTest {
    private static final Map<String, String> SHEET = Map.of("which", "盘点用（留空）");

    @TempDir
    private Path folder;

    @Test
    void assetsAreCountedOnTheSheetThatWasWrittenForThem() throws Exception {
        try (DuesOffice o = new DuesOffice(Databases.H2)) {
            Row asset = Row.NEW.with(AssetLedger.PLACE, "职工之家").with(AssetLedger.KEEPER, "小林")
                    .with(AssetLedger.BOUGHT_ON, LocalDate.of(2024, 1, 1)).with(AssetLedger.PIECES, 4);
            for (String name : List.of("A1 桌子", "A2 椅子", "A3 书柜", "A4 茶几")) {
                o.kept(AssetLedger.KEY,
                        asset.with(AssetLedger.CODE, name.substring(0, 2)).with(AssetLedger.NAME, name.substring(3)));
            }
            Path sheet = written(o, "assets");
            fill(sheet, "A1", Map.of("盘点日期", "2026-09-28", "盘点数量", "4"));
            fill(sheet, "A2", Map.of("盘点日期", "2026-09-28", "盘点数量", "3"));
            fill(sheet, "A3", Map.of("盘点日期", "2026-09-28", "盘点数量", "4", "盘点结果", "地点不符", "存放地点", "仓库"));
            var report = o.take(AssetLedger.KEY, sheet);
            assertEquals(3, report.counts().updated(), report.findings().toString());
            assertEquals(0, report.counts().rejected(), report.findings().toString());
            assertEquals(List.of("A2 4 3 -1 盘亏", "A3 4 4 0 地点不符", "A4 4 — — 本年未盘点"),
                    o.lines(o.table("assets", "2026-10-09", Map.of()), 0, 1, 3, 8, 9, 10));
            assertEquals("仓库", o.all(AssetLedger.KEY).get(2).get(AssetLedger.PLACE), "where it was found");
            assertTrue(o.table("assets", "2026-10-09", Map.of()).notes().get(0).endsWith("2026年已盘点 3，有差异 2，未盘点 1。"));
        }
    }

    @Test
    void goodsAreCountedOnTheSheetThatWasWrittenForThem() throws Exception {
        try (DuesOffice o = new DuesOffice(Databases.H2)) {
            for (String name : List.of("毛巾", "雨伞")) {
                o.kept(GoodsLedger.KEY,
                        Row.NEW.with(GoodsLedger.DATED, LocalDate.of(2026, 2, 1)).with(GoodsLedger.KIND, GoodsLedger.IN)
                                .with(GoodsLedger.NAME, name).with(GoodsLedger.PIECES, 10));
            }
            Path sheet = written(o, "stock");
            fill(sheet, "毛巾", Map.of("数量", "8"));
            var report = o.take(GoodsLedger.KEY, sheet);
            assertEquals(1, report.counts().added(), report.findings().toString());
            assertEquals(List.of("毛巾 10 0 8 2026-10-09 8 -2", "雨伞 10 0 10 — — — 本年没有盘点"),
                    o.lines(o.table("stock", "2026-10-09", Map.of()), 0, 1, 4, 5, 6, 7, 8, 9, 10));
        }
    }

    private Path written(DuesOffice o, String key) throws Exception {
        Summary summary = o.books.office.summaries().find(key).orElseThrow();
        return WriteSummary.into(folder, o.books.office, summary, new Summary.Request(LocalDate.of(2026, 10, 9), SHEET)).xlsx();
    }

    /** Writes into the line in which somewhere stands a text, under headings. */
    private static void fill(Path file, String line, Map<String, String> values) throws Exception {
        try (InputStream in = Files.newInputStream(file); Workbook book = WorkbookFactory.create(in)) {
            Sheet sheet = book.getSheetAt(0);
            org.apache.poi.ss.usermodel.Row headings = having(sheet, "序号");
            org.apache.poi.ss.usermodel.Row row = having(sheet, line);
            for (Cell heading : headings) {
                String value = values.get(heading.toString());
                if (value != null) {
                    Cell cell = row.getCell(heading.getColumnIndex(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
                    cell.setCellValue(value);
                }
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
    }

    private static org.apache.poi.ss.usermodel.Row having(Sheet sheet, String text) {
        for (org.apache.poi.ss.usermodel.Row row : sheet) {
            for (Cell cell : row) {
                if (cell.toString().equals(text)) {
                    return row;
                }
            }
        }
        throw new AssertionError(text);
    }
}
