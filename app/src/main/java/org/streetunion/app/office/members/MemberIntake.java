package org.streetunion.app.office.members;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Intake;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;

/**
 * The national list says what happened last to a member (会籍变化类型) and not what he is now (会籍状态): his state follows from what is news.
 * A list that says neither does not bring back who is no longer a member; that is told.
 */
final class MemberIntake {
    private static final List<String> GONE = List.of("保留", "转出", "退会", "除名");
    private static final String MEMBER = "在册";

    private MemberIntake() {}

    /** One row of a sheet. */
    static Intake.Taken take(Row stored, Row said, Row merged) {
        String state = stored.get(MemberLedger.STATE);
        if (state == null || said.get(MemberLedger.STATE) != null) {
            return Intake.AS_SAID.take(stored, said, merged);
        }
        String after = MemberRules.STATE_AFTER.get(said.get(MemberLedger.CHANGE, ""));
        if (after != null && !after.equals(state) && news(stored, said) && moves(stored, said, state, after)) {
            return new Intake.Taken(merged.with(MemberLedger.STATE, after), List.of());
        }
        boolean told = GONE.contains(state) && !state.equals(after);
        return new Intake.Taken(merged, told ? List.of(gone(state)) : List.of());
    }

    /** Whether the sheet tells of another change than the register. */
    private static boolean news(Row stored, Row said) {
        LocalDate day = said.get(MemberLedger.CHANGED_ON);
        return !said.agrees(stored, MemberLedger.CHANGE) || (day != null && !said.agrees(stored, MemberLedger.CHANGED_ON));
    }

    /**
     * Whether the change is the last one. How he came in stands in the list of everybody: it brings somebody back only when it is later
     * than what the register knows, and who is on his way out is still 在册 there.
     */
    private static boolean moves(Row stored, Row said, String state, String after) {
        LocalDate day = said.get(MemberLedger.CHANGED_ON);
        LocalDate last = last(stored);
        if (!after.equals(MEMBER)) {
            return day == null || last == null || !day.isBefore(last);
        }
        boolean later = day != null && last != null && day.isAfter(last);
        return state.equals("申请中") || (later && !state.equals("转出待接收"));
    }

    private static @Nullable LocalDate last(Row stored) {
        LocalDate changed = stored.get(MemberLedger.CHANGED_ON);
        return changed == null ? stored.get(MemberLedger.JOINED_ON) : changed;
    }

    private static Problem gone(String state) {
        return Problem.warn(MemberLedger.STATE, state.equals("保留")
                ? "会籍是“保留”，这次导入不改；又在岗的，请在会员台账里办恢复"
                : "以前是会员（现在是“" + state + "”），这次导入不改会籍状态，请在会员台账里办恢复或转入");
    }

    /** 会籍变化类型 and 会籍状态 say two things; who is on his way in or out has no change of his own yet. */
    static List<Problem> contradiction(Row row) {
        String change = row.get(MemberLedger.CHANGE, "");
        String state = row.get(MemberLedger.STATE, "");
        String after = MemberRules.STATE_AFTER.get(change);
        boolean settled = state.equals(MEMBER) || GONE.contains(state);
        return after == null || !settled || after.equals(state)
                ? List.of()
                : List.of(Problem.warn(MemberLedger.CHANGE, "会籍变化类型是“" + change + "”，会籍状态是“" + state + "”，两栏对不上，请核对"));
    }
}
