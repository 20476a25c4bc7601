package org.streetunion.app.work;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.reporting.OfficeIdentity;
import org.streetunion.app.reporting.cards.CardIssue;
import org.streetunion.reports.card.Card;
import org.streetunion.reports.card.CardSetup;
import org.streetunion.reports.card.CardSheetWriter;
import org.streetunion.reports.card.design.CardDesign;

/** One member's card by a design that is still being made, drawn by what prints cards; nothing is kept. */
public final class SampleCard {
    private static final int MOST = 200;
    private static final String NUMBER = "000000000000";

    private SampleCard() {}

    /** Members to look at, those found by the words first; none when there are none. */
    public static List<Long> members(Office office, String words) {
        Register register = office.registers().get(PrintCards.LEDGER);
        Set<Long> ids = new LinkedHashSet<>();
        Query standing = Query.ALL.and(CardTurns.STANDING);
        for (Query query : words.isBlank() ? List.of(standing) : List.of(standing.search(words))) {
            long[] found = register.ids(query);
            for (int i = 0; i < Math.min(MOST, found.length); i++) {
                ids.add(found[i]);
            }
        }
        return new ArrayList<>(ids);
    }

    /** One card a page, with its back behind it. */
    public static byte[] single(Office office, CardDesign design, long member, boolean fieldsOnly) throws IOException {
        CardSetup setup = CardSetup.STANDARD.single().with(CardPaper.back(office.settings()));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        write(office, design, member, fieldsOnly ? setup.bare() : setup, pdf);
        return pdf.toByteArray();
    }

    /** On paper that lies so. */
    public static void write(Office office, CardDesign design, long member, CardSetup setup, OutputStream out)
            throws IOException {
        LocalDate today = LocalDate.now(office.clock());
        CardIssue issue = new CardIssue(OfficeIdentity.of(office.settings()).shownName(), design, today,
                CardLog.validTo(office, today));
        List<Card> cards = office.cards().signed(new long[]{member}, issue);
        new CardSheetWriter(design, setup).write(List.of(whole(cards, issue, today)), out);
    }

    /** A card that lacks something is filled with stand-ins: a design is looked at, not a member. */
    private static Card whole(List<Card> cards, CardIssue issue, LocalDate today) {
        Card card = cards.isEmpty()
                ? new Card("张三", NUMBER, new Card.Membership("所属工会名称", today, issue.issuer()), "", null)
                : cards.get(0);
        Card.Membership membership = card.membership();
        return new Card(or(card.name(), "张三"), or(card.number(), NUMBER),
                new Card.Membership(or(membership.union(), "所属工会名称"), membership.joined(), membership.issuer()),
                or(card.qr(), "0".repeat(150)), card.photo(), card.facts());
    }

    private static String or(String text, String other) {
        return text.isBlank() ? other : text;
    }
}
