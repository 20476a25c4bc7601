package org.streetunion.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.streetunion.reports.card.Card;
import org.streetunion.reports.card.CardPayload;
import org.streetunion.reports.card.CardSheetWriter;

/** The program's cards. */
public final class CardRun {
    private CardRun() {}

    /** Arguments: the shared folder, how many cards. */
    public static void main(String[] arguments) throws Exception {
        Place place = new Place(Path.of(arguments[0]));
        int count = Integer.parseInt(arguments[1]);
        Path file = Files.createTempFile(place.folder(), "cards", ".pdf");
        long start = System.nanoTime();
        try (Dump.Reader rows = new Dump.Reader(place.cards()); OutputStream out = Files.newOutputStream(file)) {
            var result = new CardSheetWriter(null).write(() -> cards(rows, count), out);
            if (result.printed() != count) {
                throw new IllegalStateException("printed " + result.printed() + " of " + count);
            }
        }
        Machine.tell("cards", Machine.since(start));
        Machine.tell("size", Files.size(file));
        Files.delete(file);
    }

    private static Iterator<Card> cards(Dump.Reader rows, int count) {
        return IntStream.range(0, count).mapToObj(i -> card(row(rows))).iterator();
    }

    private static Card card(Object[] row) {
        return new Card(row[0].toString(), row[1].toString(), new Card.Membership(row[2].toString(), (LocalDate) row[3], CardText.ISSUER),
                payload(row), null);
    }

    private static String payload(Object[] row) {
        return CardPayload.parse(CardText.code(row[1], row[4])).orElseThrow().format();
    }

    private static Object[] row(Dump.Reader rows) {
        try {
            Object[] row = rows.row();
            if (row == null) {
                throw new NoSuchElementException();
            }
            return row;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
