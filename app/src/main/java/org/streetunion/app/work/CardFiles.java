package org.streetunion.app.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.streetunion.app.exchange.writing.SafeFile;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.reporting.cards.CardIssue;
import org.streetunion.reports.card.CardProblem;
import org.streetunion.reports.card.CardResult;

/** The files of one run of cards, written one after the other and gone together when the run does not come to its end. */
final class CardFiles {
    private final Office office;
    private final CardOrder order;
    private final CardIssue issue;
    private final Progress progress;
    private final int all;
    private final List<Path> files = new ArrayList<>();
    private final List<Long> came = new ArrayList<>();
    private final List<CardProblem> problems = new ArrayList<>();
    private int before;
    private int pages;

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

    /** Writes one more file. */
    void write(Path file, long[] members) throws IOException {
        AtomicReference<CardResult> result = new AtomicReference<>();
        Progress whole = (done, total) -> progress.report(before + done, all);
        SafeFile.write(file, out -> result.set(office.cards().print(members, issue, order.setup(), whole, out)));
        files.add(file);
        CardResult printed = Objects.requireNonNull(result.get());
        Set<Integer> left = printed.problems().stream().filter(problem -> !problem.printed()).map(CardProblem::position)
                .collect(Collectors.toSet());
        for (int i = 0; i < members.length; i++) {
            if (!left.contains(i + 1)) {
                came.add(members[i]);
            }
        }
        printed.problems().forEach(each -> problems
                .add(new CardProblem(before + each.position(), each.number(), each.name(), each.sentence(), each.printed())));
        pages += printed.pages();
        before += members.length;
    }

    /** Keeps what came out in the register of cards; gives the act, 0 when the order keeps nothing. */
    long keep(Actor actor, String where) {
        return order.kept() && !came.isEmpty()
                ? new CardLog(office, actor).made(came.stream().mapToLong(Long::longValue).toArray(), order, where)
                : 0;
    }

    /** Takes the files away: cards of which nothing is known would be printed again next time. */
    void discard() throws IOException {
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }

    /** What came of all files. */
    CardResult result() {
        return new CardResult(came.size(), pages, problems);
    }
}
