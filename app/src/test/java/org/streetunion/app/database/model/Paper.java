package org.streetunion.app.database.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One union as a careful secretary would keep it on paper: what stands there now, and since when each dated thing has been so. */
final class Paper {
    final Map<String, @Nullable Object> values = new HashMap<>();
    final Map<String, NavigableMap<LocalDate, @Nullable Object>> past = new HashMap<>();
    boolean exists = true;
    boolean inTrash;
    long id;

    /** Whether it is on the list people look at. */
    boolean shown() {
        return exists && !inTrash;
    }

    /** What was so on a day; nothing before the record begins. */
    @Nullable
    Object on(String column, LocalDate day) {
        Map.Entry<LocalDate, @Nullable Object> so = course(column).floorEntry(day);
        return so == null ? null : so.getValue();
    }

    NavigableMap<LocalDate, @Nullable Object> course(String column) {
        return Objects.requireNonNull(past.get(column));
    }

    /** 更正: the last value was wrong all the time it stood there. */
    void correct(String column, @Nullable Object right) {
        NavigableMap<LocalDate, @Nullable Object> course = course(column);
        Object wrong = course.lastEntry().getValue();
        LocalDate since = course.lastKey();
        for (var each : course.descendingMap().entrySet()) {
            if (!Objects.equals(each.getValue(), wrong)) {
                break;
            }
            since = each.getKey();
        }
        course.tailMap(since, true).clear();
        course.put(since, right);
    }

    /** 变更: from that day on it is so. */
    void change(String column, LocalDate day, @Nullable Object value) {
        NavigableMap<LocalDate, @Nullable Object> course = course(column);
        LocalDate since = day.isBefore(course.firstKey()) ? course.firstKey() : day;
        course.tailMap(since, true).clear();
        course.put(since, value);
    }

    /** The day on which the record begins was wrong. */
    void begin(LocalDate day) {
        past.values().forEach(course -> course.put(day, course.pollFirstEntry().getValue()));
    }
}
