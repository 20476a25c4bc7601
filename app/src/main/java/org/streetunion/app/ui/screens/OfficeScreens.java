package org.streetunion.app.ui.screens;

import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.office.quotas.ProgressLedger;
import org.streetunion.app.ui.audit.AuditPage;
import org.streetunion.app.ui.board.BoardPage;
import org.streetunion.app.ui.grants.GrantBatchPage;
import org.streetunion.app.ui.grants.GrantPlanPage;
import org.streetunion.app.ui.progress.ProgressPage;
import org.streetunion.app.ui.port.Auditing;
import org.streetunion.app.ui.port.GrantDeeds;
import org.streetunion.app.ui.budget.BudgetPage;
import org.streetunion.app.ui.byhand.ByHandPage;
import org.streetunion.app.ui.collect.CollectPage;
import org.streetunion.app.ui.port.Budgeting;
import org.streetunion.app.ui.port.HandEntry;
import org.streetunion.app.ui.port.UnionBoard;
import org.streetunion.app.ui.bank.BankPage;
import org.streetunion.app.ui.port.BankDeeds;
import org.streetunion.app.ui.port.Reconciling;
import org.streetunion.app.ui.reconcile.ReconcilePage;
import org.streetunion.app.ui.port.Collecting;
import org.streetunion.app.ui.port.SummaryTables;
import org.streetunion.app.ui.port.TaskDesk;
import org.streetunion.app.ui.port.LetterDesk;
import org.streetunion.app.ui.port.MemberCardPrint;
import org.streetunion.app.ui.port.ImportDesk;
import org.streetunion.app.ui.port.QuarterCounts;
import org.streetunion.app.ui.port.QuarterReports;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ui.counts.CountPage;
import org.streetunion.app.ui.files.FilePage;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.Page;
import org.streetunion.app.ui.port.OpenOffice;
import org.streetunion.app.ui.books.EntryPage;
import org.streetunion.app.ui.port.BookDeeds;
import org.streetunion.app.ui.port.PayDeeds;
import org.streetunion.app.ui.port.Scoring;
import org.streetunion.app.ui.port.StepFiles;
import org.streetunion.app.ui.scores.ScorePage;
import org.streetunion.app.ui.port.FixSheets;
import org.streetunion.app.ui.sheets.SheetPage;
import org.streetunion.app.ui.shell.Screens;
import org.streetunion.app.work.elections.FileKind;

/** Makes the hand-written pages of an office. */
public final class OfficeScreens implements Screens {
    private final Desk desk;
    private final Consumer<OpenOffice> other;
    /** Kept, as lists are: whoever comes back finds it where it was, at once. */
    private @Nullable Page board;

    /** At a desk; another office is opened by handing it over. */
    public OfficeScreens(Desk desk, Consumer<OpenOffice> other) {
        this.desk = desk;
        this.other = other;
    }

    @Override
    public Page start() {
        return new StartPage(desk, new FirstMorning(desk, other));
    }

    @Override
    public Page settings() {
        return new SettingsPage(desk);
    }

    @Override
    public Page help(String page) {
        return new HelpPage(page);
    }

    @Override
    public Page recent() {
        return new RecentPage(desk);
    }

    @Override
    public Page report() {
        return new ReportPage(desk, desk.office().port(QuarterReports.class));
    }

    @Override
    public Page summaries() {
        return new SummaryPage(desk, desk.office().port(SummaryTables.class));
    }

    @Override
    public Page letters() {
        return new LetterTemplatesPage(desk, desk.office().port(LetterDesk.class));
    }

    @Override
    public Page cards(Query query) {
        return new CardsPage(desk, desk.office().port(MemberCardPrint.class), query);
    }

    @Override
    public Page file(String ledger, long id) {
        if (ledger.equals(PayDeeds.BATCHES)) {
            return new PayPage(desk, desk.office().port(PayDeeds.class), id);
        }
        if (ledger.equals(GrantDeeds.BATCHES)) {
            GrantDeeds grants = desk.office().port(GrantDeeds.class);
            return id == 0 ? grants(List.of()) : new GrantBatchPage(desk, grants, id);
        }
        if (ledger.equals(BookDeeds.VOUCHERS)) {
            return new EntryPage(desk, desk.office().port(BookDeeds.class));
        }
        if (ledger.equals(FixSheets.LEDGER)) {
            return new SheetPage(desk, desk.office().port(FixSheets.class), id);
        }
        if (ledger.equals(ProgressLedger.KEY)) {
            return new ProgressPage(desk, desk.office().port(TaskDesk.class), id);
        }
        FileKind kind = FileKind.findBy(ledger).orElseThrow(() -> new IllegalArgumentException("no files in " + ledger));
        return new FilePage(desk, desk.office().port(StepFiles.class), kind, id);
    }

    @Override
    public Page grants(List<Long> unions) {
        return new GrantPlanPage(desk, desk.office().port(GrantDeeds.class), unions);
    }

    @Override
    public Page preview(Path pdf) {
        return new PreviewPage(desk, pdf);
    }

    @Override
    public Page imports(String ledger, List<Path> files) {
        return new ImportPage(desk, desk.office().port(ImportDesk.class), ledger, files);
    }

    @Override
    public Page tasks() {
        return new TaskPage(desk, desk.office().port(TaskDesk.class));
    }

    @Override
    public Page board() {
        Page kept = board;
        if (kept == null) {
            kept = new BoardPage(desk, desk.office().port(UnionBoard.class));
            board = kept;
        }
        return kept;
    }

    @Override
    public Page collect() {
        return new CollectPage(desk, desk.office().port(Collecting.class));
    }

    @Override
    public Page scores() {
        return new ScorePage(desk, desk.office().port(Scoring.class));
    }

    @Override
    public Page audit() {
        return new AuditPage(desk, desk.office().port(Auditing.class));
    }

    @Override
    public Page budget() {
        return new BudgetPage(desk, desk.office().port(Budgeting.class));
    }

    @Override
    public Page byHand(@Nullable Reference union) {
        return new ByHandPage(desk, desk.office().port(HandEntry.class), union);
    }

    @Override
    public Page reconcile() {
        return new ReconcilePage(desk, desk.office().port(Reconciling.class));
    }

    @Override
    public Page bank() {
        return new BankPage(desk, desk.office().port(BankDeeds.class));
    }

    @Override
    public Page counts(boolean missing) {
        return new CountPage(desk, desk.office().port(QuarterCounts.class), missing);
    }
}
