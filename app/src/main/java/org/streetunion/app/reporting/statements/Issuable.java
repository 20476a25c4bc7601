package org.streetunion.app.reporting.statements;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.streetunion.app.reporting.summary.Summary;

/**
 * A statement that goes up or is made public: which, of which book and day. How it is looked at (元 or 万元, how many accounts) is no part of
 * it, so that one version is told by its figures however they were printed.
 *
 * @param title what it is called, with the choices that make it another statement
 * @param book of which book
 * @param day its last day
 * @param request as it is computed to be held against other versions
 */
public record Issuable(String title, String book, LocalDate day, Summary.Request request) {
    private static final Set<String> KEYS = Set.of("funds", "budget", "settlement", "execution", "disclosure", "trial-balance");
    /** Those that are of a whole year, on whatever day of it they are looked at. */
    private static final Set<String> YEARLY = Set.of("budget", "settlement");
    private static final Set<String> LOOKS = Set.of("rows", Unit.OPTION.key(), "columns");
    private static final String BOOK = "book";

    /** Whether it ever is. */
    public static boolean kind(String key) {
        return KEYS.contains(key);
    }

    /** What is looked at, as it would be put away; nothing for tables that are not. */
    public static Optional<Issuable> of(Summary summary, Summary.Request request) {
        if (!kind(summary.key())) {
            return Optional.empty();
        }
        LocalDate day = YEARLY.contains(summary.key()) ? request.day().withMonth(12).withDayOfMonth(31) : request.day();
        Map<String, String> chosen = new HashMap<>();
        List<Summary.Option> options = summary.options();
        options.stream().filter(option -> !LOOKS.contains(option.key()))
                .forEach(option -> chosen.put(option.key(), request.choice(option)));
        String which = options.stream().filter(option -> !LOOKS.contains(option.key()) && !option.key().equals(BOOK))
                .map(request::choice).collect(Collectors.joining("，"));
        return Optional.of(new Issuable(summary.title() + (which.isEmpty() ? "" : "（" + which + "）"),
                chosen.getOrDefault(BOOK, ""), day, new Summary.Request(day, chosen)));
    }

    /** How it is looked at, in words. */
    public static String looks(Summary summary, Summary.Request request) {
        return summary.options().stream().filter(option -> LOOKS.contains(option.key()))
                .map(option -> option.label() + " " + request.choice(option)).collect(Collectors.joining("；"));
    }

    /** Its figures as they are now. */
    public String figures(Summary summary) {
        return FigureText.of(summary.compute(request).tables());
    }
}
