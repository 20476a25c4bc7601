package org.streetunion.app.work.collect;

import java.time.LocalDate;
import java.util.List;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.work.Deadlines;
import org.streetunion.app.work.Office;

/** Rounds whose day is near or past while workbooks are still out; a year after that nobody waits for them any more. */
public final class CollectDeadlines implements Deadlines {
    private static final int SOON = 7;
    private final Office office;

    /** Of this office. */
    public CollectDeadlines(Office office) {
        this.office = office;
    }

    @Override
    public List<Deadline> soon(LocalDate today) {
        Rounds rounds = new Rounds(office);
        return rounds.all().stream().filter(round -> near(round, today)).map(round -> deadline(round, rounds.lines(round)))
                .filter(deadline -> !deadline.sentence().isEmpty()).toList();
    }

    private static boolean near(Round round, LocalDate today) {
        LocalDate due = round.dueOn();
        return due != null && !due.isAfter(today.plusDays(SOON)) && due.isAfter(today.minusYears(1));
    }

    private static Deadline deadline(Round round, List<Rounds.Line> lines) {
        List<Long> out = lines.stream().filter(line -> !line.sheet().returned()).map(line -> line.sheet().union()).toList();
        String sentence = out.isEmpty() ? "" : "收集“" + round.name() + "”还有 " + out.size() + " 家没有交回，可以出催报单";
        return new Deadline(java.util.Objects.requireNonNull(round.dueOn()), sentence, CollectForm.UNIONS,
                Query.ALL.and(new Filter.Ids("“" + round.name() + "”未交", out)));
    }
}
