package org.streetunion.app.work.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Sensitivity;
import org.streetunion.app.ledger.Texts;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.office.members.MemberLedger;

/**
 * Compares a row of the system with ours, column by column. What the system leaves blank, and what it shows with holes that ours fits, does
 * not differ; nor does a member who is on his way out here and still in there.
 */
final class RowCompare {
    private static final List<Column<?>> COMPARED = List.of(PersonFacts.NAME, PersonFacts.SEX, PersonFacts.BIRTH_ON,
            PersonFacts.NATION, MemberLedger.EMPLOYMENT, PersonFacts.ID_KIND, PersonFacts.ID_NUMBER, PersonFacts.EDUCATION,
            PersonFacts.SKILL, MemberLedger.MOBILE, MemberLedger.UNION, MemberLedger.STATE, MemberLedger.RESIDENCE_KIND,
            MemberLedger.RESIDENCE, PersonFacts.POLITICS_OF, PersonFacts.WORKPLACE, PersonFacts.NATIVE_PLACE,
            MemberLedger.MIGRANT);
    private static final Map<String, String> STATE_AFTER = Map.of("入会", "在册", "转入", "在册", "恢复", "在册", "保留", "保留", "转出", "转出",
            "除名", "除名", "退会", "退会");
    private final List<Column<?>> columns;

    RowCompare(Ledger ledger) {
        this.columns = COMPARED.stream().flatMap(column -> ledger.column(column.key()).stream()).<Column<?>>map(column -> column)
                .toList();
    }

    /** The system says a state, or the last change from which it follows. */
    static Row stated(Row system) {
        String change = system.get(MemberLedger.CHANGE);
        return system.get(MemberLedger.STATE) == null && change != null && STATE_AFTER.containsKey(change)
                ? system.with(MemberLedger.STATE, STATE_AFTER.get(change))
                : system;
    }

    /** The columns that differ; ours is labelled. */
    List<FieldDifference> of(Row system, Row ours) {
        List<FieldDifference> all = new ArrayList<>(0);
        for (Column<?> column : columns) {
            Object theirs = system.values().get(column.key());
            if (theirs != null && !agree(column, theirs, ours.values().get(column.key()))) {
                boolean takeable = !(theirs instanceof Reference union && union.id() == 0) && !masked(theirs);
                all.add(new FieldDifference(column.key(), column.heading(), column.text(system), column.text(ours),
                        column.sensitivity(), takeable));
            }
        }
        return all;
    }

    private static boolean agree(Column<?> column, Object theirs, @Nullable Object ours) {
        if (theirs.equals(ours)) {
            return true;
        }
        if (ours == null) {
            return Boolean.FALSE.equals(theirs);
        }
        if (column.sensitivity() != Sensitivity.PLAIN && theirs instanceof String text) {
            return SystemRow.fits(text, ours.toString());
        }
        if (column.key().equals(MemberLedger.STATE.key())) {
            return theirs.equals("在册") && ours.equals("转出待接收");
        }
        return theirs instanceof String text && ours instanceof String other
                && (Texts.compact(text).equals(Texts.compact(other)) || maskedName(text, other));
    }

    private static boolean masked(Object value) {
        return value instanceof String text && text.indexOf('*') >= 0;
    }

    private static boolean maskedName(String text, String other) {
        return text.indexOf('*') >= 0 && text.length() == other.length() && SystemRow.fits(text, other);
    }
}
