package org.streetunion.app.work.byhand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;

/** Members by hand: derived, numbered, written as one act; who is known is named and taken the way that was chosen. */
class SaveByHandTest {
    private static final Actor CLERK = new Actor("小林");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 8);

    /** An office with two unions. */
    private static final class Two {
        private final Office office;
        private final long here;
        private final long there;

        Two(Office office) {
            this.office = office;
            office.settings().put("office.code", "330206003");
            office.settings().put("office.card_rule", "{代码}{工会4}{序号5}{校验}");
            List<Long> unions = new Street(office).write("unions",
                    List.of(Street.values(Map.of("name", "甲厂工会", "kind", "独立基层工会", "code", "330206003001")),
                            Street.values(Map.of("name", "乙厂工会", "kind", "独立基层工会", "code", "330206003002"))));
            here = unions.get(0);
            there = unions.get(1);
        }

        long member(String name, int number, long union, String state) {
            return new Street(office).write("members",
                    List.of(Street.values(Map.of("name", name, "id_number", Street.resident(number), "union", Reference.to(union),
                            "joined_on", LocalDate.of(2021, 3, 1), "membership", state))))
                    .get(0);
        }

        HandShared shared() {
            return new HandShared(here, DAY, false, "在岗", "", null);
        }

        SaveByHand.Done save(SaveByHand.Chosen... lines) {
            return SaveByHand.run(office, shared(), List.of(lines), CLERK);
        }

        List<HandVerdict> check(HandLine... lines) {
            return new CheckByHand(office).verdicts(shared(), List.of(lines));
        }

        Row row(long id) {
            return register().store().rows(new long[]{id}).get(0);
        }

        Register register() {
            return office.registers().get("members");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void twentyAreWrittenAsOneActWithNumbers(Databases kind) {
        try (Office office = kind.office()) {
            Two two = new Two(office);
            List<SaveByHand.Chosen> lines = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                lines.add(line("职工" + "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉".charAt(i), i, HandWay.ASK));
            }
            SaveByHand.Done done = SaveByHand.run(office, two.shared(), lines, CLERK);

            assertEquals(20, done.written().size());
            assertEquals("", done.remark());
            List<Row> rows = two.register().store().first(Query.ALL, 50);
            assertEquals(20, rows.size());
            assertEquals(20, rows.stream().map(row -> row.get(MemberLedger.CARD_NO)).filter(Objects::nonNull).distinct().count());
            Row first = rows.stream().filter(row -> "职工甲".equals(row.values().get("name"))).findFirst().orElseThrow();
            assertEquals("330206003" + "3001" + "00001", first.get(MemberLedger.CARD_NO, "").substring(0, 18));
            assertEquals(LocalDate.of(1970, 1, 1), first.values().get("birth_on"));
            assertEquals("女", first.values().get("sex"));
            assertEquals("在册", first.values().get("membership"));
            assertEquals(DAY, first.values().get("joined_on"));
            assertEquals("在岗", first.values().get("employment"));
            assertEquals("入会", two.register().history(first.id()).get(0).event());

            office.batches().undo(done.batch(), CLERK, away -> {});
            assertEquals(0, two.register().count(Query.ALL));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoIsKnownIsNamedAndTakenAsChosen(Databases kind) {
        try (Office office = kind.office()) {
            Two two = new Two(office);
            long moves = two.member("赵一", 1, two.there, "在册");
            long gone = two.member("钱二", 2, two.there, "退会");
            long left = two.member("孙三", 3, two.there, "转出");
            two.member("李四", 4, two.here, "在册");
            long bare = new Street(office).write("members",
                    List.of(Street.values(Map.of("name", "周五", "union", Reference.to(two.here), "membership", "在册")))).get(0);
            HandVerdict known = two.check(line("赵一", 1, HandWay.ASK).line()).get(0);
            assertEquals("已有赵一：乙厂工会，在册（证件号码相同；姓名和出生日期相同）", Objects.requireNonNull(known.known()).words());
            assertEquals(List.of(HandWay.TAKE, HandWay.SKIP), known.ways());
            assertFalse(known.ready(HandWay.ASK));
            assertFalse(known.ready(HandWay.NEW), "one number is one person");
            assertEquals(List.of(HandWay.SKIP), two.check(line("李四", 4, HandWay.ASK).line()).get(0).ways());

            SaveByHand.Done done = two.save(line("赵一", 1, HandWay.TAKE), line("钱二", 2, HandWay.TAKE), line("孙三", 3, HandWay.TAKE),
                    line("李四", 4, HandWay.SKIP), line("周五", 5, HandWay.TAKE), line("吴六", 6, HandWay.ASK));

            assertEquals(Set.of(0, 1, 2, 4, 5), done.written());
            assertEquals(6, two.register().count(Query.ALL));
            for (long id : List.of(moves, gone, left)) {
                assertEquals(Reference.to(two.here), two.row(id).get(MemberLedger.UNION));
                assertEquals("在册", two.row(id).get(MemberLedger.STATE));
            }
            assertEquals("街道内接转", two.register().history(moves).get(0).event());
            assertEquals("恢复", two.register().history(gone).get(0).event());
            assertEquals("转入", two.register().history(left).get(0).event());
            assertEquals(Street.resident(5), two.row(bare).values().get("id_number"));
            assertEquals(true, two.row(bare).values().get("id_valid"));

            office.batches().undo(done.batch(), CLERK, away -> {});
            assertEquals(List.of("在册", "退会", "转出"),
                    List.of(moves, gone, left).stream().map(id -> two.row(id).get(MemberLedger.STATE)).toList());
            assertEquals(5, two.register().count(Query.ALL));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoseMembershipWasKeptIsAMemberAgain(Databases kind) {
        try (Office office = kind.office()) {
            Two two = new Two(office);
            long elsewhere = two.member("赵一", 1, two.there, "保留");
            long here = two.member("钱二", 2, two.here, "保留");

            SaveByHand.Done done = two.save(line("赵一", 1, HandWay.TAKE), line("钱二", 2, HandWay.TAKE));

            assertEquals(Set.of(0, 1), done.written());
            for (long id : List.of(elsewhere, here)) {
                assertEquals(Reference.to(two.here), two.row(id).get(MemberLedger.UNION));
                assertEquals("在册", two.row(id).get(MemberLedger.STATE));
                assertEquals("恢复", two.register().history(id).get(0).event());
                assertEquals(DAY, two.register().history(id).get(0).from());
            }

            office.batches().undo(done.batch(), CLERK, away -> {});
            assertEquals(List.of("保留", "保留"), List.of(elsewhere, here).stream().map(id -> two.row(id).get(MemberLedger.STATE))
                    .toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsWrongStays(Databases kind) {
        try (Office office = kind.office()) {
            Two two = new Two(office);
            String right = Street.resident(7);
            String wrong = right.substring(0, 17) + (right.charAt(17) == '0' ? "1" : "0");
            String old = right.substring(0, 6) + right.substring(8, 17);
            SaveByHand.Done done = two.save(chosen("郑七", wrong, "13800000007"), chosen("郑七", old, "13800000007"),
                    chosen("王八", right, "13800000008"), chosen("王八", right, "13800000009"), chosen("冯九", "3302****1234", ""),
                    chosen("", Street.resident(9), "138"));

            assertEquals(Set.of(), done.written());
            assertTrue(words(done, 2).contains("和第 2 行证件号码相同"), "the same number in its old form");
            assertTrue(words(done, 0).contains("最后一位校验码不对"), words(done, 0));
            assertTrue(words(done, 1).contains("15 位旧号码"), words(done, 1));
            assertTrue(words(done, 3).contains("和第 2 行证件号码相同"), words(done, 3));
            assertTrue(words(done, 4).contains("隐去了几位"), words(done, 4));
            assertTrue(words(done, 5).contains("“姓名”必须填写"), words(done, 5));
        }
    }

    private static String words(SaveByHand.Done done, int line) {
        return String.join("；",
                done.verdicts().get(line).problems().stream().filter(Problem::blocks).map(Problem::sentence).toList());
    }

    private static SaveByHand.Chosen line(String name, int number, HandWay way) {
        return new SaveByHand.Chosen(HandLine.of(name, Street.resident(number), String.format("138%08d", number)), way);
    }

    private static SaveByHand.Chosen chosen(String name, String number, String mobile) {
        return new SaveByHand.Chosen(HandLine.of(name, number, mobile), HandWay.ASK);
    }
}
