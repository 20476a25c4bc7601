package org.streetunion.app.exchange.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.streetunion.app.exchange.Desk;
import org.streetunion.app.exchange.ImportReport;
import org.streetunion.app.exchange.ImportRequest;
import org.streetunion.app.exchange.TestBooks;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.exchange.recognising.FilePlan;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.office.OfficeLedgers;
import org.streetunion.app.support.SampleRows;

class TemplateTest {
    @Test
    void theTemplateOfEveryLedgerIsRecognisedAndIsEmpty() throws IOException, UnreadableFile {
        try (Desk desk = new Desk()) {
            for (Register register : desk.office.registers().all()) {
                Path file = desk.folder.resolve(register.ledger().key() + ".xlsx");
                new Template(desk.office.registers()).write(register.ledger(), file);

                FilePlan plan = desk.planner().plan(file);

                assertEquals(register.ledger().key(), plan.sheets().get(0).layout().ledger().key());
                assertEquals(List.of(), plan.sheets().get(0).layout().unmatched());
                assertEquals(register.ledger().writable().size(), plan.sheets().get(0).layout().columns().size());
                assertEquals("读取 0 行：新增 0，更新 0，不变 0，拒绝 0", desk.take(ImportRequest.of(plan)).sentence());
            }
        }
    }

    @Test
    void listsAreShortOrStandOnAHiddenSheetAndNumbersAreTexts() throws IOException {
        String[] many = IntStream.range(0, 60).mapToObj(number -> "很长的代码" + number).toArray(String[]::new);
        Column<String> name = Column.of("name", "名称", Types.NUMBER_TEXT).required();
        Ledger ledger = Ledger.named("things", "事物", "件").section("一", name, Column.of("few", "少", Types.YES_NO),
                Column.of("many", "多", Types.choice(CodeList.of("多", many)))).label(name).identity(name).build();
        try (Desk desk = new Desk()) {
            Path file = desk.folder.resolve("things.xlsx");
            new Template(desk.office.registers()).write(ledger, file);
            try (InputStream in = Files.newInputStream(file); XSSFWorkbook book = new XSSFWorkbook(in)) {
                Sheet sheet = book.getSheetAt(0);
                List<String> rules = sheet.getDataValidations().stream().map(rule -> rule.getValidationConstraint().getFormula1())
                        .toList();
                assertEquals(List.of("\"是,否\"", "代码表!$A$1:$A$60"), rules);
                assertTrue(book.isSheetHidden(book.getSheetIndex("代码表")));
                assertEquals("*名称", sheet.getRow(1).getCell(0).getStringCellValue());
                assertEquals("@", sheet.getColumnStyle(0).getDataFormatString());
            }
        }
    }

    @Test
    void rowsFilledInAboveAndBelowTheNotesAreTaken() throws IOException, UnreadableFile {
        try (Desk desk = new Desk()) {
            Path file = desk.folder.resolve("employers.xlsx");
            new Template(desk.office.registers()).write(desk.office.registers().get("employers").ledger(), file);
            try (InputStream in = Files.newInputStream(file); XSSFWorkbook book = new XSSFWorkbook(in)) {
                Sheet sheet = book.getSheetAt(0);
                fill(sheet.createRow(2), "甲厂");
                fill(sheet.createRow(sheet.getLastRowNum() + 1), "乙厂");
                try (OutputStream out = Files.newOutputStream(file)) {
                    book.write(out);
                }
            }
            ImportReport report = desk.take(ImportRequest.of(desk.planner().plan(file)));

            assertEquals(2, report.counts().added(), () -> report.notes().toString());
        }
    }

    @Test
    void aFullRowOfEveryLedgerGoesThroughItsTemplateAndComesBackAsItWent() throws IOException, UnreadableFile {
        for (OfficeLedgers.Kept kept : OfficeLedgers.all()) {
            Ledger ledger = kept.ledger();
            try (Desk desk = new Desk()) {
                Register register = desk.office.registers().get(ledger.key());
                org.streetunion.app.ledger.Row full = register
                        .labelled(List.of(new SampleRows(desk.office.registers()).full(register.ledger()))).get(0);
                Path file = desk.folder.resolve(ledger.key() + ".xlsx");
                new Template(desk.office.registers()).write(register.ledger(), file);
                long before = register.count(Query.ALL);
                fill(file, register.ledger(), full);

                ImportReport report = desk.take(ImportRequest.of(desk.planner().plan(file, ledger.key())));

                assertEquals(List.of(), Desk.reasons(report), ledger.key());
                assertEquals(before + 1, register.count(Query.ALL), ledger.key());
                assertEquals(texts(register.ledger(), full), texts(register.ledger(), newest(register)), ledger.key());
            }
        }
    }

    private static void fill(Path file, Ledger ledger, org.streetunion.app.ledger.Row full) throws IOException {
        try (InputStream in = Files.newInputStream(file); XSSFWorkbook book = new XSSFWorkbook(in)) {
            Row row = book.getSheetAt(0).createRow(2);
            for (Cell heading : book.getSheetAt(0).getRow(1)) {
                ledger.byHeading(heading.getStringCellValue().replace("*", ""))
                        .ifPresent(column -> row.createCell(heading.getColumnIndex()).setCellValue(column.text(full)));
            }
            TestBooks.save(book, file);
        }
    }

    private static org.streetunion.app.ledger.Row newest(Register register) {
        return register.first(Query.ALL, 100, Viewer.full(Desk.CLERK)).stream()
                .max(Comparator.comparingLong(org.streetunion.app.ledger.Row::id)).orElseThrow();
    }

    private static List<String> texts(Ledger ledger, org.streetunion.app.ledger.Row row) {
        return ledger.writable().stream().map(column -> column.heading() + "=" + column.text(row)).toList();
    }

    private static void fill(Row row, String name) {
        row.createCell(0).setCellValue(name);
        row.createCell(2).setCellValue("私营企业");
        row.createCell(3).setCellValue("制造业");
    }
}
