package org.streetunion.app.reporting.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.Wiring;
import org.streetunion.app.database.OfficeUnavailable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.paper.PdfPages;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.papers.Paper;
import org.streetunion.app.work.papers.Papers;
import org.streetunion.reports.model.CellText;

/** Zones, their grids and forces, as tables and on the wall. */
class ZoneSummaryTest {
    private static final Act ENTRY = Act.correction(new Actor("小林"), Act.Kind.EDIT);
    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    @TempDir
    Path folder;
    private Office office;

    @BeforeEach
    void open() throws OfficeUnavailable {
        office = Wiring.supplied(folder.resolve("office"), Databases.CLOCK);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aZoneCountsItsGridsAndTellsWhatItLacks() {
        long leader = save("people", Row.NEW.with("name", "覃泽骏").with("mobile", "13900000001"));
        save("appointments", Row.NEW.with("person", Reference.to(leader)).with("post", "副主席").with("status", "专职")
                .with("level", "街道").with("starts_on", LocalDate.of(2024, 1, 1)));
        long other = save("people", Row.NEW.with("name", "亓一帆"));
        long east = zone("P1", "东片", "划片", 0, leader);
        long grid = zone("P1-1", "东片第一网格", "网格", east, 0);
        zone("P2", "西片", "划片", 0, other);
        member(union("甲厂工会委员会", "红联社区", east));
        union("乙厂工会委员会", "红联社区", grid);
        helper(east, "宓律师", "工会律师", null);
        helper(grid, "逄网格", "网格员", null);
        helper(grid, "去年的", "网格员", DAY);

        assertEquals(List.of("东片 1 2 1 覃泽骏 2 缺专职工作者；缺指导员", "西片 0 0 0 亓一帆 0 缺专职工作者；缺指导员；片区长不是街道总工会主席、副主席"),
                lines("zones", Map.of(), 0, 1, 2, 3, 4, 7, 8));
    }

    @Test
    void onlyAZoneFarOverBothGuidesIsSplitByWholeCommunities() {
        parameter("片区工会数", 2);
        parameter("片区会员数", 1);
        long large = zone("P1", "大片", "整街一片", 0, 0);
        for (String name : List.of("甲", "乙", "丙")) {
            member(union(name + "厂工会委员会", name + "社区", large));
        }
        union("丁厂工会委员会", "甲社区", large);
        long members = zone("P2", "人多的片", "划片", 0, 0);
        long union = union("戊厂工会委员会", "戊社区", members);
        member(union);
        member(union);

        assertEquals(List.of("大片 第 1 片 1 个社区 2 1", " 第 1 片 甲社区 2 1", "大片 第 2 片 2 个社区 2 2", " 第 2 片 丙社区 1 1", " 第 2 片 乙社区 1 1"),
                lines("split", Map.of(), 0, 1, 2, 3, 4));
        assertEquals(3, lines("split", Map.of("what", "整个街道"), 0, 1).stream().filter(line -> line.startsWith("全街道")).count());
    }

    @Test
    void theMapForTheWallHasEverybodyToCall() throws IOException {
        long leader = save("people", Row.NEW.with("name", "覃泽骏").with("mobile", "13900000001"));
        long east = zone("P1", "东片", "划片", 0, leader);
        long grid = zone("P1-1", "东片第一网格", "网格", east, 0);
        helper(east, "宓律师", "工会律师", null);
        helper(grid, "逄网格", "网格员", null);
        Path pdf = folder.resolve("map.pdf");

        Paper map = Papers.of("zones").get(0);
        map.write(new Paper.Run(office, Query.ALL, Viewer.full(new Actor("小林")), Map.of(), Progress.SILENT), pdf);

        assertTrue(Files.size(pdf) > 1_000);
        try (PdfPages pages = PdfPages.of(pdf)) {
            assertEquals(1, pages.count());
        }
    }

    private List<String> lines(String key, Map<String, String> chosen, int... cells) {
        Summary summary = office.summaries().find(key).orElseThrow();
        return office.summaries().compute(summary, new Summary.Request(DAY, chosen)).tables().get(0).rows().stream()
                .map(row -> Arrays.stream(cells).mapToObj(at -> CellText.of(row.cells().get(at)))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private long zone(String code, String name, String kind, long parent, long leader) {
        Row row = Row.NEW.with("code", code).with("name", name).with("kind", kind);
        row = parent == 0 ? row : row.with("parent", Reference.to(parent));
        return save("zones", leader == 0 ? row : row.with("leader", Reference.to(leader)));
    }

    private long union(String name, String community, long zone) {
        return save("unions", Row.NEW.with("name", name).with("state", "正常").with("kind", "独立基层工会").with("community", community)
                .with("zone", Reference.to(zone)));
    }

    private void member(long union) {
        save("members",
                Row.NEW.with("name", "会员" + office.registers().get("members").count(Query.ALL)).with("union", Reference.to(union))
                        .with("membership", "在册").with("joined_on", LocalDate.of(2026, 1, 5)));
    }

    private void helper(long zone, String name, String role, @org.jspecify.annotations.Nullable LocalDate to) {
        Row row = Row.NEW.with("zone", Reference.to(zone)).with("name", name).with("role", role).with("phone", "13800000002");
        save("helpers", to == null ? row : row.with("ends_on", to));
    }

    private void parameter(String name, int amount) {
        var parameters = office.registers().get("parameters");
        long id = parameters.ids(Query.ALL.search(name))[0];
        save("parameters",
                parameters.row(id, Viewer.full(Actor.PROGRAM)).orElseThrow().with("amount", BigDecimal.valueOf(amount)));
    }

    private long save(String ledger, Row row) {
        Saved saved = office.registers().get(ledger).save(row, ENTRY);
        assertTrue(saved.done(), () -> saved.problems().toString());
        return saved.id();
    }
}
