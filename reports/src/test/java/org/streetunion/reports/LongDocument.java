package org.streetunion.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.streetunion.reports.card.Card;
import org.streetunion.reports.card.CardSheetWriter;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.ListDocument;
import org.streetunion.reports.pdf.ListPdfWriter;
import org.streetunion.reports.xlsx.ListWorkbookWriter;

/** Writes one long document to nowhere and says how many rows or cards went into it; started by the memory test as a program. */
public final class LongDocument {

    private LongDocument() {}

    /** Arguments: xlsx, pdf or cards; how many. */
    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[1]);
        OutputStream nowhere = OutputStream.nullOutputStream();
        System.out.println(switch (arguments[0]) {
            case "xlsx" -> new ListWorkbookWriter().write(Samples.members(count), nowhere);
            case "pdf" -> pdf(count, nowhere);
            case "cards" -> new CardSheetWriter(null).write(cards(count), nowhere).printed();
            default -> throw new IllegalArgumentException(arguments[0]);
        });
    }

    private static int pdf(int count, OutputStream out) throws IOException {
        AtomicInteger read = new AtomicInteger();
        ListDocument list = Samples.members(count);
        Iterable<List<Cell>> counted = () -> StreamSupport.stream(list.rows().spliterator(), false)
                .peek(row -> read.incrementAndGet()).iterator();
        new ListPdfWriter().write(new ListDocument(list.title(), list.subtitle(), list.columns(), counted, list.page()), out);
        return read.get();
    }

    private static Iterable<Card> cards(int count) {
        return () -> IntStream.range(0, count).mapToObj(i -> SampleCards.card(i, null)).iterator();
    }
}
