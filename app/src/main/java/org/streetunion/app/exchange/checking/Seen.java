package org.streetunion.app.exchange.checking;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Trait;

/**
 * The rows of a sheet that were accepted so far, by their identities. Identities are kept as 64-bit hashes, a few bytes for each row: among
 * a million rows two different ones are taken for the same with a chance of one in thirty million.
 */
public final class Seen {
    private final List<List<Column<?>>> identities;
    private final @Nullable Column<?> beginning;
    private final LongTable[] tables;
    private long[] hashes;
    private int[] numbers = new int[64];
    private long[] ids = new long[64];
    private int count;

    /** Nothing seen of the ledger yet. */
    public Seen(Ledger ledger) {
        identities = ledger.identities();
        beginning = ledger.lifetime().recurs() ? ledger.lifetime().from() : null;
        tables = new LongTable[identities.size()];
        Arrays.setAll(tables, i -> new LongTable());
        hashes = new long[64 * identities.size()];
    }

    /** Which row was the same as this one, -1 when none was. */
    int find(Row row) {
        long[] own = hashes(row);
        for (int i = 0; i < own.length; i++) {
            int entry = own[i] == 0 ? -1 : tables[i].get(own[i]);
            if (entry >= 0 && compatible(entry, own, i)) {
                return entry;
            }
        }
        return -1;
    }

    /** Notes an accepted row and numbers it. */
    int add(Row row, int number) {
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, count * 2);
            ids = Arrays.copyOf(ids, count * 2);
            hashes = Arrays.copyOf(hashes, hashes.length * 2);
        }
        long[] own = hashes(row);
        for (int i = 0; i < own.length; i++) {
            hashes[count * own.length + i] = own[i];
            if (own[i] != 0) {
                tables[i].putIfAbsent(own[i], count);
            }
        }
        numbers[count] = number;
        return count++;
    }

    /** The row of the sheet in which that one stood. */
    public int number(int entry) {
        return numbers[entry];
    }

    /** The row that it became. */
    public long id(int entry) {
        return ids[entry];
    }

    /** Tells the row that it became. */
    public void written(int entry, long id) {
        ids[entry] = id;
    }

    private boolean compatible(int entry, long[] own, int identity) {
        for (int i = 0; i < identity; i++) {
            long other = hashes[entry * own.length + i];
            if (other != 0 && own[i] != 0 && other != own[i]) {
                return false;
            }
        }
        return true;
    }

    private long[] hashes(Row row) {
        long[] result = new long[identities.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = hash(row, identities.get(i));
        }
        return result;
    }

    private long hash(Row row, List<Column<?>> identity) {
        long hash = 1;
        for (Column<?> column : identity) {
            Object value = row.values().get(column.key());
            if (value == null && !column.is(Trait.BLANK_COUNTS)) {
                return 0;
            }
            hash = value instanceof Reference reference
                    ? LongTable.mix(hash * 31 + reference.id())
                    : text(hash, String.valueOf(value));
        }
        Column<?> again = beginning;
        hash = again == null ? hash : text(hash, String.valueOf(row.values().get(again.key())));
        return hash == 0 ? 1 : hash;
    }

    private static long text(long start, String text) {
        long hash = start;
        for (int i = 0; i < text.length(); i++) {
            hash = hash * 0x100000001b3L + text.charAt(i);
        }
        return LongTable.mix(hash + text.length());
    }
}
