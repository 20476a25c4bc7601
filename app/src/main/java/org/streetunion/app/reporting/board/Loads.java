package org.streetunion.app.reporting.board;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What everybody carries. */
final class Loads {
    private final Board board;
    private final Map<Long, Set<Long>> unions = new HashMap<>();
    private final Map<Long, Integer> posts = new HashMap<>();
    private final Map<Long, Map<Long, double[]>> days = new HashMap<>();
    private final Map<Long, Integer> members = new HashMap<>();

    Loads(Board board, Map<Long, List<Tie>> after) {
        this.board = board;
        board.units().forEach(unit -> members.put(unit.id(), unit.members()));
        after.forEach((union, ties) -> ties.forEach(
                tie -> unions.computeIfAbsent(tie.person(), any -> new HashSet<>()).add(union)));
        board.ties().forEach(this::add);
    }

    private void add(Tie tie) {
        unions.computeIfAbsent(tie.person(), any -> new HashSet<>());
        if (tie.kind() == Tie.Kind.POST) {
            posts.merge(tie.person(), 1, Integer::sum);
        }
        double[] there = days.computeIfAbsent(tie.person(), any -> new HashMap<>()).computeIfAbsent(place(tie),
                any -> new double[2]);
        there[tie.kind() == Tie.Kind.LENT ? 0 : 1] += tie.days();
    }

    /** Lendings to the street and to zones lie nowhere else. */
    private static long place(Tie tie) {
        return tie.direct() ? tie.union() : -1 - tie.zone();
    }

    /** By person. */
    Map<Long, Load> all() {
        Map<Long, Load> all = new HashMap<>();
        unions.forEach((person, theirs) -> {
            int heads = theirs.stream().mapToInt(union -> members.getOrDefault(union, 0)).sum();
            double week = days.getOrDefault(person, Map.of()).values().stream().mapToDouble(there -> Math.max(there[0], there[1]))
                    .sum();
            int many = (int) theirs.stream().filter(members::containsKey).count();
            all.put(person, new Load(many, heads, week, posts.getOrDefault(person, 0),
                    board.limits().weights().of(many, heads, week)));
        });
        return all;
    }
}
