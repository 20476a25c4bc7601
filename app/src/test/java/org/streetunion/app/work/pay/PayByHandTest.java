package org.streetunion.app.work.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.appraisal.EndByAppraisal;
import org.streetunion.app.work.cadres.Cadres;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.office.appraisals.AppraisalLedger;

/**
 * 4 vice-chairs and 8 assistants over three months, one dismissed in the middle: the sum is done here once more, from a list of days that
 * knows nothing of the program.
 */
class PayByHandTest {
    private static final long VICE = 60_000;
    private static final long ASSISTANT = 33_333;
    private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);
    private static final List<String> VICES = List.of("卜一", "卜二", "卜三", "卜四");
    private static final List<String> ASSISTANTS = List.of("瞿甲", "瞿乙", "瞿丙", "瞿丁", "瞿戊", "瞿己", "瞿庚", "瞿辛");
    /** From when to when each was in office, where it was not all of the three months. */
    private static final Map<String, List<LocalDate>> SPANS = Map.of("卜四", List.of(LocalDate.of(2026, 8, 17), YEAR_END), "瞿辛",
            List.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 8, 12)));

    @ParameterizedTest
    @EnumSource(Databases.class)
    void threeMonthsComeToWhatIsCountedByHand(Databases kind) {
        try (Office office = kind.office()) {
            PayOffice pay = new PayOffice(office);
            pay.standard("兼职副主席", "月津贴", "每月", VICE, PayOffice.START);
            pay.standard("协理员", "月津贴", "每月", ASSISTANT, PayOffice.START);
            VICES.forEach(name -> pay.viceChair(name, SPANS.getOrDefault(name, List.of(PayOffice.START)).get(0)));
            Map<String, Long> posts = new HashMap<>();
            ASSISTANTS.forEach(name -> posts.put(name, pay.assistant(name, PayOffice.START, YEAR_END)));
            dismiss(office, pay, "瞿辛", posts);

            long total = 0;
            for (int month = 7; month <= 9; month++) {
                ProposePay.Proposal proposal = pay.month(Crowd.PART_TIMERS, 2026, month);
                assertEquals(byHand(YearMonth.of(2026, month)), pay.due(proposal.id()), "month " + month);
                total += pay.view(proposal.id()).total();
            }
            long hand = List.of(7, 8, 9).stream().flatMap(month -> byHand(YearMonth.of(2026, month)).values().stream())
                    .mapToLong(fen -> fen == null ? 0 : fen).sum();
            assertEquals(hand, total);
            // 3 vice-chairs for three months, the fourth for 15 of 31 days and a month; 7 assistants, the eighth a month and 12 of 31 days.
            assertEquals(9 * VICE + 29_032 + VICE + 21 * ASSISTANT + ASSISTANT + 12_903, total);
        }
    }

    /** 不称职, decided on 10 August, and dismissed two days later. The days between are paid no more. */
    private static void dismiss(Office office, PayOffice pay, String name, Map<String, Long> posts) {
        long id = pay.appraisal(name, 2025, AppraisalLedger.FAILED, LocalDate.of(2026, 8, 12));
        office.registers().get(AppraisalLedger.KEY).store();
        long batch = org.streetunion.app.work.WholeAct.run(office,
                new org.streetunion.app.work.WholeAct.Heading(
                        org.streetunion.app.ledger.Act.correction(Cadres.CLERK, org.streetunion.app.ledger.Act.Kind.EDIT),
                        AppraisalLedger.KEY, "任职", 1),
                org.streetunion.app.ledger.Progress.SILENT,
                whole -> whole.change(AppraisalLedger.KEY, List.of(id),
                        org.streetunion.app.ledger.Act.correction(Cadres.CLERK, org.streetunion.app.ledger.Act.Kind.EDIT),
                        row -> row.with(AppraisalLedger.APPOINTMENT, Reference.to(posts.getOrDefault(name, 0L)))));
        assertTrue(batch > 0);
        Saved ended = new EndByAppraisal(office).run(
                new EndByAppraisal.Order(id, LocalDate.of(2026, 8, 14), null, null, null, "街工〔2026〕8号"), Cadres.CLERK);
        assertTrue(ended.done(), Cadres.said(ended));
    }

    private static Map<String, @Nullable Long> byHand(YearMonth month) {
        Map<String, @Nullable Long> due = new HashMap<>();
        VICES.forEach(name -> count(due, name, VICE, month));
        ASSISTANTS.forEach(name -> count(due, name, ASSISTANT, month));
        return due;
    }

    private static void count(Map<String, @Nullable Long> due, String name, long monthly, YearMonth month) {
        List<LocalDate> span = SPANS.getOrDefault(name, List.of(PayOffice.START, YEAR_END));
        long days = month.atDay(1).datesUntil(month.atEndOfMonth().plusDays(1))
                .filter(day -> !day.isBefore(span.get(0)) && !day.isAfter(span.get(1))).count();
        if (days > 0) {
            due.put(name, BigDecimal.valueOf(monthly * days)
                    .divide(BigDecimal.valueOf(month.lengthOfMonth()), 0, RoundingMode.HALF_UP).longValueExact());
        }
    }
}
