package org.streetunion.app.ui.ledger;

import java.util.AbstractList;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Row;

/** A list of any length for a table: it holds all ids but only the pages looked at last; a missing page is read when looked at. */
public final class VirtualRows extends ObservableListBase<Slot> {
    /** Rows in a page. */
    public static final int PAGE = 100;
    private static final int KEPT = 40;
    private static final int WAITING = 4;
    private final BiConsumer<long[], Consumer<List<Row>>> reader;
    private final Map<Integer, Slot[]> pages = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Slot[]> eldest) {
            return size() > KEPT;
        }
    };
    private final Deque<Integer> wanted = new ArrayDeque<>();
    private long[] ids = {};
    private boolean reading;
    private int generation;

    /** Rows are read with this: ids in, rows out, later and on screen. */
    public VirtualRows(BiConsumer<long[], Consumer<List<Row>>> reader) {
        this.reader = reader;
    }

    @Override
    public int size() {
        return ids.length;
    }

    @Override
    public Slot get(int index) {
        if (index < 0 || index >= ids.length) {
            throw new IndexOutOfBoundsException(index);
        }
        return page(index / PAGE)[index % PAGE];
    }

    /** Looks only at ids, so that no page is read for it. */
    @Override
    public int indexOf(@Nullable Object slot) {
        return slot instanceof Slot sought ? indexOf(sought.id()) : -1;
    }

    @Override
    public int lastIndexOf(@Nullable Object slot) {
        return indexOf(slot);
    }

    @Override
    public boolean contains(@Nullable Object slot) {
        return indexOf(slot) >= 0;
    }

    /** Where the row of that id stands, or -1. */
    public int indexOf(long id) {
        for (int index = 0; index < ids.length; index++) {
            if (ids[index] == id) {
                return index;
            }
        }
        return -1;
    }

    /** The ids in order. */
    public long[] ids() {
        return ids.clone();
    }

    /** The id at a place. */
    public long id(int index) {
        return ids[index];
    }

    /** How many pages are held now. */
    public int pagesHeld() {
        return pages.size();
    }

    /** Starts anew with the first rows; the rest is still to come. */
    public void begin(List<Row> first) {
        long[] old = ids;
        generation++;
        pages.clear();
        wanted.clear();
        reading = false;
        ids = first.stream().mapToLong(Row::id).toArray();
        keep(first);
        beginChange();
        nextReplace(0, ids.length, bare(old));
        endChange();
    }

    /** All ids are known now. */
    public void complete(long[] all) {
        int known = ids.length;
        boolean continues = all.length >= known && Arrays.equals(ids, 0, known, all, 0, known);
        if (continues) {
            pages.keySet().removeIf(page -> (page + 1) * PAGE > known && all.length > known);
            ids = all;
            beginChange();
            nextAdd(known, ids.length);
            endChange();
        } else {
            long[] old = ids;
            pages.clear();
            ids = all;
            beginChange();
            nextReplace(0, ids.length, bare(old));
            endChange();
        }
    }

    private void keep(List<Row> first) {
        for (int from = 0; from < first.size(); from += PAGE) {
            List<Row> part = first.subList(from, Math.min(first.size(), from + PAGE));
            pages.put(from / PAGE, part.stream().map(row -> new Slot(row.id(), row)).toArray(Slot[]::new));
        }
    }

    private Slot[] page(int number) {
        Slot[] held = pages.get(number);
        if (held != null) {
            return held;
        }
        Slot[] fresh = Arrays.stream(idsOf(number)).mapToObj(id -> new Slot(id, null)).toArray(Slot[]::new);
        pages.put(number, fresh);
        wanted.addLast(number);
        if (wanted.size() > WAITING) {
            pages.remove(wanted.removeFirst());
        }
        readNext();
        return fresh;
    }

    private void readNext() {
        if (reading || wanted.isEmpty()) {
            return;
        }
        int number = wanted.removeLast();
        int mine = generation;
        reading = true;
        reader.accept(idsOf(number), rows -> {
            if (mine == generation) {
                reading = false;
                arrived(number, rows);
                readNext();
            }
        });
    }

    private void arrived(int number, List<Row> rows) {
        Slot[] held = pages.get(number);
        if (held == null) {
            return;
        }
        Map<Long, Row> byId = new HashMap<>();
        rows.forEach(row -> byId.put(row.id(), row));
        for (Slot slot : held) {
            slot.arrived(byId.getOrDefault(slot.id(), new Row(slot.id(), 0, Map.of())));
        }
    }

    private long[] idsOf(int page) {
        return Arrays.copyOfRange(ids, page * PAGE, Math.min(ids.length, (page + 1) * PAGE));
    }

    private static List<Slot> bare(long[] ids) {
        return new AbstractList<>() {
            @Override
            public Slot get(int index) {
                return new Slot(ids[index], null);
            }

            @Override
            public int size() {
                return ids.length;
            }
        };
    }
}
