package org.streetunion.app.work.collect;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.collecting.FormRow;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.office.unions.UnionLedger;

/**
 * What became of a union since the round went out.
 *
 * @param union its id
 * @param ended why it takes no changes any more, as a sentence; empty while it stands
 * @param heir the union that its new members belong to: itself while it stands, the one that has its members now when it ended, null when
 *            nobody has them
 */
record UnionFate(long union, String ended, @Nullable Reference heir) {
    private static final List<String> STANDING = List.of("筹备", "正常");

    /** Of a union whose row, and whose members' rows when it ended, were fetched. */
    static UnionFate of(Registers registers, long union, String name, TodayRows today, List<FormRow> members) {
        Row row = today.get(CollectForm.UNIONS, union);
        String state = row == null ? "移除" : row.get(UnionLedger.STATE, "正常");
        if (row != null && STANDING.contains(state)) {
            return new UnionFate(union, "", new Reference(union, row.get(UnionLedger.NAME, "")));
        }
        Reference heir = heir(registers, union, members);
        String went = heir == null ? "" : "，会员现在在“" + heir.label() + "”";
        return new UnionFate(union, "“" + name + "”在发出以后已" + state + went, heir);
    }

    boolean standing() {
        return ended.isEmpty();
    }

    /** Whether a member of this union is where the union's members are to be. */
    boolean holds(Row member) {
        Reference of = member.get(MemberLedger.UNION);
        return of != null && (of.id() == union || (heir != null && heir.id() == of.id()));
    }

    private static @Nullable Reference heir(Registers registers, long union, List<FormRow> members) {
        Map<Long, Integer> count = new HashMap<>();
        long[] ids = members.stream().mapToLong(row -> RowKeys.id(CollectForm.MEMBERS, row.key())).toArray();
        for (Row row : registers.get(CollectForm.MEMBERS).store().rows(ids)) {
            Reference now = row.get(MemberLedger.UNION);
            if (now != null && now.id() != union) {
                count.merge(now.id(), 1, Integer::sum);
            }
        }
        return count.entrySet().stream().max(Comparator.comparingInt(Map.Entry::getValue)).map(Map.Entry::getKey)
                .map(id -> new Reference(id, Objects.requireNonNullElse(
                        registers.labels(CollectForm.UNIONS, List.of(id)).get(id), "")))
                .orElse(null);
    }
}
