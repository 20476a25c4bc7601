package org.streetunion.app.office.members;

import static org.streetunion.app.database.jooq.Tables.LIMIT_VALUE;
import static org.streetunion.app.database.jooq.Tables.PERSON;

import java.time.LocalDate;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** How old a member is today, and how near to the age at which the office looks at the membership again. Whole numbers throughout. */
final class MemberAgeStore {
    private static final int MONTHS = 12;
    private static final int MONTH = 100;

    private MemberAgeStore() {}

    /** In whole years; null without a birth date. */
    static Field<Integer> age() {
        Field<LocalDate> now = DSL.currentLocalDate();
        Field<LocalDate> born = PERSON.BIRTH_ON;
        return DSL.year(now).sub(DSL.year(born)).sub(DSL.when(inYear(born).gt(inYear(now)), 1).otherwise(0)).cast(Integer.class);
    }

    /** Against the parameters 到龄提醒 and 到龄提醒提前月数; null where sex, birth date or limit is unknown. */
    static Field<String> nearing() {
        Field<Integer> limit = DSL.when(PERSON.SEX.eq("男"), parameter("到龄提醒（男）")).when(PERSON.SEX.eq("女"), parameter("到龄提醒（女）"))
                .mul(MONTHS);
        Field<Integer> lived = lived();
        Field<Integer> ahead = DSL.coalesce(parameter("到龄提醒提前月数"), DSL.inline(MONTHS));
        return DSL.when(PERSON.BIRTH_ON.isNull().or(limit.isNull()), DSL.castNull(String.class))
                .when(lived.ge(limit), DSL.inline("已到龄")).when(lived.ge(limit.sub(ahead)), DSL.inline("即将到龄"))
                .otherwise(DSL.inline("未到龄"));
    }

    private static Field<Integer> lived() {
        Field<LocalDate> now = DSL.currentLocalDate();
        Field<LocalDate> born = PERSON.BIRTH_ON;
        return DSL.year(now).sub(DSL.year(born)).mul(MONTHS).add(DSL.month(now)).sub(DSL.month(born))
                .sub(DSL.when(DSL.day(born).gt(DSL.day(now)), 1).otherwise(0));
    }

    private static Field<Integer> inYear(Field<LocalDate> day) {
        return DSL.month(day).mul(MONTH).add(DSL.day(day));
    }

    private static Field<Integer> parameter(String name) {
        return DSL.field(DSL.select(DSL.max(LIMIT_VALUE.AMOUNT).cast(Integer.class)).from(LIMIT_VALUE)
                .where(LIMIT_VALUE.LIVE.isTrue()).and(LIMIT_VALUE.NAME.eq(DSL.inline(name)))
                .and(LIMIT_VALUE.VALID_FROM.isNull().or(LIMIT_VALUE.VALID_FROM.le(DSL.currentLocalDate())))
                .and(LIMIT_VALUE.VALID_TO.isNull().or(LIMIT_VALUE.VALID_TO.ge(DSL.currentLocalDate()))));
    }
}
