package org.streetunion.app.ui.supply;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ui.port.OfficeServices;
import org.streetunion.app.ui.port.PracticeOffice;
import org.streetunion.app.ui.port.UnmaskLog;
import org.streetunion.app.work.Office;

/** What the window needs, from an open office. */
public final class OfficeSupply {
    private OfficeSupply() {}

    /**
     * Everything that the program has today.
     *
     * @param office the open office
     * @param actor who sits at the window
     * @param outputs where files go that cannot stand beside their source
     * @param unmasking keeps why masked values were shown
     * @param practice opens the practice office, null when this is it
     */
    public static OfficeServices of(Office office, Actor actor, Path outputs, UnmaskLog unmasking,
            @Nullable PracticeOffice practice) {
        return new OfficeServices(office.registers(), office.batches(), office.settings(), actor, office.clock(),
                new RegisterFacts(office.registers(), office.clock()), unmasking,
                new ExchangeExports(office.registers(), office.clock()),
                new ExchangeImports(office, outputs), practice, null, null);
    }
}
