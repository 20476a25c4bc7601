package org.streetunion.app.work;

import java.nio.file.Path;
import java.time.Clock;
import org.streetunion.app.database.CodeStore;
import org.streetunion.app.database.FileStore;
import org.streetunion.app.database.OfficeBackup;
import org.streetunion.app.database.OfficeDatabase;
import org.streetunion.app.exchange.Importer;
import org.streetunion.app.exchange.recognising.Mappings;
import org.streetunion.app.exchange.recognising.Planner;
import org.streetunion.app.ledger.Batches;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Settings;
import org.streetunion.app.reporting.Overview;
import org.streetunion.app.reporting.QuarterReporting;
import org.streetunion.app.reporting.summary.Summaries;
import org.streetunion.app.reporting.cards.CardTurnStore;
import org.streetunion.app.reporting.cards.MemberCards;

/**
 * An open office: everything the window and the command line work with.
 *
 * @param registers the registers in menu order
 * @param batches the acts
 * @param settings the office's named texts
 * @param planner looks at a clerk's files
 * @param mappings headings that somebody assigned by hand
 * @param importer takes them in
 * @param reporting the quarterly report
 * @param summaries 统计表
 * @param overview the figures of the start page
 * @param cards the members' cards
 * @param turns who has a card coming
 * @param files attachments
 * @param codes the office's own code lists
 * @param database for what reads across registers
 * @param backup copies of the whole office
 * @param clock the office's clock
 * @param temp folder for temporary files
 * @param closing gives the folder free
 */
public record Office(Registers registers, Batches batches, Settings settings, Planner planner, Mappings mappings,
        Importer importer,
        QuarterReporting reporting, Summaries summaries, Overview overview, MemberCards cards, CardTurnStore turns,
        FileStore files, CodeStore codes,
        OfficeDatabase database, OfficeBackup backup, Clock clock, Path temp, Runnable closing)
        implements
            AutoCloseable {
    @Override
    public void close() {
        closing.run();
    }
}
