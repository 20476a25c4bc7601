package org.streetunion.app.reporting.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.Wiring;
import org.streetunion.app.database.OfficeUnavailable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;
import org.streetunion.reports.model.CellText;

/** Each thing a union may lack, just on either side of its limit. */
class CheckupSummaryTest {
    private static final Act ENTRY = Act.correction(new Actor("小林"), Act.Kind.EDIT);
    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    @TempDir
    Path folder;
    private Office office;

    @BeforeEach
    void open() throws OfficeUnavailable {
        office = Wiring.supplied(folder, Databases.CLOCK);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aPostIsVacantAfterThreeMonths() {
        post(union("甲厂工会委员会", "2020-01-01"), "主席", "兼职", "2021-01-01", "2026-06-29");
        post(union("乙厂工会委员会", "2020-01-01"), "主席", "兼职", "2021-01-01", "2026-06-30");
        union("丙厂工会委员会", "2026-06-29");
        union("丁厂工会委员会", "2026-06-30");
        long replaced = union("戊厂工会委员会", "2020-01-01");
        post(replaced, "主席", "兼职", "2016-01-01", "2021-01-01");
        post(replaced, "主席", "兼职", "2021-01-02", null);

        assertEquals(List.of("丙厂工会委员会 主席没有登记过，超过 3 个月", "甲厂工会委员会 主席自 2026-06-29 起空缺，超过 3 个月"),
                found("领导职务空缺"));
    }

    @Test
    void theExecutiveViceChairLeadsToo() {
        long left = chaired("甲厂工会委员会", "兼职");
        post(left, "常务副主席", "专职", "2020-01-01", "2026-06-29");
        long never = chaired("乙厂工会委员会", "兼职");
        post(never, "副主席", "兼职", "2021-01-01", null);

        assertEquals(List.of("甲厂工会委员会 常务副主席自 2026-06-29 起空缺，超过 3 个月"), found("领导职务空缺"));
    }

    @Test
    void numbersThatOweSomething() {
        long large = chaired("甲厂工会委员会", "兼职");
        long served = chaired("乙厂工会委员会", "专职");
        long small = chaired("丙厂工会委员会", "兼职");
        people(large, 200, 10, 200);
        people(served, 200, 10, 201);
        people(small, 199, 9, 199);
        save("bodies", Row.NEW.with("union", Reference.to(served)).with("kind", "女职工委员会").with("founded_on", day("2025-01-01")));

        assertEquals(List.of("甲厂工会委员会 职工 200 人，达到 200 人，可以设专职主席"), found("没有专职主席"));
        assertEquals(List.of("甲厂工会委员会 女会员 10 人，达到 10 人"), found("没有女职工委员会"));
        assertEquals(List.of("乙厂工会委员会 上报会员 201 人，职工 200 人"), found("会员多于职工"));
    }

    @Test
    void whoWatchesTheMoneyDoesNotSpendIt() {
        long union = chaired("甲厂工会委员会", "兼职");
        long both = person("宓同心");
        save("appointments", held(union, both, "经审委员", "2024-01-01", null));
        save("appointments", held(union, both, "副主席", "2024-01-01", null).with("duties", "分管财务"));
        long apart = person("逄清正");
        save("appointments", held(union, apart, "经审委员", "2024-01-01", null));
        save("appointments", held(union, apart, "主席", "2016-01-01", "2021-01-01"));

        assertEquals(List.of("甲厂工会委员会 宓同心是经审委员，又是副主席，应回避"), found("经审委员兼任"));
    }

    @Test
    void certificatesEndAndFollowTheChair() {
        certificate(chaired("甲厂工会委员会", "兼职"), "2021-01-01", "2026-09-29");
        certificate(chaired("乙厂工会委员会", "兼职"), "2021-01-01", "2026-09-30");
        long changed = union("丙厂工会委员会", "2020-01-01");
        certificate(changed, "2021-01-01", "2030-01-01");
        post(changed, "主席", "兼职", "2026-08-30", null);

        assertEquals(List.of("丙厂工会委员会 主席 2026-08-30 到任，法人证书还是 2021-01-01 发的", "甲厂工会委员会 法人证书 2026-09-29 到期，已过 1 天"),
                found("法人证书到期或未变更"));
    }

    @Test
    void theStreetsOwnPartTimersAreCounted() {
        for (int number = 1; number <= 5; number++) {
            save("appointments", Row.NEW.with("person", Reference.to(person("亓协理" + number))).with("post", "协理员")
                    .with("level", "街道").with("status", "聘任").with("starts_on", day("2026-01-01")));
        }

        assertEquals(List.of("本街道 兼职副主席 0 人，应为 2 人至 4 人"), found("街道兼职队伍人数"));
    }

    private List<String> found(String what) {
        Summary summary = office.summaries().find("checkup").orElseThrow();
        return office.summaries().compute(summary, new Summary.Request(DAY, Map.of("which", what))).tables().get(0).rows()
                .stream()
                .map(row -> CellText.of(row.cells().get(2)) + " " + CellText.of(row.cells().get(4))).sorted().toList();
    }

    private long union(String name, String founded) {
        return save("unions",
                Row.NEW.with("name", name).with("state", "正常").with("kind", "独立基层工会").with("founded_on", day(founded)));
    }

    private long chaired(String name, String status) {
        long union = union(name, "2020-01-01");
        post(union, "主席", status, "2021-01-01", null);
        return union;
    }

    private void certificate(long union, String from, String to) {
        Row row = office.registers().get("unions").row(union, Viewer.full(Actor.PROGRAM)).orElseThrow();
        save("unions", row.with("legal_no", "法证" + union).with("legal_from", day(from)).with("legal_to", day(to)));
    }

    private void people(long union, int workers, int women, int members) {
        save("headcounts",
                Row.NEW.with("quarter", new Quarter(2026, 3)).with("union", Reference.to(union)).with("workers", workers)
                        .with("women", women).with("members", members).with("women_members", women));
    }

    private long person(String name) {
        return save("people", Row.NEW.with("name", name));
    }

    private void post(long union, String post, String status, String from, @Nullable String to) {
        save("appointments", held(union, person("干部" + union + from), post, from, to).with("status", status));
    }

    private static Row held(long union, long person, String post, String from, @Nullable String to) {
        Row row = Row.NEW.with("person", Reference.to(person)).with("union", Reference.to(union)).with("post", post)
                .with("status", "兼职").with("level", "企业").with("starts_on", day(from));
        return to == null ? row : row.with("ends_on", day(to));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private long save(String ledger, Row row) {
        Saved saved = office.registers().get(ledger).save(row, ENTRY);
        assertTrue(saved.done(), () -> saved.problems().toString());
        return saved.id();
    }
}
