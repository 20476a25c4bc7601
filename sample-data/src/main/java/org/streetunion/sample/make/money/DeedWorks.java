package org.streetunion.sample.make.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.streetunion.sample.model.DeedWork;
import org.streetunion.sample.model.Headcount;
import org.streetunion.sample.model.Member;
import org.streetunion.sample.model.MoneyWork;
import org.streetunion.sample.model.Office;
import org.streetunion.sample.model.Quarter;
import org.streetunion.sample.model.organisation.Coverage;
import org.streetunion.sample.model.organisation.Employer;
import org.streetunion.sample.model.organisation.Union;

/** Invents a quarter's contributions, grants and gifts, without dice. One grant never arrives, and one gift is above what is allowed. */
public final class DeedWorks {
    private static final LocalDate COUNTED = LocalDate.of(2026, 6, 30);
    private static final int PAYERS = 300;
    private static final int EACH_FIFTH = 5;
    /** Of so many payers one has no union. */
    private static final int PREPARING = 25;
    private static final int GRANTED = 42;
    private static final int GIFTS = 40;
    private static final int MEMBERS_A_GIFT = 75;
    private static final long RATE = 8_00L;
    /** Wages come in such steps, so that no share of 1 % leaves a part of a 分. */
    private static final long STEP = 500_00L;
    private static final long TOO_MUCH = 500_00L;
    private final Office office;

    private DeedWorks(Office office) {
        this.office = office;
    }

    /** Of an office. */
    public static DeedWork of(Office office) {
        DeedWorks works = new DeedWorks(office);
        return new DeedWork(works.dues(), works.grants(), works.gifts());
    }

    private List<DeedWork.Due> dues() {
        Map<Integer, Union> unions = new HashMap<>();
        office.organisation().coverages().stream().filter(each -> each.on(COUNTED) && each.union().liveOn(COUNTED))
                .filter(each -> each.union().liveOn(MoneyWork.POSTED_TO))
                .forEach((Coverage each) -> unions.putIfAbsent(each.employer().seq(), each.union()));
        List<Employer> employers = office.organisation().employers().stream()
                .filter(each -> each.details().state().equals("正常")).toList();
        int all = Math.min(PAYERS, office.organisation().employers().size() / EACH_FIFTH);
        int without = all == 0 ? 0 : Math.max(1, all / PREPARING);
        List<Employer> payers = new ArrayList<>(
                employers.stream().filter(each -> unions.containsKey(each.seq())).limit(all - without).toList());
        Set<Integer> covered = office.organisation().coverages().stream().map(each -> each.employer().seq())
                .collect(Collectors.toSet());
        payers.addAll(employers.stream().filter(each -> !covered.contains(each.seq())).limit(without).toList());
        List<DeedWork.Due> dues = new ArrayList<>();
        for (Employer payer : payers) {
            dues.add(due(payer, unions.get(payer.seq()), dues.size()));
        }
        return List.copyOf(dues);
    }

    /** Paid in the first two weeks of July, on working days. */
    private static DeedWork.Due due(Employer payer, @Nullable Union union, int place) {
        long wages = STEP * (200 + place * 37L % 900);
        int percent = union == null ? 100 : DeedWork.SHARES.street() + DeedWork.SHARES.above();
        LocalDate day = LocalDate.of(2026, 7, 6 + place % 5 + 7 * (place / 5 % 2));
        return new DeedWork.Due(payer, union, wages, wages / 100 * 2 * percent / 100, day, Integer.toString(33_010_001 + place));
    }

    private DeedWork.Grants grants() {
        Map<Integer, Long> members = members();
        List<Union> unions = office.organisation().unions();
        List<DeedWork.Taker> takers = unions.stream().filter(each -> !each.federation() && !each.byRoster())
                .filter(each -> each.liveOn(COUNTED) && each.liveOn(MoneyWork.POSTED_TO))
                .map(each -> new DeedWork.Taker(each, members.getOrDefault(each.seq(), 0L))).filter(each -> each.members() > 0)
                .limit(Math.min(GRANTED, unions.size() / 2)).toList();
        DeedWork.Days days = new DeedWork.Days(COUNTED, LocalDate.of(2026, 8, 3), LocalDate.of(2026, 8, 5),
                LocalDate.of(2026, 8, 10), LocalDate.of(2026, 8, 13));
        return new DeedWork.Grants("2026年上半年经费回拨补助", RATE, days, takers,
                takers.isEmpty() ? null : takers.get(takers.size() / 2).union());
    }

    /** What unions that keep no roster said of themselves: employer by employer, else as one number. */
    private Map<Integer, Long> members() {
        Map<Integer, Long> declared = new HashMap<>();
        Map<Integer, Long> summed = new HashMap<>();
        office.headcounts().stream().filter((Headcount each) -> each.quarter().equals(Quarter.NOW.plus(-1)))
                .forEach(each -> (each.employer() == null ? declared : summed).merge(each.union().seq(),
                        (long) each.count().members().all(), Long::sum));
        declared.putAll(summed);
        return declared;
    }

    private List<DeedWork.Gift> gifts() {
        List<Member> members = office.members().stream()
                .filter(each -> each.on(MoneyWork.POSTED_TO) && each.work().union().liveOn(MoneyWork.POSTED_TO)).toList();
        int all = Math.min(members.size(), Math.max(1, Math.min(GIFTS, office.members().size() / MEMBERS_A_GIFT)));
        List<DeedWork.Gift> gifts = new ArrayList<>();
        for (int place = 0; place < all; place++) {
            gifts.add(gift(members.get(place * (members.size() / all)), place, all));
        }
        return List.copyOf(gifts);
    }

    /** As much as is allowed; somebody in hospital, about the middle of the quarter, is given more. */
    private static DeedWork.Gift gift(Member member, int place, int all) {
        int kinds = DeedWork.LIMITS.size();
        DeedWork.Limit limit = DeedWork.LIMITS.get(place % kinds);
        boolean over = place == all / 2 / kinds * kinds;
        LocalDate day = LocalDate.of(2026, 7, 8).plusDays(place * 80L / all);
        return new DeedWork.Gift(member, limit.occasion(), day, limit.cents() + (over ? TOO_MUCH : 0),
                limit.occasion().equals("生日") ? "蛋糕券和鲜花" : "");
    }
}
