package org.streetunion.app.work.sheets;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.posts.PostLedger;

/** Names the posts of this year's sheets that become holes when a cadre is moved to the 回收站. */
public final class PostHolderGuard implements Guard {
    private static final int MOST = 200;
    private final Registers registers;
    private final Clock clock;

    /** Over these registers. */
    public PostHolderGuard(Registers registers, Clock clock) {
        this.registers = registers;
        this.clock = clock;
    }

    @Override
    public List<Problem> check(Row stored, Row outcome) {
        return List.of();
    }

    @Override
    public String away(long[] ids) {
        LocalDate today = LocalDate.now(clock);
        Register posts = registers.get(PostLedger.KEY);
        Query theirs = Query.ALL
                .and(new Filter.OneOf(PostLedger.PERSON.key(), LongStream.of(ids).mapToObj(Reference::to).toList()))
                .and(new Filter.OneOf(PostLedger.YEAR.key(), List.of(today.getYear())));
        List<Row> held = posts.labelled(posts.store().first(theirs, MOST)).stream()
                .filter(row -> !row.get(PostLedger.ENDS_ON, LocalDate.MAX).isBefore(today)).toList();
        return held.isEmpty()
                ? ""
                : held.stream().map(row -> PostLedger.PERSON.text(row) + "是" + PostLedger.UNION.text(row) + "“"
                        + PostLedger.POST.text(row) + "”岗的责任人").collect(Collectors.joining("；"))
                        + "。移走以后这些岗位就空了，请先在“岗位职责”里登记离岗日期和接任的人。";
    }
}
