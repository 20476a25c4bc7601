package org.streetunion.app.reporting.board;

import static org.streetunion.app.database.jooq.Tables.APPOINTMENT;
import static org.streetunion.app.database.jooq.Tables.DUTY_LINK;
import static org.streetunion.app.database.jooq.Tables.DUTY_POST;
import static org.streetunion.app.database.jooq.Tables.LIAISON;
import static org.streetunion.app.database.jooq.Tables.MEMBERSHIP;
import static org.streetunion.app.database.jooq.Tables.PERSON;
import static org.streetunion.app.database.jooq.Tables.SECONDMENT;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION_HISTORY;
import static org.streetunion.app.database.jooq.Tables.UNION_TERM;
import static org.streetunion.app.database.jooq.Tables.ZONE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.database.jooq.tables.Person;
import org.streetunion.app.database.jooq.tables.Zone;
import org.streetunion.app.reporting.ApprovedDelayStore;
import org.streetunion.app.reporting.BranchStore;
import org.streetunion.app.reporting.HeadcountFactsStore;
import org.streetunion.app.reporting.UnionFactsStore;
import org.streetunion.app.reporting.sheets.Seats;

/** Reads what the board is drawn from, one select a register. */
final class BoardStore {
    private static final List<String> ELECTED = List.of("选举", "增选", "替补");
    private static final List<String> LIAISONS = List.of("包片联系", "帮带");
    private final Sql sql;
    private final LocalDate today;

    BoardStore(Sql sql, LocalDate today) {
        this.sql = sql;
        this.today = today;
    }

    /** An office somebody holds. */
    record Office(long row, long person, long union, String post, String status, String level, @Nullable LocalDate from,
            @Nullable LocalDate to, boolean stopped) {}

    /** A row of the posts of a sheet; no person where nobody holds it or who did is no cadre any more. */
    record Post(long row, long union, String post, String number, String standing, @Nullable Long person, int share,
            @Nullable LocalDate from, @Nullable LocalDate to) implements Seats.Row {}

    /** A union that a post serves; whoever holds the post, when no person is named. */
    record Link(long row, long union, String post, @Nullable Long person, long linked, @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** The zones of the day by code; grids stand under theirs. */
    List<Board.Place> places(LocalDate day) {
        Person worker = PERSON.as("worker");
        return sql.read(context -> context.select(ZONE.ID, ZONE.NAME, PERSON.NAME, worker.NAME).from(ZONE).leftJoin(PERSON)
                .on(PERSON.ID.eq(ZONE.LEADER_ID)).leftJoin(worker).on(worker.ID.eq(ZONE.WORKER_ID)).where(ZONE.LIVE.isTrue())
                .and(ZONE.PARENT_ID.isNull()).and(ZONE.FOUNDED_ON.isNull().or(ZONE.FOUNDED_ON.le(day)))
                .and(ZONE.ENDED_ON.isNull().or(ZONE.ENDED_ON.gt(day))).orderBy(ZONE.CODE, ZONE.ID)
                .fetch(found -> new Board.Place(found.value1(), found.value2(), said(found.value3()), said(found.value4()))));
    }

    /** The unions of the day by zone, community and code. */
    List<Board.Unit> units(LocalDate day) {
        Map<Long, Integer> members = new BranchStore(sql).summed(members(day), day);
        Zone place = ZONE.as("place");
        Zone above = ZONE.as("above");
        Field<Long> zone = DSL.coalesce(place.PARENT_ID, place.ID, DSL.inline(0L));
        Field<String> code = DSL.coalesce(above.CODE, place.CODE, DSL.inline("~"));
        return sql.read(context -> context
                .select(SUB_UNION.ID, SUB_UNION.NAME, SUB_UNION.NAME_KEY, zone, SUB_UNION.COMMUNITY).from(SUB_UNION)
                .join(SUB_UNION_HISTORY).on(UnionFactsStore.holdsOn(day)).leftJoin(place)
                .on(place.ID.eq(SUB_UNION_HISTORY.ZONE_ID)).leftJoin(above).on(above.ID.eq(place.PARENT_ID))
                .where(UnionFactsStore.counts()).orderBy(code, SUB_UNION.COMMUNITY, SUB_UNION.CODE, SUB_UNION.ID)
                .fetch(found -> new Board.Unit(found.value1(), found.value2(), said(found.value3()), found.value4(),
                        said(found.value5()), members.getOrDefault(found.value1(), 0))));
    }

    /** Of today the rows of the persons tell, which is quicker by far; of a day in the past their history. */
    private Map<Long, Integer> members(LocalDate day) {
        if (!day.isBefore(today)) {
            return sql.read(context -> context.select(PERSON.UNION_ID, DSL.count()).from(PERSON)
                    .where(HeadcountFactsStore.membersNow()).groupBy(PERSON.UNION_ID).fetchMap(PERSON.UNION_ID, DSL.count()));
        }
        return sql.read(context -> context.select(MEMBERSHIP.UNION_ID, DSL.count()).from(MEMBERSHIP).join(PERSON)
                .on(PERSON.ID.eq(MEMBERSHIP.ROW_ID)).where(HeadcountFactsStore.membersOn(day))
                .and(MEMBERSHIP.UNION_ID.isNotNull()).groupBy(MEMBERSHIP.UNION_ID)
                .fetchMap(MEMBERSHIP.UNION_ID, DSL.count()));
    }

    /** All cadres; what they are is added by whoever knows the offices. */
    List<Board.Cadre> cadres() {
        return sql.read(context -> context.select(PERSON.ID, PERSON.NAME, PERSON.NAME_KEY, PERSON.MOBILE).from(PERSON)
                .where(PERSON.CADRE_LIVE.isTrue()).orderBy(PERSON.NAME_KEY, PERSON.ID)
                .fetch(found -> new Board.Cadre(found.value1(), found.value2(), said(found.value3()), said(found.value4()), "",
                        false)));
    }

    /**
     * The offices that are held on the day, the street's first. Whoever was elected serves to the end of the term where no other day is
     * entered; the street's own term is a setting, null where nobody keeps it.
     */
    List<Office> offices(LocalDate day, @Nullable LocalDate streetTerm) {
        Field<Boolean> stopped = DSL.field(APPOINTMENT.STOPPED_FROM.le(day)
                .and(APPOINTMENT.STOPPED_TO.isNull().or(APPOINTMENT.STOPPED_TO.ge(day))));
        Field<LocalDate> ends = DSL.when(APPOINTMENT.CONTRACT_ENDS.lt(APPOINTMENT.ENDS_ON), APPOINTMENT.CONTRACT_ENDS)
                .otherwise(DSL.coalesce(APPOINTMENT.ENDS_ON, APPOINTMENT.CONTRACT_ENDS, termEnd(streetTerm, day)));
        Field<Integer> order = DSL.when(APPOINTMENT.LEVEL.eq("街道"), 0).when(APPOINTMENT.LEVEL.eq("社区"), 1).otherwise(2);
        return sql.read(context -> context
                .select(APPOINTMENT.ID, APPOINTMENT.PERSON_ID, APPOINTMENT.UNION_ID, APPOINTMENT.POST, APPOINTMENT.STATUS,
                        APPOINTMENT.LEVEL, APPOINTMENT.STARTS_ON, ends, stopped)
                .from(APPOINTMENT).where(APPOINTMENT.LIVE.isTrue())
                .and(on(APPOINTMENT.STARTS_ON, APPOINTMENT.ENDS_ON, day)).orderBy(order, APPOINTMENT.ID)
                .fetch(found -> new Office(found.value1(), found.value2(), id(found.value3()), found.value4(),
                        said(found.value5()), said(found.value6()), found.value7(), found.value8(),
                        Boolean.TRUE.equals(found.value9()))));
    }

    /** As the register of offices tells it: the end of the term named, else of the union's last; 延期 that was approved counts. */
    private static Field<LocalDate> termEnd(@Nullable LocalDate streetTerm, LocalDate day) {
        Field<LocalDate> own = DSL.field(DSL.select(ApprovedDelayStore.end(UNION_TERM, day)).from(UNION_TERM)
                .where(UNION_TERM.UNION_ID.eq(APPOINTMENT.UNION_ID)).and(UNION_TERM.LIVE.isTrue())
                .and(UNION_TERM.ENDS_ON.isNotNull())
                .and(APPOINTMENT.TERM_NO.isNull().or(UNION_TERM.ORDINAL.eq(APPOINTMENT.TERM_NO)))
                .orderBy(UNION_TERM.ENDS_ON.desc(), UNION_TERM.ORDINAL.desc()).limit(1));
        Field<LocalDate> streets = DSL.val(streetTerm, SQLDataType.LOCALDATE);
        return DSL.when(APPOINTMENT.CHOSEN_HOW.in(ELECTED).and(APPOINTMENT.LEVEL.ne("企业")),
                DSL.when(APPOINTMENT.UNION_ID.isNull().and(APPOINTMENT.LEVEL.eq("街道")), streets).otherwise(own));
    }

    /** 包片联系 and 帮带 of unions and zones that hold on the day. */
    List<Tie> liaisons(LocalDate day) {
        return sql.read(context -> context
                .select(LIAISON.ID, LIAISON.PERSON_ID, LIAISON.UNION_ID, DSL.coalesce(ZONE.PARENT_ID, ZONE.ID), LIAISON.KIND,
                        LIAISON.STARTS_ON, LIAISON.ENDS_ON)
                .from(LIAISON).leftJoin(ZONE).on(ZONE.ID.eq(LIAISON.ZONE_ID)).where(LIAISON.LIVE.isTrue())
                .and(LIAISON.KIND.in(LIAISONS)).and(LIAISON.UNION_ID.isNotNull().or(LIAISON.ZONE_ID.isNotNull()))
                .and(on(LIAISON.STARTS_ON, LIAISON.ENDS_ON, day)).orderBy(LIAISON.ID)
                .fetch(found -> new Tie(found.value3() == null ? Tie.Kind.ZONE : Tie.Kind.LIAISON, found.value1(),
                        found.value2(), id(found.value3()), found.value3() == null ? id(found.value4()) : 0, 0,
                        found.value6(), found.value7(), found.value5())));
    }

    /** Lendings that hold on the day; those to the street itself name neither union nor zone. */
    List<Tie> lendings(LocalDate day) {
        return sql.read(context -> context
                .select(SECONDMENT.ID, SECONDMENT.PERSON_ID, SECONDMENT.USER_ID, DSL.coalesce(ZONE.PARENT_ID, ZONE.ID),
                        SECONDMENT.DAYS_A_WEEK, SECONDMENT.STARTS_ON, SECONDMENT.ENDS_ON,
                        DSL.coalesce(SECONDMENT.POST, SECONDMENT.KIND))
                .from(SECONDMENT).leftJoin(ZONE).on(ZONE.ID.eq(SECONDMENT.ZONE_ID)).where(SECONDMENT.LIVE.isTrue())
                .and(on(SECONDMENT.STARTS_ON, SECONDMENT.ENDS_ON, day)).orderBy(SECONDMENT.ID)
                .fetch(found -> new Tie(Tie.Kind.LENT, found.value1(), found.value2(), id(found.value3()),
                        found.value3() == null ? id(found.value4()) : 0, number(found.value5()), found.value6(),
                        found.value7(), found.value8())));
    }

    /** All rows of the posts of a year's sheets, past holders too. */
    List<Post> posts(int year) {
        return sql.read(context -> context
                .select(DUTY_POST.ID, DUTY_POST.UNION_ID, DUTY_POST.POST, DUTY_POST.POST_NO, PERSON.ID, DUTY_POST.SHARE_OF,
                        DUTY_POST.STARTS_ON, DUTY_POST.ENDS_ON, DUTY_POST.STANDING)
                .from(DUTY_POST).leftJoin(PERSON).on(PERSON.ID.eq(DUTY_POST.PERSON_ID)).and(PERSON.CADRE_LIVE.isTrue())
                .where(DUTY_POST.LIVE.isTrue()).and(DUTY_POST.SHEET_YEAR.eq(year)).orderBy(DUTY_POST.POST_NO, DUTY_POST.ID)
                .fetch(found -> new Post(found.value1(), found.value2(), found.value3(), said(found.value4()),
                        said(found.value9()),
                        found.value5(), found.value6() == null ? 0 : found.value6(), found.value7(), found.value8())));
    }

    /** The unions that posts of a year's sheets serve on the day. */
    List<Link> links(LocalDate day) {
        return sql.read(context -> context
                .select(DUTY_LINK.ID, DUTY_LINK.UNION_ID, DUTY_LINK.POST, DUTY_LINK.PERSON_ID, DUTY_LINK.LINKED_UNION_ID,
                        DUTY_LINK.STARTS_ON, DUTY_LINK.ENDS_ON)
                .from(DUTY_LINK).where(DUTY_LINK.LIVE.isTrue()).and(DUTY_LINK.SHEET_YEAR.eq(day.getYear()))
                .and(DUTY_LINK.LINKED_UNION_ID.isNotNull()).and(on(DUTY_LINK.STARTS_ON, DUTY_LINK.ENDS_ON, day))
                .orderBy(DUTY_LINK.ID).fetch(found -> new Link(found.value1(), found.value2(), found.value3(), found.value4(),
                        found.value5(), found.value6(), found.value7())));
    }

    private static Condition on(Field<LocalDate> from, Field<LocalDate> to, LocalDate day) {
        return from.isNull().or(from.le(day)).and(to.isNull().or(to.ge(day)));
    }

    private static long id(@Nullable Long id) {
        return id == null ? 0 : id;
    }

    private static double number(@Nullable BigDecimal number) {
        return number == null ? 0 : number.doubleValue();
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
