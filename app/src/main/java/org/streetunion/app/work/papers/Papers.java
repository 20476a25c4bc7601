package org.streetunion.app.work.papers;

import java.util.List;

/** All papers, in menu order; each is one line here. */
public final class Papers {
    private static final List<Paper> ALL = List.of(new Roster(), new UnionRoster(), new SignSheet(), new DelegateSheet(),
            Labels.members(),
            Labels.unions(), Labels.folders(), Labels.employers(), new Receipts(), new ForceMap(), new ContactCards(),
            new AddressList());

    private Papers() {}

    /** All of them. */
    public static List<Paper> all() {
        return ALL;
    }

    /** Those of a register. */
    public static List<Paper> of(String ledger) {
        return ALL.stream().filter(paper -> paper.ledger().equals(ledger)).toList();
    }
}
