package org.streetunion.app.ui.shell;

import java.util.Map;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The pictures of the registers in the navigation. */
final class Icons {
    private static final Map<String, Ikon> BY_LEDGER = Map.of(
            "zones", Material2OutlinedMZ.MAP,
            "employers", Material2OutlinedAL.BUSINESS,
            "unions", Material2OutlinedAL.ACCOUNT_TREE,
            "coverage", Material2OutlinedAL.LINK,
            "headcounts", Material2OutlinedAL.BAR_CHART,
            "terms", Material2OutlinedAL.EVENT,
            "bodies", Material2OutlinedAL.FACT_CHECK,
            "members", Material2OutlinedAL.CARD_MEMBERSHIP,
            "people", Material2OutlinedMZ.PEOPLE,
            "appointments", Material2OutlinedAL.ASSIGNMENT_IND);

    private Icons() {}

    static FontIcon of(String ledger) {
        return FontIcon.of(BY_LEDGER.getOrDefault(ledger, Material2OutlinedAL.FOLDER_OPEN));
    }
}
