package org.streetunion.app.ui.shell;

import org.streetunion.app.ui.ledger.Page;

/** The hand-written pages, made when they are gone to. */
public interface Screens {
    /** The first morning, or the start page. */
    Page start();

    /** The settings. */
    Page settings();

    /** Recent acts. */
    Page recent();

    /** The quarterly report. */
    Page report();

    /** 统计表. */
    Page summaries();

    /** The import, for one register or for any. */
    Page imports(String ledger);

    /** 人数填报; of the unions that still lack figures only, when that is asked for. */
    Page counts(boolean missing);
}
