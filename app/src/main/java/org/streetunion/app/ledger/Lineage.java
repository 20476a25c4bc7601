package org.streetunion.app.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who stands below whom in a tree ledger, day by day: no row may come to stand below itself, over however many steps. Judged for the day on
 * which the change comes true and for every later day on which anything above it turns. Knows what was judged before it was written.
 */
public final class Lineage {
    private final Ledger ledger;
    private final Store store;
    private final Map<Long, List<Store.Past>> read = new HashMap<>();
    private final Map<Long, Turn> turns = new HashMap<>();

    /** From a day on a row stands below that one. */
    private record Turn(LocalDate day, @Nullable Long above) {}

    /** Of the rows of a ledger; of one that is flat there is nothing to say. */
    public Lineage(Ledger ledger, Store store) {
        this.ledger = ledger;
        this.store = store;
    }

    /**
     * What is wrong with the place of a row in the tree.
     *
     * @param row as it would be stored
     * @param day from which on it would be so; null for a correction, which reaches back as far as the last value stood
     */
    public Optional<Problem> problem(Row row, @Nullable LocalDate day) {
        Column<Reference> tree = ledger.tree();
        Reference above = tree == null ? null : row.get(tree);
        if (tree == null || row.id() == 0 || above == null || above.id() == row.id() || unchanged(row, tree)) {
            return Optional.empty();
        }
        LocalDate since = day == null ? reachesBackTo(row.id(), tree) : day;
        Turn before = turns.put(row.id(), new Turn(since, above.id()));
        TreeSet<LocalDate> days = new TreeSet<>(List.of(since));
        for (LocalDate at = since; at != null; at = days.higher(at)) {
            List<Long> chain = chain(row.id(), tree, at, days);
            if (chain.size() > 1 && chain.get(chain.size() - 1) == row.id()) {
                turns.remove(row.id());
                if (before != null) {
                    turns.put(row.id(), before);
                }
                return Optional.of(Problem.block(tree, sentence(tree, chain, at)));
            }
        }
        return Optional.empty();
    }

    /** Tells of a row that was added; nothing could name it before. */
    public void added(Row row, long id) {
        Column<Reference> tree = ledger.tree();
        Reference above = tree == null ? null : row.get(tree);
        if (above != null) {
            turns.put(id, new Turn(Episode.ALWAYS, above.id()));
        }
    }

    private boolean unchanged(Row row, Column<Reference> tree) {
        return !turns.containsKey(row.id())
                && store.rows(new long[]{row.id()}).stream().anyMatch(stored -> stored.agrees(row, tree));
    }

    /** The row and those above it, up to the top or to the first that comes twice; gathers the later days on which anything turns. */
    private List<Long> chain(long row, Column<Reference> tree, LocalDate day, Set<LocalDate> days) {
        List<Long> chain = new ArrayList<>(List.of(row));
        Long next = above(row, tree, day, days);
        while (next != null && !chain.contains(next)) {
            chain.add(next);
            next = above(next, tree, day, days);
        }
        if (next != null) {
            chain.add(next);
        }
        return chain;
    }

    private @Nullable Long above(long row, Column<Reference> tree, LocalDate day, Set<LocalDate> days) {
        Turn turn = turns.get(row);
        if (turn != null && !day.isBefore(turn.day())) {
            return turn.above();
        }
        if (turn != null) {
            days.add(turn.day());
        }
        Long above = null;
        for (Store.Past past : history(row)) {
            LocalDate to = past.to();
            if (past.from().isAfter(day)) {
                days.add(past.from());
            } else if (to == null || to.isAfter(day)) {
                above = id(past.values().get(tree));
            }
        }
        return above;
    }

    /** Rows whose ledger keeps no history have always stood where they stand. */
    private List<Store.Past> history(long row) {
        return read.computeIfAbsent(row, id -> {
            List<Store.Past> kept = store.history(id);
            return kept.isEmpty()
                    ? store.rows(new long[]{id}).stream().map(now -> new Store.Past(Episode.ALWAYS, null, "", "", now)).toList()
                    : kept;
        });
    }

    private LocalDate reachesBackTo(long row, Column<Reference> tree) {
        LocalDate since = Episode.ALWAYS;
        List<Store.Past> newestFirst = history(row);
        for (Store.Past past : newestFirst) {
            if (!Objects.equals(id(past.values().get(tree)), id(newestFirst.get(0).values().get(tree)))) {
                break;
            }
            since = past.from();
        }
        return since;
    }

    private String sentence(Column<Reference> tree, List<Long> chain, LocalDate day) {
        Map<Long, String> labels = store.labels(chain);
        String names = String.join(" → ", chain.stream().map(id -> "“" + labels.getOrDefault(id, "（新增的一家）") + "”").toList());
        String when = day.equals(Episode.ALWAYS)
                ? ""
                : day.getYear() + " 年 " + day.getMonthValue() + " 月 " + day.getDayOfMonth() + " 日起";
        return tree.heading() + "不能这样填：" + when + "从下到上成了一个圈（" + names + "）。请另选" + tree.heading() + "，或先改圈里另一家的" + tree.heading();
    }

    private static @Nullable Long id(@Nullable Reference reference) {
        return reference == null ? null : (Long) reference.id();
    }
}
