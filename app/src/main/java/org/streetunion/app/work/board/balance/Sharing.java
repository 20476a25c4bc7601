package org.streetunion.app.work.board.balance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A distribution under way: loads, how many items everybody has, and in which zones. */
final class Sharing {
    final Task task;
    final int[] who;
    final double[] loads;
    private final int[] many;
    private final List<Map<Integer, Integer>> zones = new ArrayList<>();

    Sharing(Task task) {
        this.task = task;
        this.who = new int[task.items().size()];
        this.loads = task.carriers().stream().mapToDouble(Task.Carrier::fixed).toArray();
        this.many = new int[loads.length];
        for (Task.Carrier carrier : task.carriers()) {
            Map<Integer, Integer> there = new HashMap<>();
            carrier.zones().forEach(zone -> there.put(zone, 1));
            zones.add(there);
        }
        java.util.Arrays.fill(who, Task.NOBODY);
    }

    double weight(int item) {
        return task.items().get(item).weight();
    }

    boolean room(int carrier) {
        return many[carrier] < task.carriers().get(carrier).room();
    }

    void give(int item, int carrier) {
        int from = who[item];
        int zone = task.items().get(item).zone();
        if (from >= 0) {
            loads[from] -= weight(item);
            many[from]--;
            zones.get(from).merge(zone, -1, (one, other) -> one + other == 0 ? null : one + other);
        }
        who[item] = carrier;
        loads[carrier] += weight(item);
        many[carrier]++;
        zones.get(carrier).merge(zone, 1, Integer::sum);
    }

    int heaviest() {
        int heaviest = 0;
        for (int p = 1; p < loads.length; p++) {
            heaviest = loads[p] > loads[heaviest] ? p : heaviest;
        }
        return heaviest;
    }

    double largest() {
        return loads.length == 0 ? 0 : loads[heaviest()];
    }

    List<Integer> items(int carrier) {
        List<Integer> theirs = new ArrayList<>();
        for (int i = 0; i < who.length; i++) {
            if (who[i] == carrier) {
                theirs.add(i);
            }
        }
        return theirs;
    }

    /** All items, heaviest first. */
    List<Integer> byWeight() {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < who.length; i++) {
            all.add(i);
        }
        all.sort(Comparator.comparingDouble(i -> -weight(i)));
        return all;
    }

    /** How many zones fewer everybody would be in, added up, if an item went to a carrier. */
    int gain(int item, int carrier) {
        int zone = task.items().get(item).zone();
        int leaves = zones.get(who[item]).getOrDefault(zone, 0) == 1 ? 1 : 0;
        return leaves - (zones.get(carrier).containsKey(zone) ? 0 : 1);
    }

    /** In how many zones everybody is, added up. */
    int places() {
        return zones.stream().mapToInt(Map::size).sum();
    }

    boolean in(int carrier, int zone) {
        return zones.get(carrier).containsKey(zone);
    }

    Plan plan() {
        return Plan.of(task, who);
    }
}
