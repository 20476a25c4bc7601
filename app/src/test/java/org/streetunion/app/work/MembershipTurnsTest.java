package org.streetunion.app.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.database.OfficeDatabase;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Episode;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Store;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.reporting.Figures;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;

/** However a membership is changed, the quarter counts it, the history tells it and the row says what goes up. */
class MembershipTurnsTest {
    private static final Actor CLERK = new Actor("小林");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 6);

    /** Two unions, eight members in the first. */
    private record Place(Office office, long first, long second, List<Long> members) {
        static Place in(Office office) {
            Street street = new Street(office);
            List<Long> unions = street.write("unions",
                    List.of(Street.values(Map.of("name", "甲厂工会", "kind", "独立基层工会", "state", "正常")),
                            Street.values(Map.of("name", "乙厂工会", "kind", "独立基层工会", "state", "正常"))));
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                rows.add(Street
                        .values(Map.of("name", "职工" + i, "union", Reference.to(unions.get(0)), "id_number", Street.resident(i),
                                "joined_on", LocalDate.of(2021, 1, 1))));
            }
            return new Place(office, unions.get(0), unions.get(1), street.write("members", rows));
        }

        /** As a form saves it: these values, with these words. */
        long form(int member, Map<String, @Nullable Object> values, LocalDate day, String what, String why) {
            Row row = row(member);
            for (Map.Entry<String, @Nullable Object> each : values.entrySet()) {
                row = row.with(each.getKey(), each.getValue());
            }
            Saved saved = office.registers().get("members").save(row, Act.change(CLERK, Act.Kind.EDIT, day, what, why));
            assertTrue(saved.done(), () -> saved.problems().toString());
            return saved.batch();
        }

        /** As it was written before events followed from what changed. */
        void asSaid(int member, String state, LocalDate day, String what, String why) {
            Act act = Act.change(CLERK, Act.Kind.DEED, day, what, why);
            long batch = office.batches().begin(act, "members", what);
            office.registers().get("members").store().write(List.of(row(member).with("membership", state)), act, batch);
            office.batches().finish(batch, 1);
        }

        Row row(int member) {
            return office.registers().get("members").store().rows(new long[]{members.get(member)}).get(0);
        }

        /** Real-name members at the end, 入会, 转入, 转出, 保留, 退会和除名 of the quarter. */
        List<Long> report() {
            Map<String, Figures> figures = office.reporting().compute(Quarter.of(DAY)).figures();
            return List.of("28", "29", "30", "31", "32", "33").stream().map(code -> {
                BigDecimal end = Objects.requireNonNull(figures.get(code), code).end();
                return end == null ? 0L : end.longValue();
            }).toList();
        }

        String told(int member) {
            Store.Past past = office.registers().get("members").history(members.get(member)).get(0);
            return past.event() + "/" + past.reason();
        }

        /** 会籍变化类型, 日期 and 原因. */
        String goesUp(int member) {
            Row row = row(member);
            return row.get(MemberLedger.CHANGE, "—") + " " + row.get(MemberLedger.CHANGED_ON) + " "
                    + row.get(MemberLedger.CHANGE_REASON, "—");
        }

        TransferMembers.Done deed(Transfer.Way way, int member, String because, LocalDate day) {
            return TransferMembers.run(office,
                    new Transfer(way, List.of(members.get(member)), null, "", day, "街工〔2026〕1号", because),
                    CLERK, Progress.SILENT);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whateverAFormCallsItTheStateTellsWhatHappened(Databases kind) {
        try (Office office = kind.office()) {
            Place place = Place.in(office);
            assertEquals(List.of(8L, 0L, 0L, 0L, 0L, 0L), place.report());

            long quit = place.form(0, Map.of("membership", "退会"), DAY, "个人要求退会", "申请书");
            place.form(1, Map.of("membership", "转出", "union", Reference.to(place.second())), DAY, "变更", "");
            place.form(2, Map.of("membership", "保留"), DAY, "保留", "失业");
            place.form(3, Map.of("union", Reference.to(place.second())), DAY, "转入", "");
            place.form(4, Map.of("migrant", true), DAY, "除名", "");

            assertEquals(List.of(5L, 0L, 0L, 1L, 1L, 1L), place.report());
            assertEquals("退会/个人要求退会；申请书", place.told(0));
            assertEquals(List.of("转出/", "保留/失业", "街道内接转/转入", "变更/除名"), IntStream.range(1, 5).mapToObj(place::told).toList());
            assertEquals("退会 2026-10-06 个人要求退会", place.goesUp(0));
            assertEquals(List.of("转出 2026-10-06 —", "保留 2026-10-06 失业", "— null —", "— null —"),
                    IntStream.range(1, 5).mapToObj(place::goesUp).toList());

            place.form(0, Map.of("membership", "在册"), DAY.plusDays(1), "在册", "");
            place.form(1, Map.of("membership", "在册"), DAY.plusDays(1), "在册", "");
            assertEquals(List.of("恢复/", "转入/"), List.of(place.told(0), place.told(1)));
            assertEquals("恢复 2026-10-07 —", place.goesUp(0));
            assertEquals(List.of(7L, 0L, 1L, 1L, 1L, 1L), place.report());
            assertEquals(1, office.batches().undo(quit, CLERK, lines -> {}).kept().size(), "who came back meanwhile stays");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void wordsOfTheListThatFitTheStateAreBelieved(Databases kind) {
        try (Office office = kind.office()) {
            Place place = Place.in(office);
            place.form(0, Map.of("membership", "退会"), DAY, "退会", "");
            place.form(0, Map.of("membership", "在册"), DAY.plusDays(1), "入会", "");
            place.form(1, Map.of("membership", "退会"), DAY, "退会", "");
            place.form(1, Map.of("membership", "在册", "change_kind", "转入", "changed_on", DAY.plusDays(2)), DAY.plusDays(2), "在册",
                    "");

            assertEquals(List.of(8L, 1L, 1L, 0L, 0L, 2L), place.report());
            assertEquals("转入 2026-10-08 —", place.goesUp(1));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aMassChangeTellsEachByWhatItWas(Databases kind) {
        try (Office office = kind.office()) {
            Place place = Place.in(office);
            place.form(0, Map.of("membership", "转出"), DAY, "", "");
            place.form(1, Map.of("membership", "保留"), DAY, "", "");
            Map<String, @Nullable Object> back = new HashMap<>(Map.of("membership", "在册"));
            long[] ids = {place.members().get(0), place.members().get(1), place.members().get(2)};

            ChangeRows.Done done = ChangeRows.run(office, new RowChange("members", back, DAY.plusDays(1), "在册", "复核"), ids, CLERK,
                    Progress.SILENT);

            assertEquals(2, done.recap().changes());
            assertEquals(List.of("转入/复核", "恢复/复核"), List.of(place.told(0), place.told(1)));
            assertEquals(List.of(8L, 0L, 1L, 1L, 1L, 0L), place.report());
            office.batches().undo(done.batch(), CLERK, lines -> {});
            assertEquals(List.of("转出/", "保留/"), List.of(place.told(0), place.told(1)));
            assertEquals("转出 2026-10-06 —", place.goesUp(0));
            assertEquals(List.of(6L, 0L, 0L, 1L, 1L, 0L), place.report());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoAskedToJoinHasNotComeYetAndAnUnknownDayStaysUnknown(Databases kind) {
        try (Office office = kind.office()) {
            Place place = Place.in(office);
            List<Long> more = new Street(office).write("members", List.of(
                    Street.values(Map.of("name", "新人", "union", Reference.to(place.first()), "id_number", Street.resident(20),
                            "membership",
                            "申请中", "joined_on", DAY)),
                    Street.values(Map.of("name", "来人", "union", Reference.to(place.first()), "id_number", Street.resident(21),
                            "change_kind", "转入", "changed_on", LocalDate.of(2026, 10, 2)))));
            Place all = new Place(office, place.first(), place.second(), more);
            assertEquals(List.of(9L, 0L, 1L, 0L, 0L, 0L), all.report());

            all.form(0, Map.of("membership", "在册"), DAY.plusDays(1), "在册", "");
            long batch = all.form(1, Map.of("membership", "退会"), DAY.plusDays(1), "退会", "");
            assertEquals(List.of(9L, 1L, 1L, 0L, 0L, 1L), all.report());
            assertEquals(LocalDate.of(2026, 10, 2), office.registers().get("members").history(more.get(1)).get(1).from(),
                    "the day on which somebody came is not forgotten when he goes, though 会籍变化日期 tells of the going now");
            office.batches().undo(batch, CLERK, lines -> {});
            assertEquals(List.of(10L, 1L, 1L, 0L, 0L, 0L), all.report());
            assertTrue(Episode.ALWAYS.isBefore(office.registers().get("members").history(more.get(1)).get(0).from()));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theFourAreDoneAsDeedsAndGoBackAsOne(Databases kind) {
        try (Office office = kind.office()) {
            Place place = Place.in(office);
            place.deed(Transfer.Way.KEPT, 0, "失业", DAY);
            TransferMembers.Done quit = place.deed(Transfer.Way.QUIT, 1, "个人要求退会", DAY);
            place.deed(Transfer.Way.EXPELLED, 2, "因犯罪被开除会籍", DAY);

            assertEquals(List.of(5L, 0L, 0L, 0L, 1L, 2L), place.report());
            assertEquals("退会/个人要求退会（街工〔2026〕1号）", place.told(1));
            assertEquals(List.of("保留 2026-10-06 失业", "退会 2026-10-06 个人要求退会", "除名 2026-10-06 因犯罪被开除会籍"),
                    IntStream.range(0, 3).mapToObj(place::goesUp).toList());

            assertTrue(place.deed(Transfer.Way.BACK, 0, "", DAY.plusDays(2)).done());
            assertEquals("恢复 2026-10-08 —", place.goesUp(0));
            assertEquals(List.of(6L, 0L, 0L, 0L, 1L, 2L), place.report());
            assertEquals(List.of("职工3的会籍状态不能办“恢复”（可以办的：保留、退会、除名）"), blocking(place.deed(Transfer.Way.BACK, 3, "", DAY)));
            assertEquals(1, blocking(place.deed(Transfer.Way.KEPT, 3, "想走", DAY)).size(), "a reason that is not on the list");

            office.batches().undo(quit.batch(), CLERK, lines -> {});
            assertEquals(List.of(7L, 0L, 0L, 0L, 1L, 1L), place.report());
            assertEquals("— null —", place.goesUp(1));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoseUnionHasEndedNeedsAnotherFirst(Databases kind) {
        try (Office office = kind.office()) {
            Place place = Place.in(office);
            place.deed(Transfer.Way.KEPT, 0, "所在企业破产", DAY);
            Row union = office.registers().get("unions").store().rows(new long[]{place.first()}).get(0).with("state", "撤销");
            new Street(office).write("unions", List.of(union));

            assertEquals(List.of("职工0原来的工会已经不在，请先在会员页改所在工会，再办恢复"),
                    blocking(place.deed(Transfer.Way.BACK, 0, "", DAY.plusDays(2))));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWasToldInFreeTextIsToldAnewByTheUpgrade(Databases kind) throws IOException {
        try (Office office = kind.office()) {
            Place place = Place.in(office);
            place.asSaid(0, "退会", DAY, "个人要求退会", "申请书");
            place.asSaid(1, "保留", DAY, "变更", "");
            place.asSaid(1, "在册", DAY.plusDays(1), "回来了", "");
            place.asSaid(2, "转出", DAY, "转出", "转往丙市");
            assertEquals(List.of(6L, 0L, 0L, 1L, 0L, 0L), place.report());

            upgrade(office);

            assertEquals(List.of(6L, 0L, 0L, 1L, 1L, 1L), place.report());
            assertEquals(List.of("退会/个人要求退会；申请书", "恢复/回来了", "转出/转往丙市", "入会/"),
                    IntStream.range(0, 4).mapToObj(place::told).toList());
        }
    }

    private static void upgrade(Office office) throws IOException {
        try (InputStream text = Objects.requireNonNull(
                OfficeDatabase.class.getResourceAsStream("../db/migration/V044__membership_events.sql"))) {
            String plain = new String(text.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
            office.database().sql().write(context -> List.of(plain.split(";")).stream().filter(each -> !each.isBlank())
                    .mapToInt(context::execute).sum());
        }
    }

    private static List<String> blocking(TransferMembers.Done done) {
        return done.problems().stream().filter(Problem::blocks).map(Problem::sentence).toList();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void nobodyLeavesBeforeHeCame(Databases kind) {
        try (Office office = kind.office()) {
            Place place = Place.in(office);
            LocalDate before = LocalDate.of(2020, 12, 31);
            Row leaves = place.row(0).with(MemberLedger.STATE, "退会");
            Act act = Act.change(CLERK, Act.Kind.EDIT, before, "", "");
            List<String> said = office.registers().get("members").save(leaves, act).problems().stream().filter(Problem::blocks)
                    .map(Problem::sentence).toList();
            String sentence = "“会籍状态”不能从 2020-12-31 起变为“退会”：登记的是 2021-01-01 才开始。请核对日期；原来就登记错了的，先更正开始的日期，或选“更正”";
            assertEquals(List.of(sentence), said);

            RowChange order = new RowChange("members", Map.of("membership", "退会"), before, "", "");
            assertEquals(sentence, ChangeRows.recap(office, order, new long[]{place.members().get(1)}, Progress.SILENT).reasons()
                    .get(0).reason());

            place.form(2, Map.of("migrant", true), before, "", "");
        }
    }
}
