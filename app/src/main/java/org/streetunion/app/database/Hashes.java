package org.streetunion.app.database;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which rows share a number made of their values: sixteen bytes a row. Two values may make one number, so it has to be compared. */
final class Hashes {
    private static final long PRIME = 0x100000001b3L;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private long[] ids = new long[1024];
    private long[] hashes = new long[1024];
    private int count;

    /** A number made of a value; 0 only for none. */
    static long of(@Nullable Object value) {
        if (value == null) {
            return 0;
        }
        long hash = SPREAD;
        if (value instanceof LocalDate day) {
            hash = (hash ^ day.toEpochDay()) * PRIME;
        } else {
            String text = value.toString();
            for (int i = 0; i < text.length(); i++) {
                hash = (hash ^ text.charAt(i)) * PRIME;
            }
        }
        hash ^= hash >>> 29;
        return hash == 0 ? 1 : hash;
    }

    /** A number made of two; 0 when one of them is. */
    static long both(long one, long other) {
        if (one == 0 || other == 0) {
            return 0;
        }
        long hash = (one * SPREAD ^ other) * PRIME;
        hash ^= hash >>> 29;
        return hash == 0 ? 1 : hash;
    }

    /** Notes a row; 0 stands for one that says nothing. */
    void add(long id, long hash) {
        if (hash == 0) {
            return;
        }
        if (count == ids.length) {
            ids = Arrays.copyOf(ids, count * 2);
            hashes = Arrays.copyOf(hashes, count * 2);
        }
        ids[count] = id;
        hashes[count++] = hash;
    }

    /** The rows whose number another has too, or seems to: half a number is kept in a slot, so that all slots take two megabytes. */
    List<Long> shared() {
        int[] slots = new int[Integer.highestOneBit(Math.max(count, 1)) * 4];
        BitSet twice = new BitSet(slots.length);
        for (int i = 0; i < count; i++) {
            int slot = slot(slots, hashes[i]);
            twice.set(slot, slots[slot] != 0);
            slots[slot] = half(hashes[i]);
        }
        List<Long> rows = new ArrayList<>();
        for (int i = 0; i < count && !twice.isEmpty(); i++) {
            if (twice.get(slot(slots, hashes[i]))) {
                rows.add(ids[i]);
            }
        }
        return rows;
    }

    /** Where a number stands or would stand; there is always room. */
    private static int slot(int[] slots, long hash) {
        int slot = (int) ((hash * SPREAD) >>> 32) & (slots.length - 1);
        while (slots[slot] != 0 && slots[slot] != half(hash)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private static int half(long hash) {
        return (int) hash | 1;
    }
}
