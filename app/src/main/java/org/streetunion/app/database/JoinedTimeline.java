package org.streetunion.app.database;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.FieldType;

/**
 * The histories of two rows that turned out to be one. Until the later of them begins, the earlier one tells; from then on each column goes
 * the way of the row it is taken from. So who left, came back and was entered anew has one course with a gap that really was.
 */
final class JoinedTimeline {
    private final Timeline earlier;
    private final Timeline later;
    private final boolean laterIsDropped;
    private final LocalDate meeting;
    private final List<Column<?>> columns;
    private final Set<String> fromDropped;
    private final long batch;

    private JoinedTimeline(Timeline kept, Timeline dropped, List<Column<?>> columns, Set<String> fromDropped, long batch) {
        boolean keptFirst = !start(dropped).isBefore(start(kept));
        this.earlier = keptFirst ? kept : dropped;
        this.later = keptFirst ? dropped : kept;
        this.laterIsDropped = keptFirst;
        this.meeting = start(later);
        this.columns = columns;
        this.fromDropped = Set.copyOf(fromDropped);
        this.batch = batch;
    }

    /**
     * The stretches of both as one history, all of them new.
     *
     * @param kept at least one stretch
     * @param dropped at least one stretch
     * @param columns the dated ones
     * @param fromDropped keys of the columns that are taken from the dropped row
     * @param batch the act that joins them
     */
    static Timeline of(Timeline kept, Timeline dropped, List<Column<?>> columns, Set<String> fromDropped, long batch) {
        return new JoinedTimeline(kept, dropped, columns, fromDropped, batch).joined();
    }

    private Timeline joined() {
        List<Timeline.Stretch> stretches = new ArrayList<>();
        for (LocalDate day : days()) {
            Timeline.Stretch opening = opening(day);
            boolean turned = stretches.isEmpty() || !opening.values().equals(stretches.get(stretches.size() - 1).values())
                    || (day.isBefore(meeting) && !opening.event().isEmpty());
            if (turned) {
                end(stretches, day);
                stretches.add(opening);
            }
        }
        return new Timeline(stretches);
    }

    private Set<LocalDate> days() {
        TreeSet<LocalDate> days = new TreeSet<>();
        earlier.stretches().forEach(each -> days.add(each.from()));
        later.stretches().forEach(each -> days.add(each.from()));
        return days;
    }

    private Timeline.Stretch opening(LocalDate day) {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (Column<?> column : columns) {
            values.put(column.key(), at(teller(column, day), day).values().get(column.key()));
        }
        Timeline.Stretch told = told(day);
        boolean cameTwice = day.equals(meeting) && !earlier.equals(later) && stateHeld(day);
        return new Timeline.Stretch(0, day, null, cameTwice ? "" : told.event(), told.reason(), batch, values);
    }

    /** Whether she was what she is entered as anew: then nobody came on that day. */
    private boolean stateHeld(LocalDate day) {
        return start(earlier).isBefore(day) && columns.stream().filter(column -> column.type().kind() == FieldType.Kind.CHOICE)
                .allMatch(column -> Objects.equals(at(earlier, day).values().get(column.key()),
                        at(later, day).values().get(column.key())));
    }

    private Timeline teller(Column<?> column, LocalDate day) {
        boolean later = !day.isBefore(meeting) && fromDropped.contains(column.key()) == laterIsDropped;
        return later ? this.later : earlier;
    }

    /** What is said to have happened: by the one that begins a stretch on that day, the later one first. */
    private Timeline.Stretch told(LocalDate day) {
        Timeline.Stretch late = day.isBefore(meeting) ? at(earlier, day) : at(later, day);
        return late.from().equals(day) ? late : at(earlier, day);
    }

    private static Timeline.Stretch at(Timeline timeline, LocalDate day) {
        Timeline.Stretch found = timeline.stretches().get(0);
        for (Timeline.Stretch each : timeline.stretches()) {
            if (!each.from().isAfter(day)) {
                found = each;
            }
        }
        return found;
    }

    private static void end(List<Timeline.Stretch> stretches, LocalDate day) {
        if (!stretches.isEmpty()) {
            int last = stretches.size() - 1;
            Timeline.Stretch open = stretches.get(last);
            stretches.set(last,
                    new Timeline.Stretch(0, open.from(), day, open.event(), open.reason(), open.batch(), open.values()));
        }
    }

    private static LocalDate start(Timeline timeline) {
        return timeline.stretches().get(0).from();
    }
}
