package org.streetunion.app.office.unions;

import static org.streetunion.app.database.jooq.Tables.COVERAGE;
import static org.streetunion.app.database.jooq.Tables.EMPLOYER;
import static org.streetunion.app.database.jooq.Tables.MEMBER_COUNT;
import static org.streetunion.app.database.jooq.Tables.REPORTED_COUNT;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION_HISTORY;
import static org.streetunion.app.database.jooq.Tables.UNION_TERM;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.streetunion.app.database.LedgerTable;
import org.streetunion.app.database.jooq.tables.SubUnion;

/** Where a union's columns are kept. */
public final class UnionStore {
    private UnionStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return computed(stored(LedgerTable.of(SUB_UNION))).unique(UnionLedger.CODE).history(SUB_UNION_HISTORY);
    }

    private static LedgerTable stored(LedgerTable table) {
        return table.map(UnionLedger.CODE, SUB_UNION.CODE).mapName(UnionLedger.NAME, SUB_UNION.NAME, SUB_UNION.NAME_KEY)
                .map(UnionLedger.KIND, SUB_UNION.KIND).map(UnionLedger.FORM, SUB_UNION.FORM)
                .map(UnionLedger.SCENE, SUB_UNION.SCENE)
                .mapReference(UnionLedger.PARENT, SUB_UNION.PARENT_ID).mapReference(UnionLedger.ZONE, SUB_UNION.ZONE_ID)
                .map(UnionLedger.COMMUNITY, SUB_UNION.COMMUNITY).mapReference(UnionLedger.EMPLOYER, SUB_UNION.EMPLOYER_ID)
                .map(UnionLedger.FOUNDED_ON, SUB_UNION.FOUNDED_ON).map(UnionLedger.APPROVAL_NO, SUB_UNION.APPROVAL_NO)
                .map(UnionLedger.APPROVED_BY, SUB_UNION.APPROVED_BY).map(UnionLedger.FOUNDED_HOW, SUB_UNION.FOUNDED_HOW)
                .map(UnionLedger.STATE, SUB_UNION.STATE).map(UnionLedger.STATE_ON, SUB_UNION.STATE_ON)
                .map(UnionLedger.STATE_NO, SUB_UNION.STATE_NO).map(UnionLedger.CREDIT_CODE, SUB_UNION.CREDIT_CODE)
                .map(UnionLedger.LEGAL_NO, SUB_UNION.LEGAL_NO).map(UnionLedger.LEGAL_FROM, SUB_UNION.LEGAL_FROM)
                .map(UnionLedger.LEGAL_TO, SUB_UNION.LEGAL_TO).map(UnionLedger.LEGAL_PERSON, SUB_UNION.LEGAL_PERSON)
                .map(UnionLedger.COUNT_BASIS, SUB_UNION.COUNT_BASIS).map(UnionLedger.MAY_FOUND, SUB_UNION.MAY_FOUND)
                .map(UnionLedger.MAY_GUIDE, SUB_UNION.MAY_GUIDE).map(UnionLedger.MAY_SPEND, SUB_UNION.MAY_SPEND)
                .map(UnionLedger.OWN_TASKS, SUB_UNION.OWN_TASKS).map(UnionLedger.OWN_FUNDS, SUB_UNION.OWN_FUNDS)
                .map(UnionLedger.OWN_APPRAISAL, SUB_UNION.OWN_APPRAISAL).map(UnionLedger.POWERS_NO, SUB_UNION.POWERS_NO)
                .map(UnionLedger.POWERS_ON, SUB_UNION.POWERS_ON)
                .map(UnionLedger.CAME_ON, SUB_UNION.CAME_ON).map(UnionLedger.CAME_FROM, SUB_UNION.CAME_FROM)
                .map(UnionLedger.CAME_NO, SUB_UNION.CAME_NO).map(UnionLedger.DOC_PATTERN, SUB_UNION.DOC_PATTERN)
                .map(UnionLedger.ADDRESS, SUB_UNION.ADDRESS).map(UnionLedger.POSTCODE, SUB_UNION.POSTCODE)
                .map(UnionLedger.EMAIL, SUB_UNION.EMAIL).map(UnionLedger.ACCOUNT, SUB_UNION.BANK_ACCOUNT)
                .map(UnionLedger.BANK, SUB_UNION.BANK_NAME).map(UnionLedger.BANK_NO, SUB_UNION.BANK_NO)
                .map(UnionLedger.SUPERVISOR, SUB_UNION.SUPERVISOR).map(UnionLedger.CONTACT, SUB_UNION.CONTACT)
                .map(UnionLedger.PHONE, SUB_UNION.PHONE).map(UnionLedger.OFFICE_AREA, SUB_UNION.OFFICE_AREA)
                .map(UnionLedger.ACTIVITY_AREA, SUB_UNION.ACTIVITY_AREA)
                .map(UnionLedger.OTHER_AREA, SUB_UNION.OTHER_AREA).map(UnionLedger.SEAL, SUB_UNION.HAS_SEAL)
                .map(UnionLedger.PREPARED_ON, SUB_UNION.PREPARED_ON).map(UnionLedger.REMARK, SUB_UNION.REMARK);
    }

    private static LedgerTable computed(LedgerTable table) {
        Field<Integer> reported = reported();
        Field<Integer> verified = verified();
        // A decimal without bounds has 100,000 digits in H2, and a division computes them all.
        DataType<BigDecimal> bounded = SQLDataType.NUMERIC(12, 4);
        Field<BigDecimal> rate = DSL.when(reported.gt(0),
                DSL.round(verified.cast(bounded).mul(100).div(reported.cast(bounded)), 2));
        return table.compute(UnionLedger.REPORTED, reported).compute(UnionLedger.VERIFIED, verified)
                .compute(UnionLedger.VERIFIED_RATE, rate)
                .compute(UnionLedger.COVERED, covered()).compute(UnionLedger.TERM_ENDS, termEnds());
    }

    private static Field<Integer> reported() {
        return DSL.field(DSL.select(REPORTED_COUNT.MEMBERS).from(REPORTED_COUNT).where(REPORTED_COUNT.UNION_ID.eq(SUB_UNION.ID)));
    }

    /** With those of its branches and of the groups in these. */
    private static Field<Integer> verified() {
        SubUnion branch = SUB_UNION.as("branch");
        SubUnion group = SUB_UNION.as("branch_group");
        Field<Integer> own = DSL.field(DSL.select(MEMBER_COUNT.VERIFIED).from(MEMBER_COUNT)
                .where(MEMBER_COUNT.UNION_ID.eq(SUB_UNION.ID)));
        Field<Integer> below = DSL.field(DSL.select(DSL.sum(MEMBER_COUNT.VERIFIED).cast(Integer.class)).from(branch)
                .join(MEMBER_COUNT).on(MEMBER_COUNT.UNION_ID.eq(branch.ID))
                .where(branch.PARENT_ID.eq(SUB_UNION.ID)).and(branch.KIND.in(UnionCodes.BRANCHES)));
        Field<Integer> deeper = DSL.field(DSL.select(DSL.sum(MEMBER_COUNT.VERIFIED).cast(Integer.class)).from(branch).join(group)
                .on(group.PARENT_ID.eq(branch.ID)).join(MEMBER_COUNT).on(MEMBER_COUNT.UNION_ID.eq(group.ID))
                .where(branch.PARENT_ID.eq(SUB_UNION.ID)).and(branch.KIND.in(UnionCodes.BRANCHES))
                .and(group.KIND.in(UnionCodes.BRANCHES)));
        return known(own).plus(known(below)).plus(known(deeper));
    }

    private static Field<Integer> known(Field<Integer> number) {
        return DSL.coalesce(number, DSL.inline(0));
    }

    private static Field<Integer> covered() {
        return DSL.field(DSL.select(DSL.countDistinct(COVERAGE.EMPLOYER_ID)).from(COVERAGE).join(EMPLOYER)
                .on(EMPLOYER.ID.eq(COVERAGE.EMPLOYER_ID)).and(EMPLOYER.LIVE.isTrue())
                .where(COVERAGE.UNION_ID.eq(SUB_UNION.ID).and(COVERAGE.LIVE.isTrue())
                        .and(COVERAGE.COVERED_FROM.isNull().or(COVERAGE.COVERED_FROM.le(DSL.currentLocalDate())))
                        .and(COVERAGE.COVERED_TO.isNull().or(COVERAGE.COVERED_TO.gt(DSL.currentLocalDate())))));
    }

    private static Field<LocalDate> termEnds() {
        return DSL.field(DSL.select(DSL.max(UNION_TERM.ENDS_ON)).from(UNION_TERM)
                .where(UNION_TERM.UNION_ID.eq(SUB_UNION.ID).and(UNION_TERM.LIVE.isTrue())));
    }
}
