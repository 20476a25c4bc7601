package org.streetunion.app.work;

import java.util.List;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.office.members.MemberCodes;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.office.unions.UnionLedger;

/** What hangs on a union and has to go somewhere when it ends: its members and its sub-unions. */
public final class UnionBelongings {
    /** 工会状态 of a union that has not ended. */
    static final List<String> STANDING = List.of("筹备", "正常");
    private final Registers registers;

    /** Of this office's unions. */
    public UnionBelongings(Registers registers) {
        this.registers = registers;
    }

    /**
     * How many.
     *
     * @param members who belong to it
     * @param unions that stand directly below it
     */
    public record Count(long members, long unions) {
        /** Whether nothing hangs on it. */
        public boolean none() {
            return members == 0 && unions == 0;
        }
    }

    /** How many hang on a union today. */
    public Count count(long union) {
        return new Count(registers.get("members").count(members(union)), registers.get("unions").count(unions(union)));
    }

    /** Its members, labelled. */
    public List<Row> members(long union, Viewer viewer) {
        Register members = registers.get("members");
        return members.rows(members.ids(members(union)), viewer);
    }

    /** Its members, among them those who applied or whose membership is kept. */
    static Query members(long union) {
        return members(union, MemberCodes.BELONGING);
    }

    /** Its members of these states. */
    static Query members(long union, List<String> states) {
        return Query.ALL.and(new Filter.OneOf(MemberLedger.UNION.key(), List.of(Reference.to(union))))
                .and(new Filter.OneOf(MemberLedger.STATE.key(), states));
    }

    /** The unions directly below it that have not ended. */
    static Query unions(long union) {
        return Query.ALL.and(new Filter.OneOf(UnionLedger.PARENT.key(), List.of(Reference.to(union))))
                .and(new Filter.OneOf(UnionLedger.STATE.key(), STANDING));
    }
}
