package org.streetunion.app.work.board.balance;

/** Below which load the heaviest cannot be, told by arithmetic alone. */
final class Bound {
    private Bound() {}

    static double of(Task task) {
        double[] fixed = task.carriers().stream().mapToDouble(Task.Carrier::fixed).sorted().toArray();
        double most = fixed.length == 0 ? 0 : fixed[fixed.length - 1];
        return Math.max(Math.max(most, level(task, fixed)), Math.max(single(task), pair(task)));
    }

    /** If weights could be divided at will: they fill up those who carry least, like water. */
    private static double level(Task task, double[] fixed) {
        double rest = task.items().stream().mapToDouble(Task.Item::weight).sum();
        double sum = 0;
        for (int many = 1; many <= fixed.length; many++) {
            sum += fixed[many - 1];
            double level = (rest + sum) / many;
            if (many == fixed.length || level <= fixed[many]) {
                return level;
            }
        }
        return 0;
    }

    /** The heaviest item goes to somebody with room. */
    private static double single(Task task) {
        double least = least(task);
        return task.items().stream().mapToDouble(Task.Item::weight).max().orElse(-least) + least;
    }

    /** Of one item more than there are people, two go to the same. */
    private static double pair(Task task) {
        double[] weights = task.items().stream().mapToDouble(Task.Item::weight).sorted().toArray();
        int last = weights.length - 1;
        int people = (int) task.carriers().stream().filter(carrier -> carrier.room() > 0).count();
        return people == 0 || last < people ? 0 : least(task) + weights[last - people] + weights[last - people + 1];
    }

    private static double least(Task task) {
        return task.carriers().stream().filter(carrier -> carrier.room() > 0).mapToDouble(Task.Carrier::fixed).min().orElse(0);
    }

    /** The limit up to which no move is worth its trouble. */
    static double limit(Task task, double bound) {
        return bound * (1 + task.slack()) + 1e-6;
    }
}
