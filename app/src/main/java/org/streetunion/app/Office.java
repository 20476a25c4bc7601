package org.streetunion.app;

import java.nio.file.Path;
import java.time.Clock;
import org.streetunion.app.database.OfficeDatabase;
import org.streetunion.app.ledger.Batches;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Settings;

/**
 * An open office: everything the window and the command line work with.
 *
 * @param registers the registers in menu order
 * @param batches the acts
 * @param settings the office's named texts
 * @param database for what reads across registers
 * @param clock the office's clock
 * @param temp folder for temporary files
 * @param closing gives the folder free
 */
public record Office(Registers registers, Batches batches, Settings settings, OfficeDatabase database, Clock clock, Path temp,
        Runnable closing) implements AutoCloseable {
    @Override
    public void close() {
        closing.run();
    }
}
