package org.streetunion.app.exchange.collecting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.streetunion.app.exchange.TestBooks.row;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.exchange.TestBooks;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Sensitivity;
import org.streetunion.app.ledger.Types;

/** A form is read as it was written, packed and unpacked, also when another program saved it with columns moved. */
class FormTest {
    private static final FormSheet SHEET = new FormSheet("名单", false,
            List.of(FormColumn.of(Column.of("name", "姓名", Types.TEXT), FormColumn.Lock.WHEN_FILLED),
                    FormColumn.of(Column.of("mobile", "电话", Types.PHONE).sensitive(Sensitivity.PHONE), FormColumn.Lock.OPEN),
                    FormColumn.of(Column.of("day", "日期", Types.DAY), FormColumn.Lock.OPEN)),
            "填这里");
    private static final FormSheet CARD = new FormSheet("资料", true,
            List.of(FormColumn.of(Column.of("area", "面积", Types.DECIMAL), FormColumn.Lock.OPEN)), "填这里");
    private static final FormReader READER = new FormReader(List.of(CARD, SHEET), Pattern.compile("T-\\d+"));
    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadAndPacked() throws IOException, UnreadableFile {
        List<List<FormRow>> rows = List.of(List.of(new FormRow("u1", List.of("120.5"))),
                List.of(new FormRow("m1", List.of("卫平", "13957400001", "2026-03-07")), new FormRow("m2", List.of("戚玉", "", ""))));
        Path file = folder.resolve("表.xlsx");
        FormWriter.write(new Form("甲厂", "T-12", List.of("一、填好交回"), List.of(CARD, SHEET), rows), file);

        ReturnedForm form = READER.read(file);

        assertEquals(Set.of("T-12"), form.tokens());
        assertEquals(List.of("120.5"), form.sheets().get(0).rows().get(0).cells());
        assertEquals(
                List.of(new ReturnedRow(4, "m1", List.of("卫平", "139****0001", "2026-03-07")),
                        new ReturnedRow(5, "m2", List.of("戚玉", "", ""))),
                form.sheets().get(1).rows());
        assertEquals(rows, Pack.sent(Pack.sent(rows)));
        assertEquals(form.sheets(), Pack.returned(Pack.returned(form.sheets())));
    }

    @Test
    void columnsMayBeMovedAndLostInAnOldWorkbook() throws IOException, UnreadableFile {
        Path file = folder.resolve("旧格式.xls");
        try (HSSFWorkbook book = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("名单");
            String[][] cells = {{"甲厂　名单"}, {}, {"电话", "姓名", "标识"}, {"139****0001", "卫平", "m1"}, {"", "新人", ""}};
            for (int i = 0; i < cells.length; i++) {
                var row = sheet.createRow(i);
                for (int k = 0; k < cells[i].length; k++) {
                    row.createCell(k).setCellValue(cells[i][k]);
                }
            }
            book.write(out);
        }

        ReturnedForm form = READER.read(file);

        assertEquals(Set.of(), form.tokens());
        assertEquals(ReturnedSheet.GONE, form.sheets().get(0));
        assertEquals(List.of("日期"), form.sheets().get(1).missing());
        assertEquals(List.of(new ReturnedRow(4, "m1", Arrays.asList("卫平", "139****0001", null)),
                new ReturnedRow(5, "", Arrays.asList("新人", "", null))), form.sheets().get(1).rows());
        assertEquals(form.sheets(), Pack.returned(Pack.returned(form.sheets())));
    }

    @Test
    void linesSetAboveTheHeadingsAndRowsInAnotherOrderChangeNothing() throws IOException, UnreadableFile {
        ReturnedSheet read = list(row("请于月底前交回"), row(), row("甲厂　名单"), row("联系人", "小林"),
                row("标识", "姓名", "电话", "日期"), row("m2", "戚玉", "139****0002", ""), row(), row("m1", "卫平", "", "2026-03-07"));

        assertEquals(List.of(), read.missing());
        assertEquals(List.of("m2", "m1"), read.rows().stream().map(ReturnedRow::key).toList());
        assertEquals(List.of(6, 8), read.rows().stream().map(ReturnedRow::number).toList());
    }

    @Test
    void aColumnOfKeysThatWasDeletedLeavesTheRowsWithoutKeys() throws IOException, UnreadableFile {
        ReturnedSheet read = list(row("姓名", "电话", "日期"), row("卫平", "13957400001", "2026-03-07"));

        assertEquals(List.of(new ReturnedRow(2, "", List.of("卫平", "13957400001", "2026-03-07"))), read.rows());
    }

    @Test
    void aSheetWhoseHeadingsAreGoneIsGoneAndNotEmpty() throws IOException, UnreadableFile {
        assertEquals(ReturnedSheet.GONE, list(row("m1", "卫平", "13957400001", "2026-03-07")));
        assertEquals(ReturnedSheet.GONE, list(row("标识", "姓名", "地址", "备注"), row("m1", "卫平", "东街", "")),
                "one heading of three is chance");
        assertEquals(ReturnedSheet.GONE, list());
    }

    @Test
    void aCellTooLongForAnyColumnIsCutSoThatItIsRefusedAndNotKept() throws IOException, UnreadableFile {
        ReturnedSheet read = list(row("标识", "姓名", "电话", "日期"), row("m1", "长".repeat(30_000), "", ""));

        assertEquals(4_001, String.valueOf(read.rows().get(0).cells().get(0)).length());
    }

    @Test
    void tokensOfTwoFormsInOneFileAreBothFound() throws IOException, UnreadableFile {
        Path file = TestBooks.xlsx(folder.resolve("乱.xlsx"), "填表说明 (2)", row("编号 T-7"), row("", "T-8"), row("", "", "T-9"));

        assertEquals(Set.of("T-7", "T-8"), READER.read(file).tokens());
    }

    private ReturnedSheet list(Object[]... rows) throws IOException, UnreadableFile {
        return READER.read(TestBooks.xlsx(folder.resolve("交回.xlsx"), " 名单 ", rows)).sheets().get(1);
    }
}
