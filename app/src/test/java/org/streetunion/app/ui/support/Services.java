package org.streetunion.app.ui.support;

import java.time.LocalDate;
import java.util.List;
import org.streetunion.app.work.Office;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ui.port.Attachments;
import org.streetunion.app.ui.port.CodeLists;
import org.streetunion.app.ui.port.ImportDesk;
import org.streetunion.app.ui.port.ListExport;
import org.streetunion.app.ui.port.MemberCardPrint;
import org.streetunion.app.ui.port.Ports;
import org.streetunion.app.ui.port.PracticeOffice;
import org.streetunion.app.ui.port.QuarterReports;
import org.streetunion.app.ui.port.OfficeServices;
import org.streetunion.app.ui.port.OpenOffice;
import org.streetunion.app.ui.port.StartFacts;

/** What the window needs, over a real office, with stand-ins for what is not there. */
public final class Services {
    /** Who sits at the window in tests. */
    public static final Actor CLERK = new Actor("小林");

    private Services() {}

    /** Registers, acts and settings only. */
    public static OfficeServices of(Office office) {
        return services(office, StartFacts.NOTHING, Ports.NONE);
    }

    /** With the ports of the window's frame filled by stand-ins. */
    public static OfficeServices full(Office office) {
        return services(office, () -> facts(),
                Ports.NONE.with(ListExport.class, new NotedExport()).with(ImportDesk.class, new PlannedImport())
                        .with(PracticeOffice.class, progress -> new OpenOffice(of(office), () -> {}))
                        .with(Attachments.class, new HeldAttachments()).with(CodeLists.class, new HeldCodeLists())
                        .with(QuarterReports.class, new HeldReport()).with(MemberCardPrint.class, new NotedCards()));
    }

    private static OfficeServices services(Office office, StartFacts start, Ports ports) {
        return new OfficeServices(office.registers(), office.batches(), office.settings(), CLERK, office.clock(), start,
                (actor, purpose) -> office.settings().put("unmasked.last", purpose), ports);
    }

    private static StartFacts.Facts facts() {
        StartFacts.Link members = new StartFacts.Link("members", Query.ALL.search("李"));
        StartFacts.Link unions = new StartFacts.Link("unions", Query.ALL.and(new Filter.OneOf("kind", List.of("独立基层工会"))));
        return new StartFacts.Facts(List.of(new StartFacts.Due(LocalDate.of(2026, 10, 15), "上报第三季度工作报表", null),
                new StartFacts.Due(LocalDate.of(2026, 10, 31), "红联社区工会联合会换届", unions)),
                new StartFacts.Tile("7", "家工会年内任期届满", unions),
                new StartFacts.Tile("23", "家工会还没有报第三季度人数", members), new StartFacts.Tile("3 天前", "10 月 6 日备份到 U 盘", null),
                List.of(figure("2025Q4", 44012), figure("2026Q1", 44230), figure("2026Q2", 44871), figure("2026Q3", 45000)),
                List.of(figure("独立基层", 301), figure("联合基层", 42), figure("行业", 3), figure("联合会", 8)));
    }

    private static StartFacts.Figure figure(String label, long value) {
        return new StartFacts.Figure(label, value);
    }
}
