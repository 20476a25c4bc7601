package org.streetunion.sample.expected;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.streetunion.sample.Samples;
import org.streetunion.sample.make.money.BankWorks;
import org.streetunion.sample.make.money.DeedWorks;
import org.streetunion.sample.make.staff.MoneyWorks;
import org.streetunion.sample.model.BankLine;
import org.streetunion.sample.model.DeedWork;
import org.streetunion.sample.model.MoneyWork;
import org.streetunion.sample.model.Office;
import org.streetunion.sample.model.Quarter;

/** The quarter's money holds together: what was invented, what the bank says of it, and what the oracle makes of it. */
class ExpectedMoneyTest {
    static List<Office> offices() {
        return List.of(Samples.SMALL, Samples.STREET);
    }

    @Test
    void theOrdinaryStreetHas300PayersAnd42Takers() {
        DeedWork deeds = DeedWorks.of(Samples.STREET);
        assertEquals(List.of(300, 42, 40), List.of(deeds.dues().size(), deeds.grants().takers().size(), deeds.gifts().size()));
        assertEquals(12, deeds.dues().stream().filter(due -> due.union() == null).count());
    }

    @ParameterizedTest
    @MethodSource("offices")
    void everyContributionIsTwoPercentOrWhatTheUnionDoesNotKeep(Office office) {
        Set<String> payers = new HashSet<>();
        Set<String> receipts = new HashSet<>();
        for (DeedWork.Due due : DeedWorks.of(office).dues()) {
            assertEquals(due.union() == null ? due.wages() * 20 : due.wages() * 8, due.cents() * 1000, due.toString());
            assertTrue(payers.add(due.employer().name()) && receipts.add(due.receipt()));
            assertTrue(due.day().getDayOfWeek().getValue() <= 5, due.day().toString());
        }
    }

    @ParameterizedTest
    @MethodSource("offices")
    void membersOfTheTakersAreThoseOfTheReport(Office office) {
        long granted = DeedWorks.of(office).grants().takers().stream().mapToLong(taker -> taker.members() * 8_00L).sum();
        assertEquals(granted, ExpectedMoney.totals(office).get("拨付合计"));
    }

    @ParameterizedTest
    @MethodSource("offices")
    void theReportHasTheGiftsFromTheirFirstQuarterOn(Office office) {
        Map<String, Long> totals = ExpectedMoney.totals(office);
        Expected third = Expected.compute(office, new Quarter(2026, 3));
        assertEquals(totals.get("慰问条数"), Long.valueOf(third.value("81", "本季末数")));
        assertEquals(totals.get("慰问合计"), new BigDecimal(third.value("82", "本年累计")).movePointRight(2).longValueExact());
        assertEquals("—", third.value("82", "上季末数"), "none was kept then");
        assertEquals("—", Expected.compute(office, new Quarter(2026, 2)).value("81", "本季末数"));
    }

    @ParameterizedTest
    @MethodSource("offices")
    void oneGiftIsTooMuchAndOneGrantIsLost(Office office) {
        DeedWork deeds = DeedWorks.of(office);
        long over = deeds.gifts().stream().filter(gift -> DeedWork.LIMITS.stream()
                .anyMatch(limit -> limit.occasion().equals(gift.occasion()) && gift.cents() > limit.cents())).count();
        assertEquals(1, over);
        assertNotNull(deeds.grants().lost());
        assertTrue(deeds.grants().days().paid().plusDays(30).isBefore(MoneyWork.POSTED_TO));
        assertEquals(3, new HashSet<>(ExpectedMoney.hidden(office)).size());
    }

    /** The bank has the fee and the interest besides, and lacks one cheque. */
    @ParameterizedTest
    @MethodSource("offices")
    void theBankEndsWhereTheBooksEndButForWhatIsOnItsWay(Office office) {
        MoneyWork money = MoneyWorks.of(office);
        List<BankLine> lines = BankWorks.of(money, DeedWorks.of(office));
        long cheque = money.entries().stream().filter(each -> each.day().getYear() == 2026 && each.day().getMonthValue() == 9)
                .filter(each -> each.party().name().equals(BankWorks.UNCASHED)).mapToLong(MoneyWork.Entry::cents).sum();
        long books = ExpectedMoney.totals(office).getOrDefault("季末银行存款", 0L);
        assertTrue(cheque > 0);
        assertEquals(books + 412_37L - 36_00L + cheque, lines.get(lines.size() - 1).balance());
        for (int at = 1; at < lines.size(); at++) {
            assertEquals(lines.get(at - 1).balance() + lines.get(at).moved(), lines.get(at).balance());
        }
    }

    @ParameterizedTest
    @MethodSource("offices")
    void everythingOwedUpwardsIsPassedOnByTheEndOfTheQuarter(Office office) {
        MoneyWork money = MoneyWorks.of(office);
        long owed = money.openings().stream().filter(each -> each.account().startsWith("221"))
                .mapToLong(MoneyWork.Opening::cents).sum();
        for (MoneyWork.Entry entry : money.entries()) {
            boolean counts = entry.account().startsWith("221") && !entry.day().isAfter(MoneyWork.POSTED_TO);
            owed += !counts ? 0 : entry.incoming() ? entry.cents() : -entry.cents();
        }
        assertEquals(0, owed + ExpectedMoney.totals(office).getOrDefault("其中应付上级", 0L));
    }

    @ParameterizedTest
    @MethodSource("offices")
    void theYearHoldsTheQuarterAndTheBudgetHoldsTheYear(Office office) {
        Map<String, Long> year = ExpectedMoney.year(office);
        ExpectedMoney.quarter(office).forEach((account, cents) -> assertTrue(year.getOrDefault(account, 0L) >= cents, account));
        for (MoneyWork.Planned planned : MoneyWorks.of(office).budget()) {
            if (planned.account().startsWith("5")) {
                assertTrue(year.getOrDefault(planned.account(), 0L) <= planned.opening() + planned.adjustment(),
                        planned.account());
            }
        }
    }
}
