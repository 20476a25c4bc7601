package org.streetunion.app.work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.streetunion.app.exchange.writing.SafeFile;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.reporting.cards.CardIssue;
import org.streetunion.reports.card.CardProblem;
import org.streetunion.reports.card.CardResult;

/** The files of one run of cards, and what came of each. */
final class CardFiles {
    private final Office office;
    private final CardOrder order;
    private final CardIssue issue;
    private final Progress progress;
    private final int all;
    private final List<Part> parts = new ArrayList<>();

    /**
     * Of an order.
     *
     * @param all cards of all files, for the progress
     */
    CardFiles(Office office, CardOrder order, Progress progress, int all) throws IOException {
        this.office = office;
        this.order = order;
        this.progress = progress;
        this.all = all;
        this.issue = CardDesigns.issue(office, order.design());
        CardPaper.fit(order.setup(), issue.design());
    }

    /** What came of one file; cards of which nothing is known would be printed again next time, so it goes with the others. */
    private record Part(List<Long> members, int before, CardResult result) {
        /** Those whose card came out. */
        LongStream came() {
            Set<Integer> left = result.problems().stream().filter(problem -> !problem.printed()).map(CardProblem::position)
                    .collect(Collectors.toSet());
            return IntStream.range(0, members.size()).filter(at -> !left.contains(at + 1)).mapToLong(members::get);
        }

        /** Its problems, counted through all files. */
        List<CardProblem> problems() {
            return result.problems().stream().map(each -> new CardProblem(before + each.position(), each.number(), each.name(),
                    each.sentence(), each.printed())).toList();
        }
    }

    /** Writes one more file. */
    void write(FilesTogether files, Path file, long[] members) throws IOException {
        AtomicReference<CardResult> result = new AtomicReference<>();
        int before = parts.stream().mapToInt(part -> part.members().size()).sum();
        Progress whole = (done, total) -> progress.report(before + done, all);
        SafeFile.write(file, out -> result.set(office.cards().print(members, issue, order.setup(), whole, out)));
        files.add(file);
        parts.add(new Part(LongStream.of(members).boxed().toList(), before, Objects.requireNonNull(result.get())));
    }

    /** Keeps what came out in the register of cards; gives the act, 0 when the order keeps nothing. */
    long keep(Actor actor, String where) {
        long[] came = came();
        return order.kept() && came.length > 0 ? new CardLog(office, actor).made(came, order, where) : 0;
    }

    private long[] came() {
        return parts.stream().flatMapToLong(Part::came).toArray();
    }

    /** What came of all files. */
    CardResult result() {
        return new CardResult(came().length, parts.stream().mapToInt(part -> part.result().pages()).sum(),
                parts.stream().flatMap(part -> part.problems().stream()).toList());
    }
}
