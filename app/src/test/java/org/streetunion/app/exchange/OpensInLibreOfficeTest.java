package org.streetunion.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.exchange.TestBooks.row;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.exchange.reading.RawRow;
import org.streetunion.app.exchange.reading.Sheet;
import org.streetunion.app.exchange.reading.TidyRows;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.exchange.reading.Workbook;
import org.streetunion.app.exchange.reading.Workbooks;
import org.streetunion.app.exchange.writing.ExportRequest;
import org.streetunion.app.exchange.writing.ListExport;
import org.streetunion.app.exchange.writing.RejectsWorkbook;
import org.streetunion.app.exchange.writing.Template;
import org.streetunion.app.exchange.writing.UnwritableFile;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WriteQuarterReport;

/**
 * What we write opens in LibreOffice, and saved there it says the same in every cell. Skipped where none is installed; app/docs/by-hand.md
 * says how to do the same by hand.
 */
class OpensInLibreOfficeTest {
    private static final int MINUTES = 5;

    @TempDir
    Path folder;

    @Test
    void reportListTemplateAndRejectsSayTheSameWhenTheyWereSavedThere()
            throws IOException, UnreadableFile, UnwritableFile, InterruptedException {
        Path program = program();
        List<Path> ours = new ArrayList<>();
        try (Office office = Databases.H2.practice()) {
            ours.add(WriteQuarterReport.into(folder, office, new Quarter(2026, 3)).xlsx());
            ExportRequest members = ExportRequest.whole(office.registers().get("members"), Query.ALL, Viewer.full(Desk.CLERK));
            new ListExport(Databases.CLOCK).write(members, keep(ours, "会员.xlsx"), Progress.SILENT);
            new Template(office.registers()).write(office.registers().get("members").ledger(), keep(ours, "会员_导入模板.xlsx"));
        }
        try (Desk desk = new Desk()) {
            ImportReport report = desk.take("members", row("会员花名册"), row("姓名", "有效证件类别", "证件号码", "入会日期"),
                    row("卫一", "居民身份证", "110101199003070011", "去年冬天"), row("卫二", null, null, "2026-01-05"));
            assertFalse(report.clean());
            RejectsWorkbook.write(report, keep(ours, "退改.xlsx"));
        }

        Path saved = open(program, ours);

        for (Path file : ours) {
            List<String> expected = texts(file);
            assertFalse(expected.isEmpty(), file.toString());
            assertEquals(expected, texts(saved.resolve(file.getFileName())), file.toString());
        }
        keepsItsDropDowns(saved.resolve("会员_导入模板.xlsx"));
        keepsItsRed(saved.resolve("退改.xlsx"));
    }

    private static void keepsItsDropDowns(Path template) throws IOException {
        try (var book = WorkbookFactory.create(template.toFile(), null, true)) {
            assertFalse(book.getSheetAt(0).getDataValidations().isEmpty(), "drop-down lists");
        }
    }

    private static void keepsItsRed(Path rejects) throws IOException {
        try (var book = WorkbookFactory.create(rejects.toFile(), null, true)) {
            List<String> filled = new ArrayList<>();
            book.getSheetAt(0).forEach(line -> line.forEach(cell -> {
                if (cell.getCellStyle().getFillPattern() == FillPatternType.SOLID_FOREGROUND) {
                    filled.add(cell.toString());
                }
            }));
            assertTrue(filled.contains("去年冬天"), filled.toString());
        }
    }

    private Path keep(List<Path> files, String name) {
        Path file = folder.resolve(name);
        files.add(file);
        return file;
    }

    /** Opens the files and saves them anew; returns the folder they are in. */
    private Path open(Path program, List<Path> files) throws IOException, InterruptedException {
        Path saved = Files.createDirectory(folder.resolve("saved"));
        List<String> command = new ArrayList<>(List.of(program.toString(), "--headless", "--norestore",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--convert-to", "xlsx:Calc MS Excel 2007 XML",
                "--outdir", saved.toString()));
        files.forEach(file -> command.add(file.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.txt").toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        try {
            assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES), "LibreOffice hangs over one of our files");
        } finally {
            process.destroyForcibly();
        }
        assertEquals(0, process.exitValue(), () -> said(folder.resolve("soffice.txt")));
        return saved;
    }

    private static String said(Path output) {
        try {
            return Files.readString(output);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    private static Path program() {
        Optional<Path> found = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)).map(Path::of)
                .flatMap(place -> Stream.of(place.resolve("soffice"), place.resolve("soffice.exe"))).filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(found.isPresent(), "no LibreOffice here: there is no soffice on the path");
        return found.orElseThrow();
    }

    /** Every filled cell of every sheet, with its row and column. */
    private static List<String> texts(Path file) throws UnreadableFile {
        List<String> texts = new ArrayList<>();
        try (Workbook book = Workbooks.open(file)) {
            for (Sheet sheet : book.sheets()) {
                try (TidyRows rows = sheet.rows()) {
                    for (RawRow line = rows.next(); line != null; line = rows.next()) {
                        for (int at = 0; at < line.width(); at++) {
                            if (!line.text(at).isBlank()) {
                                texts.add(sheet.name() + " " + line.number() + "," + at + ": " + line.text(at));
                            }
                        }
                    }
                }
            }
        }
        return texts;
    }
}
