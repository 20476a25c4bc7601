package org.streetunion.app.work.tasks;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.tasks.TaskLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.TableRows;

/** 套用参考清单: the usual work of a street's secretary month by month, as far as published sources tell; each item once. */
public final class ReferenceTasks {
    /** The items. */
    static final String TABLE = "/org/streetunion/app/office/tasks.tsv";
    private static final int MOST = 10_000;

    private ReferenceTasks() {}

    /** How many of the items the office does not have yet. */
    public static int missing(Office office) {
        return missing(office, null).size();
    }

    /** Adds what is missing, from this month on, to be answered for by this person; gives the act's number, 0 when nothing is missing. */
    public static long apply(Office office, @Nullable Long person, Actor actor) {
        List<Row> missing = missing(office, person);
        Register tasks = office.registers().get(TaskLedger.KEY);
        return missing.isEmpty()
                ? 0
                : tasks.saveTogether(missing, new long[0], Act.correction(actor, Act.Kind.EDIT),
                        "套用参考清单 " + missing.size() + " 件");
    }

    private static List<Row> missing(Office office, @Nullable Long person) {
        Register tasks = office.registers().get(TaskLedger.KEY);
        Set<String> there = new HashSet<>();
        for (Query query : List.of(Query.ALL, Query.ALL.inTrash())) {
            tasks.store().first(query, MOST).forEach(row -> there.add(row.get(TaskLedger.ITEM, "")));
        }
        LocalDate from = LocalDate.now(office.clock()).withDayOfMonth(1);
        return TableRows.of(tasks.ledger(), TABLE).stream().filter(row -> there.add(row.get(TaskLedger.ITEM, "")))
                .map(row -> row.with(TaskLedger.ENTERED_ON, from)
                        .with(TaskLedger.PERSON, person == null ? null : Reference.to(person))
                        .with(TaskLedger.DUE_RULE, row.get(TaskLedger.DUE_DAYS) == null
                                ? null
                                : row.get(TaskLedger.DUE_RULE, TaskLedger.FROM_START)))
                .toList();
    }
}
