package org.streetunion.app.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.Wiring;
import org.streetunion.app.database.OfficeUnavailable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;

/** Nobody is put into a union that has ended or lies in the 回收站, nor is one ended that somebody is to come to. */
class HomeGuardTest {
    private static final Actor CLERK = new Actor("小林");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private static final LocalDate SOON = LocalDate.of(2026, 10, 20);
    private static final String ENDED = "“乙厂工会”的状态是“撤销”";
    @TempDir
    Path folder;

    /** 甲厂工会 with two members, one of them kept; 乙厂工会 has ended. */
    private static final class Scene {
        private final Office office;
        private final Register members;
        private final long here;
        private final long ended;
        private final List<Long> who;

        Scene(Office office, String state) {
            this.office = office;
            this.members = office.registers().get("members");
            Street street = new Street(office);
            List<Long> unions = street.write("unions", List.of(union("甲厂工会", "正常"), union("乙厂工会", state)));
            here = unions.get(0);
            ended = unions.get(1);
            who = street.write("members", List.of(member(0, "在册"), member(1, "保留")));
        }

        private static Row union(String name, String state) {
            return Street.values(Map.of("name", name, "kind", "独立基层工会", "state", state, "founded_on", LocalDate.of(2015, 1, 1)));
        }

        private Row member(int number, String state) {
            return Street.values(Map.of("name", "职工" + number, "union", Reference.to(here), "id_number", Street.resident(number),
                    "membership", state, "joined_on", LocalDate.of(2021, 1, 1)));
        }

        Row row(int number) {
            return members.store().rows(new long[]{who.get(number)}).get(0);
        }

        Row there(int number) {
            return row(number).with("union", Reference.to(ended));
        }

        Saved save(Row row) {
            return members.save(row, Act.change(CLERK, Act.Kind.EDIT, DAY, "变更", ""));
        }

        void put(int number, String state) {
            new Street(office).write("members", List.of(there(number).with("membership", state)));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void nobodyIsPutIntoAUnionThatHasEnded(Databases kind) {
        try (Office office = kind.office()) {
            Scene scene = new Scene(office, "撤销");

            assertEquals(ENDED + "，不能再有会员，请另选一家工会", against(scene.save(scene.there(0))));
            assertEquals(ENDED + "，不能再有会员，请另选一家工会", against(scene.save(scene.member(5, "申请中").with("union",
                    Reference.to(scene.ended)))));
            assertTrue(scene.save(scene.there(1)).done(), "a membership that is kept may be kept there");
            assertEquals(ENDED + "，不能再有会员，请另选一家工会", against(scene.save(scene.row(1).with("membership", "在册"))),
                    "a member again needs a union at work");
            assertTrue(scene.save(scene.row(1).with("membership", "转出待接收")).done(), "he may be sent off from there");
            assertEquals(List.of("职工1原来的工会已经不在，请改办街道内接转或保留"),
                    TransferMembers.check(office, new Transfer(Transfer.Way.SENT_BACK, List.of(scene.who.get(1)), null, "",
                            DAY.plusDays(1), "")).stream().map(Problem::sentence).toList());

            RowChange many = new RowChange("members", Map.of("union", Reference.to(scene.ended)), DAY, "变更", "");
            Recap recap = ChangeRows.recap(office, many, new long[]{scene.who.get(0)}, Progress.SILENT);
            assertEquals(List.of(ENDED + "，不能再有会员，请另选一家工会"), recap.reasons().stream().map(Recap.Refused::reason).toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoIsThereAlreadyIsPointedOutAndAListOfOldDaysIsNotStopped(Databases kind) {
        try (Office office = kind.office()) {
            Scene scene = new Scene(office, "撤销");
            scene.put(0, "在册");

            Saved other = scene.save(scene.row(0).with("mobile", "13800000000"));

            assertTrue(other.done());
            assertTrue(other.problems().stream().anyMatch(problem -> problem.sentence().startsWith(ENDED + "，请用“会籍变动”")),
                    other.problems()::toString);
            Guard list = office.registers().get("members").guard().duringImport();
            assertFalse(list.check(Row.NEW, scene.there(1).with("membership", "在册").as(0, 0)).isEmpty());
            assertFalse(list.binding(), "an import only warns");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aUnionInTheBinTakesNobody(Databases kind) {
        try (Office office = kind.office()) {
            Scene scene = new Scene(office, "正常");
            assertTrue(scene.members.guarded(scene.there(0), scene.members.guard()).isEmpty());
            office.registers().get("unions").setTrash(new long[]{scene.ended}, true, CLERK, "");

            assertEquals("所在工会已经移到回收站，不能再有会员，请另选一家工会", against(scene.save(scene.there(0))));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aUnionIsNotEndedWhileSomebodyIsToComeToIt(Databases kind) {
        try (Office office = kind.office()) {
            Scene scene = new Scene(office, "正常");
            TransferMembers.Done noted = TransferMembers.run(office,
                    new Transfer(Transfer.Way.WITHIN, List.of(scene.who.get(0)), scene.ended, "", SOON, ""), CLERK,
                    Progress.SILENT);
            UnionEnd order = new UnionEnd(scene.ended, UnionEnd.DISSOLVED, DAY, "甲总工〔2026〕7号", null, null, null, Map.of());

            assertEquals(List.of("有 1 名会员预定转入这家工会（2026-10-20 起，还没有确认），请先在“最近操作”里撤销那一次，或到日确认后再办"),
                    EndUnion.check(office, order).stream().map(Problem::sentence).toList());
            office.batches().undo(noted.batch(), CLERK, lines -> {});
            assertTrue(EndUnion.run(office, order, CLERK, Progress.SILENT).done());
        }
    }

    @Test
    void whatWasNotedIsNotConfirmedIntoAUnionThatEndedMeanwhile() throws IOException, OfficeUnavailable {
        List<Long> who = new ArrayList<>();
        try (Office office = Wiring.open(folder, Databases.CLOCK)) {
            Scene scene = new Scene(office, "正常");
            who.addAll(scene.who);
            assertTrue(TransferMembers
                    .run(office, new Transfer(Transfer.Way.WITHIN, List.of(scene.who.get(0)), scene.ended, "", SOON,
                            ""), CLERK, Progress.SILENT)
                    .done());
            // As an import would write it: the deed refuses.
            Row union = office.registers().get("unions").store().rows(new long[]{scene.ended}).get(0);
            new Street(office).write("unions", List.of(union.with("state", "撤销")));
        }
        try (Office office = Wiring.open(folder, Clock.offset(Databases.CLOCK, Duration.ofDays(30)))) {
            Deadlines.Deadline due = new ComingDeadlines(office).soon(SOON.plusDays(10)).get(0);

            assertEquals("已生效 0 人，有 1 人不能生效：" + ENDED + "，不能再有会员，请另选一家工会",
                    Objects.requireNonNull(due.deed()).run(CLERK));
            assertEquals(1, office.registers().get("members").history(who.get(0)).stream()
                    .filter(past -> !past.event().endsWith("（待确认）")).count());
            office.registers().get("unions").setTrash(
                    office.registers().get("unions").ids(org.streetunion.app.ledger.Query.ALL.search("乙厂")), true, CLERK, "");
            assertEquals("已生效 0 人，有 1 人不能生效：“所在工会”要改成的那一条已经不在了，请另行登记",
                    Objects.requireNonNull(due.deed()).run(CLERK));
        }
    }

    private static String against(Saved saved) {
        return saved.problems().stream().filter(Problem::blocks).map(Problem::sentence).findFirst().orElse("");
    }
}
