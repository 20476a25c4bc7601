package org.streetunion.app.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Looks up rows of any ledger by id or by what people call them. Always in batches. */
public interface References {
    /** The labels of these rows; ids that do not exist are left out. */
    Map<Long, String> labels(String ledger, Collection<Long> ids);

    /** Whether a row exists and does not lie in the 回收站. */
    boolean there(String ledger, long id);

    /** For each text, the rows known by it (label or code): none, one or many. Texts without a match are left out. */
    Map<String, List<Reference>> find(String ledger, Collection<String> texts);

    /** What a person may mean who typed this much (part of the name, pinyin initials). */
    List<Reference> suggest(String ledger, String typed, int limit);
}
