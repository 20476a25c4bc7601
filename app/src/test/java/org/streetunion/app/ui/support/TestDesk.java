package org.streetunion.app.ui.support;

import org.streetunion.app.Office;
import org.streetunion.app.ui.background.SameThread;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.Session;
import org.streetunion.app.ui.port.OfficeServices;

/** A desk without a window: everything happens at once, on the test's thread. */
public final class TestDesk {
    private final ScriptedAsking asking = new ScriptedAsking();
    private final NotedPages pages = new NotedPages();
    private final Stands stands = new Stands();
    private final Desk desk;

    /** Over an office. */
    public TestDesk(Office office) {
        this(Services.of(office));
    }

    /** Over these services. */
    public TestDesk(OfficeServices services) {
        this.desk = new Desk(services, new Session(Services.CLERK), new SameThread(), stands.surroundings(), asking, pages);
    }

    /** As pages get it. */
    public Desk desk() {
        return desk;
    }

    /** Who answers. */
    public ScriptedAsking asking() {
        return asking;
    }

    /** Where one went. */
    public NotedPages pages() {
        return pages;
    }

    /** The machine. */
    public Stands stands() {
        return stands;
    }
}
