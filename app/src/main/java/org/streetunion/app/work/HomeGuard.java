package org.streetunion.app.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.members.MemberCodes;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.office.unions.UnionLedger;

/**
 * Who is a member, applies or is on the way out belongs to a union at work: nobody is put into one that has ended or lies in the 回收站. Who
 * is there already is pointed out, and may be sent off from there.
 */
public final class HomeGuard implements Guard {
    private static final String LEAVING = "转出待接收";
    private final Registers registers;
    private final boolean importing;
    /** What was found of each union, where many rows are asked about; null where each is asked anew. */
    private final @Nullable Map<Long, String> found;

    /** Over the unions of this office. */
    public HomeGuard(Registers registers) {
        this(registers, false, null);
    }

    private HomeGuard(Registers registers, boolean importing, @Nullable Map<Long, String> found) {
        this.registers = registers;
        this.importing = importing;
        this.found = found;
    }

    @Override
    public Guard forMany() {
        return new HomeGuard(registers, false, new HashMap<>());
    }

    @Override
    public Guard duringImport() {
        return new HomeGuard(registers, true, new HashMap<>());
    }

    @Override
    public List<Problem> check(Row stored, Row outcome) {
        Reference union = outcome.get(MemberLedger.UNION);
        String state = outcome.get(MemberLedger.STATE, "");
        // What an import adds has no number of its own yet.
        if (union == null || union.id() <= 0 || !MemberCodes.AT_HOME.contains(state)) {
            return List.of();
        }
        String against = found == null ? against(union.id()) : found.computeIfAbsent(union.id(), this::against);
        if (against.isEmpty()) {
            return List.of();
        }
        return List.of(stays(stored, outcome, state)
                ? Problem.warn(MemberLedger.UNION, against + "，请用“会籍变动”把会员转到别的工会或保留会籍")
                : Problem.block(MemberLedger.UNION, against + "，不能再有会员，请另选一家工会"));
    }

    /** Whether the row does not put him there: he is there as before, or on his way out. */
    private static boolean stays(Row stored, Row outcome, String state) {
        boolean same = stored.id() != 0 && stored.agrees(outcome, MemberLedger.UNION);
        String before = stored.get(MemberLedger.STATE, "");
        return same && (before.equals(state) || (state.equals(LEAVING) && MemberCodes.BELONGING.contains(before)));
    }

    private String against(long id) {
        List<Row> union = importing ? registers.get("unions").store().rows(new long[]{id}) : live(id);
        if (union.isEmpty()) {
            return "所在工会已经移到回收站";
        }
        String state = union.get(0).get(UnionLedger.STATE, "正常");
        return UnionBelongings.STANDING.contains(state)
                ? ""
                : "“" + union.get(0).get(UnionLedger.NAME, "") + "”的状态是“" + state + "”";
    }

    private List<Row> live(long id) {
        return registers.get("unions").store().first(Query.ALL.and(new Filter.Ids("", List.of(id))), 1);
    }
}
