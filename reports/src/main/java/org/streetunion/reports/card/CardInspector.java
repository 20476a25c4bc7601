package org.streetunion.reports.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.streetunion.reports.card.design.CardDesign;
import org.streetunion.reports.card.picture.CardFault;
import org.streetunion.reports.card.picture.QrCodes;
import org.streetunion.reports.fonts.Glyphs;
import org.streetunion.reports.text.Typefaces;

/** Looks at cards before they are printed, with the eyes of the printing itself. Not for several threads. */
public final class CardInspector {
    private final Typefaces typefaces = new Typefaces();
    private final QrCodes codes = new QrCodes();
    private final CardDesign design;

    /** Of cards of a design, both sides. */
    public CardInspector(CardDesign design) {
        this.design = design;
    }

    /** What is wrong with a card; empty when nothing is. */
    public List<CardFlaw> inspect(Card card) {
        try {
            return flaws(card, new CardFace(card, design, true, typefaces, codes));
        } catch (CardFault fault) {
            return List.of(new CardFlaw(CardFlaw.Kind.UNPRINTABLE, fault.sentence()));
        }
    }

    /** What is wrong with a card that can be printed. */
    static List<CardFlaw> flaws(Card card, CardFace face) {
        List<CardFlaw> flaws = new ArrayList<>();
        Set<String> missing = Glyphs.missing(
                card.name() + card.membership().union() + card.membership().issuer() + card.fact(CardFact.WORKPLACE));
        if (!missing.isEmpty()) {
            flaws.add(new CardFlaw(CardFlaw.Kind.GLYPH, "字库里没有“" + String.join("", missing) + "”，卡面上以〓代替，请手工补写"));
        }
        if (!face.nameReadable()) {
            flaws.add(new CardFlaw(CardFlaw.Kind.LONG_NAME, "姓名太长，卡面上的字过小，请核对"));
        }
        return flaws;
    }
}
