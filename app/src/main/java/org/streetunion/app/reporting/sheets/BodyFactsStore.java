package org.streetunion.app.reporting.sheets;

import static org.streetunion.app.database.jooq.Tables.STAR_CHANGE;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION_HISTORY;
import static org.streetunion.app.database.jooq.Tables.UNION_BODY;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.streetunion.app.database.jooq.tables.StarChange;
import org.streetunion.app.reporting.UnionFactsStore;

/** What unions that are at work have on a day: bodies and customs (机构与制度), and the star that was last decided. */
final class BodyFactsStore {
    /** A fact of this name and a kind counts the unions with a body of the kind. */
    static final String BODY = "body ";
    /** A fact of this name and stars counts the unions with one of them. */
    static final String STAR = "star ";
    private static final String CANCELLED = "取消";
    private static final List<String> STARS = List.of("三星", "四星", "五星");

    private BodyFactsStore() {}

    static Select<Record2<Long, Long>> body(String kind, LocalDate day) {
        return DSL.select(UNION_BODY.UNION_ID.as(TargetFactsStore.UNION), UNION_BODY.ID.as(TargetFactsStore.ROW)).from(UNION_BODY)
                .join(SUB_UNION).on(SUB_UNION.ID.eq(UNION_BODY.UNION_ID)).join(SUB_UNION_HISTORY)
                .on(UnionFactsStore.holdsOn(day)).where(UNION_BODY.LIVE.isTrue()).and(UNION_BODY.KIND.eq(kind))
                .and(UNION_BODY.FOUNDED_ON.isNull().or(UNION_BODY.FOUNDED_ON.le(day)))
                .and(UNION_BODY.ENDED_ON.isNull().or(UNION_BODY.ENDED_ON.gt(day))).and(UnionFactsStore.counts());
    }

    /** With that star or a higher one by the last decision up to the day. */
    static Select<Record2<Long, Long>> stars(String lowest, LocalDate day) {
        StarChange later = STAR_CHANGE.as("later_star");
        Condition after = later.DECIDED_ON.gt(STAR_CHANGE.DECIDED_ON)
                .or(later.DECIDED_ON.eq(STAR_CHANGE.DECIDED_ON).and(later.ID.gt(STAR_CHANGE.ID)));
        return DSL.select(STAR_CHANGE.UNION_ID.as(TargetFactsStore.UNION), STAR_CHANGE.ID.as(TargetFactsStore.ROW))
                .from(STAR_CHANGE).join(SUB_UNION).on(SUB_UNION.ID.eq(STAR_CHANGE.UNION_ID)).join(SUB_UNION_HISTORY)
                .on(UnionFactsStore.holdsOn(day)).where(STAR_CHANGE.LIVE.isTrue()).and(STAR_CHANGE.DECIDED_ON.le(day))
                .and(STAR_CHANGE.KIND.ne(CANCELLED)).and(STAR_CHANGE.STAR.in(STARS.subList(STARS.indexOf(lowest), STARS.size())))
                .and(UnionFactsStore.counts())
                .andNotExists(DSL.selectOne().from(later).where(later.UNION_ID.eq(STAR_CHANGE.UNION_ID)).and(later.LIVE.isTrue())
                        .and(later.DECIDED_ON.le(day)).and(after));
    }
}
