package org.streetunion.app.work.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.liaisons.LiaisonLedger;
import org.streetunion.app.office.posts.PostLedger;
import org.streetunion.app.office.secondments.SecondmentLedger;
import org.streetunion.app.reporting.board.Board;
import org.streetunion.app.reporting.board.Finding;
import org.streetunion.app.reporting.board.Picture;
import org.streetunion.app.reporting.board.Tie;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;

/** What is arranged on the board, tried and written, on both databases. */
class ArrangingTest {
    private static final LocalDate FROM = LocalDate.of(2026, 10, 12);
    private static final Step.Term TERM = new Step.Term(FROM, LocalDate.of(2027, 3, 31));

    private static Arranging.Done run(Office office, Step... steps) {
        return Arranging.run(office, List.of(steps), BoardStreet.CLERK, Progress.SILENT);
    }

    private static String said(Arranging.Done done) {
        return done.problems().stream().filter(Problem::blocks).map(Problem::sentence).collect(Collectors.joining("；"));
    }

    private static Step.Arrange fill(BoardStreet street, long person, Board.Hole hole) {
        return new Step.Arrange(person, street.community,
                new Step.Ways(false, hole, new Step.Office(true, "聘任", ""), 2.0), TERM, null);
    }

    private static List<Row> rows(Office office, String ledger) {
        return office.registers().get(ledger).store().first(Query.ALL, 100);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aPostIsFilledWithItsOfficeAndLendingAndAllOfItIsUndone(Databases kind) {
        try (Office office = kind.office()) {
            BoardStreet street = new BoardStreet(office);
            Board before = street.board();
            Arranging.Done done = run(office, fill(street, street.zhao, street.hole(street.emptyPost)));
            assertTrue(done.done(), () -> said(done));
            Row post = rows(office, PostLedger.KEY).stream().filter(row -> row.id() == street.emptyPost).findFirst()
                    .orElseThrow();
            assertEquals(street.zhao, post.get(PostLedger.PERSON, org.streetunion.app.ledger.Reference.to(0)).id());
            assertEquals(FROM, post.get(PostLedger.STARTS_ON));
            Row held = rows(office, "appointments").stream()
                    .filter(row -> FROM.equals(row.get(AppointmentLedger.STARTS_ON))).findFirst().orElseThrow();
            assertEquals("协理员聘任社区", held.get(AppointmentLedger.POST, "") + held.get(AppointmentLedger.STATUS, "")
                    + held.get(AppointmentLedger.LEVEL, ""));
            assertEquals(1, done.lendings().size());
            assertEquals(0, LookAtBoard.on(office, FROM).holes().size());
            office.batches().undo(done.batch(), BoardStreet.CLERK, lines -> {});
            assertEquals(before, street.board());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aUnionPassesFromOneToAnotherAndBack(Databases kind) {
        try (Office office = kind.office()) {
            BoardStreet street = new BoardStreet(office);
            long first = street.liaison(street.chen, street.near);
            assertTrue(run(office, new Step.Arrange(street.zhao, street.near, Step.Ways.LIAISE, new Step.Term(FROM, null),
                    street.tie(Tie.Kind.LIAISON, first))).done());
            Picture later = Picture.of(LookAtBoard.on(office, FROM));
            assertEquals(List.of(street.zhao), later.after(street.near).stream().map(Tie::person).toList());
            Tie second = later.after(street.near).get(0);
            Arranging.Done back = run(office, new Step.Arrange(street.chen, street.near, Step.Ways.LIAISE,
                    new Step.Term(FROM, null), second));
            assertTrue(back.done(), () -> said(back));
            List<Row> rows = rows(office, LiaisonLedger.KEY);
            assertEquals(1, rows.size(), "what began and ended on one day was never to be");
            assertEquals("此前 2026-03-01 至 2026-10-11 联系过", rows.get(0).get(LiaisonLedger.REMARK));
            office.batches().undo(back.batch(), BoardStreet.CLERK, lines -> {});
            assertEquals(2, rows(office, LiaisonLedger.KEY).size());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anOfficeWhoseKindNobodyCanTellIsNotWritten(Databases kind) {
        try (Office office = kind.office()) {
            BoardStreet street = new BoardStreet(office);
            long vice = street.row("posts", "union", org.streetunion.app.ledger.Reference.to(street.community), "sheet_year",
                    2026,
                    "post", "副主席", "post_no", "3", "duties", "全面工作", "standing", "兼职");
            long audit = street.row("posts", "union", org.streetunion.app.ledger.Reference.to(street.community), "sheet_year",
                    2026,
                    "post", "经审主任", "post_no", "4", "duties", "审查");
            assertEquals(List.of("兼职", "", "聘任"), List.of(vice, audit, street.emptyPost).stream()
                    .map(row -> PostOffices.status(street.hole(row))).toList());
            assertEquals(List.of(true, true, false), List.of(vice, audit, street.emptyPost).stream()
                    .map(row -> PostOffices.asks(street.hole(row))).toList());

            assertEquals("登记“经审主任”的任职要选专兼挂聘，请选好再安排，或不勾“同时登记任职”",
                    said(run(office, office(street, street.hole(audit), ""))));
            assertTrue(run(office, office(street, street.hole(audit), "专职")).done());
            street.row("terms", "union", org.streetunion.app.ledger.Reference.to(street.community), "ordinal", 1, "starts_on",
                    LocalDate.of(2022, 1, 1), "ends_on", LocalDate.of(2026, 12, 31));
            assertTrue(said(run(office, office(street, street.hole(vice), "兼职"))).contains("晚于本届任期止 2026-12-31"), "rule 17");
        }
    }

    private static Step.Arrange office(BoardStreet street, Board.Hole hole, String status) {
        return new Step.Arrange(street.zhao, street.community,
                new Step.Ways(false, hole, new Step.Office(true, "选举", status), null), TERM, null);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoeverFollowsSomebodyOnlyTriedTakesThatPlace(Databases kind) {
        try (Office office = kind.office()) {
            BoardStreet street = new BoardStreet(office);
            Step.Term today = new Step.Term(BoardStreet.DAY, null);
            Tie first = street.tie(Tie.Kind.LIAISON, street.liaison(street.chen, street.near));
            Step.Ways both = new Step.Ways(true, null, Step.Office.NONE, 1.5);
            List<Step> tried = List.of(new Step.Arrange(street.zhao, street.near, Step.Ways.LIAISE, today, first),
                    new Step.Arrange(street.zhao, street.far, both, today, null));
            for (long union : List.of(street.near, street.far)) {
                Tie ends = Trial.after(street.board(), tried).ties().stream()
                        .filter(tie -> tie.union() == union && tie.row() == 0 && tie.kind() == Tie.Kind.LIAISON).findFirst()
                        .orElseThrow();
                tried = Trial.with(tried, new Step.Arrange(street.boss, union, Step.Ways.LIAISE, today, ends));
            }

            assertEquals(List.of(
                    new Step.Arrange(street.zhao, street.far, new Step.Ways(false, null, Step.Office.NONE, 1.5), today, null),
                    new Step.Arrange(street.boss, street.near, Step.Ways.LIAISE, today, first),
                    new Step.Arrange(street.boss, street.far, Step.Ways.LIAISE, today, null)),
                    tried.stream()
                            .sorted(java.util.Comparator.comparing((Step step) -> step.person() == street.boss)).toList());
            Arranging.Done done = run(office, tried.toArray(Step[]::new));
            assertTrue(done.done(), () -> said(done));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void nothingIsWrittenWhenOneStepCannotBe(Databases kind) {
        try (Office office = kind.office()) {
            BoardStreet street = new BoardStreet(office);
            street.lending(street.chen, street.community, 3);
            Step.Ways days = new Step.Ways(false, null, Step.Office.NONE, 2.5);
            Arranging.Done done = run(office, new Step.Arrange(street.chen, street.near, days, TERM, null),
                    new Step.Arrange(street.chen, street.far, days, TERM, null));
            assertFalse(done.done());
            assertEquals("陈望 2026-10-12 起各处合计每周 8 天，一周只有 7 天，请改天数或起止", said(done));
            assertEquals(1, rows(office, "secondments").size());
            assertEquals("请选至少一种安排：联系、任岗或调配", said(run(office, new Step.Arrange(street.chen, street.near,
                    new Step.Ways(false, null, Step.Office.NONE, null), TERM, null))));
            assertEquals("止期 2026-10-01 早于起期 2026-10-12", said(run(office, new Step.Arrange(street.chen, street.near,
                    Step.Ways.LIAISE, new Step.Term(FROM, LocalDate.of(2026, 10, 1)), null))));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsTriedIsWhatIsWritten(Databases kind) {
        try (Office office = kind.office()) {
            BoardStreet street = new BoardStreet(office);
            long first = street.liaison(street.chen, street.near);
            Step.Term today = new Step.Term(BoardStreet.DAY, null);
            List<Step> steps = List.of(
                    new Step.Arrange(street.zhao, street.near, Step.Ways.LIAISE, today, street.tie(Tie.Kind.LIAISON, first)),
                    new Step.Arrange(street.zhao, street.far, new Step.Ways(true, null, Step.Office.NONE, 1.5), today, null),
                    new Step.Arrange(street.zhao, street.community,
                            new Step.Ways(false, street.hole(street.emptyPost), Step.Office.NONE, null), today, null));
            Board before = street.board();
            Picture tried = Picture.of(Trial.after(before, steps));
            assertEquals(before, street.board(), "nothing is written");
            assertTrue(run(office, steps.toArray(Step[]::new)).done());
            Picture written = street.picture();
            assertEquals(written.load(street.zhao), tried.load(street.zhao));
            assertEquals(written.load(street.chen), tried.load(street.chen));
            assertEquals(written.findings(), tried.findings());
            assertEquals(1, written.count(Finding.Kind.NOBODY));
        }
    }

    @Test
    void noticesAndCardsFollow(@TempDir Path folder) throws IOException {
        try (Office office = Databases.H2.office()) {
            BoardStreet street = new BoardStreet(office);
            Arranging.Done done = run(office, fill(street, street.zhao, street.hole(street.emptyPost)));
            BoardPapers papers = new BoardPapers(office, BoardStreet.CLERK, Viewer.masked(BoardStreet.CLERK));
            BoardPapers.Written drafts = papers.write(done, folder);
            assertEquals(List.of("docx", "pdf", "pdf"), drafts.files().stream().map(file -> ending(file)).toList());
            assertEquals(1, drafts.notes().size(), "no number");
            office.settings().put("letter.number", "练街工〔{年}〕{序号}号");
            BoardPapers.Written issued = papers.write(done, folder);
            assertTrue(issued.files().stream().allMatch(Files::exists));
            assertEquals(List.of(), issued.notes());
            assertEquals(1, rows(office, "documents").size());
        }
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aLendingSaysWhoLendsAndWhoAppraises(Databases kind) {
        try (Office office = kind.office()) {
            BoardStreet street = new BoardStreet(office);
            Row boss = rows(office, "people").stream().filter(row -> row.id() == street.boss).findFirst().orElseThrow();
            office.registers().get("people").save(boss.with("workplace", "合兴五金厂"),
                    org.streetunion.app.ledger.Act.correction(BoardStreet.CLERK, org.streetunion.app.ledger.Act.Kind.EDIT));
            Step.Ways shared = new Step.Ways(false, null, Step.Office.NONE, 1.0);
            Step.Ways turn = new Step.Ways(false, null, Step.Office.NONE, 1.0, new Step.Manner("轮值", "社区"));
            Arranging.Done done = run(office, new Step.Arrange(street.zhao, street.community, shared, TERM, null),
                    new Step.Arrange(street.boss, street.community, turn, TERM, null));
            assertTrue(done.done(), () -> said(done));
            List<String> lent = rows(office, "secondments").stream().map(row -> row.get(SecondmentLedger.KIND, "") + " "
                    + row.get(SecondmentLedger.LENDER_NAME, "") + " " + row.get(SecondmentLedger.APPRAISED_BY, "")).sorted()
                    .toList();
            String own = org.streetunion.app.reporting.OfficeIdentity.of(office.settings()).shownName();
            assertEquals(List.of("统筹使用 " + own + " 街道", "轮值 合兴五金厂 社区").stream().sorted().toList(), lent);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void withoutAWorkplaceTheUnionOfAnOtherOfficeLends(Databases kind) {
        try (Office office = kind.office()) {
            BoardStreet street = new BoardStreet(office);
            Step.Ways days = new Step.Ways(false, null, Step.Office.NONE, 1.0);
            run(office, new Step.Arrange(street.boss, street.community, days, TERM, null));
            assertEquals(street.near, rows(office, "secondments").get(0)
                    .get(SecondmentLedger.LENDER, org.streetunion.app.ledger.Reference.to(0)).id());
        }
    }
}
