package org.streetunion.app.ui.office;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ui.port.AppraisalDeeds;
import org.streetunion.app.ui.port.Attachments;
import org.streetunion.app.ui.port.Auditing;
import org.streetunion.app.ui.port.BookDeeds;
import org.streetunion.app.ui.port.BranchCounts;
import org.streetunion.app.ui.port.CadreDeeds;
import org.streetunion.app.ui.port.CodeLists;
import org.streetunion.app.ui.port.CardStudio;
import org.streetunion.app.ui.port.Collecting;
import org.streetunion.app.ui.port.Deeds;
import org.streetunion.app.ui.port.Duplicates;
import org.streetunion.app.ui.port.GrantDeeds;
import org.streetunion.app.ui.port.HealthCheck;
import org.streetunion.app.ui.port.FixSheets;
import org.streetunion.app.ui.port.HandEntry;
import org.streetunion.app.ui.port.ImportDesk;
import org.streetunion.app.ui.port.BankDeeds;
import org.streetunion.app.ui.port.DuesDeeds;
import org.streetunion.app.ui.port.Reconciling;
import org.streetunion.app.ui.port.LetterDesk;
import org.streetunion.app.ui.port.ListExport;
import org.streetunion.app.ui.port.MassChange;
import org.streetunion.app.ui.port.MemberCardPrint;
import org.streetunion.app.ui.port.PaperPrint;
import org.streetunion.app.ui.port.PayDeeds;
import org.streetunion.app.ui.port.Ports;
import org.streetunion.app.ui.port.PhotoDesk;
import org.streetunion.app.ui.port.PracticeOffice;
import org.streetunion.app.ui.port.QuarterCounts;
import org.streetunion.app.ui.port.QuarterReports;
import org.streetunion.app.ui.port.Budgeting;
import org.streetunion.app.ui.port.Scoring;
import org.streetunion.app.ui.port.StepFiles;
import org.streetunion.app.ui.port.SummaryTables;
import org.streetunion.app.ui.port.TaskDesk;
import org.streetunion.app.ui.port.UnionBoard;
import org.streetunion.app.ui.port.OfficeServices;
import org.streetunion.app.work.Deadlines;
import org.streetunion.app.ui.port.OpenOffice;
import org.streetunion.app.work.CardDeadlines;
import org.streetunion.app.work.ComingDeadlines;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.OfficeOpener;
import org.streetunion.app.work.OpenTransfers;
import org.streetunion.app.work.OutputFolder;
import org.streetunion.app.work.TermDeadlines;
import org.streetunion.app.work.books.BookKeeping;
import org.streetunion.app.work.cadres.CadreDeadlines;
import org.streetunion.app.work.cadres.TrainingDeadlines;
import org.streetunion.app.work.collect.CollectDeadlines;
import org.streetunion.app.work.elections.FileDeadlines;
import org.streetunion.app.work.tasks.TaskDeadlines;
import org.streetunion.app.work.elections.VacancyDeadlines;
import org.streetunion.app.work.grants.GrantDeadlines;

/** Serves the window from an open office. */
public final class OfficeWindow {
    private OfficeWindow() {}

    /** An open office as the window takes it over: with what it needs, and with the office's closing. */
    public static OpenOffice open(Office office, OfficeOpener opener, Path practice, Clock clock) {
        return new OpenOffice(services(office, opener, practice, clock), office::close);
    }

    /**
     * What the window needs.
     *
     * @param office open; the caller closes it when the window is gone
     * @param opener opens the practice office when it is asked for
     * @param practice where the practice office lies
     */
    public static OfficeServices services(Office office, OfficeOpener opener, Path practice, Clock clock) {
        OutputFolder outputs = OutputFolder.usual();
        Actor actor = new Actor(System.getProperty("user.name", "未知"));
        Deadlines[] due = {new TermDeadlines(office.registers()), new ComingDeadlines(office),
                new CardDeadlines(office), new FileDeadlines(office.registers()),
                new VacancyDeadlines(office.registers()),
                new OpenTransfers(office.registers()), new CollectDeadlines(office), new CadreDeadlines(office),
                new TrainingDeadlines(office.registers()),
                new TaskDeadlines(office), new GrantDeadlines(office)};
        return new OfficeServices(office.registers(), office.batches(), office.settings(), actor, clock,
                new StartBoard(office, List.of(due)), new UnmaskNotes(office.batches()),
                exchange(office, clock).with(PracticeOffice.class, new PracticeDoor(opener, practice, clock))
                        .with(QuarterReports.class, new QuarterDesk(office, outputs))
                        .with(SummaryTables.class, new SummaryDesk(office, outputs))
                        .with(MemberCardPrint.class, new CardDesk(office, outputs, actor))
                        .with(CardStudio.class, new StudioDesk(office, outputs, actor))
                        .with(PhotoDesk.class, new PhotoBench(office, actor))
                        .with(QuarterCounts.class, new CountDesk(office)).with(Deeds.class, new DeedDesk(office, outputs))
                        .with(CadreDeeds.class, new CadreDesk(office)).with(PayDeeds.class, new PayDesk(office, outputs))
                        .with(GrantDeeds.class, new GrantDesk(office, outputs))
                        .with(Auditing.class, new AuditRoom(office, outputs))
                        .with(BookDeeds.class, new BookDesk(BookKeeping.usual(office)))
                        .with(AppraisalDeeds.class, new AppraisalDesk(office, outputs))
                        .with(LetterDesk.class, new WrittenLetters(office, outputs, actor))
                        .with(Collecting.class, new CollectDesk(office, outputs))
                        .with(HealthCheck.class, new HealthDesk(office))
                        .with(Scoring.class, new ScoreDesk(office, outputs))
                        .with(Budgeting.class, new BudgetDesk(office, outputs))
                        .with(HandEntry.class, new HandDesk(office))
                        .with(Reconciling.class, new ReconcileDesk(office, outputs))
                        .with(StepFiles.class, new FileDesk(office)).with(FixSheets.class, new SheetDesk(office, outputs))
                        .with(TaskDesk.class, new OpenTasks(office)).with(UnionBoard.class, new BoardDesk(office, outputs))
                        .with(PaperPrint.class, new PaperDesk(office))
                        .with(DuesDeeds.class, new DuesDesk(office, outputs)).with(BankDeeds.class, new BankDesk(office))
                        .with(BranchCounts.class, day -> office.summaries().tree(day, BranchCounts.STREET))
                        .with(Duplicates.class, new DuplicateDesk(office)).with(MassChange.class, new ChangeDesk(office)));
    }

    private static Ports exchange(Office office, Clock clock) {
        return Ports.NONE.with(ListExport.class, new ExchangeExports(office.registers(), clock))
                .with(ImportDesk.class, new ExchangeImports(office, office.temp()))
                .with(Attachments.class, new FileDrawer(office.files(), office.registers(), clock))
                .with(CodeLists.class, new CodeDesk(office.registers(), office.codes()));
    }
}
