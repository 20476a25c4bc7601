package org.streetunion.app.work.sheets;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.posts.PostLedger;
import org.streetunion.app.work.HeldGuard;

/** Names the posts of this year's sheets that become holes when a cadre is moved to the 回收站. */
public final class PostHolderGuard extends HeldGuard {
    /** Over these registers. */
    public PostHolderGuard(Registers registers, Clock clock) {
        super(registers, clock, PostLedger.KEY);
    }

    @Override
    public String away(long[] ids) {
        List<Row> held = held(PostLedger.PERSON, ids, PostLedger.ENDS_ON,
                new Filter.OneOf(PostLedger.YEAR.key(), List.of(today().getYear())));
        return held.isEmpty()
                ? ""
                : held.stream().map(row -> PostLedger.PERSON.text(row) + "是" + PostLedger.UNION.text(row) + "“"
                        + PostLedger.POST.text(row) + "”岗的责任人").collect(Collectors.joining("；"))
                        + "。移走以后这些岗位就空了，请先在“岗位职责”里登记离岗日期和接任的人。";
    }
}
