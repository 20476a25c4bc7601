package org.streetunion.app.work.cadres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.appointments.AppointmentKinds;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.appointments.AppointmentStates;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Deadlines;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.pay.PayOffice;

/** Appointments go on, end, and are told by kind and state; what was done goes back. */
class AppointmentDeedsTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 9);

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoWasEngagedGoesOnInARowOfItsOwnAndBack(Databases kind) {
        try (Office office = kind.office()) {
            Cadres cadres = new Cadres(office);
            long id = cadres.save("appointments", Cadres.assistant(cadres.person("亓一帆"), START, END));
            RenewAppointment.Order usual = RenewAppointment.usual(office, id, 1).orElseThrow();
            assertEquals(LocalDate.of(2027, 1, 1), usual.from());
            assertEquals(LocalDate.of(2027, 12, 31), usual.to());

            Saved renewed = RenewAppointment.run(office,
                    new RenewAppointment.Order(id, usual.from(), usual.to(), "聘〔2027〕1号"), Cadres.CLERK);

            assertTrue(renewed.done(), Cadres.said(renewed));
            assertEquals("期满", cadres.row("appointments", id).get(AppointmentLedger.END_REASON));
            Row next = cadres.row("appointments", renewed.id());
            assertEquals("聘〔2027〕1号", next.get(AppointmentLedger.CONTRACT_NO));
            assertEquals("协理员", next.get(AppointmentLedger.POST));
            assertNull(next.get(AppointmentLedger.END_REASON));
            office.batches().undo(renewed.batch(), Cadres.CLERK, lines -> {});
            assertEquals(1, office.registers().get("appointments").count(Query.ALL));
            assertNull(cadres.row("appointments", id).get(AppointmentLedger.END_REASON));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void electedAndEngagedEndEachTheirWay(Databases kind) {
        try (Office office = kind.office()) {
            Cadres cadres = new Cadres(office);
            long vice = cadres.save("appointments", Cadres.viceChair(cadres.person("覃泽骏"), START));
            long assistant = cadres.save("appointments", Cadres.assistant(cadres.person("亓一帆"), START, END));

            assertTrue(refused(office, new EndAppointment.Order(vice, TODAY, "解聘", "")).contains("不能解聘"));
            assertTrue(refused(office, new EndAppointment.Order(assistant, TODAY, "罢免", "")).contains("请用“解聘”"));
            assertTrue(refused(office, new EndAppointment.Order(assistant, null, "解聘", "")).contains("请写明最后在任的日期"));
            assertTrue(refused(office, new EndAppointment.Order(assistant, START.minusDays(1), "解聘", "")).contains("早于任职起"));
            assertTrue(Cadres.said(RenewAppointment.run(office, new RenewAppointment.Order(vice, END, END, ""), Cadres.CLERK))
                    .contains("不能续聘"));

            assertTrue(refused(office, recall(vice, Recall.NONE)).contains("请填应到、实到和赞成票"));
            assertTrue(refused(office, recall(vice, new Recall(100, 80, 50))).contains("没有超过全体 100 名代表（会员）的半数"));
            assertTrue(refused(office, recall(vice, new Recall(100, 50, 51))).contains("赞成票不能多于实到"));
            Saved recalled = EndAppointment.run(office, recall(vice, new Recall(100, 80, 51)), Cadres.CLERK);
            assertTrue(recalled.done(), Cadres.said(recalled));
            assertEquals(List.of(100, 80, 51), List.of(cadres.row("appointments", vice).get(AppointmentLedger.RECALL_ENTITLED, 0),
                    cadres.row("appointments", vice).get(AppointmentLedger.RECALL_PRESENT, 0),
                    cadres.row("appointments", vice).get(AppointmentLedger.RECALL_VOTES, 0)));
            assertEquals("罢免", AppointmentStates.on(cadres.row("appointments", vice), TODAY.plusDays(1)));
            assertEquals("街工〔2026〕9号", cadres.row("appointments", vice).get(AppointmentLedger.END_NO));
            office.batches().undo(recalled.batch(), Cadres.CLERK, lines -> {});
            assertEquals("在岗", AppointmentStates.on(cadres.row("appointments", vice), TODAY.plusDays(1)));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoFailedGoesThroughTheAppraisalAndNotOn(Databases kind) {
        try (Office office = kind.office()) {
            PayOffice pay = new PayOffice(office);
            long post = pay.assistant("亓一帆", START, END);
            long vice = pay.viceChair("覃泽骏", START);
            pay.appraisal("亓一帆", 2025, "不称职", TODAY);
            pay.appraisal("覃泽骏", 2025, "不称职", TODAY);
            RenewAppointment.Order on = new RenewAppointment.Order(post, END.plusDays(1), END.plusYears(1), "聘〔2027〕1号");

            Saved renewed = RenewAppointment.run(office, on, Cadres.CLERK);
            assertFalse(renewed.done());
            assertTrue(Cadres.said(renewed).contains("2025年考评不称职（2026-10-09 审定），还没有办理解聘或罢免，不能续聘"), Cadres.said(renewed));
            Saved typed = pay.cadres.tried("appointments",
                    Cadres.assistant(pay.person("亓一帆"), END.plusDays(1), END.plusYears(1)));
            assertTrue(typed.done() && Cadres.said(typed).contains("办理以前不发津贴"), Cadres.said(typed));
            assertTrue(refused(office, recall(vice, new Recall(100, 80, 51))).contains("在“办理”里按考评罢免"));
            Saved word = pay.cadres.tried("appointments",
                    pay.cadres.row("appointments", vice).with(AppointmentLedger.ENDS_ON, TODAY)
                            .with(AppointmentLedger.END_REASON, "罢免"));
            assertFalse(word.done(), "nor is it typed");
            assertTrue(Cadres.said(word).contains("请不要直接填写"), Cadres.said(word));
            assertTrue(new CadreDeadlines(office).soon(TODAY).stream().map(Deadlines.Deadline::sentence)
                    .anyMatch(each -> each.contains("考评不称职已审定，还没有办理罢免或解聘")));

            assertTrue(EndAppointment.run(office, new EndAppointment.Order(typed.id(), END.plusDays(9), "解聘", "街工〔2027〕1号"),
                    Cadres.CLERK).done());
            assertEquals("", Cadres.said(pay.cadres.tried("appointments",
                    Cadres.assistant(pay.person("亓一帆"), END.plusDays(30), END.plusYears(1)))), "gone, and engaged anew");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theListTellsKindAndStateAsTheProgramDoes(Databases kind) {
        try (Office office = kind.office()) {
            Cadres cadres = new Cadres(office);
            long person = cadres.person("亓一帆");
            LocalDate now = LocalDate.now(java.time.ZoneId.systemDefault());
            List<String> reasons = AppointmentLedger.END_REASONS.codes();
            int number = 0;
            for (String post : AppointmentLedger.POSTS.codes()) {
                for (String status : AppointmentLedger.STATUSES.codes()) {
                    Row row = Cadres.post(person, post, status, "街道", now.minusYears(number + 2L)).with(AppointmentLedger.ENDS_ON,
                            now.minusYears(number + 1L))
                            .with(AppointmentLedger.END_REASON, reasons.get(number++ % reasons.size()));
                    Row read = cadres.row("appointments", cadres.save("appointments", row));
                    assertEquals(AppointmentKinds.of(row).orElse(null), read.get(AppointmentLedger.KIND), post + status);
                    assertEquals(AppointmentStates.on(row, now), read.get(AppointmentLedger.STATE), post + status);
                }
            }
            Row stopped = Cadres.post(person, "志愿者", "兼职", "街道", now.minusDays(9))
                    .with(AppointmentLedger.STOPPED_FROM, now.minusDays(3));
            assertEquals("停发", state(cadres, stopped));
            assertEquals("在岗", state(cadres, Cadres.post(cadres.person("一"), "干事", "专职", "街道", now.minusDays(9))));
            assertEquals("未到任", state(cadres, Cadres.post(cadres.person("二"), "干事", "专职", "街道", now.plusDays(9))));
            assertEquals("在岗", state(cadres, Cadres.post(cadres.person("三"), "干事", "专职", "街道", now.minusDays(9))
                    .with(AppointmentLedger.STOPPED_FROM, now.minusDays(8))
                    .with(AppointmentLedger.STOPPED_TO, now.minusDays(5))));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatEndsSoonAndWhoStaysBeyondTheTermIsDue(Databases kind) {
        try (Office office = kind.office()) {
            Cadres cadres = new Cadres(office);
            cadres.limit("任（聘）期到期提醒天数", "60", "天");
            office.settings().put(StreetTerm.KEY, "2026-05-17");
            cadres.save("appointments", Cadres.viceChair(cadres.person("覃泽骏"), START));
            cadres.save("appointments", Cadres.assistant(cadres.person("亓一帆"), START, TODAY.plusDays(60)));
            cadres.save("appointments", Cadres.assistant(cadres.person("逄远"), START, TODAY.plusDays(61)));

            List<String> due = new CadreDeadlines(office).soon(TODAY).stream().map(Deadlines.Deadline::sentence).toList();

            assertEquals(List.of("亓一帆 协理员：2026-12-08 任（聘）期到期", "1 个选举产生的职务已过本届任期，请换届或办理延期",
                    "街道总工会本届委员会任期已于 2026-05-17 届满，请办换届"), due);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoseTermWasProlongedStaysWithinIt(Databases kind) {
        try (Office office = kind.office()) {
            Cadres cadres = new Cadres(office);
            Reference union = Reference.to(cadres.union("望海社区总工会"));
            cadres.save("terms", Row.NEW.with("union", union).with("ordinal", 1).with("starts_on", TODAY.minusYears(5))
                    .with("ends_on", TODAY.minusDays(9)));
            cadres.save("appointments", Cadres.post(cadres.person("覃泽骏"), "主席", "专职", "社区", TODAY.minusYears(5))
                    .with(AppointmentLedger.CHOSEN_HOW, "选举").with(AppointmentLedger.UNION, union));
            Row file = Row.NEW.with("union", union).with("term_no", 2).with("shift", "延期").with("shift_to", TODAY.plusDays(60));
            long election = cadres.save("elections", file);
            assertEquals(List.of("1 个选举产生的职务已过本届任期，请换届或办理延期"), sentences(office, TODAY), "nothing is approved");
            cadres.save("elections", cadres.row("elections", election).with("shift_no", "街工〔2026〕7号"));
            assertEquals(List.of(), sentences(office, TODAY));
            assertEquals(1, sentences(office, TODAY.plusDays(61)).size(), "over again");
        }
    }

    private static List<String> sentences(Office office, LocalDate day) {
        return new CadreDeadlines(office).soon(day).stream().map(Deadlines.Deadline::sentence).toList();
    }

    private static EndAppointment.Order recall(long post, Recall votes) {
        return new EndAppointment.Order(post, TODAY, "罢免", "街工〔2026〕9号", votes);
    }

    private static String state(Cadres cadres, Row row) {
        return String.valueOf(cadres.row("appointments", cadres.save("appointments", row)).get(AppointmentLedger.STATE));
    }

    private static String refused(Office office, EndAppointment.Order order) {
        Saved saved = EndAppointment.run(office, order, Cadres.CLERK);
        assertFalse(saved.done());
        return Cadres.said(saved);
    }
}
