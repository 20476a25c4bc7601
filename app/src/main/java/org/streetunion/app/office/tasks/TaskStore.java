package org.streetunion.app.office.tasks;

import static org.streetunion.app.database.jooq.Tables.TASK;
import static org.streetunion.app.database.jooq.Tables.TASK_CLOSING;

import org.jooq.Field;
import org.jooq.impl.DSL;
import org.streetunion.app.database.LedgerTable;

/** Where an item's columns are kept. */
public final class TaskStore {
    private TaskStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(TASK).map(TaskLedger.KIND, TASK.KIND).mapName(TaskLedger.ITEM, TASK.ITEM, TASK.ITEM_KEY)
                .map(TaskLedger.LEVEL, TASK.LEVEL).map(TaskLedger.STANDARD, TASK.STANDARD).map(TaskLedger.FIELD, TASK.FIELD)
                .mapReference(TaskLedger.ZONE, TASK.ZONE_ID).mapReference(TaskLedger.UNION, TASK.UNION_ID)
                .mapReference(TaskLedger.PERSON, TASK.PERSON_ID).map(TaskLedger.FREQUENCY, TASK.FREQUENCY)
                .map(TaskLedger.DUE_ON, TASK.DUE_ON).map(TaskLedger.DUE_RULE, TASK.DUE_RULE)
                .map(TaskLedger.DUE_DAYS, TASK.DUE_DAYS).map(TaskLedger.ENTERED_ON, TASK.ENTERED_ON)
                .map(TaskLedger.ENTERED_WHY, TASK.ENTERED_WHY).map(TaskLedger.LEFT_ON, TASK.LEFT_ON)
                .map(TaskLedger.LEFT_WHY, TASK.LEFT_WHY).mapReference(TaskLedger.MATCHED, TASK.RESOURCE_ID)
                .map(TaskLedger.REMARK, TASK.REMARK).compute(TaskLedger.NEEDS, needs())
                .compute(TaskLedger.CLOSED_ON, closed(DSL.max(TASK_CLOSING.CLOSED_ON)))
                .compute(TaskLedger.CLOSINGS, closed(DSL.count()))
                .unique(TaskLedger.KIND, TaskLedger.ITEM, TaskLedger.ZONE, TaskLedger.UNION, TaskLedger.PERSON);
    }

    private static <T> Field<T> closed(Field<T> what) {
        return DSL.field(DSL.select(what).from(TASK_CLOSING).where(TASK_CLOSING.TASK_ID.eq(TASK.ID))
                .and(TASK_CLOSING.LIVE.isTrue()));
    }

    /** The needs that name this row as what serves them, so that both ends show it. */
    private static Field<String> needs() {
        var need = TASK.as("need");
        return DSL.field(DSL.select(DSL.listAgg(need.ITEM, "、").withinGroupOrderBy(need.ITEM)).from(need)
                .where(need.RESOURCE_ID.eq(TASK.ID)).and(need.LIVE.isTrue()));
    }
}
