package org.streetunion.app.database;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.streetunion.app.ledger.References;

/** The rows that a searchable reference names, each once and numbered: a few hundred unions for all members. Only grows. */
final class NamedRows {
    private final String ledger;
    private final Map<Long, Integer> places = new HashMap<>();
    private final List<Long> ids = new ArrayList<>();

    /** Rows of a ledger; place 0 is that of a row which names none. */
    NamedRows(String ledger) {
        this.ledger = ledger;
        place(0);
    }

    /** The place of a row, given to it when it is named first. */
    int place(long id) {
        return places.computeIfAbsent(id, each -> {
            ids.add(each);
            return ids.size() - 1;
        });
    }

    /** Their labels as they are now. */
    Labels labels(References references) {
        Map<Long, String> found = references.labels(ledger, ids);
        return new Labels(ids.stream().map(id -> found.getOrDefault(id, "").toLowerCase(Locale.ROOT)).toList());
    }

    /**
     * What the rows are called at one moment.
     *
     * @param texts by place, in lower case
     */
    record Labels(List<String> texts) {
        /** The places of those that bear a word. */
        BitSet bearing(String word) {
            BitSet places = new BitSet(texts.size());
            for (int i = 0; i < texts.size(); i++) {
                places.set(i, texts.get(i).contains(word));
            }
            return places;
        }
    }
}
