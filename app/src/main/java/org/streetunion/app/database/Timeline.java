package org.streetunion.app.database;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The history of one row as a value: stretches in order, without gap or overlap, the last one open. Each dated column has a course of its
 * own through them; an act moves only the columns it names.
 */
final class Timeline {
    private final List<Stretch> stretches;

    Timeline(List<Stretch> stretches) {
        this.stretches = new ArrayList<>(stretches);
        this.stretches.sort(Comparator.comparing(Stretch::from));
    }

    /**
     * One stretch.
     *
     * @param id of its record, 0 while it has none
     * @param from first day
     * @param to first day on which it is no longer so, null while it is
     * @param event what happened on the first day
     * @param reason why
     * @param batch the act that opened it
     * @param values of the dated columns, by key
     */
    record Stretch(long id, LocalDate from, @Nullable LocalDate to, String event, String reason, long batch,
            Map<String, @Nullable Object> values) {
        private Stretch with(Map<String, @Nullable Object> others) {
            Map<String, @Nullable Object> merged = new HashMap<>(values);
            merged.putAll(others);
            return new Stretch(id, from, to, event, reason, batch, merged);
        }

        private Stretch until(@Nullable LocalDate end) {
            return new Stretch(id, from, end, event, reason, batch, values);
        }

        private Stretch since(LocalDate day, String what) {
            return new Stretch(id, day, to, what, reason, batch, values);
        }
    }

    List<Stretch> stretches() {
        return List.copyOf(stretches);
    }

    /** From that day on the columns are so, also in stretches that were recorded later: who says since when, says until now. */
    void change(LocalDate day, String event, String reason, long batch, Map<String, @Nullable Object> values) {
        for (int i = opened(day, event, reason, batch); i < stretches.size(); i++) {
            stretches.set(i, stretches.get(i).with(values));
        }
    }

    /** The value that was recorded last was wrong: it is replaced as far back as it held without a break. */
    void correct(String column, @Nullable Object right) {
        Map<String, @Nullable Object> value = new HashMap<>();
        value.put(column, right);
        Object wrong = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1).values().get(column);
        for (int i = stretches.size() - 1; i >= 0 && Objects.equals(stretches.get(i).values().get(column), wrong); i--) {
            stretches.set(i, stretches.get(i).with(value));
        }
    }

    /** Puts a column back on a course it had. */
    void put(String column, NavigableMap<LocalDate, @Nullable Object> course) {
        LocalDate first = stretches.get(0).from();
        course.keySet().stream().filter(day -> day.isAfter(first)).forEach(day -> opened(day, "", "", 0));
        stretches.replaceAll(each -> {
            Map.Entry<LocalDate, @Nullable Object> so = course.floorEntry(each.from());
            Map<String, @Nullable Object> value = new HashMap<>();
            value.put(column, so == null ? course.firstEntry().getValue() : so.getValue());
            return each.with(value);
        });
    }

    /** The course of a column: the days on which its value turned. */
    NavigableMap<LocalDate, @Nullable Object> course(String column) {
        NavigableMap<LocalDate, @Nullable Object> course = new TreeMap<>();
        for (Stretch each : stretches) {
            Object value = each.values().get(column);
            if (course.isEmpty() || !Objects.equals(course.lastEntry().getValue(), value)) {
                course.put(each.from(), value);
            }
        }
        return course;
    }

    /** Forgets that an act opened stretches: the ones in which nothing turned go, the others lose what is said to have happened. */
    void forget(long batch) {
        for (int i = stretches.size() - 1; i >= 1; i--) {
            Stretch each = stretches.get(i);
            Stretch before = stretches.get(i - 1);
            if (each.batch() == batch && each.values().equals(before.values())) {
                stretches.remove(i);
                stretches.set(i - 1, before.until(each.to()));
            } else if (each.batch() == batch) {
                stretches.set(i, each.since(each.from(), ""));
            }
        }
    }

    /** What began on one day began on another: moved if there is room between its neighbours. */
    void move(LocalDate day, LocalDate other, String event) {
        for (int i = 0; i < stretches.size(); i++) {
            Stretch each = stretches.get(i);
            LocalDate end = each.to();
            boolean room = (i == 0 || other.isAfter(stretches.get(i - 1).from())) && (end == null || other.isBefore(end));
            if (each.from().equals(day) && room) {
                stretches.set(i, each.since(other, event));
                if (i > 0) {
                    stretches.set(i - 1, stretches.get(i - 1).until(other));
                }
                return;
            }
        }
    }

    /** The place of the stretch that begins on that day, opened when there is none; of the first when the day lies before all. */
    private int opened(LocalDate day, String event, String reason, long batch) {
        int at = stretches.size() - 1;
        while (at > 0 && stretches.get(at).from().isAfter(day)) {
            at--;
        }
        Stretch covering = stretches.get(at);
        if (!covering.from().isBefore(day)) {
            return at;
        }
        stretches.set(at, covering.until(day));
        stretches.add(at + 1, new Stretch(0, day, covering.to(), event, reason, batch, covering.values()));
        return at + 1;
    }
}
