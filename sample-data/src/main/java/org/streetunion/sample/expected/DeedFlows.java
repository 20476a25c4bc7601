package org.streetunion.sample.expected;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.streetunion.sample.make.money.DeedWorks;
import org.streetunion.sample.model.DeedWork;
import org.streetunion.sample.model.MoneyWork;
import org.streetunion.sample.model.MoneyWork.Entry;
import org.streetunion.sample.model.Office;
import org.streetunion.sample.model.Quarter;
import org.streetunion.sample.model.organisation.Employer;

/**
 * What the deeds of the third quarter have to put into the book, worked out once more: contributions from the wages, grants from the
 * members that code 24 counts, gifts one by one.
 */
final class DeedFlows {
    private static final Quarter COUNTED = Quarter.NOW.plus(-1);
    private final Office office;
    private final DeedWork deeds;
    private final List<Entry> entries = new ArrayList<>();

    private DeedFlows(Office office) {
        this.office = office;
        this.deeds = DeedWorks.of(office);
    }

    /** The entries, one for each part of what came in and for whatever went out. */
    static List<Entry> of(Office office) {
        DeedFlows flows = new DeedFlows(office);
        flows.deeds.dues().forEach(flows::due);
        flows.granted();
        flows.deeds.gifts().forEach(gift -> flows.add(false, gift.account(), gift.cents(), DeedWork.BOOKED, ""));
        return List.copyOf(flows.entries);
    }

    /** 2 % of the wages: all of it is kept for others where there is no union; else 60 of 100 parts never come here. */
    private void due(DeedWork.Due due) {
        Employer payer = due.employer();
        long whole = due.wages() * 2 / 100;
        if (due.union() == null) {
            add(true, "231 代管经费", whole, due.day(), payer.name());
            return;
        }
        add(true, "402 拨缴经费收入", whole * 10 / 100, due.day(), payer.name());
        add(true, "221 应付上级经费", whole * 30 / 100, due.day(), payer.name());
    }

    private void granted() {
        Map<String, Measure> heads = new HashMap<>();
        new HeadStocks(office).addTo(heads);
        int[] members = Objects.requireNonNull(heads.get("24")).at(COUNTED);
        for (DeedWork.Taker taker : deeds.grants().takers()) {
            long many = members == null ? 0 : members[taker.union().seq()];
            add(false, "50601 回拨补助支出", many * deeds.grants().rate(), deeds.grants().days().paid(), taker.union().name());
        }
    }

    private void add(boolean incoming, String account, long cents, java.time.LocalDate day, String party) {
        entries.add(
                new Entry(day, new MoneyWork.Words("", "转账", 1), account, cents, incoming, "", new MoneyWork.Party(party, null),
                        new MoneyWork.Signs("", "")));
    }
}
