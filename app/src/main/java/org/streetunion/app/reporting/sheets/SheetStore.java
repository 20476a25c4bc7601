package org.streetunion.app.reporting.sheets;

import static org.streetunion.app.database.jooq.Tables.DUTY_LINK;
import static org.streetunion.app.database.jooq.Tables.DUTY_POST;
import static org.streetunion.app.database.jooq.Tables.FIXES_GUARANTEE;
import static org.streetunion.app.database.jooq.Tables.FIXES_SHEET;
import static org.streetunion.app.database.jooq.Tables.FIXES_TARGET;
import static org.streetunion.app.database.jooq.Tables.PAY_STANDARD;
import static org.streetunion.app.database.jooq.Tables.PERSON;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION_HISTORY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.database.jooq.tables.FixesGuarantee;
import org.streetunion.app.reporting.UnionFactsStore;

/** Reads the sheets of a year and their parts, by union. */
final class SheetStore {
    private final Sql sql;

    SheetStore(Sql sql) {
        this.sql = sql;
    }

    /** The sheets, by community and code; what the union is, on the day. */
    List<SheetFacts.Head> heads(int year, LocalDate day) {
        return sql.read(context -> context
                .select(FIXES_SHEET.ID, FIXES_SHEET.UNION_ID, SUB_UNION.NAME, SUB_UNION_HISTORY.FORM, FIXES_SHEET.STATE,
                        SUB_UNION_HISTORY.OWN_TASKS, SUB_UNION_HISTORY.OWN_FUNDS, SUB_UNION_HISTORY.OWN_APPRAISAL,
                        FIXES_SHEET.YEARLY_GOAL)
                .from(FIXES_SHEET).join(SUB_UNION).on(SUB_UNION.ID.eq(FIXES_SHEET.UNION_ID)).leftJoin(SUB_UNION_HISTORY)
                .on(UnionFactsStore.holdsOn(day)).where(FIXES_SHEET.LIVE.isTrue()).and(FIXES_SHEET.SHEET_YEAR.eq(year))
                .orderBy(SUB_UNION.COMMUNITY, SUB_UNION.CODE, SUB_UNION.ID)
                .fetch(found -> new SheetFacts.Head(found.value1(), found.value2(), found.value3(), said(found.value4()), year,
                        said(found.value5()), own(found.value6(), found.value7(), found.value8()), said(found.value9()))));
    }

    private static String own(@Nullable Boolean tasks, @Nullable Boolean funds, @Nullable Boolean appraisal) {
        List<String> own = new ArrayList<>();
        if (Boolean.TRUE.equals(tasks)) {
            own.add("任务");
        }
        if (Boolean.TRUE.equals(funds)) {
            own.add("经费");
        }
        if (Boolean.TRUE.equals(appraisal)) {
            own.add("考评");
        }
        return String.join("、", own);
    }

    /** A row of the posts of a year, past holders too; no person where nobody holds it or who did is no cadre any more. */
    private record Held(long union, SheetFacts.Post facts, @Nullable Long person) implements Seats.Row {
        @Override
        public String post() {
            return facts.post();
        }

        @Override
        public String number() {
            return facts.number();
        }

        @Override
        public @Nullable LocalDate from() {
            return facts.from();
        }

        @Override
        public @Nullable LocalDate to() {
            return facts.to();
        }
    }

    /** Posts as they stand on the day, by {@link Seats}, with what they serve that day. */
    Map<Long, List<SheetFacts.Post>> posts(int year, LocalDate day) {
        Map<List<Object>, List<Optional<Long>>> links = links(year, day);
        Seats<Held> seats = Seats.on(held(year), day);
        Map<String, Long> pay = pay(day);
        List<Held> all = new ArrayList<>(seats.open());
        all.addAll(seats.left());
        all.sort(Comparator.comparing(Held::number).thenComparing(row -> row.facts().id()));
        Map<Long, List<SheetFacts.Post>> posts = new HashMap<>();
        for (Held row : all) {
            boolean left = seats.left().contains(row);
            Optional<Long> person = left ? Optional.empty() : Optional.ofNullable(row.person());
            int served = (int) links.getOrDefault(List.of(row.union(), row.post()), List.of()).stream()
                    .filter(whose -> whose.isEmpty() || whose.equals(person)).count();
            add(posts, row.union(), row.facts().seen(served, left, pay.get(row.post())));
        }
        return posts;
    }

    private List<Held> held(int year) {
        return sql.read(context -> context
                .select(DUTY_POST.UNION_ID, DUTY_POST.ID, DUTY_POST.POST, DUTY_POST.POST_NO, PERSON.NAME, DUTY_POST.STANDING,
                        DUTY_POST.DUTIES, DUTY_POST.STARTS_ON, DUTY_POST.ENDS_ON, DUTY_POST.SIGNED_ON, PERSON.ID,
                        DUTY_POST.DUE_ON,
                        DUTY_POST.RESPONSIBLE, DUTY_POST.REMARK)
                .from(DUTY_POST).leftJoin(PERSON).on(PERSON.ID.eq(DUTY_POST.PERSON_ID)).and(PERSON.CADRE_LIVE.isTrue())
                .where(DUTY_POST.LIVE.isTrue()).and(DUTY_POST.SHEET_YEAR.eq(year)).orderBy(DUTY_POST.POST_NO, DUTY_POST.ID)
                .fetch(found -> new Held(found.value1(), new SheetFacts.Post(found.value2(), found.value3(),
                        said(found.value4()), found.value5(), said(found.value6()), said(found.value7()), 0, found.value8(),
                        found.value9(), found.value10(), false, null, new SheetFacts.Amends("", found.value12(),
                                said(found.value13()), said(found.value14()))),
                        found.value11())));
    }

    /** 津贴标准 a month by kind, where it is the same for all of the kind. */
    private Map<String, Long> pay(LocalDate day) {
        return sql.read(context -> context.select(PAY_STANDARD.KIND, DSL.max(PAY_STANDARD.AMOUNT)).from(PAY_STANDARD)
                .where(PAY_STANDARD.LIVE.isTrue()).and(PAY_STANDARD.PER.eq("每月")).and(PAY_STANDARD.SCALE.eq("不分档"))
                .and(PAY_STANDARD.AMOUNT.isNotNull()).and(PAY_STANDARD.VALID_FROM.le(day))
                .and(PAY_STANDARD.VALID_TO.isNull().or(PAY_STANDARD.VALID_TO.ge(day))).groupBy(PAY_STANDARD.KIND)
                .having(DSL.count().eq(1)).fetchMap(PAY_STANDARD.KIND, DSL.max(PAY_STANDARD.AMOUNT)));
    }

    /** What posts serve on the day, by union and post: for each union or firm the holder named for it, if one is. */
    private Map<List<Object>, List<Optional<Long>>> links(int year, LocalDate day) {
        Map<List<Object>, List<Optional<Long>>> links = new HashMap<>();
        sql.read(context -> context.select(DUTY_LINK.UNION_ID, DUTY_LINK.POST, DUTY_LINK.PERSON_ID).from(DUTY_LINK)
                .where(DUTY_LINK.LIVE.isTrue()).and(DUTY_LINK.SHEET_YEAR.eq(year))
                .and(DUTY_LINK.STARTS_ON.isNull().or(DUTY_LINK.STARTS_ON.le(day)))
                .and(DUTY_LINK.ENDS_ON.isNull().or(DUTY_LINK.ENDS_ON.ge(day))).fetch())
                .forEach(found -> links.computeIfAbsent(List.of(found.value1(), found.value2()), any -> new ArrayList<>())
                        .add(Optional.ofNullable(found.value3())));
        return links;
    }

    /** Targets in their order. */
    Map<Long, List<Target>> targets(int year) {
        Map<Long, List<Target>> targets = new HashMap<>();
        sql.read(context -> context.selectFrom(FIXES_TARGET).where(FIXES_TARGET.LIVE.isTrue())
                .and(FIXES_TARGET.SHEET_YEAR.eq(year)).orderBy(FIXES_TARGET.RANK_NO, FIXES_TARGET.ID).fetch())
                .forEach(found -> add(targets, found.get(FIXES_TARGET.UNION_ID), target(found)));
        return targets;
    }

    private static Target target(Record found) {
        return new Target(found.get(FIXES_TARGET.ID), said(found.get(FIXES_TARGET.CATEGORY)), found.get(FIXES_TARGET.NAME),
                said(found.get(FIXES_TARGET.MEASURE)), said(found.get(FIXES_TARGET.COUNTED_FROM)),
                found.get(FIXES_TARGET.BASE_VALUE), found.get(FIXES_TARGET.YEARLY_VALUE),
                some(found, List.of(FIXES_TARGET.PART_ONE, FIXES_TARGET.PART_TWO, FIXES_TARGET.PART_THREE,
                        FIXES_TARGET.PART_FOUR)),
                some(found, List.of(FIXES_TARGET.HAND_ONE, FIXES_TARGET.HAND_TWO, FIXES_TARGET.HAND_THREE,
                        FIXES_TARGET.HAND_FOUR)),
                number(found.get(FIXES_TARGET.POINTS)), Boolean.TRUE.equals(found.get(FIXES_TARGET.EXTRA)),
                said(found.get(FIXES_TARGET.SCORING)), number(found.get(FIXES_TARGET.STEP_POINTS)),
                found.get(FIXES_TARGET.GIVEN_POINTS), said(found.get(FIXES_TARGET.SCORER)),
                said(found.get(FIXES_TARGET.EVIDENCE)),
                new SheetFacts.Amends(said(found.get(FIXES_TARGET.TROUBLE)), found.get(FIXES_TARGET.DUE_ON),
                        said(found.get(FIXES_TARGET.RESPONSIBLE)), said(found.get(FIXES_TARGET.REMARK))));
    }

    private static List<Optional<BigDecimal>> some(Record found, List<? extends Field<BigDecimal>> fields) {
        return fields.stream().map(field -> Optional.ofNullable(found.get(field))).toList();
    }

    /** Guarantees, money first. */
    Map<Long, List<SheetFacts.Guarantee>> guarantees(int year) {
        Map<Long, List<SheetFacts.Guarantee>> guarantees = new HashMap<>();
        sql.read(context -> context.selectFrom(FIXES_GUARANTEE).where(FIXES_GUARANTEE.LIVE.isTrue())
                .and(FIXES_GUARANTEE.SHEET_YEAR.eq(year))
                .orderBy(DSL.when(FIXES_GUARANTEE.ASPECT.eq("经费"), 0).otherwise(1), FIXES_GUARANTEE.ASPECT,
                        FIXES_GUARANTEE.ID)
                .fetch()).forEach(found -> add(guarantees, found.get(FIXES_GUARANTEE.UNION_ID), guarantee(found)));
        return guarantees;
    }

    private static SheetFacts.Guarantee guarantee(Record found) {
        FixesGuarantee g = FIXES_GUARANTEE;
        return new SheetFacts.Guarantee(found.get(g.ID), found.get(g.ASPECT), found.get(g.ITEM), said(found.get(g.PAYER)),
                found.get(g.APPROVED_AMOUNT), found.get(g.RECEIVED_AMOUNT), found.get(g.SPENT_AMOUNT),
                Boolean.TRUE.equals(found.get(g.OWN_LINE)), found.get(g.AREA), found.get(g.QUANTITY),
                said(found.get(g.DOCUMENT_NO)), said(found.get(g.FULFILMENT)), found.get(g.RECEIVED_ON),
                new SheetFacts.Amends(said(found.get(g.TROUBLE)), found.get(g.DUE_ON), said(found.get(g.RESPONSIBLE)),
                        said(found.get(g.REMARK))));
    }

    private static <T> void add(Map<Long, List<T>> by, long union, T row) {
        by.computeIfAbsent(union, any -> new ArrayList<>()).add(row);
    }

    private static BigDecimal number(@Nullable BigDecimal number) {
        return number == null ? BigDecimal.ZERO : number;
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
