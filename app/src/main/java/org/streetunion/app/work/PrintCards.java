package org.streetunion.app.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.streetunion.app.exchange.writing.SafeFile;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.reporting.cards.CardIssue;
import org.streetunion.reports.card.CardProblem;
import org.streetunion.reports.card.CardResult;

/** 会员卡 to a pdf, for the members of a query who are 在册: nobody else has a card. */
public final class PrintCards {
    /** The register whose rows have cards. */
    public static final String LEDGER = "members";
    /** The register of cards that were made. */
    public static final String MADE = "cards";

    private PrintCards() {}

    /**
     * What came of it.
     *
     * @param result cards, pages and problems
     * @param turns whose turn it was
     * @param batch the act under which the cards stand in the register of cards; 0 when they do not
     */
    public record Printed(CardResult result, CardTurns turns, long batch) {
        /** Whether there is a card for everybody who should have one. */
        public boolean complete() {
            return result.printed() == turns.members().length;
        }
    }

    /** How many members of a query are 在册. */
    public static long count(Office office, Query query) {
        return office.registers().get(LEDGER).count(query.and(CardTurns.STANDING));
    }

    /**
     * Writes the cards of an order and keeps them in the register of cards, unless the order says otherwise.
     *
     * @throws java.util.concurrent.CancellationException when the progress asks to stop; nothing is written then
     * @throws org.streetunion.app.exchange.writing.UnwritableFile with a sentence for the user
     */
    public static Printed to(Path file, Office office, CardOrder order, Actor actor, Progress progress) throws IOException {
        CardTurns turns = CardTurns.of(office, order);
        CardIssue issue = CardDesigns.issue(office, order.design());
        CardPaper.fit(order.setup(), issue.design());
        AtomicReference<CardResult> result = new AtomicReference<>(new CardResult(0, 0, List.of()));
        SafeFile.write(file, out -> result.set(office.cards().print(turns.members(), issue, order.setup(), progress, out)));
        CardResult printed = Objects.requireNonNull(result.get());
        boolean whole = false;
        try {
            long batch = order.kept() && printed.printed() > 0
                    ? new CardLog(office, actor).made(came(turns, printed), order, String.valueOf(file.getFileName()))
                    : 0;
            whole = true;
            return new Printed(printed, turns, batch);
        } finally {
            if (!whole) {
                // Cards of which nothing is known would be printed again next time.
                Files.deleteIfExists(file);
            }
        }
    }

    /** The members whose cards came out. */
    private static long[] came(CardTurns turns, CardResult result) {
        Set<Integer> left = result.problems().stream().filter(problem -> !problem.printed()).map(CardProblem::position)
                .collect(Collectors.toSet());
        return IntStream.range(0, turns.members().length).filter(i -> !left.contains(i + 1)).mapToLong(i -> turns.members()[i])
                .toArray();
    }
}
