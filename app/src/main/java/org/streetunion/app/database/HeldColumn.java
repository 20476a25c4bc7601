package org.streetunion.app.database;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The values of one column in memory: of each row the number of its value among the distinct ones, in their order, and for
 * nothing the one behind the last. A condition is put to each distinct value once, rows are sorted by counting. Never changes.
 */
final class HeldColumn {
    private final List<Object> values;
    private final int[] numbers;

    private HeldColumn(List<Object> values, int[] numbers) {
        this.values = values;
        this.numbers = numbers;
    }

    /** The rows whose value passes; null stands for nothing. */
    BitSet bearing(Predicate<@Nullable Object> test) {
        boolean[] wanted = new boolean[values.size() + 1];
        for (int number = 0; number < values.size(); number++) {
            wanted[number] = test.test(values.get(number));
        }
        wanted[values.size()] = test.test(null);
        BitSet rows = new BitSet(numbers.length);
        for (int row = 0; row < numbers.length; row++) {
            if (wanted[numbers[row]]) {
                rows.set(row);
            }
        }
        return rows;
    }

    /**
     * Things in the order of their rows' values, equal ones as they stood.
     *
     * @param row the row of a thing
     */
    int[] sorted(int[] things, IntUnaryOperator row) {
        int[] next = new int[values.size() + 2];
        for (int thing : things) {
            next[numbers[row.applyAsInt(thing)] + 1]++;
        }
        for (int number = 1; number < next.length; number++) {
            next[number] += next[number - 1];
        }
        int[] sorted = new int[things.length];
        for (int thing : things) {
            sorted[next[numbers[row.applyAsInt(thing)]]++] = thing;
        }
        return sorted;
    }

    /** A row's value against another value, which need not be here. */
    int compare(int row, @Nullable Object other) {
        boolean nothing = numbers[row] == values.size();
        return nothing || other == null ? Boolean.compare(nothing, other == null) : compare(values.get(numbers[row]), other);
    }

    /** Values of one column. */
    @SuppressWarnings("unchecked")
    static int compare(Object one, Object other) {
        return ((Comparable<Object>) one).compareTo(other);
    }

    /** Takes values as they come and keeps each once. */
    static final class Gathering {
        private final Map<Object, Integer> met = new HashMap<>();
        private int[] numbers = new int[1024];

        void put(int row, @Nullable Object value) {
            if (row >= numbers.length) {
                numbers = Arrays.copyOf(numbers, Math.max(row + 1, numbers.length * 2));
            }
            numbers[row] = value == null ? 0 : met.computeIfAbsent(value, any -> met.size() + 1);
        }

        /** The column of so many rows; those that nothing was said of have nothing. */
        HeldColumn column(int rows) {
            List<Object> values = new ArrayList<>(met.keySet());
            values.sort(HeldColumn::compare);
            int[] inOrder = new int[values.size() + 1];
            inOrder[0] = values.size();
            for (int i = 0; i < values.size(); i++) {
                inOrder[met.getOrDefault(values.get(i), 0)] = i;
            }
            int[] sorted = Arrays.copyOf(numbers, rows);
            Arrays.setAll(sorted, row -> inOrder[sorted[row]]);
            return new HeldColumn(Collections.unmodifiableList(values), sorted);
        }
    }
}
