package org.streetunion.app.ui.port;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.reporting.cards.CardVerdict;
import org.streetunion.app.work.CardOrder;
import org.streetunion.app.work.CardPictures;
import org.streetunion.app.work.CheckCards;
import org.streetunion.app.work.NumberMembers;

/** Prints 会员卡 for members of a list, and what belongs to it. */
public interface MemberCardPrint {
    /** The key of the register whose rows have cards. */
    String ledger();

    /** 印前检查. */
    CheckCards.Checked check(CardOrder order, Progress progress);

    /**
     * Prints the cards of those of an order's members who are 在册; empty when it was stopped.
     *
     * @param apart whether every union gets a file of its own
     */
    Optional<Printed> print(CardOrder order, boolean apart, Progress progress);

    /** Gives members of an order who lack a number the next ones. */
    NumberMembers.Numbered number(CardOrder order);

    /**
     * 挂失: the cards in force of these members are lost. Gives the act's number, 0 when none of them has a card in force.
     *
     * @param reason how, perhaps empty
     */
    long lost(long[] members, String reason);

    /** Writes one picture a card into a folder. */
    CardPictures.Written pictures(CardOrder order, Path folder, Progress progress);

    /** Writes the 领卡签收表 of a run, xlsx and pdf; gives the pdf. */
    Path receipts(long batch);

    /** Writes the page on which a printer's offset is measured. */
    Path offsetPage();

    /** Judges what a scanner read from a card. */
    CardVerdict verify(String scanned);

    /**
     * What came of it.
     *
     * @param file the pages to be printed, or the folder of the unions' files; empty when nobody had a card coming
     * @param cards cards on the pages
     * @param pages of the file
     * @param others how many were left out because they are not 在册
     * @param batch the act under which the run is kept, 0 when it is not
     * @param problems which card, whose, what is wrong and what to do
     */
    record Printed(Optional<Path> file, int cards, int pages, long others, long batch, List<String> problems) {
        /** Copies the list. */
        public Printed {
            problems = List.copyOf(problems);
        }
    }
}
