package org.streetunion.app.ui.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.port.ImportDesk;
import org.streetunion.app.ui.port.ListExport;
import org.streetunion.app.ui.port.OfficeServices;
import org.streetunion.app.ui.port.StartFacts;
import org.streetunion.app.ui.support.Services;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;

class OfficeWindowTest {
    private static final String SHEET = "单位名称,所属社区,单位类别,老叫法\n甲厂,红联社区,私营企业,x\n,红联社区,私营企业,y\n乙厂,红联社区,不知道,z\n";
    private final Office office = Databases.H2.office();
    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aFileIsLookedAtCheckedRunAndItsRejectsStandBesideIt() throws IOException {
        ImportDesk imports = imports();
        ImportDesk.Source source = imports.look(List.of(file("单位底册.csv")), "", Progress.SILENT).get(0);
        assertEquals("employers", source.ledger());
        assertEquals(List.of("老叫法"),
                source.headings().stream().filter(heading -> heading.column().isEmpty()).map(ImportDesk.Heading::words).toList());
        ImportDesk.Request request = request(source, Map.of());

        ImportDesk.Preview preview = imports.check(List.of(request), Progress.SILENT).get(0);
        assertEquals(new ImportDesk.Counts(3, 1, 0, 0, 2), preview.counts());
        assertEquals(ImportDesk.Fate.REJECTED, preview.findings().get(0).fate());
        assertEquals(0, office.registers().get("employers").count(Query.ALL), "a check writes nothing");

        ImportDesk.Outcome outcome = imports.run(request, Services.CLERK, Progress.SILENT);
        assertEquals(1, office.registers().get("employers").count(Query.ALL));
        assertTrue(outcome.batch() > 0);
        assertTrue(Files.exists(Objects.requireNonNull(outcome.rejects())));
        assertEquals("单位底册_退改2行.xlsx", String.valueOf(Objects.requireNonNull(outcome.rejects()).getFileName()));
    }

    @Test
    void aHeadingAssignedByHandIsUsedAndRemembered() throws IOException {
        ImportDesk imports = imports();
        ImportDesk.Source source = imports.look(List.of(file("单位底册.csv")), "", Progress.SILENT).get(0);
        imports.run(request(source, Map.of("老叫法", "legal_person")), Services.CLERK, Progress.SILENT);

        Register employers = office.registers().get("employers");
        assertEquals("x", employers.first(Query.ALL, 1, Viewer.masked(Services.CLERK)).get(0).values().get("legal_person"));
        ImportDesk.Source again = imports.look(List.of(file("又一份.csv")), "", Progress.SILENT).get(0);
        assertFalse(again.headings().stream().anyMatch(heading -> heading.column().isEmpty()));
    }

    @Test
    void aSheetWithoutAKnownHeadingIsMappedByHandAndThenImported() throws IOException {
        ImportDesk imports = imports();
        Path file = Files.writeString(folder.resolve("甲.csv"), "甲,乙,丙\n海螺茶室,红联社区,私营企业\n");
        ImportDesk.Source source = imports.look(List.of(file), "", Progress.SILENT).get(0);
        assertEquals("", source.ledger());
        assertEquals("", source.remark(), "a person may still say what it is");

        ImportDesk.Source taken = imports.taken(source, "employers");
        assertEquals(List.of("甲", "乙", "丙"), taken.headings().stream().map(ImportDesk.Heading::words).toList());
        ImportDesk.Options options = new ImportDesk.Options("employers",
                Map.of("甲", "name", "乙", "community", "丙", "category"), ImportDesk.Update.USUAL);
        ImportDesk.Outcome outcome = imports.run(new ImportDesk.Request(taken, options), Services.CLERK, Progress.SILENT);

        assertEquals(new ImportDesk.Counts(1, 1, 0, 0, 0), outcome.counts());
    }

    @Test
    void headcountsBesideAUnionAreForTheQuarterThatIsChosenAndSaidInItsRow() throws IOException {
        Path file = Files.writeString(folder.resolve("工会台账.csv"), "工会名称,工会组织类型,职工人数,会员人数\n甲厂工会委员会,独立基层工会,50,45\n");
        ImportDesk imports = imports();
        ImportDesk.Source source = imports.look(List.of(file), "unions", Progress.SILENT).get(0);
        assertEquals(new Quarter(2026, 4), source.quarter(), "this quarter, where the sheet names none");

        ImportDesk.Request request = new ImportDesk.Request(source,
                new ImportDesk.Options("unions", Map.of(), ImportDesk.Update.USUAL, new Quarter(2026, 2)));
        String reason = imports.check(List.of(request), Progress.SILENT).get(0).findings().get(0).reason();
        assertTrue(reason.endsWith("同时登记：人数季报 1"), reason);
        imports.run(request, Services.CLERK, Progress.SILENT);

        assertEquals("2026Q2", String.valueOf(office.registers().get("headcounts").first(Query.ALL, 1,
                Viewer.masked(Services.CLERK)).get(0).values().get("quarter")));
    }

    @Test
    void anUpdateIsAChangeOfItsDayOrACorrection() throws IOException {
        long union = new Street(office).fill(1, 1).get(0);
        Register unions = office.registers().get("unions");
        String name = String.valueOf(unions.row(union, Viewer.masked(Services.CLERK)).orElseThrow().values().get("name"));
        Path file = Files.writeString(folder.resolve("工会.csv"), "工会名称,工会组织类型,建会场景\n" + name + ",独立基层工会,企业\n");
        ImportDesk imports = imports();
        ImportDesk.Source source = imports.look(List.of(file), "unions", Progress.SILENT).get(0);

        ImportDesk.Update change = new ImportDesk.Update(false, false, LocalDate.of(2026, 9, 30));
        imports.run(new ImportDesk.Request(source, new ImportDesk.Options("unions", Map.of(), change)), Services.CLERK,
                Progress.SILENT);

        assertEquals(2, unions.history(union).size());
        assertEquals(LocalDate.of(2026, 9, 30), unions.history(union).get(0).from());
    }

    @Test
    void whatCannotBeReadIsSaidBesideTheRest() throws IOException {
        Path other = Files.writeString(folder.resolve("通知.et"), "no workbook");
        List<ImportDesk.Source> sources = imports().look(List.of(other, file("单位底册.csv")), "", Progress.SILENT);

        assertEquals("employers", sources.get(0).ledger());
        assertTrue(sources.get(1).remark().contains("通知.et"), sources.get(1)::remark);
    }

    @Test
    void aListIsExportedAndAFolderThatIsGoneIsASentence() {
        ListExport exports = services().port(ListExport.class);
        new Street(office).fill(2, 5);
        Register members = office.registers().get("members");
        ListExport.Request request = new ListExport.Request(members, Query.ALL, members.ledger().columns().subList(0, 3),
                Viewer.masked(Services.CLERK));

        exports.write(request, folder.resolve("会员.xlsx"), Progress.SILENT);
        exports.template(members, folder.resolve("模板.xlsx"));

        assertTrue(Files.exists(folder.resolve("会员.xlsx")));
        assertTrue(Files.exists(folder.resolve("模板.xlsx")));
        Trouble trouble = assertThrows(Trouble.class,
                () -> exports.write(request, folder.resolve("没有这个文件夹").resolve("会员.docx"), Progress.SILENT));
        assertNotNull(trouble.getMessage());
    }

    @Test
    void theStartPageKnowsWhatTheRegistersKnow() {
        new Street(office).fill(3, 5);
        StartFacts.Facts facts = services().start().now();

        assertEquals("3", facts.elections().figure());
        assertTrue(facts.due().stream().allMatch(due -> due.sentence().endsWith("请办换届")));
        StartFacts.Link missing = Objects.requireNonNull(facts.missing().link());
        assertEquals(facts.missing().figure(), String.valueOf(office.registers().get(missing.ledger()).count(missing.query())));
        assertEquals(4, facts.unions().stream().mapToLong(StartFacts.Figure::value).sum());
        assertEquals("从未", facts.backup().figure());
    }

    private ImportDesk imports() {
        return services().port(ImportDesk.class);
    }

    private OfficeServices services() {
        return OfficeWindow.services(office, (path, clock) -> office, folder, Databases.CLOCK);
    }

    private Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), SHEET);
    }

    private static ImportDesk.Request request(ImportDesk.Source source, Map<String, String> mapping) {
        return new ImportDesk.Request(source, new ImportDesk.Options(source.ledger(), mapping, ImportDesk.Update.USUAL));
    }
}
