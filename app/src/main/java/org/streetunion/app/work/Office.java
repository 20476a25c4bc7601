package org.streetunion.app.work;

import java.nio.file.Path;
import java.time.Clock;
import org.streetunion.app.database.OfficeDatabase;
import org.streetunion.app.exchange.Importer;
import org.streetunion.app.exchange.recognising.Planner;
import org.streetunion.app.ledger.Batches;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Settings;
import org.streetunion.app.reporting.MemberCards;
import org.streetunion.app.reporting.QuarterReporting;

/**
 * An open office: everything the window and the command line work with.
 *
 * @param registers the registers in menu order
 * @param batches the acts
 * @param settings the office's named texts
 * @param planner looks at a clerk's files
 * @param importer takes them in
 * @param reporting the quarterly report
 * @param cards the members' cards
 * @param database for what reads across registers
 * @param clock the office's clock
 * @param temp folder for temporary files
 * @param closing gives the folder free
 */
public record Office(Registers registers, Batches batches, Settings settings, Planner planner, Importer importer,
        QuarterReporting reporting, MemberCards cards, OfficeDatabase database, Clock clock, Path temp, Runnable closing)
        implements
            AutoCloseable {
    @Override
    public void close() {
        closing.run();
    }
}
