package org.streetunion.app.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.streetunion.app.exchange.writing.SafeFile;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.members.MemberLedger;

/**
 * Members apart by their union: what is handed to the unions is one file each.
 *
 * @param union its name; 未分到工会 for members of none
 * @param members of it, in the order in which they came
 */
public record ByUnion(String union, List<Long> members) {
    private static final String NONE = "未分到工会";
    private static final int PAGE = 500;

    /** Parts in the order in which their first members come. */
    public static List<ByUnion> of(Office office, long[] members) {
        Register register = office.registers().get(PrintCards.LEDGER);
        Map<Long, ByUnion> parts = new LinkedHashMap<>();
        for (int from = 0; from < members.length; from += PAGE) {
            long[] some = Arrays.copyOfRange(members, from, Math.min(members.length, from + PAGE));
            for (Row row : register.labelled(register.store().rows(some))) {
                Reference union = row.get(MemberLedger.UNION);
                ByUnion part = union == null
                        ? parts.computeIfAbsent(0L, none -> new ByUnion(NONE, new ArrayList<>()))
                        : parts.computeIfAbsent(union.id(), any -> new ByUnion(union.label(), new ArrayList<>()));
                part.members.add(row.id());
            }
        }
        return List.copyOf(parts.values());
    }

    /** A free place for this part's file: two unions may have one name. */
    public Path file(Path folder, String what, String ending) {
        return SafeFile.free(folder.resolve(Names.safe(union + "_" + what) + "." + ending));
    }

    /** The members' ids. */
    public long[] ids() {
        return members.stream().mapToLong(Long::longValue).toArray();
    }
}
