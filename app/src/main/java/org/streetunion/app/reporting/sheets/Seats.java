package org.streetunion.app.reporting.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The posts of sheets as they stand on a day, by one rule for board, sheet and tables: a post is held by those who hold it that day, else
 * by whoever is to come; when all have left it is empty and stays to be seen.
 *
 * @param open rows that stand: with their holder, or never held
 * @param left of each post that everybody left, the row of who left last
 * @param <T> a row
 */
public record Seats<T extends Seats.Row>(List<T> open, List<T> left) {
    /** What of a row matters. */
    public interface Row {
        /** Whose sheet. */
        long union();

        /** Which post. */
        String post();

        /** Which of several of the name. */
        String number();

        /** From when somebody holds it; null when nobody said. */
        @Nullable
        LocalDate from();

        /** The last day; null while it goes on. */
        @Nullable
        LocalDate to();
    }

    /** Copies the lists. */
    public Seats {
        open = List.copyOf(open);
        left = List.copyOf(left);
    }

    /** On a day, in the order of the rows. */
    public static <T extends Row> Seats<T> on(List<T> rows, LocalDate day) {
        Map<List<Object>, List<T>> posts = new LinkedHashMap<>();
        rows.forEach(row -> posts.computeIfAbsent(List.of(row.union(), row.post(), row.number()), any -> new ArrayList<>())
                .add(row));
        List<T> open = new ArrayList<>();
        List<T> left = new ArrayList<>();
        for (List<T> post : posts.values()) {
            List<T> going = post.stream().filter(row -> !before(row.to(), day)).toList();
            List<T> begun = going.stream().filter(row -> !before(day, row.from())).toList();
            open.addAll(begun.isEmpty() ? going : begun);
            if (going.isEmpty()) {
                left.add(post.stream().max(Comparator.comparing(row -> java.util.Objects.requireNonNull(row.to(), "it ended")))
                        .orElseThrow());
            }
        }
        return new Seats<>(open, left);
    }

    private static boolean before(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }
}
