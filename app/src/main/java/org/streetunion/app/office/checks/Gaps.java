package org.streetunion.app.office.checks;

import java.util.List;
import java.util.stream.Collectors;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;

/** What should be filled in and is not, said in one sentence: a list of old rows would drown in one for each column. */
public final class Gaps {
    private Gaps() {}

    /** A warning on the first of the columns that are empty; none when all are filled. */
    public static List<Problem> of(Row row, List<Column<?>> wanted, String advice) {
        List<Column<?>> empty = wanted.stream().filter(column -> row.values().get(column.key()) == null).toList();
        String names = empty.stream().map(Column::heading).collect(Collectors.joining("、"));
        return empty.isEmpty() ? List.of() : List.of(Problem.warn(empty.get(0), "还没有填" + names + advice));
    }
}
