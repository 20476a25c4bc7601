package org.streetunion.app.reporting.statements;

import java.util.List;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Settings;
import org.streetunion.app.reporting.books.BookReading;
import org.streetunion.app.reporting.books.OwedStore;
import org.streetunion.app.reporting.summary.Summary;

/** All statements of books, in menu order. */
public final class Statements {
    private Statements() {}

    /** Over the office's database; what went to the sub-unions is read from posted entries and the 拨付单 behind them. */
    public static List<Summary> all(Sql sql, Settings settings) {
        return all(sql, settings, new PostedGrants(BookReading.of(sql), new GrantOrderStore(sql)));
    }

    /** The same with somebody else who tells what went to the sub-unions. */
    public static List<Summary> all(Sql sql, Settings settings, Grants grants) {
        BookReading reading = BookReading.of(sql);
        Signers signers = new Signers(settings, reading.books());
        return List.of(new FundsSummary(reading, grants, signers), BudgetSummary.budget(reading, signers),
                BudgetSummary.settlement(reading, signers), new ExecutionSummary(reading, new ProjectStore(sql)),
                new EntriesSummary(reading), JournalSummary.cash(reading), JournalSummary.bank(reading),
                JournalSummary.account(reading),
                new TrialBalanceSummary(reading), new OwedSummary(reading, new OwedStore(sql)),
                new MatchingSummary(reading.books()), new DisclosureSummary(reading));
    }
}
