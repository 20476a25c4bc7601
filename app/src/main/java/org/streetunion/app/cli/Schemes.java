package org.streetunion.app.cli;

import java.util.List;
import org.streetunion.app.reporting.assessment.Scheme;
import org.streetunion.app.reporting.assessment.SchemeFactsStore;
import org.streetunion.app.work.Office;

/** Schemes as they are named on the command line. */
final class Schemes {
    private Schemes() {}

    /** The one scheme of that name; a part of it will do when only one has it. */
    static Scheme named(Office office, String name) throws Refusal {
        SchemeFactsStore store = new SchemeFactsStore(office.database().sql());
        List<Scheme.Head> heads = store.heads();
        List<Scheme.Head> found = heads.stream().filter(head -> head.name().equals(name)).toList();
        if (found.isEmpty()) {
            found = heads.stream().filter(head -> head.name().contains(name)).toList();
        }
        if (found.size() != 1) {
            throw new Refusal(
                    (found.isEmpty() ? "没有叫“" + name + "”的考核方案" : "有 " + found.size() + " 个方案名称里有“" + name + "”") + "，可用："
                            + String.join("、", heads.stream().map(Scheme.Head::name).toList()));
        }
        return store.find(found.get(0).id()).orElseThrow();
    }
}
