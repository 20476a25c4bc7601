package org.streetunion.app.ui.collect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Groups;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.office.unions.UnionLedger;
import org.streetunion.app.ui.port.Deeds;
import org.streetunion.app.ui.port.OfficeServices;

/**
 * To which unions a round goes.
 *
 * @param words as people choose it
 * @param query which unions; null for all that have not ended
 */
record Audience(String words, @Nullable Query query) {
    private static final int MOST_ZONES = 200;

    /** All of them, those of a zone, those of a kept group. */
    static List<Audience> of(OfficeServices office) {
        List<Audience> all = new ArrayList<>(List.of(new Audience("全部工会", null)));
        Register zones = office.registers().get("zones");
        long[] ids = zones.ids(Query.ALL);
        zones.store().labels(Arrays.stream(ids).limit(MOST_ZONES).boxed().toList()).forEach((id, label) -> all.add(new Audience("片区　" + label,
                Query.ALL.and(new Filter.OneOf(UnionLedger.ZONE.key(), List.of(new Reference(id, label)))))));
        new Groups(office.settings(), office.registers().get(Deeds.UNIONS).ledger()).all()
                .forEach((name, query) -> all.add(new Audience("分组　" + name, query)));
        return all;
    }

    /** The unions' ids; empty for all. A group of which nothing is left goes to nobody, and not to all. */
    List<Long> unions(OfficeServices office) {
        if (query == null) {
            return List.of();
        }
        List<Long> ids = Arrays.stream(office.registers().get(Deeds.UNIONS).ids(query)).boxed().toList();
        return ids.isEmpty() ? List.of(0L) : ids;
    }

    @Override
    public String toString() {
        return words;
    }
}
