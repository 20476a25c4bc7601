package org.streetunion.app.work.cadres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.duties.DutyLedger;
import org.streetunion.app.office.secondments.SecondmentLedger;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;

/** Rules 15 (overlap), 17 and 18, shares of one person, and a person who holds a post: each a sentence. */
class CadreGuardsTest {
    private static final LocalDate START = LocalDate.of(2023, 5, 18);

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anElectedPartTimerEndsWithTheTerm(Databases kind) {
        try (Office office = kind.office()) {
            Cadres cadres = new Cadres(office);
            long person = cadres.person("覃泽骏");
            long union = cadres.union("甲厂工会委员会");
            cadres.save("terms", Row.NEW.with("union", Reference.to(union)).with("ordinal", 2).with("years", 5)
                    .with("starts_on", START).with("ends_on", LocalDate.of(2028, 5, 17)));
            Row late = Cadres.post(person, "副主席", "兼职", "企业", START).with(AppointmentLedger.UNION, Reference.to(union))
                    .with(AppointmentLedger.CHOSEN_HOW, "选举").with(AppointmentLedger.ENDS_ON, LocalDate.of(2028, 5, 18));

            Saved refused = cadres.tried("appointments", late);

            assertFalse(refused.done());
            assertTrue(Cadres.said(refused).contains("任职止 2028-05-18 晚于本届任期止 2028-05-17"), Cadres.said(refused));
            assertTrue(cadres.tried("appointments", late.with(AppointmentLedger.ENDS_ON, LocalDate.of(2028, 5, 17))).done());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theStreetsOwnTermIsASetting(Databases kind) {
        try (Office office = kind.office()) {
            Cadres cadres = new Cadres(office);
            Row vice = Cadres.viceChair(cadres.person("覃泽骏"), START).with(AppointmentLedger.ENDS_ON, LocalDate.of(2030, 1, 1));
            long id = cadres.save("appointments", vice);
            office.settings().put(StreetTerm.KEY, "2028-05-17");

            assertTrue(cadres.tried("appointments", cadres.row("appointments", id).with(AppointmentLedger.DUTIES, "技能")).done(),
                    "what was entered before and is not touched is left alone");
            Saved moved = cadres.tried("appointments",
                    cadres.row("appointments", id).with(AppointmentLedger.ENDS_ON, LocalDate.of(2029, 1, 1)));
            assertTrue(Cadres.said(moved).contains("晚于本届任期止 2028-05-17"), Cadres.said(moved));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aPartTimeViceChairIsElected(Databases kind) {
        try (Office office = kind.office()) {
            Cadres cadres = new Cadres(office);
            Row vice = Cadres.viceChair(cadres.person("覃泽骏"), START);

            Saved refused = cadres.tried("appointments", vice.with(AppointmentLedger.CHOSEN_HOW, "聘任"));

            assertTrue(Cadres.said(refused).contains("副主席应由选举、增选或替补产生"), Cadres.said(refused));
            assertFalse(refused.done());
            Saved unsaid = cadres.tried("appointments",
                    Cadres.viceChair(cadres.person("未写"), START).with(AppointmentLedger.CHOSEN_HOW, null));
            assertTrue(unsaid.done() && Cadres.said(unsaid).contains("没有写产生方式，兼职副主席应由选举"), Cadres.said(unsaid));
            Row assistant = Cadres.assistant(cadres.person("亓一帆"), START, START.plusYears(1));
            assertTrue(Cadres.said(cadres.tried("appointments", assistant.with(AppointmentLedger.CHOSEN_HOW, null)))
                    .contains("协理员应由聘任产生"));
            assertTrue(Cadres.said(cadres.tried("appointments", Cadres.assistant(cadres.person("招来"), START, START.plusYears(1))
                    .with(AppointmentLedger.CHOSEN_HOW, "招聘"))).contains("协理员一般由聘任产生，这里写的是“招聘”"));
            assertTrue(cadres.tried("appointments", vice.with(AppointmentLedger.CHOSEN_HOW, "替补")).done());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void nobodyHoldsOneKindTwiceAtATimeButALentAssistantHoldsBoth(Databases kind) {
        try (Office office = kind.office()) {
            Cadres cadres = new Cadres(office);
            long person = cadres.person("亓一帆");
            cadres.save("appointments", Cadres.assistant(person, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));

            Saved twice = cadres.tried("appointments",
                    Cadres.assistant(person, LocalDate.of(2026, 7, 1), LocalDate.of(2027, 6, 30)));
            assertFalse(twice.done());
            assertTrue(Cadres.said(twice).contains("亓一帆同一时间已任街道协理员（2026-01-01 至 2026-12-31），同是“协理员”"), Cadres.said(twice));
            assertTrue(cadres.tried("appointments",
                    Cadres.assistant(person, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31))).done());

            long zone = cadres.union("东片工会联合会");
            Saved lent = cadres.tried("appointments", Cadres.post(person, "副主席", "兼职", "社区", LocalDate.of(2026, 3, 1))
                    .with(AppointmentLedger.UNION, Reference.to(zone)).with(AppointmentLedger.CHOSEN_HOW, "增选"));
            assertTrue(lent.done(), Cadres.said(lent));
            long other = cadres.union("西片工会联合会");
            Saved second = cadres.tried("appointments", Cadres.post(person, "副主席", "兼职", "社区", LocalDate.of(2026, 4, 1))
                    .with(AppointmentLedger.UNION, Reference.to(other)).with(AppointmentLedger.CHOSEN_HOW, "增选"));
            assertTrue(second.done() && Cadres.said(second).contains("请核对是不是真的兼两处"), Cadres.said(second));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aWeekHasSevenDaysAndMoreThanFiveAreWarnedOf(Databases kind) {
        try (Office office = kind.office()) {
            Cadres cadres = new Cadres(office);
            cadres.limit("每周统筹天数提醒线", "5", "天");
            long person = cadres.person("亓一帆");
            cadres.save(SecondmentLedger.KEY, lent(person, "统筹使用", "4", "2026-01-01", "2026-06-30"));

            Saved after = cadres.tried(SecondmentLedger.KEY, lent(person, "下派", "4", "2026-07-01", "2026-12-31"));
            assertTrue(after.done() && !Cadres.said(after).contains("合计"), Cadres.said(after));
            Saved six = cadres.tried(SecondmentLedger.KEY, lent(person, "轮值", "2", "2026-03-01", "2026-03-31"));
            assertTrue(six.done() && Cadres.said(six).contains("2026-03-01 起各处合计每周 6 天，超过 5 天"), Cadres.said(six));
            Saved eight = cadres.tried(SecondmentLedger.KEY, lent(person, "借调", "4", "2026-06-01", null));
            assertFalse(eight.done());
            assertTrue(Cadres.said(eight).contains("合计每周 8 天，一周只有 7 天"), Cadres.said(eight));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void moreThanThreeWorkingDaysOfAMonthAreWarnedOfForPartTimersOnly(Databases kind) {
        try (Office office = kind.office()) {
            Cadres cadres = new Cadres(office);
            cadres.limit(DutyGuard.LIMIT, "3", "天");
            long person = cadres.person("覃泽骏");
            long full = cadres.person("专职一号");
            cadres.save("appointments", Cadres.viceChair(person, START));
            cadres.save("appointments", Cadres.post(full, "主席", "专职", "街道", START));
            for (int day = 1; day <= 3; day++) {
                assertEquals("", Cadres.said(cadres.tried(DutyLedger.KEY, duty(person, LocalDate.of(2026, 9, day)))));
                cadres.save(DutyLedger.KEY, duty(full, LocalDate.of(2026, 9, day)));
            }

            Saved fourth = cadres.tried(DutyLedger.KEY, duty(person, LocalDate.of(2026, 9, 4)));
            assertTrue(fourth.done());
            assertTrue(Cadres.said(fourth).contains("兼职干部 2026年9月合计占用 4 个工作日，超过每月 3 天"), Cadres.said(fourth));
            assertEquals("工会法第四十一条（参照）", fourth.problems().get(0).basis());
            assertEquals("", Cadres.said(cadres.tried(DutyLedger.KEY, duty(person, LocalDate.of(2026, 8, 4)))));
            assertEquals("", Cadres.said(cadres.tried(DutyLedger.KEY, duty(full, LocalDate.of(2026, 9, 4)))));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoHoldsAPostIsNotDeletedWithoutASentence(Databases kind) {
        try (Office office = kind.office()) {
            Cadres cadres = new Cadres(office);
            long person = cadres.person("覃泽骏");
            long past = cadres.person("已离任");
            cadres.save("appointments", Cadres.viceChair(person, START));
            cadres.save("appointments", Cadres.assistant(past, START, LocalDate.of(2024, 5, 17)));

            assertTrue(office.registers().get("people").away(new long[]{person, past}).contains("覃泽骏还担任街道副主席。移走以后"));
            assertFalse(office.registers().get("people").away(new long[]{past}).contains("还担任"));
        }
    }

    private static Row duty(long person, LocalDate day) {
        return Row.NEW.with(DutyLedger.PERSON, Reference.to(person)).with(DutyLedger.DAY, day).with(DutyLedger.KIND, "走访联系")
                .with(DutyLedger.CONTENT, "走访 " + day).with(DutyLedger.DAYS_USED, BigDecimal.ONE);
    }

    private static Row lent(long person, String kind, String days, String from, @Nullable String to) {
        return Row.NEW.with(SecondmentLedger.PERSON, Reference.to(person)).with(SecondmentLedger.KIND, kind)
                .with(SecondmentLedger.DAYS, new BigDecimal(days)).with(SecondmentLedger.STARTS_ON, LocalDate.parse(from))
                .with(SecondmentLedger.ENDS_ON, to == null ? null : LocalDate.parse(to));
    }
}
