package org.streetunion.app.ui.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.exchange.writing.UnwritableFile;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.reporting.statements.Issuable;
import org.streetunion.app.reporting.summary.Summary;
import org.streetunion.app.ui.port.SummaryTables;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.OutputFolder;
import org.streetunion.app.work.WriteSummary;
import org.streetunion.app.work.issued.IssueStatement;
import org.streetunion.reports.model.Report;

/** 统计表 from the open office. */
final class SummaryDesk implements SummaryTables {
    private final Office office;
    private final OutputFolder outputs;

    SummaryDesk(Office office, OutputFolder outputs) {
        this.office = office;
        this.outputs = outputs;
    }

    @Override
    public List<Kind> kinds() {
        return office.summaries().all().stream()
                .map(summary -> new Kind(summary.key(), summary.title(),
                        summary.options().stream().map(option -> new Choice(option.key(), option.label(), option.choices()))
                                .toList(),
                        Issuable.kind(summary.key())))
                .toList();
    }

    @Override
    public Report compute(Wish wish) {
        return office.summaries().compute(summary(wish), request(wish));
    }

    @Override
    public Path write(Wish wish) {
        Path folder = outputs.of(Quarter.of(wish.day()));
        try {
            return WriteSummary.into(folder, office, summary(wish), request(wish)).pdf();
        } catch (UnwritableFile unwritable) {
            throw new Trouble(unwritable.sentence(), unwritable);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public Optional<IssueStatement.Standing> standing(Wish wish) {
        return new IssueStatement(office).standing(summary(wish), request(wish));
    }

    @Override
    public List<Problem> check(Wish wish, Issue issue) {
        return new IssueStatement(office).check(order(wish, issue));
    }

    @Override
    public Saved issue(Wish wish, Issue issue, Actor actor) {
        try {
            return new IssueStatement(office).run(order(wish, issue), actor);
        } catch (IOException failure) {
            throw new Trouble("没有存档：文件写不进去，可能磁盘已满", failure);
        }
    }

    private IssueStatement.Order order(Wish wish, Issue issue) {
        return new IssueStatement.Order(summary(wish), request(wish), issue.by(), issue.sentTo(), issue.reason());
    }

    private Summary summary(Wish wish) {
        return office.summaries().find(wish.key()).orElseThrow();
    }

    private static Summary.Request request(Wish wish) {
        return new Summary.Request(wish.day(), wish.chosen());
    }
}
