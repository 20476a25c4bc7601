package org.streetunion.app.work.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.cadres.Cadres;
import org.streetunion.app.work.cadres.Verdicts;

/** Days over month ends and leap years, posts that overlap, coefficients, and one rounding. */
class PayReckoningTest {
    private static final Reference SOMEBODY = Reference.to(7);
    private static final LocalDate LEAP = LocalDate.of(2028, 2, 1);

    private static Row post(String post, String level, String from, @Nullable String to) {
        Row row = Cadres.post(7, post, post.equals("协理员") ? "聘任" : "兼职", level, LocalDate.parse(from));
        return to == null ? row : row.with(AppointmentLedger.ENDS_ON, LocalDate.parse(to));
    }

    private static PayPeriod month(String month) {
        return PayPeriod.parse(month).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"2028-02,2028-01-15,2028-02-29,29", "2028-02,2028-02-29,,1", "2027-02,2027-02-28,,1", "2026-12,2026-12-31,,1",
            "2028,2028-01-01,,366", "2027,2026-07-01,2027-12-30,364", "2026Q4,2026-10-31,2026-12-01,32", "2026-04,2026-05-01,,0",
            "2026-04,2026-01-01,2026-03-31,0"})
    void daysInPostAreThoseOfTheCalendar(String period, String from, @Nullable String to, int days) {
        assertEquals(days, PayPosts.of(SOMEBODY, List.of(post("协理员", "街道", from, to)), List.of(), List.of())
                .count(month(period)));
    }

    @Test
    void aDayCountsOnceForTheHighestPostAndNotAfterTheVerdict() {
        Row lent = post("副主席", "社区", "2028-02-10", "2028-02-19");
        Row own = post("协理员", "街道", "2028-02-01", "2028-02-15");
        PayPosts both = PayPosts.of(SOMEBODY, List.of(lent, own), List.of(), List.of());
        assertEquals(Map.of(own, 15, lent, 4), both.days(month("2028-02")), "19 days, none twice");

        Row stopped = own.with(AppointmentLedger.STOPPED_FROM, LEAP.plusDays(2)).with(AppointmentLedger.STOPPED_TO,
                LEAP.plusDays(3));
        assertEquals(13, PayPosts.of(SOMEBODY, List.of(stopped), List.of(), List.of()).count(month("2028-02")));
        PayPosts failed = failed(null, own);
        assertEquals(5, failed.count(month("2028-02")), "the day of the verdict is paid");
        Row again = post("协理员", "街道", "2028-02-20", null);
        assertEquals(15, failed(LEAP.plusDays(9), own, again).count(month("2028-02")), "dismissed and engaged anew");
        assertEquals(5, failed(null, own, again).count(month("2028-02")), "not while nobody dismissed");
        assertEquals(5, failed(LEAP.plusDays(19), own, again).count(month("2028-02")), "begun before the dismissal");

        Row full = Cadres.post(7, "干事", "专职", "街道", LEAP).with(AppointmentLedger.ENDS_ON, LEAP.plusDays(9));
        assertEquals(5, PayPosts.of(SOMEBODY, List.of(own), List.of(full), List.of()).count(month("2028-02")),
                "11 to 15 February");
    }

    private static PayPosts failed(@Nullable LocalDate until, Row... posts) {
        return PayPosts.of(SOMEBODY, List.of(posts), List.of(),
                List.of(new Verdicts.Verdict(1, 7, 2027, LEAP.plusDays(4), until)));
    }

    @Test
    void periodsAreReadAsPeopleWriteThem() {
        assertEquals("2026年10月", month("2026年10月").words());
        assertEquals("2026年第三季度", month("2026Q3").words());
        assertEquals(month("2026Q3"), month("2026年第三季度"));
        assertEquals("2026年", month("2026年").words());
        assertTrue(PayPeriod.parse("2026-13").isEmpty());
        assertTrue(PayPeriod.parse("九月").isEmpty());
        assertEquals(0, new PayPeriod(LEAP, LEAP.plusDays(3)).length(), "no month, quarter or year");
        assertEquals(3, month("2026Q3").parts(1).size());
    }

    @Test
    void sharesAddUpExactlyAndAreRoundedOnce() {
        Random random = new Random(4);
        for (int round = 0; round < 2_000; round++) {
            long base = random.nextInt(1_000_000);
            int all = 28 + random.nextInt(4);
            int days = random.nextInt(all + 1);
            BigDecimal coefficient = BigDecimal.valueOf(random.nextInt(301), 2);
            ExactSum parts = new ExactSum();
            parts.add(base, coefficient, days, all);
            long paid = parts.rounded();
            assertTrue(paid >= 0);
            parts.add(base, coefficient, all - days, all);
            assertEquals(BigDecimal.valueOf(base).multiply(coefficient).setScale(0, RoundingMode.HALF_UP).longValueExact(),
                    parts.rounded(), "the parts of a month are the month");
            assertTrue(paid <= parts.rounded());
        }
        ExactSum half = new ExactSum();
        half.add(1, BigDecimal.ONE, 1, 2);
        assertEquals(1, half.rounded(), "half a 分 goes up");
        ExactSum thirds = new ExactSum();
        LongStream.range(0, 3).forEach(each -> thirds.add(100, BigDecimal.ONE, 1, 3));
        assertEquals(100, thirds.rounded(), "not 99");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aQuarterIsReckonedMonthByMonthWithTheStandardOfEach(Databases kind) {
        try (Office office = kind.office()) {
            PayOffice pay = new PayOffice(office);
            pay.standard("协理员", "月津贴", "每月", 30_000L, PayOffice.START);
            pay.standard("协理员", "月津贴", "每月", 31_000L, LocalDate.of(2026, 9, 1));
            pay.assistant("苗正", LocalDate.of(2026, 7, 17), LocalDate.of(2026, 12, 31));
            ProposePay.Proposal proposal = pay.propose(Crowd.PART_TIMERS, month("2026Q3"));
            // 300 × 15/31 = 145.16129…, and 300 and 310
            assertEquals(75_516L, pay.due(proposal.id()).get("苗正"));
            PayView view = pay.view(proposal.id());
            assertEquals(view.total(), view.lines().stream()
                    .mapToLong(line -> line.get(org.streetunion.app.office.paylines.PayLineLedger.AMOUNT, 0L)).sum());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void pointsOfTheLastAppraisalChooseTheCoefficientAndTheGradeTheAward(Databases kind) {
        try (Office office = kind.office()) {
            PayOffice pay = new PayOffice(office);
            pay.standard("协理员", "月津贴", "每月", 30_000L, PayOffice.START);
            pay.coefficient("协理员", "0", "80", "0.85");
            pay.coefficient("协理员", "80", null, "1.15");
            pay.assistant("苗新", PayOffice.START, LocalDate.of(2026, 12, 31));
            ProposePay.Proposal proposal = pay.month(Crowd.PART_TIMERS, 2026, 9);
            assertEquals(30_000L, pay.due(proposal.id()).get("苗新"));
            assertTrue(String.valueOf(pay.line(proposal.id(), "苗新").values().get("reason")).contains("没有得分，系数按 1"));

            PayPoints eighty = points("80");
            ProposePay.Proposal october = Pay.with(office, eighty, Payments.NONE).propose()
                    .run(new ProposePay.Order(Crowd.PART_TIMERS, month("2026-10"), ""), Cadres.CLERK);
            assertEquals(34_500L, pay.due(october.id()).get("苗新"), "80 is in the upper band");
            ProposePay.Proposal november = Pay.with(office, points("79.99"), Payments.NONE).propose()
                    .run(new ProposePay.Order(Crowd.PART_TIMERS, month("2026-11"), ""), Cadres.CLERK);
            assertEquals(25_500L, pay.due(november.id()).get("苗新"));

            pay.cadres.save("paystandards", PayOffice.standardRow("协理员", "年奖励", "每年", 100_000L, PayOffice.START)
                    .with("scale", "等次").with("grade", "优秀"));
            Row draft = pay.cadres.row("appraisals", pay.cadres.save("appraisals",
                    Row.NEW.with("for_year", 2026).with("person", Reference.to(pay.person("苗新"))).with("kind", "协理员")
                            .with("grade", "优秀")));
            ProposePay.Proposal early = Pay.with(office, points("none"), Payments.NONE).propose()
                    .run(new ProposePay.Order(Crowd.PART_TIMERS, month("2026"), ""), Cadres.CLERK);
            assertTrue(PayOffice.left(early.left(), "苗新").contains("2026年考评还没有审定"), early.left().toString());
            pay.cadres.save("appraisals",
                    pay.cadres.row("appraisals", draft.id()).with("decided_on", LocalDate.of(2026, 12, 30)));
            ProposePay.Proposal award = Pay.with(office, points("none"), Payments.NONE).propose()
                    .run(new ProposePay.Order(Crowd.PART_TIMERS, month("2026"), ""), Cadres.CLERK);
            assertEquals(100_000L, pay.due(award.id()).get("苗新"));
        }
    }

    private static PayPoints points(String number) {
        return new PayPoints() {
            @Override
            public java.util.Optional<BigDecimal> ofPerson(long person, LocalDate day) {
                return number.equals("none") ? java.util.Optional.empty() : java.util.Optional.of(new BigDecimal(number));
            }

            @Override
            public java.util.Optional<BigDecimal> ofUnion(long union, LocalDate day) {
                return java.util.Optional.empty();
            }

            @Override
            public java.util.Optional<String> starsOf(long union, LocalDate day) {
                return java.util.Optional.empty();
            }
        };
    }
}
