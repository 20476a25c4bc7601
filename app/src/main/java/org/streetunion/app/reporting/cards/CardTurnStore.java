package org.streetunion.app.reporting.cards;

import static org.streetunion.app.database.jooq.Tables.CARD;
import static org.streetunion.app.database.jooq.Tables.PERSON;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import org.streetunion.app.database.Sql;
import org.streetunion.reports.card.design.CardDesign;

/** Who has a card coming, in which order, and which numbers are given. */
public final class CardTurnStore {
    private final Sql sql;

    /** Over this database. */
    public CardTurnStore(Sql sql) {
        this.sql = sql;
    }

    /** The members who are 在册, by union (community, then code) and name. */
    public long[] standing() {
        Map<Long, Integer> ranks = ranks();
        List<Record2<Long, Long>> members = new ArrayList<>(sql.read(context -> context.select(PERSON.ID, PERSON.UNION_ID)
                .from(PERSON).where(PERSON.MEMBER_LIVE.isTrue()).and(PERSON.MEMBERSHIP.eq("在册"))
                .orderBy(PERSON.NAME_KEY, PERSON.ID).fetch()));
        // Names come in order; the sort is stable, and unions are ranked here because databases sort Chinese differently.
        members.sort(Comparator.comparing(member -> ranks.getOrDefault(member.value2(), Integer.MAX_VALUE)));
        return members.stream().mapToLong(Record2::value1).toArray();
    }

    private Map<Long, Integer> ranks() {
        var unions = new ArrayList<>(sql.read(context -> context.select(SUB_UNION.ID, SUB_UNION.COMMUNITY, SUB_UNION.CODE)
                .from(SUB_UNION).orderBy(SUB_UNION.ID).fetch()));
        Comparator<String> blankLast = Comparator.nullsLast(Comparator.naturalOrder());
        unions.sort(Comparator.comparing((org.jooq.Record3<Long, String, String> union) -> union.value2(), blankLast)
                .thenComparing(union -> union.value3(), blankLast));
        Map<Long, Integer> ranks = new HashMap<>();
        unions.forEach(union -> ranks.put(union.value1(), ranks.size()));
        return ranks;
    }

    /** The members for whom a card of that form was made, by id. */
    public long[] made(String form) {
        return sql.read(context -> context.selectDistinct(CARD.MEMBER_ID).from(CARD).where(CARD.LIVE.isTrue())
                .and(of(form)).orderBy(CARD.MEMBER_ID).fetch(CARD.MEMBER_ID)).stream().mapToLong(Long::longValue).toArray();
    }

    /** The members whose card in force is good until that day at most, by id. */
    public long[] expiring(LocalDate until, String inForce, String form) {
        return sql.read(context -> context.selectDistinct(CARD.MEMBER_ID).from(CARD).where(CARD.LIVE.isTrue())
                .and(CARD.STATE.eq(inForce)).and(CARD.VALID_TO.le(until)).and(of(form)).orderBy(CARD.MEMBER_ID)
                .fetch(CARD.MEMBER_ID)).stream()
                .mapToLong(Long::longValue).toArray();
    }

    /** The cards that one run made, in the order in which it made them. */
    public long[] ofBatch(long batch) {
        return sql.read(context -> context.select(CARD.ID).from(CARD).where(CARD.BATCH_ID.eq(batch)).and(CARD.LIVE.isTrue())
                .orderBy(CARD.ID).fetch(CARD.ID)).stream().mapToLong(Long::longValue).toArray();
    }

    /** Those of before are cards without a form. */
    private static Condition of(String form) {
        return form.equals(CardDesign.Form.CARD.words()) ? CARD.FORM.eq(form).or(CARD.FORM.isNull()) : CARD.FORM.eq(form);
    }

    /** The cards of that form in force of these members. */
    public long[] inForce(long[] members, String state, String form) {
        List<Long> ids = new ArrayList<>();
        for (int from = 0; from < members.length; from += 500) {
            List<Long> some = Arrays.stream(members, from, Math.min(members.length, from + 500)).boxed().toList();
            ids.addAll(sql.read(context -> context.select(CARD.ID).from(CARD).where(CARD.MEMBER_ID.in(some))
                    .and(CARD.LIVE.isTrue()).and(CARD.STATE.eq(state)).and(of(form)).orderBy(CARD.ID).fetch(CARD.ID)));
        }
        return ids.stream().mapToLong(Long::longValue).toArray();
    }

    /** The highest number of so many characters that begins so, among members of today and before, and on cards that were made. */
    public Optional<String> highest(String beginning, int length) {
        String next = beginning + Character.MAX_VALUE;
        List<String> highest = new ArrayList<>();
        sql.read(context -> context.select(DSL.max(PERSON.CARD_NO)).from(PERSON).where(PERSON.CARD_NO.between(beginning, next))
                .and(DSL.length(PERSON.CARD_NO).eq(length)).fetchOptional(0, String.class)).ifPresent(highest::add);
        sql.read(context -> context.select(DSL.max(CARD.CARD_NO)).from(CARD).where(CARD.CARD_NO.between(beginning, next))
                .and(DSL.length(CARD.CARD_NO).eq(length)).fetchOptional(0, String.class)).ifPresent(highest::add);
        return highest.isEmpty() ? Optional.empty() : Optional.of(Collections.max(highest));
    }
}
