package org.streetunion.app.ui.office;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ui.port.OfficeServices;
import org.streetunion.app.ui.port.OpenOffice;
import org.streetunion.app.work.CardDeadlines;
import org.streetunion.app.work.ComingDeadlines;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.OfficeOpener;
import org.streetunion.app.work.OpenTransfers;
import org.streetunion.app.work.OutputFolder;
import org.streetunion.app.work.TermDeadlines;

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
        return new OfficeServices(office.registers(), office.batches(), office.settings(), actor, clock,
                new StartBoard(office, List.of(new TermDeadlines(office.registers()), new ComingDeadlines(office.registers()),
                        new CardDeadlines(office), new OpenTransfers(office.registers()))),
                new UnmaskNotes(office.batches()), new ExchangeExports(office.registers(), clock),
                new ExchangeImports(office, office.temp()),
                new PracticeDoor(opener, practice, clock), new FileDrawer(office.files(), clock),
                new CodeDesk(office.registers(), office.codes()), new QuarterDesk(office, outputs),
                new SummaryDesk(office, outputs),
                new CardDesk(office, outputs, actor), new CountDesk(office), new DeedDesk(office, outputs),
                new PaperDesk(office));
    }
}
