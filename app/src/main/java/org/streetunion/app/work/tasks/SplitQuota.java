package org.streetunion.app.work.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.quotas.LargestRemainder;
import org.streetunion.app.office.quotas.QuotaLedger;
import org.streetunion.app.office.quotas.ShareLedger;
import org.streetunion.app.reporting.summary.QuotaWeights;
import org.streetunion.app.work.Office;

/** 分解: divides a quota among communities or unions so that the parts add up to it exactly; earlier parts go to the 回收站. */
public final class SplitQuota {
    private static final int MOST = 10_000;

    private SplitQuota() {}

    /** Which quota, among whom, by what. */
    public record Order(long quota, QuotaWeights.Among among, QuotaWeights.By by) {}

    /**
     * A part as it is proposed.
     *
     * @param taker who takes it
     * @param amount how much
     */
    public record Part(QuotaWeights.Taker taker, int amount) {}

    /**
     * What came of it.
     *
     * @param batch the act, 0 when nothing was done
     */
    public record Done(long batch, List<Part> parts, List<Problem> problems) {}

    /** What stands against it. */
    public static List<Problem> check(Office office, Order order) {
        List<Problem> problems = new ArrayList<>();
        if (quota(office, order.quota()).id() == 0) {
            problems.add(Problem.block(null, "这项任务已经不在了"));
        }
        if (order.among() == QuotaWeights.Among.UNIONS && order.by() == QuotaWeights.By.UNBUILT) {
            return List.of(Problem.block(null, "未建会单位不属于哪家基层工会，按未建会单位数只能分到社区（村）或社区工会"));
        }
        if (takers(office, order).stream().noneMatch(taker -> taker.weight() > 0)) {
            problems.add(Problem.block(null, switch (order.by()) {
                case MEMBERS -> "还没有上报过会员数，不能按会员数分；可以平均分";
                case UNBUILT -> "没有未建会的单位，不能按未建会单位数分；可以平均分";
                case EVENLY -> "没有可以分的" + order.among().words().substring(1);
            }));
        }
        int before = shares(office, order.quota()).length;
        if (before > 0) {
            problems.add(Problem.warn(null, "已有的 " + before + " 条分解会移入回收站，换成这次的"));
        }
        return problems;
    }

    /** The parts as they would be; nothing is written. */
    public static List<Part> propose(Office office, Order order) {
        List<QuotaWeights.Taker> takers = takers(office, order).stream().filter(taker -> taker.weight() > 0).toList();
        int total = quota(office, order.quota()).get(QuotaLedger.TOTAL, 0);
        List<Integer> amounts = LargestRemainder.split(total, takers.stream().map(QuotaWeights.Taker::weight).toList());
        List<Part> parts = new ArrayList<>();
        for (int at = 0; at < takers.size(); at++) {
            parts.add(new Part(takers.get(at), amounts.get(at)));
        }
        return parts;
    }

    /** Divides it, unless something stands against it. */
    public static Done run(Office office, Order order, Actor actor) {
        List<Problem> problems = check(office, order);
        if (problems.stream().anyMatch(Problem::blocks)) {
            return new Done(0, List.of(), problems);
        }
        List<Part> parts = propose(office, order);
        Row quota = quota(office, order.quota());
        Register shares = office.registers().get(ShareLedger.KEY);
        long batch = shares.saveTogether(parts.stream().filter(part -> part.amount() > 0).map(part -> row(order, part)).toList(),
                shares(office, order.quota()), Act.correction(actor, Act.Kind.DEED),
                "分解：" + quota.get(QuotaLedger.ITEM) + "，" + order.among().words() + "，" + order.by().words());
        return new Done(batch, parts, batch == 0
                ? List.of(Problem.block(null, "这项任务已有同样的分解，请先把原来的分解移入回收站"))
                : problems);
    }

    private static Row row(Order order, Part part) {
        Row row = Row.NEW.with(ShareLedger.QUOTA, Reference.to(order.quota())).with(ShareLedger.AMOUNT, part.amount());
        return part.taker().union() == 0
                ? row.with(ShareLedger.COMMUNITY, part.taker().name())
                : row.with(ShareLedger.UNION, Reference.to(part.taker().union()));
    }

    private static List<QuotaWeights.Taker> takers(Office office, Order order) {
        return new QuotaWeights(office.database().sql()).of(order.among(), order.by(), LocalDate.now(office.clock()));
    }

    private static long[] shares(Office office, long quota) {
        return Arrays.stream(office.registers().get(ShareLedger.KEY).ids(
                Query.ALL.and(new Filter.OneOf(ShareLedger.QUOTA.key(), List.of(Reference.to(quota)))))).limit(MOST).toArray();
    }

    private static Row quota(Office office, long id) {
        return office.registers().get(QuotaLedger.KEY).store().first(Query.ALL.and(new Filter.Ids("", List.of(id))), 1).stream()
                .findFirst().orElse(Row.NEW);
    }
}
