package org.streetunion.app.ui.port;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;

/** Prints 会员卡 for members of a list. */
public interface MemberCardPrint {
    /** The key of the register whose rows have cards. */
    String ledger();

    /** Prints the cards of those of a query's members who are 在册; empty when it was stopped. */
    Optional<Printed> print(Query query, Progress progress);

    /**
     * What came of it.
     *
     * @param file the pages to be printed; empty when nobody had a card coming
     * @param cards cards on the pages
     * @param pages A4 sheets
     * @param others how many were left out because they are not 在册
     * @param problems which card, whose, what is wrong and what to do
     */
    record Printed(Optional<Path> file, int cards, int pages, long others, List<String> problems) {
        /** Copies the list. */
        public Printed {
            problems = List.copyOf(problems);
        }
    }
}
