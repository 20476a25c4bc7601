package org.streetunion.app.reporting.summary;

import static org.streetunion.app.database.jooq.Tables.PERSON;
import static org.streetunion.app.database.jooq.Tables.TASK;
import static org.streetunion.app.database.jooq.Tables.ZONE;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Texts;

/** The items of the zones' three lists, with how they came in and went out. */
final class ZoneListStore {
    /** The lists of a zone whose items are let in and go out again, in the order in which they are printed. */
    static final List<String> LISTS = List.of("履职事项清单", "服务资源清单", "社工提能清单");
    private final Sql sql;

    ZoneListStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * An item of a zone's list.
     *
     * @param zone empty for one of the street's lists
     * @param entered when it was let in, null when nobody said
     * @param left its last day, null while it stays
     */
    record Item(String kind, String zone, String words, String standard, String field, String frequency, String person,
            @Nullable LocalDate entered, String enteredWhy, @Nullable LocalDate left, String leftWhy) {
        /** Whether it has gone out by a day. */
        boolean gone(LocalDate day) {
            return left != null && left.isBefore(day);
        }
    }

    /** Those that were let in by a day, by zone; what went out later in each. */
    List<Item> items(LocalDate day) {
        return sql.read(context -> context
                .select(TASK.KIND, ZONE.NAME, TASK.ITEM, TASK.STANDARD, TASK.FIELD, TASK.FREQUENCY, PERSON.NAME, TASK.ENTERED_ON,
                        TASK.ENTERED_WHY, TASK.LEFT_ON, TASK.LEFT_WHY)
                .from(TASK).leftJoin(ZONE).on(ZONE.ID.eq(TASK.ZONE_ID)).leftJoin(PERSON).on(PERSON.ID.eq(TASK.PERSON_ID))
                .where(TASK.LIVE.isTrue()).and(TASK.KIND.in(LISTS))
                .and(TASK.ENTERED_ON.isNull().or(TASK.ENTERED_ON.le(day)))
                .orderBy(ZONE.CODE.asc().nullsFirst(), TASK.ENTERED_ON, TASK.ITEM_KEY, TASK.ID)
                .fetch(found -> new Item(found.value1(), Texts.orEmpty(found.value2()), found.value3(),
                        Texts.orEmpty(found.value4()), Texts.orEmpty(found.value5()), found.value6(),
                        Texts.orEmpty(found.value7()), found.value8(), Texts.orEmpty(found.value9()), found.value10(),
                        Texts.orEmpty(found.value11()))));
    }

    /** The zones by code. */
    List<String> zones() {
        return sql.read(context -> context.select(ZONE.NAME).from(ZONE).where(ZONE.LIVE.isTrue()).orderBy(ZONE.CODE, ZONE.ID)
                .fetch(ZONE.NAME));
    }
}
