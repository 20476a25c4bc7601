package org.streetunion.sample.make.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.streetunion.sample.make.money.DeedWorks;
import org.streetunion.sample.model.DeedWork;
import org.streetunion.sample.model.MoneyWork;
import org.streetunion.sample.model.Office;
import org.streetunion.sample.model.organisation.Union;

/**
 * The street's own book of 2025 and 2026: what the tax office hands on every month, what the district gives, what goes to the unions, to
 * the part-time cadres and into activities. No dice. One payment is handled and approved by the same person, for the auditor to find.
 */
public final class MoneyWorks {
    private static final LocalDate BEGINS = LocalDate.of(2025, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 9);
    private static final int MONTHS = 22;
    private static final int GRANTED = 42;
    /** A budget is planned in whole thousands of 元, in 分. */
    private static final long WHOLE = 1_000_00L;
    /** The month, counted from the first, whose training the same person handled and approved: September 2026. */
    private static final int ONE_HAND = 20;
    /** The month whose quarter's grants are made by a deed: they stand in no workbook. */
    private static final LocalDate BY_DEED = LocalDate.of(2026, 9, 1);
    private static final String OWED = "221 应付上级经费";
    private static final long OWED_AT_FIRST = 12_000_00L;
    private static final String KEPT = "留成经费";
    private static final String ABOVE = "上级补助";
    private final Office office;
    private final MoneyWork.Signs usual;
    private final DeedWork deeds;
    private final List<MoneyWork.Entry> entries = new ArrayList<>();

    private MoneyWorks(Office office) {
        this.office = office;
        this.deeds = DeedWorks.of(office);
        this.usual = new MoneyWork.Signs(office.facts().signers().filler(), office.facts().signers().chair());
    }

    /** Of an office. */
    public static MoneyWork of(Office office) {
        MoneyWorks works = new MoneyWorks(office);
        for (int i = 0; i < MONTHS; i++) {
            works.month(BEGINS.plusMonths(i), i);
        }
        works.entries.removeIf(entry -> entry.day().isAfter(TODAY));
        works.entries.sort(Comparator.comparing(MoneyWork.Entry::day));
        long bank = 386_412_37L;
        long cash = 1_500_00L;
        return new MoneyWork(BEGINS,
                List.of(new MoneyWork.Opening("101 库存现金", cash), new MoneyWork.Opening("102 银行存款", bank),
                        new MoneyWork.Opening(OWED, OWED_AT_FIRST),
                        new MoneyWork.Opening("331 结余", bank + cash - OWED_AT_FIRST)),
                List.copyOf(works.entries), works.budget());
    }

    /** Whole thousands a little above what is used, but for 培训费, which is short by the middle of the year and is given more. */
    private List<MoneyWork.Planned> budget() {
        long members = Math.max(1, office.members().size());
        int granted = Math.min(GRANTED, office.organisation().unions().size() / 2);
        long grants = deeds.grants().takers().stream().mapToLong(each -> each.members() * deeds.grants().rate()).sum();
        return List.of(plan("401 会费收入", members * 40, 0),
                plan("402 拨缴经费收入", members * 760 + contributed(DeedWork.SHARES.street()), 0),
                plan("40301 回拨补助", members * 230, 0), plan("405 行政补助收入", 150_000_00L, 0),
                plan("50102 文体活动费", 50_000_00L, 0), plan(DeedWork.AID, given(DeedWork.AID), 0),
                plan(DeedWork.GIFTS, members * 9 + 25_000_00L + given(DeedWork.GIFTS), 0),
                plan("50301 培训费", 12_000_00L, 3_000_00L), plan("50302 会议费", 1_000_00L, 0),
                plan("50305 其他业务支出", 120_000_00L, 0), plan("50402 商品和服务支出", 5_000_00L, 0),
                plan("50601 回拨补助支出", granted * 4_000_00L + grants, 0));
    }

    private long given(String account) {
        return deeds.gifts().stream().filter(gift -> gift.account().equals(account)).mapToLong(DeedWork.Gift::cents).sum();
    }

    private static MoneyWork.Planned plan(String account, long cents, long more) {
        return new MoneyWork.Planned(account, (cents + WHOLE - 1) / WHOLE * WHOLE, more);
    }

    private void month(LocalDate first, int place) {
        long members = Math.max(1, office.members().size());
        String month = first.getYear() + "年" + first.getMonthValue() + "月";
        in(first.plusDays(8), "税务代收" + month + "工会经费（留成）", "402 拨缴经费收入", members * 61 + place * 1_037L, "留成经费", "税务局");
        in(first.plusDays(8), "税务代收" + month + "工会经费（应上解）", OWED, members * 40 + place * 691L, "", "税务局");
        in(first.plusDays(20), month + "会费", "401 会费收入", members * 3 + 55, "会费", "各下属工会");
        out(first.plusDays(24), words(month + "兼职副主席、协理员津贴", 2), "50305 其他业务支出", 9_600_00L + place * 100L, KEPT, whom("兼职干部"));
        out(first.plusDays(14), words(month + "办公用品", 1), "50402 商品和服务支出", 318_50L + place * 7L, KEPT, whom("练习文具店"));
        if (first.getMonthValue() % 3 == 0) {
            quarter(first, place);
        }
        if (first.getMonthValue() == 2) {
            in(first.plusDays(10), first.getYear() + "年街道办事处行政补助", "405 行政补助收入", 150_000_00L, "行政补助", "街道办事处");
            out(first.plusDays(12), words("节前走访慰问困难职工", 3), "50205 送温暖费", members * 9 + 20_000_00L, ABOVE, whom("困难职工"));
        }
        if (first.getMonthValue() == 5) {
            out(first.plusDays(3), words("职工运动会场地和器材", 4), "50102 文体活动费", 46_820_35L, KEPT, whom("练习体育馆"));
        }
    }

    private void quarter(LocalDate first, int place) {
        long members = Math.max(1, office.members().size());
        String quarter = first.getYear() + "年第" + (first.getMonthValue() / 3) + "季度";
        in(first.plusDays(15), quarter + "回拨补助", "40301 回拨补助", members * 55 + place * 333L, ABOVE, office.facts().district());
        out(first.plusDays(22), words(quarter + "上解经费", 1), OWED, owed(first), "", whom(office.facts().district()));
        List<Union> unions = office.organisation().unions();
        for (int i = 0; i < Math.min(GRANTED, unions.size() / 2) && !first.equals(BY_DEED); i++) {
            Union union = unions.get(i);
            out(first.plusDays(25), words(quarter + "回拨补助", 2), "50601 回拨补助支出", 800_00L + i * 1_25L + place * 10L, ABOVE,
                    new MoneyWork.Party(union.name(), union));
        }
        entries.add(new MoneyWork.Entry(first.plusDays(26), words("工会干部培训班场地费", 1), "50301 培训费", 3_600_00L + place * 11L, false,
                KEPT, whom("练习党校"), place == ONE_HAND ? new MoneyWork.Signs(usual.approver(), usual.approver()) : usual));
        out(first.plusDays(2), words("提取备用金", 1), "101 库存现金", 500_00L, "", whom(""));
        out(first.plusDays(18), new MoneyWork.Words("会议茶水", "现金", 1), "50302 会议费", 126_80L + place, KEPT, whom("练习超市"));
    }

    /** Everything that came in for the upper union up to now and was not passed on. */
    private long owed(LocalDate first) {
        long owed = entries.stream().filter(each -> each.account().equals(OWED))
                .mapToLong(each -> each.incoming() ? each.cents() : -each.cents()).sum();
        return owed + OWED_AT_FIRST + (first.equals(BY_DEED) ? contributed(DeedWork.SHARES.above()) : 0);
    }

    /** So many of the hundred parts of what employers with a union contribute; what the unions keep does not come here. */
    private long contributed(int percent) {
        int coming = DeedWork.SHARES.street() + DeedWork.SHARES.above();
        return deeds.dues().stream().filter(each -> each.union() != null).mapToLong(each -> each.cents() * percent / coming)
                .sum();
    }

    private static MoneyWork.Words words(String summary, int pieces) {
        return new MoneyWork.Words(summary, "转账", pieces);
    }

    private static MoneyWork.Party whom(String name) {
        return new MoneyWork.Party(name, null);
    }

    private void in(LocalDate day, String summary, String account, long cents, String source, String party) {
        entries.add(new MoneyWork.Entry(day, words(summary, 1), account, cents, true, source, whom(party), usual));
    }

    private void out(LocalDate day, MoneyWork.Words words, String account, long cents, String source, MoneyWork.Party party) {
        entries.add(new MoneyWork.Entry(day, words, account, cents, false, source, party, usual));
    }
}
