package org.streetunion.app.reporting.sheets;

import static org.streetunion.app.database.jooq.Tables.APPOINTMENT;
import static org.streetunion.app.database.jooq.Tables.DOCUMENT;
import static org.streetunion.app.database.jooq.Tables.PERSON;
import static org.streetunion.app.database.jooq.Tables.SECONDMENT;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION;
import static org.streetunion.app.database.jooq.Tables.ZONE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Texts;

/** Reads who is lent to unions, and in which manner. */
final class StaffStore {
    private static final List<String> SENT = List.of("上挂", "下派", "轮值", "借调");
    private final Sql sql;

    StaffStore(Sql sql) {
        this.sql = sql;
    }

    /** Lendings to a union that hold on the day. */
    Map<Long, List<SheetFacts.Staff>> on(LocalDate day) {
        var lender = SUB_UNION.as("lender");
        Field<Boolean> bought = engaged("派遣", day);
        Field<Boolean> hired = engaged("招聘", day);
        Map<Long, List<SheetFacts.Staff>> staff = new HashMap<>();
        sql.read(context -> context
                .select(SECONDMENT.fields()).select(PERSON.NAME.as("person_name"), ZONE.NAME.as("zone_name"),
                        DSL.coalesce(lender.NAME, SECONDMENT.LENDER).as("lent_by"), bought.as("bought"), hired.as("hired"),
                        notice().as("notice"))
                .from(SECONDMENT).join(PERSON).on(PERSON.ID.eq(SECONDMENT.PERSON_ID)).leftJoin(lender)
                .on(lender.ID.eq(SECONDMENT.LENDER_ID)).leftJoin(ZONE).on(ZONE.ID.eq(SECONDMENT.ZONE_ID))
                .where(SECONDMENT.LIVE.isTrue()).and(SECONDMENT.USER_ID.isNotNull())
                .and(holds(SECONDMENT.STARTS_ON, SECONDMENT.ENDS_ON, day)).orderBy(SECONDMENT.ID).fetch())
                .forEach(found -> staff.computeIfAbsent(found.get(SECONDMENT.USER_ID), any -> new ArrayList<>())
                        .add(new SheetFacts.Staff(found.get(SECONDMENT.ID), said(found.get("person_name", String.class)),
                                said(found.get(SECONDMENT.KIND)),
                                manner(said(found.get(SECONDMENT.KIND)),
                                        Boolean.TRUE.equals(found.get(SECONDMENT.ALSO_ELSEWHERE)),
                                        Boolean.TRUE.equals(found.get("bought", Boolean.class)),
                                        Boolean.TRUE.equals(found.get("hired", Boolean.class))),
                                said(found.get("lent_by", String.class)), said(found.get("zone_name", String.class)),
                                found.get(SECONDMENT.DAYS_A_WEEK), found.get(SECONDMENT.STARTS_ON), found.get(SECONDMENT.ENDS_ON),
                                said(found.get(SECONDMENT.LED_BY)), said(found.get(SECONDMENT.APPRAISED_BY)),
                                said(found.get("notice", String.class)))));
        return staff;
    }

    /** 统筹方式 as the table asks for it; sent away is sent away, however the person was engaged at home. */
    private static String manner(String kind, boolean elsewhere, boolean bought, boolean hired) {
        if (elsewhere) {
            return "兼任";
        }
        return SENT.contains(kind) ? "选派" : bought ? "购买服务" : hired ? "聘用" : "选派";
    }

    /** The number of the letter that was sent about the lending, of several the last. */
    private static Field<String> notice() {
        return DSL.field(DSL.select(DSL.max(DOCUMENT.DOC_NO)).from(DOCUMENT).where(DOCUMENT.LIVE.isTrue())
                .and(DOCUMENT.STATE.ne("作废"))
                .and(DOCUMENT.ABOUT_ROW.eq(DSL.concat(DSL.inline("secondments#"), SECONDMENT.ID.cast(String.class)))));
    }

    private static Field<Boolean> engaged(String how, LocalDate day) {
        return DSL.field(DSL.exists(DSL.selectOne().from(APPOINTMENT).where(APPOINTMENT.PERSON_ID.eq(SECONDMENT.PERSON_ID))
                .and(APPOINTMENT.LIVE.isTrue()).and(APPOINTMENT.CHOSEN_HOW.eq(how))
                .and(holds(APPOINTMENT.STARTS_ON, APPOINTMENT.ENDS_ON, day))));
    }

    private static Condition holds(Field<LocalDate> from, Field<LocalDate> to, LocalDate day) {
        return from.isNull().or(from.le(day)).and(to.isNull().or(to.ge(day)));
    }

    private static String said(@Nullable String text) {
        return Texts.orEmpty(text);
    }
}
