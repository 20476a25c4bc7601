package org.streetunion.app.reporting.summary;

import static org.streetunion.app.database.jooq.Tables.EMPLOYER;
import static org.streetunion.app.database.jooq.Tables.GRANT_ORDER;
import static org.streetunion.app.database.jooq.Tables.PROJECT;
import static org.streetunion.app.database.jooq.Tables.REFUND;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Texts;
import org.streetunion.app.money.GrantKinds;

/** What was paid to sub-unions. */
final class GrantFactsStore {
    private final Sql sql;

    GrantFactsStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * One payment that did not come back.
     *
     * @param union who got it
     * @param kind 款项性质
     * @param docNo 文号; empty for none
     * @param project empty for none
     * @param budgeted 预算数 in 分, null when nobody said
     * @param cents how much
     * @param paid on which day
     * @param arrived on which day, null while nobody confirmed it
     * @param used what the union says it used, null when it said nothing
     * @param how the voucher; empty for none
     */
    record Paid(String union, String kind, String docNo, String project, @Nullable Long budgeted, long cents, LocalDate paid,
            @Nullable LocalDate arrived, @Nullable Long used, String how) {}

    /** What was paid between two days and had not come back by the second, by union and day; what arrived later had not arrived. */
    List<Paid> paid(LocalDate from, LocalDate to) {
        return sql.read(context -> context.select(GRANT_ORDER.fields())
                .select(SUB_UNION.NAME.as("union_name"), PROJECT.NAME.as("of"))
                .from(GRANT_ORDER).join(SUB_UNION).on(SUB_UNION.ID.eq(GRANT_ORDER.UNION_ID)).leftJoin(PROJECT)
                .on(PROJECT.ID.eq(GRANT_ORDER.PROJECT_ID)).where(GRANT_ORDER.LIVE.isTrue())
                .and(GRANT_ORDER.STATE.in(GrantKinds.PAID, GrantKinds.ARRIVED).or(GRANT_ORDER.STATE.eq(GrantKinds.RETURNED)
                        .and(GRANT_ORDER.RETURNED_ON.gt(to))))
                .and(GRANT_ORDER.PAID_ON.between(from, to))
                .orderBy(SUB_UNION.COMMUNITY, SUB_UNION.CODE, GRANT_ORDER.PAID_ON, GRANT_ORDER.ID).fetch(row -> paid(row, to)));
    }

    private static Paid paid(Record row, LocalDate day) {
        LocalDate arrived = row.get(GRANT_ORDER.ARRIVED_ON);
        return new Paid(Texts.orEmpty(row.get("union_name", String.class)), row.get(GRANT_ORDER.KIND),
                Texts.orEmpty(row.get(GRANT_ORDER.DOC_NO)),
                Texts.orEmpty(row.get("of", String.class)), row.get(GRANT_ORDER.BUDGETED), row.get(GRANT_ORDER.AMOUNT),
                row.get(GRANT_ORDER.PAID_ON), arrived == null || arrived.isAfter(day) ? null : arrived, row.get(GRANT_ORDER.USED),
                Texts.orEmpty(row.get(GRANT_ORDER.PAID_HOW)));
    }

    /** What of 小额缴费返还 was paid up to a day, by payer and day; what arrived later had not arrived. */
    List<Paid> refunds(LocalDate to) {
        return sql.read(context -> context.select(REFUND.fields()).select(SUB_UNION.NAME.as("union_name"), EMPLOYER.NAME.as("of"))
                .from(REFUND).leftJoin(SUB_UNION).on(SUB_UNION.ID.eq(REFUND.UNION_ID)).leftJoin(EMPLOYER)
                .on(EMPLOYER.ID.eq(REFUND.EMPLOYER_ID)).where(REFUND.LIVE.isTrue()).and(REFUND.PAID_ON.le(to))
                .orderBy(REFUND.PAID_ON, REFUND.ID).fetch(row -> refund(row, to)));
    }

    private static Paid refund(Record row, LocalDate day) {
        LocalDate arrived = row.get(REFUND.ARRIVED_ON);
        String union = row.get("union_name", String.class);
        Long cents = row.get(REFUND.AMOUNT);
        return new Paid(union == null ? Texts.orEmpty(row.get("of", String.class)) : union, "小额缴费返还",
                row.get(REFUND.FOR_YEAR) + "年", "", null, cents == null ? 0 : cents, row.get(REFUND.PAID_ON),
                arrived == null || arrived.isAfter(day) ? null : arrived, null, "");
    }
}
