package org.streetunion.app.ui.shell;

import java.util.Map;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The pictures of the registers in the navigation. */
final class Icons {
    private static final Map<String, Ikon> BY_LEDGER = Map.ofEntries(
            Map.entry("zones", Material2OutlinedMZ.MAP),
            Map.entry("employers", Material2OutlinedAL.BUSINESS),
            Map.entry("unions", Material2OutlinedAL.ACCOUNT_TREE),
            Map.entry("coverage", Material2OutlinedAL.LINK),
            Map.entry("headcounts", Material2OutlinedAL.BAR_CHART),
            Map.entry("terms", Material2OutlinedAL.EVENT),
            Map.entry("bodies", Material2OutlinedAL.FACT_CHECK),
            Map.entry("members", Material2OutlinedAL.CARD_MEMBERSHIP),
            Map.entry("people", Material2OutlinedMZ.PEOPLE),
            Map.entry("appointments", Material2OutlinedAL.ASSIGNMENT_IND),
            Map.entry("liaisons", Material2OutlinedAL.CONNECT_WITHOUT_CONTACT),
            Map.entry("secondments", Material2OutlinedMZ.SWAP_HORIZ),
            Map.entry("duties", Material2OutlinedAL.EVENT_AVAILABLE),
            Map.entry("elections", Material2OutlinedAL.HOW_TO_VOTE),
            Map.entry("seats", Material2OutlinedAL.GROUPS),
            Map.entry("candidates", Material2OutlinedMZ.PERSON_SEARCH), Map.entry("attendances", Material2OutlinedAL.HOW_TO_REG),
            Map.entry("congresses", Material2OutlinedAL.FORUM),
            Map.entry("foundings", Material2OutlinedAL.ADD_BUSINESS),
            Map.entry("cards", Material2OutlinedMZ.RECEIPT),
            Map.entry("schemes", Material2OutlinedAL.ASSESSMENT), Map.entry("schemeitems", Material2OutlinedAL.LIST_ALT),
            Map.entry("bands", Material2OutlinedAL.LINEAR_SCALE), Map.entry("criteria", Material2OutlinedAL.LIBRARY_BOOKS),
            Map.entry("scores", Material2OutlinedMZ.STAR_HALF), Map.entry("stars", Material2OutlinedMZ.STAR_OUTLINE),
            Map.entry("standings", Material2OutlinedAL.LEADERBOARD),
            Map.entry("appraisals", Material2OutlinedAL.EMOJI_EVENTS),
            Map.entry("paybatches", Material2OutlinedMZ.PAYMENTS), Map.entry("paylines", Material2OutlinedMZ.RECEIPT_LONG),
            Map.entry("paystandards", Material2OutlinedAL.LOCAL_ATM),
            Map.entry("paycoefficients", Material2OutlinedAL.CALCULATE),
            Map.entry("grants", Material2OutlinedMZ.SEND), Map.entry("grantbatches", Material2OutlinedAL.CALL_SPLIT),
            Map.entry("benefits", Material2OutlinedAL.CARD_GIFTCARD),
            Map.entry("documents", Material2OutlinedAL.ARTICLE),
            Map.entry("assignments", Material2OutlinedAL.ASSIGNMENT), Map.entry("posts", Material2OutlinedAL.ASSIGNMENT_IND),
            Map.entry("postlinks", Material2OutlinedAL.LINK), Map.entry("targets", Material2OutlinedAL.FLAG),
            Map.entry("guarantees", Material2OutlinedAL.ACCOUNT_BALANCE_WALLET),
            Map.entry("sheetversions", Material2OutlinedAL.HISTORY),
            Map.entry("dues", Material2OutlinedAL.ACCOUNT_BALANCE_WALLET), Map.entry("refunds", Material2OutlinedMZ.UNDO),
            Map.entry("splitshares", Material2OutlinedAL.CALL_SPLIT),
            Map.entry("receiptbooks", Material2OutlinedAL.BOOKMARK_BORDER),
            Map.entry("receipts", Material2OutlinedMZ.RECEIPT), Map.entry("banklines", Material2OutlinedAL.LIST_ALT),
            Map.entry("bankmatches", Material2OutlinedAL.COMPARE_ARROWS), Map.entry("assets", Material2OutlinedAL.BUSINESS),
            Map.entry("goods", Material2OutlinedAL.ALL_INBOX), Map.entry("hardshipfunds", Material2OutlinedAL.LOCAL_ATM),
            Map.entry("projects", Material2OutlinedAL.FOLDER_SPECIAL),
            Map.entry("claims", Material2OutlinedAL.HOW_TO_REG),
            Map.entry("tasks", Material2OutlinedMZ.PLAYLIST_ADD_CHECK),
            Map.entry("closings", Material2OutlinedAL.DONE),
            Map.entry("quotas", Material2OutlinedAL.FLAG),
            Map.entry("shares", Material2OutlinedAL.CALL_SPLIT),
            Map.entry("progress", Material2OutlinedMZ.TRENDING_UP),
            Map.entry("books", Material2OutlinedAL.BOOK), Map.entry("vouchers", Material2OutlinedMZ.RECEIPT_LONG),
            Map.entry("openings", Material2OutlinedAL.ACCOUNT_BALANCE_WALLET), Map.entry("periods", Material2OutlinedAL.LOCK),
            Map.entry("issued", Material2OutlinedAL.ARCHIVE),
            Map.entry("monthsums", Material2OutlinedAL.FUNCTIONS),
            Map.entry("budgets", Material2OutlinedAL.ACCOUNT_BALANCE), Map.entry("budgetphases", Material2OutlinedAL.HOW_TO_VOTE),
            Map.entry("figures", Material2OutlinedMZ.PLAYLIST_ADD));

    private Icons() {}

    static FontIcon of(String ledger) {
        return FontIcon.of(BY_LEDGER.getOrDefault(ledger, Material2OutlinedAL.FOLDER_OPEN));
    }
}
