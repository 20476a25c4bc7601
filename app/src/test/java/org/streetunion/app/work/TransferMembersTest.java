package org.streetunion.app.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.reporting.Figures;
import org.streetunion.app.reporting.TransferFactsStore;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;

/** Transfers against a plain count: who is in which union, what the quarter's report counts, and the way back. */
class TransferMembersTest {
    private static final Actor CLERK = new Actor("小林");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 8);
    @TempDir
    Path folder;

    /** Two unions, ten members in the first. */
    private static final class Two {
        private final Office office;
        private final long from;
        private final long to;
        private final List<Long> members;

        Two(Office office) {
            this.office = office;
            Street street = new Street(office);
            List<Long> unions = street.write("unions",
                    List.of(Street.values(Map.of("name", "甲厂工会", "kind", "独立基层工会")),
                            Street.values(Map.of("name", "乙厂工会", "kind", "独立基层工会"))));
            from = unions.get(0);
            to = unions.get(1);
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                rows.add(Street.values(Map.of("name", "职工" + i, "union", Reference.to(from), "id_number", Street.resident(i),
                        "joined_on", LocalDate.of(2021, 1, 1))));
            }
            members = street.write("members", rows);
        }

        TransferMembers.Done run(Transfer.Way way, List<Long> who, String place, LocalDate day) {
            return TransferMembers.run(office,
                    new Transfer(way, who, way.intoUnion() ? Long.valueOf(to) : null, place, day, ""), CLERK, Progress.SILENT);
        }

        List<Long> counted() {
            return List.of(UnionBelongings.members(from), UnionBelongings.members(to)).stream()
                    .map(office.registers().get("members")::count).toList();
        }

        /** Real-name members at the quarter's end; who came, who left, who is kept in the quarter. */
        List<Long> report() {
            Map<String, Figures> figures = office.reporting().compute(Quarter.of(DAY)).figures();
            return List.of("28", "30", "31", "32").stream().map(code -> {
                BigDecimal end = Objects.requireNonNull(figures.get(code), code).end();
                return end == null ? 0L : end.longValue();
            }).toList();
        }

        String last(long member) {
            var past = office.registers().get("members").history(member).get(0);
            return past.event() + " " + past.values().values().get("membership") + " " + past.values().values().get("union") + " "
                    + past.reason();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void withinTheStreetNobodyComesOrLeaves(Databases kind) {
        try (Office office = kind.office()) {
            Two two = new Two(office);
            assertEquals(List.of(10L, 0L, 0L, 0L), two.report());

            TransferMembers.Done done = two.run(Transfer.Way.WITHIN, two.members.subList(0, 4), "", DAY);

            assertEquals(List.of(6L, 4L), two.counted());
            assertEquals(List.of(10L, 0L, 0L, 0L), two.report());
            assertEquals("街道内接转 在册 乙厂工会 ", two.last(two.members.get(0)));
            assertEquals(List.of("职工0等 4 人已经在这家工会", "职工0等 4 人在 2026-10-08 当天或之后还有会籍变动，请先核对，或另选日期"),
                    refusals(two.run(Transfer.Way.WITHIN, two.members.subList(0, 4), "", DAY)));

            office.batches().undo(done.batch(), CLERK, lines -> {});
            assertEquals(List.of(10L, 0L), two.counted());
            assertEquals(1, office.registers().get("members").history(two.members.get(0)).size());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void outOfTheStreetAndBack(Databases kind) throws IOException {
        try (Office office = kind.office()) {
            Two two = new Two(office);
            assertEquals(List.of(), new OpenTransfers(office.registers()).soon(DAY));
            assertEquals(List.of("请填写转往哪里"), refusals(two.run(Transfer.Way.SENT, two.members.subList(0, 3), " ", DAY)));

            two.run(Transfer.Way.SENT, two.members.subList(0, 3), "丙市丁厂工会", LocalDate.of(2026, 10, 2));
            assertEquals(List.of(10L, 0L, 0L, 0L), two.report(), "still ours until taken");
            assertEquals("转出待接收 转出待接收 甲厂工会 转往丙市丁厂工会", two.last(two.members.get(0)));
            assertTrue(new OpenTransfers(office.registers()).soon(DAY).get(0).sentence().startsWith("有 3 名会员转出待接收"));

            TransferFactsStore facts = new TransferFactsStore(office.database().sql());
            assertEquals(List.of("职工0 转往丙市丁厂工会", "职工1 转往丙市丁厂工会", "职工2 转往丙市丁厂工会"),
                    facts.open(DAY).stream().map(moved -> moved.name() + " " + moved.where()).toList());
            TransferMembers.Done left = two.run(Transfer.Way.LEFT, two.members.subList(0, 2), "", LocalDate.of(2026, 10, 5));
            assertEquals("转出 转出 甲厂工会 转往丙市丁厂工会", two.last(two.members.get(0)), "where he was sent");
            two.run(Transfer.Way.SENT_BACK, two.members.subList(2, 3), "", LocalDate.of(2026, 10, 5));
            assertEquals(List.of(8L, 0L, 2L, 0L), two.report());
            assertEquals("接转退回 在册 甲厂工会 ", two.last(two.members.get(2)));
            assertEquals(List.of(), facts.open(DAY));
            assertEquals(3, facts.open(LocalDate.of(2026, 10, 4)).size(), "as it was then");
            assertEquals(6, facts.between(LocalDate.of(2026, 10, 1), DAY).size());
            slip(two);

            assertEquals(List.of("职工2的会籍状态不能办“转入”（可以办的：转出）"),
                    refusals(two.run(Transfer.Way.CAME, two.members.subList(0, 3), "戊区", DAY)));
            two.run(Transfer.Way.CAME, two.members.subList(0, 1), "戊区", DAY);
            assertEquals(List.of(9L, 1L, 2L, 0L), two.report());
            assertEquals("转入 在册 乙厂工会 来自戊区", two.last(two.members.get(0)));

            List<String> kept = office.batches().undo(left.batch(), CLERK, lines -> {}).kept();
            assertEquals(1, kept.size(), "who came back meanwhile stays");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoIsTakenGoesWhereHeWasSentWhateverThePaper(Databases kind) throws IOException {
        try (Office office = kind.office()) {
            Two two = new Two(office);
            LocalDate sent = LocalDate.of(2026, 9, 2);
            TransferMembers.run(office, new Transfer(Transfer.Way.SENT, two.members.subList(0, 2), null, "大碶街道", sent,
                    "接〔2026〕1号"), CLERK, Progress.SILENT);
            two.run(Transfer.Way.SENT, two.members.subList(2, 3), "柴桥街道（筹）", sent);
            TransferMembers.run(office, new Transfer(Transfer.Way.LEFT, two.members.subList(1, 3), null, "", DAY, "接〔2026〕9号"),
                    CLERK, Progress.SILENT);
            two.run(Transfer.Way.LEFT, two.members.subList(0, 1), "", DAY);

            assertEquals("转出 转出 甲厂工会 转往大碶街道（接〔2026〕1号）", two.last(two.members.get(0)));
            assertEquals("转出 转出 甲厂工会 转往大碶街道（接〔2026〕9号）", two.last(two.members.get(1)));
            assertEquals("转出 转出 甲厂工会 转往柴桥街道（筹）（接〔2026〕9号）", two.last(two.members.get(2)));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anOldSlipHasItsPlaceFromWhereHeWasSent(Databases kind) throws IOException {
        try (Office office = kind.office()) {
            Two two = new Two(office);
            two.run(Transfer.Way.SENT, two.members.subList(0, 1), "大碶街道", LocalDate.of(2026, 9, 2));
            var members = office.registers().get("members");
            Row row = members.store().rows(new long[]{two.members.get(0)}).get(0);
            WholeAct.run(office,
                    new WholeAct.Heading(Act.change(CLERK, Act.Kind.DEED, DAY, "转出", "接〔2026〕9号"), "members", "转出", 1),
                    Progress.SILENT, whole -> whole.write("members", List.of(row.with("membership", "转出")),
                            Act.change(CLERK, Act.Kind.DEED, DAY, "转出", "接〔2026〕9号")));

            WriteTransferSlip.Written slip = WriteTransferSlip.into(folder, office, new long[]{row.id()}, Viewer.masked(CLERK));
            String said = text(slip.xlsx());

            assertTrue(said.contains("大碶街道") && !said.contains("接〔2026〕9号"), said);
        }
    }

    private static String text(Path xlsx) throws IOException {
        try (var book = WorkbookFactory.create(xlsx.toFile())) {
            StringBuilder all = new StringBuilder();
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> all.append(cell).append('|'))));
            return all.toString();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void ofALaterDayItWaits(Databases kind) {
        try (Office office = kind.office()) {
            Two two = new Two(office);

            TransferMembers.Done noted = two.run(Transfer.Way.WITHIN, two.members.subList(0, 4), "", LocalDate.of(2026, 11, 1));

            assertTrue(noted.done() && noted.waits());
            assertEquals(List.of(10L, 0L), two.counted());
            assertEquals("职工0等 4 人：2026-11-01 起所在工会改为“乙厂工会”，到日请确认",
                    new ComingDeadlines(office).soon(DAY).get(0).sentence());
            assertEquals(List.of("职工3还有预定的变更没有确认，请先确认或撤销那一次"),
                    refusals(two.run(Transfer.Way.LEFT, two.members.subList(3, 6), "丙市", DAY)));
        }
    }

    private void slip(Two two) throws IOException {
        WriteTransferSlip.Written slip = WriteTransferSlip.into(folder, two.office,
                two.members.stream().mapToLong(Long::longValue).toArray(), Viewer.masked(CLERK));
        assertEquals(List.of(3, 7), List.of(slip.members(), slip.without()));
        assertTrue(Files.size(slip.pdf()) > 1000 && Files.size(slip.xlsx()) > 1000);
        assertFalse(slip.pdf().equals(WriteTransferSlip
                .into(folder, two.office, new long[]{two.members.get(0)}, Viewer.masked(CLERK)).pdf()),
                "an earlier slip is kept");
    }

    private static List<String> refusals(TransferMembers.Done done) {
        assertFalse(done.done());
        return done.problems().stream().filter(Problem::blocks).map(Problem::sentence).toList();
    }
}
