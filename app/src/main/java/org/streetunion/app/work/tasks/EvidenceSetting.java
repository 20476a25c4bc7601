package org.streetunion.app.work.tasks;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.streetunion.app.ledger.Settings;
import org.streetunion.app.office.tasks.TaskLedger;

/** Which lists want a file before an item is crossed off; the office decides, none at first. */
public final class EvidenceSetting {
    private static final String NAME = "tasks.evidence";
    private final Settings settings;

    /** As it is kept. */
    public EvidenceSetting(Settings settings) {
        this.settings = settings;
    }

    /** Whether items of this list want a file. */
    public boolean of(String kind) {
        return all().contains(kind);
    }

    /** The lists that want one. */
    public Set<String> all() {
        Set<String> kinds = new TreeSet<>(List.of(settings.get(NAME).orElse("").split("、")));
        kinds.retainAll(Set.copyOf(TaskLedger.KINDS.codes()));
        return kinds;
    }

    /** Keeps which lists want one. */
    public void keep(String... kinds) {
        settings.put(NAME, String.join("、", Arrays.stream(kinds).sorted().toList()));
    }
}
