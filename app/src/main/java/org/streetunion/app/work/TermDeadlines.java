package org.streetunion.app.work;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Sort;
import org.streetunion.app.ledger.Viewer;

/** Elections: unions at work whose committee's term has ended or ends within a month. */
public final class TermDeadlines implements Deadlines {
    private static final String UNIONS = "unions";
    private static final String ENDS = "term_ends";
    private static final int DAYS_AHEAD = 30;
    private static final int MOST = 1000;
    private final Registers registers;

    /** Of these registers' unions. */
    public TermDeadlines(Registers registers) {
        this.registers = registers;
    }

    /** Unions at work whose term ends on or before a day. */
    public static Query endingBy(LocalDate day) {
        return Query.ALL.and(new Filter.Between(ENDS, null, day)).and(new Filter.OneOf("state", List.of("正常")));
    }

    @Override
    public List<Deadline> soon(LocalDate today) {
        List<Deadline> soon = new ArrayList<>();
        Query ending = endingBy(today.plusDays(DAYS_AHEAD)).sort(new Sort(ENDS, false));
        for (Row row : registers.get(UNIONS).first(ending, MOST, Viewer.masked(Actor.PROGRAM))) {
            if (row.values().get(ENDS) instanceof LocalDate day) {
                String name = String.valueOf(row.values().get("name"));
                soon.add(new Deadline(day, name + "：" + words(day, today) + "，请办换届", UNIONS,
                        Query.ALL.and(new Filter.Ids(name, List.of(row.id())))));
            }
        }
        return soon;
    }

    private static String words(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        return days < 0 ? "任期已超期 " + -days + " 天" : days == 0 ? "任期今天届满" : "任期还有 " + days + " 天届满";
    }
}
