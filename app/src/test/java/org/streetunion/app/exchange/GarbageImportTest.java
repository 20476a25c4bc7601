package org.streetunion.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.streetunion.app.exchange.checking.Fate;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Register;

/**
 * Whatever stands in the cells, a sheet is read to its end: each row has a fate, each refusal a sentence, what was tried is what happens,
 * and what happened can be taken back.
 */
class GarbageImportTest {
    private static final int ROWS = 40;
    private static final List<Object> GARBAGE = List.of("", " ", "　", "-", "—", "/", "0", "-1", "1e400", "9".repeat(40), "NaN",
            "=1+1", "+86", "@SUM(A1)", "'", "\"", "a\tb\nc", "<b>", "&amp;", "${x}", "{{x}}", "%s", "\\", "_x000D_", "*",
            "138****5678",
            "null", "长".repeat(5_000), "\uD840\uDD64", "\uD83D\uDE00", "e\u0301", "\u200b", "2026-02-30", "20261332",
            "1900-01-00",
            "是", "否", "正常", "在册", "2026Q3", "2026年第5季度", "甲厂", "望海社区工会", "王芳", 0, -1, 0.1, 1e15, 1e300, 45_000, 19_900_307,
            LocalDate.of(1900, 1, 1), LocalDate.of(9999, 12, 31));

    @Test
    void everyRegisterReadsItToItsEnd() throws UnreadableFile {
        Random random = new Random(20_260_930);
        try (Desk desk = new Desk()) {
            for (Register register : desk.office.registers().all()) {
                String ledger = register.ledger().key();
                long before = desk.count(ledger);
                ImportRequest request = ImportRequest
                        .of(desk.planner().plan(desk.file(sheet(register.ledger(), random)), ledger));

                ImportReport tried = desk.importer().check(request, Progress.SILENT);
                ImportReport done = desk.take(request);

                assertEquals(tried.counts(), done.counts(), ledger + ": a trial tells what the import does");
                assertEquals(before + done.counts().added(), desk.count(ledger), ledger);
                explained(done, ledger);
                if (done.batch() != 0) {
                    desk.office.batches().undo(done.batch(), Desk.CLERK, line -> {});
                }
                assertEquals(before, desk.count(ledger), ledger + " taken back");
            }
        }
    }

    private static void explained(ImportReport report, String ledger) {
        List<String> reasons = report.findings().stream().filter(finding -> finding.fate() == Fate.REJECTED)
                .map(RowFinding::reason).toList();

        assertEquals(report.counts().rejected(), reasons.size(), ledger);
        for (String reason : reasons) {
            assertTrue(reason.codePoints().anyMatch(point -> point >= 0x4e00 && point <= 0x9fff), ledger + ": " + reason);
            assertFalse(reason.contains("Exception") || reason.contains("null pointer"), ledger + ": " + reason);
        }
    }

    private static @Nullable Object[][] sheet(Ledger ledger, Random random) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        rows.add(ledger.writable().stream().map(Column::heading).toArray());
        for (int row = 0; row < ROWS; row++) {
            rows.add(ledger.writable().stream()
                    .map(column -> random.nextInt(3) == 0 ? null : GARBAGE.get(random.nextInt(GARBAGE.size())))
                    .toArray());
        }
        return rows.toArray(new Object[0][]);
    }
}
