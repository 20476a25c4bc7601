package org.streetunion.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.exchange.TestBooks.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Store;
import org.streetunion.app.support.Databases;

/** A 法人资格证书 that is renewed holds from the first day of the new one, whatever day its list is imported. */
class RenewedCertificateTest {
    private static final Object[] HEADINGS = row("工会名称", "工会组织类型", "建会日期", "法人有效期起", "法人有效期止");

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theChangeIsOfTheFirstDayOfTheNewOne(Databases kind) throws UnreadableFile {
        try (Desk desk = new Desk(kind)) {
            desk.take("unions", HEADINGS, union("2021-07-01", "2026-06-30", "独立基层工会"));

            ImportReport report = desk.take("unions", HEADINGS, union("2026-07-01", "2031-06-30", "独立基层工会"));

            assertSaid("按表里写的日期，从 2026-07-01 起变更", report);
            assertEquals(List.of(LocalDate.of(2020, 5, 1), LocalDate.of(2026, 7, 1)), begins(desk));
            assertEquals(List.of(1L, 1L), List.of(legal(desk, 2), legal(desk, 3)), "never a quarter without");
        }
    }

    @Test
    void aDayThatTheClerkNamesGivesWayToTheSheets() throws UnreadableFile {
        try (Desk desk = new Desk()) {
            desk.take("unions", HEADINGS, union("2021-07-01", "2026-06-30", "独立基层工会"));

            desk.take(request(desk, "2026-07-01", "独立基层工会").changedOn(LocalDate.of(2026, 9, 1)));

            assertEquals(LocalDate.of(2026, 7, 1), begins(desk).get(1));
        }
    }

    @Test
    void whatElseChangedIsNotMovedToThatDayInSilence() throws UnreadableFile {
        try (Desk desk = new Desk()) {
            desk.take("unions", HEADINGS, union("2021-07-01", "2026-06-30", "独立基层工会"));

            ImportReport report = desk.take(request(desk, "2026-07-01", "联合基层工会").changedOn(LocalDate.of(2026, 9, 1)));

            assertSaid("同时变了别的内容，都从 2026-09-01 起变更；表里写的起始日期是 2026-07-01，如要分开，请分两次导入", report);
            assertEquals(LocalDate.of(2026, 9, 1), begins(desk).get(1));
        }
    }

    @Test
    void aCorrectionHasNoDay() throws UnreadableFile {
        try (Desk desk = new Desk()) {
            desk.take("unions", HEADINGS, union("2021-07-01", "2026-06-30", "独立基层工会"));

            desk.take(request(desk, "2022-07-01", "独立基层工会").asCorrection());

            assertEquals(List.of(LocalDate.of(2020, 5, 1)), begins(desk));
        }
    }

    private static void assertSaid(String sentence, ImportReport report) {
        String said = report.findings().get(0).reason();
        assertTrue(said.endsWith(sentence), said);
    }

    private static Object[] union(String from, String to, String kind) {
        return row("甲厂工会委员会", kind, "2020-05-01", from, to);
    }

    private static ImportRequest request(Desk desk, String from, String kind) throws UnreadableFile {
        @Nullable
        Object[] row = union(from, "2031-06-30", kind);
        return ImportRequest.of(desk.planner().plan(desk.file(HEADINGS, row), "unions"));
    }

    private static List<LocalDate> begins(Desk desk) {
        return desk.office.registers().get("unions").store().history(desk.only("unions", "甲厂").id()).stream()
                .map(Store.Past::from)
                .sorted().toList();
    }

    private static long legal(Desk desk, int quarter) {
        return Objects.requireNonNull(
                Objects.requireNonNull(desk.office.reporting().compute(new Quarter(2026, quarter)).figures().get("13")).end())
                .longValueExact();
    }
}
