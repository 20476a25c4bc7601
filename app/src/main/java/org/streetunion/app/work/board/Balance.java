package org.streetunion.app.work.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.reporting.board.Board;
import org.streetunion.app.reporting.board.Load;
import org.streetunion.app.reporting.board.Picture;
import org.streetunion.app.reporting.board.Tie;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.board.balance.Balancer;
import org.streetunion.app.work.board.balance.Plan;
import org.streetunion.app.work.board.balance.Proposal;
import org.streetunion.app.work.board.balance.Task;

/**
 * 均衡分配 of a board: unions that nobody looks after, or one person by 联系 or 包片 alone, are shared anew; everything else stays and weighs
 * where it is. What is being tried already stays too.
 */
public final class Balance {
    private static final String STREET = "街道";
    private final Picture picture;
    private final List<Long> people;
    private final List<Board.Unit> items = new ArrayList<>();
    private final Map<Long, Integer> places = new HashMap<>();
    private final boolean limited;
    private final Task task;

    private Balance(Picture picture, List<Long> people, double slack) {
        this.picture = picture;
        this.people = List.copyOf(people);
        for (int p = 0; p < people.size(); p++) {
            places.put(people.get(p), p);
        }
        picture.board().units().stream().filter(this::free).forEach(items::add);
        List<Task.Carrier> carriers = carriers();
        this.limited = carriers.stream().mapToLong(Task.Carrier::room).sum() >= items.size();
        List<Task.Carrier> able = limited
                ? carriers
                : carriers.stream().map(each -> new Task.Carrier(each.fixed(), items.size(), each.zones())).toList();
        this.task = new Task(able, items.stream().map(unit -> new Task.Item(weight(unit), zone(unit.zone()), now(unit))).toList(),
                slack);
    }

    /**
     * What is proposed.
     *
     * @param steps what it changes
     * @param words how good it is
     */
    public record Proposed(List<Step> steps, String words, Proposal proposal) {
        /** Copies the list. */
        public Proposed {
            steps = List.copyOf(steps);
        }
    }

    /** Who is asked when nobody says otherwise: those of the street, and who looks after unions already. */
    public static List<Long> usual(Picture picture) {
        Set<Long> looking = new HashSet<>();
        picture.board().ties().stream().filter(tie -> tie.kind() == Tie.Kind.LIAISON || tie.kind() == Tie.Kind.ZONE)
                .forEach(tie -> looking.add(tie.person()));
        return picture.busy().stream().filter(Board.Cadre::free)
                .filter(cadre -> cadre.what().startsWith(STREET) || looking.contains(cadre.id())).map(Board.Cadre::id).toList();
    }

    /** Proposes for these people. */
    public static Proposed propose(Picture picture, List<Long> people, Wish wish, BooleanSupplier stopped) {
        if (people.isEmpty()) {
            return new Proposed(List.of(), "没有选人，无从分配", Balancer.propose(new Task(List.of(), List.of(), 0), 0,
                    () -> true));
        }
        Balance balance = new Balance(picture, people, wish.slack());
        Proposal proposal = Balancer.propose(balance.task, wish.millis(), stopped);
        return new Proposed(balance.steps(proposal, wish.from()), balance.words(proposal), proposal);
    }

    /**
     * What is wished.
     *
     * @param from the first day of what changes
     * @param slack see {@link Task#slack()}
     * @param millis at most {@link Balancer#MOST_MILLIS}
     */
    public record Wish(LocalDate from, double slack, long millis) {
        private static final long PATIENCE = 6_000;

        /** With the office's own slack, in a time that people wait for. */
        public static Wish usual(Office office, LocalDate from) {
            return new Wish(from, LookAtBoard.slack(office, from), PATIENCE);
        }
    }

    private boolean free(Board.Unit unit) {
        List<Tie> ties = picture.after(unit.id());
        if (ties.isEmpty()) {
            return true;
        }
        Tie tie = ties.get(0);
        return ties.size() == 1 && tie.row() != 0 && (tie.kind() == Tie.Kind.LIAISON || tie.kind() == Tie.Kind.ZONE)
                && places.containsKey(tie.person());
    }

    private double weight(Board.Unit unit) {
        return picture.board().limits().weights().of(1, unit.members(), 0);
    }

    private static int zone(long zone) {
        return Math.toIntExact(zone % Integer.MAX_VALUE);
    }

    private int now(Board.Unit unit) {
        List<Tie> ties = picture.after(unit.id());
        return ties.isEmpty() ? Task.NOBODY : places.getOrDefault(ties.get(0).person(), Task.NOBODY);
    }

    private List<Task.Carrier> carriers() {
        Map<Long, Set<Integer>> zones = new HashMap<>();
        Map<Long, double[]> shared = new HashMap<>();
        Set<Long> asked = new HashSet<>();
        items.forEach(unit -> asked.add(unit.id()));
        for (Board.Unit unit : picture.board().units()) {
            for (Tie tie : picture.after(unit.id())) {
                if (asked.contains(unit.id())) {
                    double[] theirs = shared.computeIfAbsent(tie.person(), any -> new double[2]);
                    theirs[0] += weight(unit);
                    theirs[1]++;
                } else {
                    zones.computeIfAbsent(tie.person(), any -> new HashSet<>()).add(zone(unit.zone()));
                }
            }
        }
        int most = picture.board().limits().unions();
        return people.stream().map(person -> {
            Load load = picture.load(person);
            double[] theirs = shared.getOrDefault(person, new double[2]);
            int room = Math.max(0, most - (load.unions() - (int) theirs[1]));
            return new Task.Carrier(Math.max(0, load.weight() - theirs[0]), room, zones.getOrDefault(person, Set.of()));
        }).toList();
    }

    private List<Step> steps(Proposal proposal, LocalDate from) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            int who = proposal.plan().who().get(i);
            if (task.items().get(i).now() != who) {
                Board.Unit unit = items.get(i);
                steps.add(
                        new Step.Arrange(people.get(who), unit.id(), Step.Ways.LIAISE, new Step.Term(from, null), before(unit)));
            }
        }
        return steps;
    }

    /** Who has it with a zone goes on to have the zone. */
    private @Nullable Tie before(Board.Unit unit) {
        return picture.after(unit.id()).stream().filter(tie -> tie.kind() == Tie.Kind.LIAISON).findFirst().orElse(null);
    }

    private String words(Proposal proposal) {
        double before = people.stream().mapToDouble(person -> picture.load(person).weight()).max().orElse(0);
        long nobody = task.items().stream().filter(item -> item.now() == Task.NOBODY).count();
        Plan plan = proposal.plan();
        String load = "最重负荷 " + number(before) + " → " + number(plan.largest()) + "，下限 " + number(proposal.bound()) + "，差距 "
                + number(proposal.gap() * 100) + "%";
        String change = "改派 " + plan.moves() + " 家，新安排 " + nobody + " 家，各人所在片区合计 " + plan.splits() + " 个";
        return people.size() + " 人、可分配 " + items.size() + " 家：" + load + "；" + change + (limited ? "" : "；按每人联系工会数上限排不下，没有按上限");
    }

    private static String number(double amount) {
        return String.format("%.1f", amount);
    }
}
