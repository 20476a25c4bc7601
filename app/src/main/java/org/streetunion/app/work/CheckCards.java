package org.streetunion.app.work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.office.members.MemberCodes;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.reporting.cards.CardIssue;
import org.streetunion.app.reporting.cards.MemberCards;
import org.streetunion.reports.card.Card;
import org.streetunion.reports.card.CardFlaw;
import org.streetunion.reports.card.CardInspector;
import org.streetunion.reports.card.design.Kind;
import org.streetunion.reports.card.picture.DesignFault;

/** 印前检查: everything that should be mended before a run, found with the eyes of the printing itself. */
public final class CheckCards {
    /** How many members who are not 在册 are named; the rest are counted. */
    private static final int NAMED = 200;

    private CheckCards() {}

    /**
     * What is wrong with one card.
     *
     * @param member the row to mend
     * @param name 姓名
     * @param number 会员证号, perhaps empty
     * @param union 所在工会, perhaps empty
     * @param sentence what is wrong and what to do
     * @param printed whether the card is printed all the same
     */
    public record Finding(long member, String name, String number, String union, String sentence, boolean printed) {}

    /**
     * What was found.
     *
     * @param turns whose turn it is
     * @param findings in the order of the run, missing photos behind the rest, then those who are not 在册
     */
    public record Checked(CardTurns turns, List<Finding> findings) {
        /** Copies the list. */
        public Checked {
            findings = List.copyOf(findings);
        }

        /** How many cards would come out. */
        public long printable() {
            Set<Long> left = findings.stream().filter(each -> !each.printed()).map(Finding::member).collect(Collectors.toSet());
            return Arrays.stream(turns.members()).filter(member -> !left.contains(member)).count();
        }
    }

    /** Looks at everybody whose turn it is, and names those of the query who are not 在册. */
    public static Checked run(Office office, CardOrder order, Progress progress) throws DesignFault {
        CardTurns turns = CardTurns.of(office, order);
        List<Finding> findings = new ArrayList<>();
        List<Finding> faceless = new ArrayList<>();
        CardIssue issue = CardDesigns.issue(office, order.design());
        CardInspector inspector = new CardInspector(issue.design());
        Iterator<MemberCards.Made> cards = office.cards().unsigned(turns.members(), issue, progress);
        boolean faces = issue.design().shows(Kind.PHOTO);
        while (cards.hasNext()) {
            MemberCards.Made made = cards.next();
            look(made, inspector, findings, faceless);
        }
        if (!faces) {
            faceless.clear();
        }
        findings.addAll(faceless);
        others(office, order.query(), findings);
        return new Checked(turns, findings);
    }

    private static void look(MemberCards.Made made, CardInspector inspector, List<Finding> findings, List<Finding> faceless) {
        Card card = made.card();
        for (CardFlaw flaw : inspector.inspect(card)) {
            findings.add(finding(made, flaw.sentence(), flaw.printed()));
        }
        if (card.photo() == null) {
            faceless.add(finding(made, "没有照片，卡面上留空框", true));
        }
    }

    private static Finding finding(MemberCards.Made made, String sentence, boolean printed) {
        Card card = made.card();
        return new Finding(made.member(), card.name(), card.number(), card.membership().union(), sentence, printed);
    }

    private static void others(Office office, Query query, List<Finding> findings) {
        Register register = office.registers().get(PrintCards.LEDGER);
        List<String> states = MemberCodes.STATES.codes().stream().filter(state -> !state.equals("在册")).toList();
        Query gone = query.and(new Filter.OneOf(MemberLedger.STATE.key(), states));
        for (Row row : register.first(gone, NAMED, Viewer.masked(Actor.PROGRAM))) {
            String union = row.get(MemberLedger.UNION) == null ? "" : MemberLedger.UNION.text(row);
            findings.add(new Finding(row.id(), row.get(PersonFacts.NAME, ""), row.get(MemberLedger.CARD_NO, ""), union,
                    "会籍状态是“" + row.get(MemberLedger.STATE, "") + "”，不在册，不印", false));
        }
    }
}
