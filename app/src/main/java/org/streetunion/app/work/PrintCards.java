package org.streetunion.app.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
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
     * Writes the cards of an order to one file and keeps them in the register of cards, unless the order says otherwise.
     *
     * @throws java.util.concurrent.CancellationException when the progress asks to stop; nothing is written then
     * @throws org.streetunion.app.exchange.writing.UnwritableFile with a sentence for the user
     */
    public static Printed to(Path file, Office office, CardOrder order, Actor actor, Progress progress) throws IOException {
        CardTurns turns = CardTurns.of(office, order);
        CardFiles files = new CardFiles(office, order, progress, turns.members().length);
        return kept(files, turns, actor, file, together -> files.write(together, file, turns.members()));
    }

    /** The same with one file a union, in a folder; one act all the same. */
    public static Printed apart(Path folder, Office office, CardOrder order, Actor actor, Progress progress) throws IOException {
        CardTurns turns = CardTurns.of(office, order);
        CardFiles files = new CardFiles(office, order, progress, turns.members().length);
        String form = CardDesigns.form(office, order.design()).words();
        return kept(files, turns, actor, folder, together -> {
            Files.createDirectories(folder);
            for (ByUnion part : ByUnion.of(office, turns.members())) {
                files.write(together, part.file(folder, form, "pdf"), part.ids());
            }
        });
    }

    /** What writes the files. */
    private interface Writing {
        void run(FilesTogether files) throws IOException;
    }

    private static Printed kept(CardFiles files, CardTurns turns, Actor actor, Path place, Writing writing) throws IOException {
        return FilesTogether.write(together -> {
            writing.run(together);
            return new Printed(files.result(), turns, files.keep(actor, String.valueOf(place.getFileName())));
        });
    }
}
