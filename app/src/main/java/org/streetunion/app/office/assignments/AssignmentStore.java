package org.streetunion.app.office.assignments;

import static org.streetunion.app.database.jooq.Tables.DUTY_POST;
import static org.streetunion.app.database.jooq.Tables.FIXES_GUARANTEE;
import static org.streetunion.app.database.jooq.Tables.FIXES_SHEET;
import static org.streetunion.app.database.jooq.Tables.FIXES_TARGET;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION;

import java.math.BigDecimal;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.streetunion.app.database.LedgerTable;

/** Where a sheet's columns are kept. */
public final class AssignmentStore {
    private AssignmentStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return counted(LedgerTable.of(FIXES_SHEET).mapReference(AssignmentLedger.UNION, FIXES_SHEET.UNION_ID)
                .map(AssignmentLedger.YEAR, FIXES_SHEET.SHEET_YEAR).map(AssignmentLedger.STATE, FIXES_SHEET.STATE)
                .map(AssignmentLedger.VERSION, FIXES_SHEET.VERSION_NO).map(AssignmentLedger.GOAL, FIXES_SHEET.YEARLY_GOAL)
                .map(AssignmentLedger.SIGNED_ON, FIXES_SHEET.SIGNED_ON)
                .map(AssignmentLedger.OFFICE_SIGNER, FIXES_SHEET.OFFICE_SIGNER)
                .map(AssignmentLedger.UNION_SIGNER, FIXES_SHEET.UNION_SIGNER)
                .map(AssignmentLedger.STARTED_ON, FIXES_SHEET.STARTED_ON).map(AssignmentLedger.HALF_ON, FIXES_SHEET.HALF_ON)
                .map(AssignmentLedger.HALF_NOTE, FIXES_SHEET.HALF_NOTE).map(AssignmentLedger.FINAL_ON, FIXES_SHEET.FINAL_ON)
                .map(AssignmentLedger.FINAL_NOTE, FIXES_SHEET.FINAL_NOTE)
                .map(AssignmentLedger.FINAL_SCORE, FIXES_SHEET.FINAL_SCORE)
                .map(AssignmentLedger.CORRECTING_ON, FIXES_SHEET.CORRECTING_ON)
                .map(AssignmentLedger.CORRECTING_WHY, FIXES_SHEET.CORRECTING_WHY)
                .map(AssignmentLedger.REMARK, FIXES_SHEET.REMARK)).unique(AssignmentLedger.UNION, AssignmentLedger.YEAR);
    }

    private static LedgerTable counted(LedgerTable table) {
        Condition hole = DUTY_POST.PERSON_ID.isNull().or(DUTY_POST.DUTIES.isNull());
        return table.compute(AssignmentLedger.POSTS, posts(DSL.noCondition()))
                .compute(AssignmentLedger.HOLES, posts(hole))
                .compute(AssignmentLedger.TARGETS,
                        DSL.field(DSL.selectCount().from(FIXES_TARGET).where(targets())))
                .compute(AssignmentLedger.POINTS, points())
                .compute(AssignmentLedger.APPROVED, approved())
                .compute(AssignmentLedger.OWN_TASKS, ofUnion(SUB_UNION.OWN_TASKS))
                .compute(AssignmentLedger.OWN_FUNDS, ofUnion(SUB_UNION.OWN_FUNDS))
                .compute(AssignmentLedger.OWN_APPRAISAL, ofUnion(SUB_UNION.OWN_APPRAISAL));
    }

    private static Field<Integer> posts(Condition which) {
        return DSL.field(DSL.selectCount().from(DUTY_POST).where(DUTY_POST.UNION_ID.eq(FIXES_SHEET.UNION_ID))
                .and(DUTY_POST.SHEET_YEAR.eq(FIXES_SHEET.SHEET_YEAR)).and(DUTY_POST.LIVE.isTrue()).and(which));
    }

    /** Points beside those that are extra. */
    private static Field<BigDecimal> points() {
        return DSL.field(DSL.select(DSL.sum(FIXES_TARGET.POINTS)).from(FIXES_TARGET)
                .where(targets().and(FIXES_TARGET.EXTRA.isNull().or(FIXES_TARGET.EXTRA.isFalse()))));
    }

    private static Condition targets() {
        return FIXES_TARGET.UNION_ID.eq(FIXES_SHEET.UNION_ID).and(FIXES_TARGET.SHEET_YEAR.eq(FIXES_SHEET.SHEET_YEAR))
                .and(FIXES_TARGET.LIVE.isTrue());
    }

    private static Field<Long> approved() {
        return DSL.field(DSL.select(DSL.sum(FIXES_GUARANTEE.APPROVED_AMOUNT).cast(Long.class)).from(FIXES_GUARANTEE)
                .where(FIXES_GUARANTEE.UNION_ID.eq(FIXES_SHEET.UNION_ID))
                .and(FIXES_GUARANTEE.SHEET_YEAR.eq(FIXES_SHEET.SHEET_YEAR)).and(FIXES_GUARANTEE.LIVE.isTrue()));
    }

    private static Field<Boolean> ofUnion(TableField<?, Boolean> field) {
        return DSL.field(DSL.select(field).from(SUB_UNION).where(SUB_UNION.ID.eq(FIXES_SHEET.UNION_ID)));
    }
}
