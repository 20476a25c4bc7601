package org.streetunion.app.work.letters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.writing.SafeFile;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.paper.PdfTogether;
import org.streetunion.app.work.Names;
import org.streetunion.app.work.Office;

/**
 * 成批发文: one letter for each of many rows, numbered in a row. Each is an act of its own, as if it had been sent out alone, so that a single
 * one can be taken back; the files lie together, with one pdf of all pages to print.
 */
public final class IssueLetters {
    private final Office office;
    private final Actor actor;

    /** Done by this person. */
    public IssueLetters(Office office, Actor actor) {
        this.office = office;
        this.actor = actor;
    }

    /**
     * What was sent out.
     *
     * @param letters in the order of the rows
     * @param folder where the files lie
     * @param pages one pdf with all of them; null when there is none
     * @param refused why letters were not sent, each reason once
     * @param left how many rows have none
     */
    public record Issued(List<IssueLetter.Issued> letters, Path folder, @Nullable Path pages, List<String> refused, int left) {
        /** Copies the lists. */
        public Issued {
            letters = List.copyOf(letters);
            refused = List.copyOf(refused);
        }
    }

    /** Sends them out; what was sent when somebody stops it stays sent. */
    public Issued run(List<LetterOrder> orders, Path outputs, Viewer viewer, Progress progress) throws IOException {
        Letters letters = new Letters(office);
        String title = orders.isEmpty() ? "" : letters.template(orders.get(0)).title();
        Path folder = SafeFile
                .free(outputs.resolve(Names.safe(title + "_" + (orders.isEmpty() ? "" : letters.day(orders.get(0))))));
        List<IssueLetter.Issued> issued = new ArrayList<>();
        Set<String> refused = new LinkedHashSet<>();
        IssueLetter one = new IssueLetter(office, actor);
        int tried = 0;
        for (LetterOrder order : orders) {
            if (!progress.report(tried, orders.size())) {
                break;
            }
            tried++;
            try {
                issued.add(one.run(order, folder, viewer));
            } catch (IOException refusal) {
                refused.add(String.valueOf(refusal.getMessage()));
            }
        }
        return new Issued(issued, folder, together(issued, folder, title, refused), List.copyOf(refused),
                orders.size() - issued.size());
    }

    /** Letters that are out are told of, also when they cannot be put together. */
    private static @Nullable Path together(List<IssueLetter.Issued> issued, Path folder, String title, Set<String> refused) {
        try {
            return pages(issued, folder, title);
        } catch (IOException failure) {
            refused.add("合起来打印的文件没有写成，请逐份打印：" + failure.getMessage());
            return null;
        }
    }

    private static @Nullable Path pages(List<IssueLetter.Issued> issued, Path folder, String title) throws IOException {
        if (issued.isEmpty()) {
            return null;
        }
        Path pages = SafeFile.free(folder.resolve(Names.safe(title + "_" + issued.size() + "份_打印.pdf")));
        List<Path> files = issued.stream().map(IssueLetter.Issued::pdf).toList();
        SafeFile.write(pages, out -> PdfTogether.write(files, out));
        return pages;
    }
}
