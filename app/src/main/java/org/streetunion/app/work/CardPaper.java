package org.streetunion.app.work;

import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Settings;
import org.streetunion.app.reporting.OfficeIdentity;
import org.streetunion.reports.card.CardBack;
import org.streetunion.reports.card.CardGeometry;
import org.streetunion.reports.card.CardSetup;
import org.streetunion.reports.card.design.CardDesign;
import org.streetunion.reports.card.picture.DesignFault;

/** What the office keeps about printing cards: the words on the back, and by how much each printer misses the paper. */
public final class CardPaper {
    /** The setting with the words on the back. */
    public static final String BACK = "card.back";
    private static final String OFFSET = "card.offset.";
    private static final String USUAL = "1. 本卡是工会会员身份的凭证，限本人使用。\n2. 遗失请及时告知所在工会，挂失补办。\n3. 扫正面二维码可以核验真伪。";

    private CardPaper() {}

    /** The words on the back, a paragraph a line. */
    public static String words(Settings settings) {
        return settings.get(BACK).orElse(USUAL);
    }

    /** The back of the office's cards. */
    public static CardBack back(Settings settings) {
        OfficeIdentity identity = OfficeIdentity.of(settings);
        return new CardBack(List.of(words(settings).split("\\R")), identity.shownName(), identity.phone());
    }

    /**
     * Says when cards of a design cannot lie so.
     *
     * @throws DesignFault with a sentence
     */
    static void fit(CardSetup setup, CardDesign design) throws DesignFault {
        int places = CardGeometry.perSheet(design);
        if (setup.medium() == CardSetup.Medium.SHEET && places == 0) {
            throw new DesignFault("“" + design.name() + "”放不进 A4 纸，请选一页一张");
        }
        if (setup.medium() == CardSetup.Medium.SHEET && setup.first() > places) {
            throw new DesignFault("“" + design.name() + "”一页 A4 只有 " + places + " 张，起始位置请写 1 到 " + places);
        }
    }

    /** By how much a printer was told to move everything. */
    public static CardSetup.Offset offset(Settings settings, String printer) {
        return settings.get(OFFSET + printer).flatMap(CardPaper::offset).orElse(CardSetup.Offset.NONE);
    }

    /** Keeps it. */
    public static void keep(Settings settings, String printer, CardSetup.Offset offset) {
        boolean none = offset.equals(CardSetup.Offset.NONE);
        settings.put(OFFSET + printer, none ? "" : offset.right() + "," + offset.down());
    }

    /** Reads "0.5,-1"; empty when it is no offset or too large a one. */
    public static Optional<CardSetup.Offset> offset(String text) {
        if (!text.strip().matches("-?\\d{1,2}(\\.\\d{1,2})?[,，]-?\\d{1,2}(\\.\\d{1,2})?")) {
            return Optional.empty();
        }
        String[] parts = text.strip().split("[,，]", 2);
        try {
            return Optional.of(new CardSetup.Offset(Float.parseFloat(parts[0]), Float.parseFloat(parts[1])));
        } catch (IllegalArgumentException tooFar) {
            return Optional.empty();
        }
    }
}
