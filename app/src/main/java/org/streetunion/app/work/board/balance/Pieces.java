package org.streetunion.app.work.board.balance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** Makes a large distribution better by solving it again for a few people at a time, everything else staying as it is. */
final class Pieces {
    private static final int PEOPLE = 3;
    private static final int ITEMS = 36;
    private static final int IN_VAIN = 12;
    private static final long MILLIS = 700;
    private final Task task;
    private final double limit;
    private final LongSupplier left;
    private final BooleanSupplier over;
    private final Random random = new Random(20260701);

    Pieces(Task task, double limit, LongSupplier left, BooleanSupplier over) {
        this.task = task;
        this.limit = limit;
        this.left = left;
        this.over = over;
    }

    Plan improve(Plan found) {
        Plan best = found;
        int vain = 0;
        while (vain < IN_VAIN && !over.getAsBoolean()) {
            Plan next = once(best);
            boolean helped = next.betterWithin(limit, best);
            best = helped ? next : best;
            vain = helped ? 0 : vain + 1;
        }
        return best;
    }

    private Plan once(Plan plan) {
        int[] who = plan.array();
        List<Integer> people = people(who);
        List<Integer> items = items(who, people);
        if (people.size() < 2 || items.size() < 2) {
            return plan;
        }
        Optional<Plan> answer = Exact.fewest(piece(who, people, items), limit, Math.min(MILLIS, left.getAsLong()));
        answer.ifPresent(solved -> {
            for (int i = 0; i < items.size(); i++) {
                who[items.get(i)] = people.get(solved.who().get(i));
            }
        });
        Plan next = Plan.of(task, who);
        return next.fits(task) ? next : plan;
    }

    /** Somebody with something that was moved, or who is not at home where it lies, and others to exchange it with. */
    private List<Integer> people(int[] who) {
        Set<Integer> chosen = new HashSet<>();
        List<Integer> loose = new ArrayList<>();
        for (int i = 0; i < who.length; i++) {
            if (task.items().get(i).now() != who[i]) {
                loose.add(i);
            }
        }
        if (!loose.isEmpty()) {
            int item = loose.get(random.nextInt(loose.size()));
            chosen.add(who[item]);
            if (task.items().get(item).now() >= 0) {
                chosen.add(task.items().get(item).now());
            }
        }
        while (chosen.size() < Math.min(PEOPLE, task.carriers().size())) {
            chosen.add(random.nextInt(task.carriers().size()));
        }
        return List.copyOf(chosen);
    }

    /** Theirs, those that are not at home first; no more than can be solved in time. */
    private List<Integer> items(int[] who, List<Integer> people) {
        List<Integer> theirs = new ArrayList<>();
        for (int i = 0; i < who.length; i++) {
            if (people.contains(who[i])) {
                theirs.add(i);
            }
        }
        Collections.shuffle(theirs, random);
        theirs.sort((one, other) -> Boolean.compare(task.items().get(one).now() == who[one],
                task.items().get(other).now() == who[other]));
        return theirs.subList(0, Math.min(ITEMS, theirs.size()));
    }

    private Task piece(int[] who, List<Integer> people, List<Integer> items) {
        Map<Integer, Integer> places = new HashMap<>();
        List<Task.Carrier> carriers = new ArrayList<>();
        Set<Integer> asked = new HashSet<>(items);
        for (int person : people) {
            places.put(person, carriers.size());
            carriers.add(rest(who, person, asked));
        }
        List<Task.Item> free = items.stream().map(i -> {
            Task.Item item = task.items().get(i);
            int now = item.now() < 0 ? item.now() : places.getOrDefault(item.now(), Task.ELSEWHERE);
            return new Task.Item(item.weight(), item.zone(), now);
        }).toList();
        return new Task(carriers, free, task.slack());
    }

    /** Somebody with what stays with him this time. */
    private Task.Carrier rest(int[] who, int person, Set<Integer> asked) {
        Task.Carrier carrier = task.carriers().get(person);
        double fixed = carrier.fixed();
        int room = carrier.room();
        Set<Integer> zones = new HashSet<>(carrier.zones());
        for (int i = 0; i < who.length; i++) {
            if (who[i] == person && !asked.contains(i)) {
                fixed += task.items().get(i).weight();
                room--;
                zones.add(task.items().get(i).zone());
            }
        }
        return new Task.Carrier(fixed, room, zones);
    }
}
