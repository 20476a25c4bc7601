package org.streetunion.app.reporting.statements;

import java.time.LocalDate;
import java.util.List;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.reporting.summary.Summary;

/** The time that a journal tells of: it ends with the day that is asked for. */
final class Span {
    static final Summary.Option OPTION = new Summary.Option("period", "期间", List.of("本月", "本季", "本年"));

    private Span() {}

    static LocalDate from(Summary.Request request) {
        LocalDate day = request.day();
        return switch (request.choice(OPTION)) {
            case "本季" -> Quarter.of(day).first();
            case "本年" -> day.withDayOfYear(1);
            default -> day.withDayOfMonth(1);
        };
    }

    static String words(Summary.Request request) {
        return from(request) + " 至 " + request.day();
    }
}
