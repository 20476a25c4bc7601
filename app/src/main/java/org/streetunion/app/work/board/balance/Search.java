package org.streetunion.app.work.board.balance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;

/** A good distribution by giving away and exchanging: from what is now, until the limit is reached or nothing helps any more. */
final class Search {
    private static final double EVEN = 1e-6;
    private final Sharing sharing;
    private final double limit;
    private final BooleanSupplier stop;

    private Search(Task task, double limit, BooleanSupplier stop) {
        this.sharing = new Sharing(task);
        this.limit = limit;
        this.stop = stop;
    }

    /** The better of two beginnings: what has no place goes to whoever carries least, or zone by zone to one after the other. */
    static Plan best(Task task, double limit, BooleanSupplier stop) {
        Plan spread = new Search(task, limit, stop).run(false);
        Plan gathered = new Search(task, limit, stop).run(true);
        return gathered.betterWithin(limit, spread) ? gathered : spread;
    }

    private Plan run(boolean byZone) {
        begin(byZone);
        while (sharing.largest() > limit && !stop.getAsBoolean() && (giveAway() || exchange())) {
            // each round makes the heaviest lighter
        }
        double cap = Math.max(limit, sharing.largest()) + EVEN;
        giveBack(cap);
        while (!stop.getAsBoolean() && (gather(cap) || exchangeZones(cap))) {
            // each round leaves somebody in one zone less
        }
        return sharing.plan();
    }

    /** What somebody has stays there while there is room. */
    private void begin(boolean byZone) {
        for (int item : sharing.byWeight()) {
            int now = sharing.task.items().get(item).now();
            if (now >= 0 && sharing.room(now)) {
                sharing.give(item, now);
            }
        }
        List<Integer> homeless = new ArrayList<>(sharing.byWeight());
        if (byZone) {
            homeless.sort(Comparator.comparingInt(item -> sharing.task.items().get(item).zone()));
        }
        for (int item : homeless) {
            if (sharing.who[item] < 0) {
                int neighbour = byZone ? neighbour(item) : -1;
                sharing.give(item, neighbour < 0 ? lightest(item) : neighbour);
            }
        }
    }

    /** Of those who are in the zone and can take it, whoever carries most. */
    private int neighbour(int item) {
        int zone = sharing.task.items().get(item).zone();
        int best = -1;
        for (int p = 0; p < sharing.loads.length; p++) {
            if (sharing.room(p) && sharing.in(p, zone) && sharing.loads[p] + sharing.weight(item) <= limit
                    && (best < 0 || sharing.loads[p] > sharing.loads[best])) {
                best = p;
            }
        }
        return best;
    }

    /** Carries least; of equals one who is in the zone. */

    private int lightest(int item) {
        int zone = sharing.task.items().get(item).zone();
        int best = -1;
        for (int p = 0; p < sharing.loads.length; p++) {
            if (sharing.room(p) && (best < 0 || sharing.loads[p] < sharing.loads[best] - EVEN
                    || (sharing.loads[p] < sharing.loads[best] + EVEN && sharing.in(p, zone) && !sharing.in(best, zone)))) {
                best = p;
            }
        }
        return best;
    }

    /** The heaviest gives one item to somebody who carries less afterwards than the heaviest did. */
    private boolean giveAway() {
        int from = sharing.heaviest();
        int to = -1;
        for (int p = 0; p < sharing.loads.length; p++) {
            if (p != from && sharing.room(p) && (to < 0 || sharing.loads[p] < sharing.loads[to])) {
                to = p;
            }
        }
        if (to < 0) {
            return false;
        }
        int best = -1;
        double least = sharing.loads[from] - EVEN;
        for (int item : sharing.items(from)) {
            double then = Math.max(sharing.loads[from] - sharing.weight(item), sharing.loads[to] + sharing.weight(item));
            if (then < least) {
                least = then;
                best = item;
            }
        }
        if (best >= 0) {
            sharing.give(best, to);
        }
        return best >= 0;
    }

    /** The heaviest gives an item for a lighter one. */
    private boolean exchange() {
        int from = sharing.heaviest();
        double least = sharing.loads[from] - EVEN;
        int mine = -1;
        int theirs = -1;
        for (int give : sharing.items(from)) {
            for (int take = 0; take < sharing.who.length; take++) {
                double difference = sharing.weight(give) - sharing.weight(take);
                if (sharing.who[take] != from && difference > EVEN) {
                    double then = Math.max(sharing.loads[from] - difference, sharing.loads[sharing.who[take]] + difference);
                    if (then < least) {
                        least = then;
                        mine = give;
                        theirs = take;
                    }
                }
            }
        }
        if (mine < 0) {
            return false;
        }
        swap(mine, theirs);
        return true;
    }

    private void swap(int one, int other) {
        int first = sharing.who[one];
        sharing.give(one, sharing.who[other]);
        sharing.give(other, first);
    }

    /** What was moved goes back where that does no harm, if need be in exchange for something that is at home nowhere. */
    private void giveBack(double cap) {
        for (int item : sharing.byWeight()) {
            int now = sharing.task.items().get(item).now();
            if (now >= 0 && sharing.who[item] != now && !stop.getAsBoolean()) {
                if (sharing.room(now) && sharing.loads[now] + sharing.weight(item) <= cap) {
                    sharing.give(item, now);
                } else {
                    exchangeForHomeless(item, now, cap);
                }
            }
        }
    }

    private void exchangeForHomeless(int item, int now, double cap) {
        int from = sharing.who[item];
        List<Integer> homeless = sharing.items(now).stream()
                .filter(other -> sharing.task.items().get(other).now() != now).toList();
        for (int other : homeless) {
            double difference = sharing.weight(item) - sharing.weight(other);
            if (sharing.loads[now] + difference <= cap && sharing.loads[from] - difference <= cap) {
                swap(item, other);
                return;
            }
        }
    }

    /** What is no move, or one already, goes where its carrier is anyway. */
    private boolean gather(double cap) {
        boolean any = false;
        for (int item = 0; item < sharing.who.length; item++) {
            if (sharing.task.items().get(item).now() == sharing.who[item]) {
                continue;
            }
            for (int p = 0; p < sharing.loads.length; p++) {
                if (p != sharing.who[item] && sharing.room(p) && sharing.loads[p] + sharing.weight(item) <= cap
                        && sharing.gain(item, p) > 0) {
                    sharing.give(item, p);
                    any = true;
                }
            }
        }
        return any;
    }

    /** Two that are no move, or moves already, change places where that leaves somebody in one zone less. */
    private boolean exchangeZones(double cap) {
        List<Integer> loose = sharing.byWeight().stream()
                .filter(item -> sharing.task.items().get(item).now() != sharing.who[item]).toList();
        boolean any = false;
        for (int one : loose) {
            for (int other : loose) {
                any |= other > one && fits(one, other, cap) && gathers(one, other);
            }
        }
        return any;
    }

    private boolean fits(int one, int other, double cap) {
        double difference = sharing.weight(one) - sharing.weight(other);
        return sharing.who[one] != sharing.who[other]
                && sharing.task.items().get(one).zone() != sharing.task.items().get(other).zone()
                && sharing.loads[sharing.who[other]] + difference <= cap && sharing.loads[sharing.who[one]] - difference <= cap
                && sharing.task.items().get(one).now() != sharing.who[other]
                && sharing.task.items().get(other).now() != sharing.who[one];
    }

    private boolean gathers(int one, int other) {
        int before = sharing.places();
        swap(one, other);
        if (sharing.places() < before) {
            return true;
        }
        swap(one, other);
        return false;
    }
}
