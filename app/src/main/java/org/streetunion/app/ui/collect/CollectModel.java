package org.streetunion.app.ui.collect;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ui.background.Background;
import org.streetunion.app.ui.ledger.Session;
import org.streetunion.app.ui.port.Collecting;
import org.streetunion.app.work.collect.AcceptReturns;
import org.streetunion.app.work.collect.Difference.Verdict;
import org.streetunion.app.work.collect.FileFinding;
import org.streetunion.app.work.collect.Round;
import org.streetunion.app.work.collect.Rounds;
import org.streetunion.app.work.collect.SendRound;
import org.streetunion.app.work.collect.TakeReturns;
import org.streetunion.app.work.collect.UnionDifferences;

/** A round as it stands: its unions, what came back compared, the files that could not count. */
public final class CollectModel {
    private final Collecting port;
    private final Session session;
    private final Background background;
    private final ObservableList<Round> rounds = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Round> round = new SimpleObjectProperty<>();
    private final ObservableList<CollectLine> lines = FXCollections.observableArrayList();
    private final ObservableList<FileFinding> told = FXCollections.observableArrayList();
    private long loads;

    /** Over the port. */
    public CollectModel(Collecting port, Session session, Background background) {
        this.port = port;
        this.session = session;
        this.background = background;
        round.addListener((any, old, now) -> {
            told.clear();
            load();
        });
    }

    /** The rounds, the newest first. */
    public ObservableList<Round> rounds() {
        return rounds;
    }

    /** The round that is shown. */
    public ObjectProperty<@Nullable Round> round() {
        return round;
    }

    /** Its unions: those that need a look first. */
    public ObservableList<CollectLine> lines() {
        return lines;
    }

    /** Files of the last folder that did not count. */
    public ObservableList<FileFinding> told() {
        return told;
    }

    /** Reads the rounds and the one that is shown. */
    public void reload() {
        background.read(port::rounds, (List<Round> found) -> {
            Round shown = round.get();
            Round same = shown == null ? null : found.stream().filter(each -> each.id() == shown.id()).findFirst().orElse(null);
            rounds.setAll(found);
            Round next = same != null ? same : found.isEmpty() ? null : found.get(0);
            if (java.util.Objects.equals(next, round.get())) {
                load();
            } else {
                round.set(next);
            }
        });
    }

    /** A round with its differences. */
    private record Loaded(List<Rounds.Line> lines, List<UnionDifferences> differences) {}

    private void load() {
        Round shown = round.get();
        long mine = ++loads;
        if (shown == null) {
            lines.clear();
            return;
        }
        background.start("比对交回的表", progress -> new Loaded(port.lines(shown), port.differences(shown, progress)), loaded -> {
            if (mine == loads) {
                show(loaded);
            }
        });
    }

    private void show(Loaded loaded) {
        Map<Long, UnionDifferences> found = new HashMap<>();
        loaded.differences().forEach(each -> found.put(each.union(), each));
        lines.setAll(loaded.lines().stream().map(line -> new CollectLine(line, found.get(line.sheet().union())))
                .sorted(Comparator.comparingInt(CollectLine::rank)).toList());
    }

    /**
     * Begins a round.
     *
     * @param unions which, asked in the background; none means all that have not ended
     */
    public void send(String name, @Nullable LocalDate due, Supplier<List<Long>> unions, Consumer<SendRound.Done> done) {
        background.start("写收集表", progress -> port.send(new SendRound.Wish(name, due, unions.get()), session.actor(), progress),
                sent -> sent.ifPresent(each -> {
                    round.set(null);
                    reload();
                    done.accept(each);
                }));
    }

    /** Reads what came back. */
    public void take(List<Path> places, Consumer<TakeReturns.Taking> done) {
        Round shown = round.get();
        if (shown == null || places.isEmpty()) {
            return;
        }
        background.start("收表", progress -> port.take(shown, places, progress), taken -> taken.ifPresent(taking -> {
            told.setAll(taking.findings().stream().filter(FileFinding::telling).toList());
            load();
            done.accept(taking);
        }));
    }

    /** How many differences of these unions nobody objects to, and how many unions have any. */
    long clean() {
        return lines.stream().mapToLong(line -> line.count(Verdict.CLEAN)).sum();
    }

    /** Accepts everything nobody objects to, of all unions, as one act. */
    public void acceptClean(Consumer<AcceptReturns.Done> done) {
        accept(List.copyOf(lines), item -> item.difference().verdict() == Verdict.CLEAN && item.ticked().get(), done);
    }

    /** Accepts what is ticked of one union, as one act. */
    public void acceptTicked(CollectLine line, Consumer<AcceptReturns.Done> done) {
        accept(List.of(line), CollectItem::ready, done);
    }

    private void accept(List<CollectLine> those, Predicate<CollectItem> wanted, Consumer<AcceptReturns.Done> done) {
        Round shown = round.get();
        Map<Long, Set<String>> chosen = new HashMap<>();
        Map<String, String> outcomes = new HashMap<>();
        for (CollectLine line : those) {
            List<CollectItem> items = line.items().stream().filter(wanted).toList();
            if (!items.isEmpty()) {
                chosen.put(line.union(), items.stream().map(item -> item.difference().id()).collect(Collectors.toSet()));
                items.stream().filter(item -> !item.outcome().get().isEmpty())
                        .forEach(item -> outcomes.put(item.difference().id(), item.outcome().get()));
            }
        }
        if (shown == null || chosen.isEmpty()) {
            return;
        }
        background.start("采纳",
                progress -> port.accept(shown, new AcceptReturns.Choice(chosen, outcomes), session.actor(), progress),
                accepted -> accepted.ifPresent(each -> {
                    session.wrote();
                    done.accept(each);
                }));
    }
}
