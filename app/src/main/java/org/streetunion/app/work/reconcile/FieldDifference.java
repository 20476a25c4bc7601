package org.streetunion.app.work.reconcile;

import org.streetunion.app.ledger.Sensitivity;
import org.streetunion.app.ledger.Viewer;

/**
 * One column that both sides fill in differently.
 *
 * @param column its key
 * @param heading what people call it
 * @param system what the downloaded list says
 * @param ours what the register says, empty when nothing
 * @param sensitivity how much of it is shown to whom
 * @param takeable whether the system's value can be taken; not the name of a union that is not ours
 */
public record FieldDifference(String column, String heading, String system, String ours, Sensitivity sensitivity,
        boolean takeable) {
    /** In words, masked for whoever may not see it. */
    public String words(Viewer viewer) {
        return heading + "：系统 " + seen(viewer, system) + "，本地 " + (ours.isEmpty() ? "空" : seen(viewer, ours))
                + (takeable ? "" : "（本街道没有这家工会）");
    }

    private String seen(Viewer viewer, String text) {
        return viewer.unmasked() ? text : sensitivity.mask(text);
    }
}
