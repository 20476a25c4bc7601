package org.streetunion.app.database;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    /** The rows whose number another has too. */
    List<Long> shared() {
        long[] sorted = Arrays.copyOf(hashes, count);
        Arrays.sort(sorted);
        Set<Long> twice = new HashSet<>();
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] == sorted[i - 1]) {
                twice.add(sorted[i]);
            }
        }
        List<Long> rows = new ArrayList<>();
        for (int i = 0; i < count && !twice.isEmpty(); i++) {
            if (twice.contains(hashes[i])) {
                rows.add(ids[i]);
            }
        }
        return rows;
    }
}
