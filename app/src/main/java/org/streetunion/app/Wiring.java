package org.streetunion.app;

import java.nio.file.Path;
import java.time.Clock;
import org.streetunion.app.database.BatchStore;
import org.streetunion.app.database.Engine;
import org.streetunion.app.database.LedgerStore;
import org.streetunion.app.database.OfficeDatabase;
import org.streetunion.app.database.OfficeFolder;
import org.streetunion.app.database.OfficeUnavailable;
import org.streetunion.app.database.SettingStore;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.office.OfficeLedgers;

/** The composition root: constructors only. */
public final class Wiring {
    private Wiring() {}

    /**
     * Opens the office in a folder.
     *
     * @throws OfficeUnavailable with a sentence for the user
     */
    public static Office open(Path folder, Clock clock) throws OfficeUnavailable {
        OfficeFolder opened = OfficeFolder.open(folder, clock);
        return office(opened.database(), opened.temp(), clock, opened::close);
    }

    /** An office over an open database, wherever it runs. */
    public static Office office(OfficeDatabase database, Path temp, Clock clock, Runnable closing) {
        Registers registers = new Registers();
        Engine engine = new Engine(database.sql(), registers, clock);
        BatchStore batches = new BatchStore(engine);
        for (OfficeLedgers.Kept kept : OfficeLedgers.all()) {
            LedgerStore store = new LedgerStore(kept.ledger(), kept.table(), engine);
            batches.serve(store);
            registers.add(new Register(kept.ledger(), store, registers, batches, clock));
        }
        batches.recover();
        return new Office(registers, batches, new SettingStore(database.sql()), database, clock, temp, closing);
    }
}
