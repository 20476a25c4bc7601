package org.streetunion.app.reporting.assessment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.reporting.HeadcountFactsStore;
import org.streetunion.app.reporting.HeldTermStore;
import org.streetunion.app.reporting.LastReported;
import org.streetunion.app.reporting.Snapshot;
import org.streetunion.app.reporting.UnionFactsStore;

/** The registers' facts of all unions on a day, read at once; any {@link Counter} of any union is told from them. */
public final class UnionCounts {
    private final LocalDate day;
    private final LastReported reported;
    private final Snapshot unions;
    private final Map<Long, Integer> verified;
    private final Map<Long, Integer> before;
    private final Map<Long, HeldTermStore.Held> terms;
    private final Map<Long, Set<String>> bodies;
    private final Map<Long, String> chairs;
    private final Map<Long, Integer> reports;
    private final Map<Long, Integer> meetings;
    private final Map<Long, Map<String, Integer>> duties;
    private final Map<Long, String> stars;
    private final Set<Long> rooms;
    private final Map<Long, MoneySign> money;

    private UnionCounts(Sql sql, LocalDate day) {
        HeadcountFactsStore headcounts = new HeadcountFactsStore(sql);
        CounterStore store = new CounterStore(sql, day);
        this.day = day;
        this.reported = headcounts.last(day);
        this.unions = new UnionFactsStore(sql).on(day);
        this.verified = headcounts.verified(day);
        this.before = headcounts.verified(LocalDate.of(day.getYear() - 1, 12, 31));
        this.terms = new HeldTermStore(sql).byUnion(day);
        this.bodies = store.bodies();
        this.chairs = store.chairs();
        this.reports = store.reports();
        this.meetings = store.meetings();
        this.duties = store.duties();
        this.stars = store.stars();
        this.rooms = store.rooms();
        this.money = new MoneySignStore(sql, day).signs();
    }

    /** Reads them. */
    public static UnionCounts on(Sql sql, LocalDate day) {
        return new UnionCounts(sql, day);
    }

    /** The day they are of. */
    public LocalDate day() {
        return day;
    }

    /** The quarter whose report is looked at for a union; null when no union ever reported. */
    public @Nullable Quarter quarter(long union) {
        return reported.quarter(union);
    }

    /** What a counter says of a union. */
    public Counted of(Counter counter, long union) {
        return switch (counter) {
            case MEMBERS -> reported("24", "上报会员", union);
            case WORKERS -> reported("20", "上报职工", union);
            case JOINED -> joined(union);
            case VERIFIED -> Counted.of(many(verified, union), "名册中实名会员 " + many(verified, union) + " 人");
            case REAL_NAME -> reported.newest() == null
                    ? Counted.unknown("还没有上报数，算不出实名率")
                    : Counted.rate("实名会员", many(verified, union), "上报会员", figure("24", union));
            case GROWTH -> Counted.of((long) many(verified, union) - many(before, union),
                    "年初 " + many(before, union) + " 人，现在 " + many(verified, union) + " 人");
            case ELECTED -> elected(union);
            case LEGAL -> Counted.yes(unions.rows("13").containsKey(union),
                    unions.rows("13").containsKey(union) ? "法人证书在有效期内" : "没有在有效期内的法人证书");
            case CHAIR ->
                Counted.yes(chairs.containsKey(union), chairs.containsKey(union) ? "主席 " + chairs.get(union) : "没有在任的主席");
            case BODIES ->
                Counted.of(bodies(union).size(), bodies(union).isEmpty() ? "没有登记机构与制度" : String.join("、", bodies(union)));
            case REPORTS -> Counted.of(many(reports, union), day.getYear() + " 年报了 " + many(reports, union) + " 个季度");
            case MEETINGS -> Counted.of(many(meetings, union), day.getYear() + " 年开了 " + many(meetings, union) + " 次");
            case VISITS, TRAININGS, ACTIVITIES -> duty(counter, union);
            case ROOMS -> Counted.yes(rooms.contains(union), rooms.contains(union) ? "登记了办公或活动场所面积" : "没有登记办公、活动场所面积");
            case STAR -> Counted.of(starNumber(stars.get(union)), stars.getOrDefault(union, "没有星级"));
            default -> Counted.yes(bodies(union).contains(counter.words()),
                    bodies(union).contains(counter.words()) ? "已建立" + counter.words() : "没有登记" + counter.words());
        };
    }

    /** What the registers of money say of a union. */
    UnionHealth.Sign money(long union) {
        return money.getOrDefault(union, MoneySign.NONE).sign(!money.isEmpty());
    }

    private Counted joined(long union) {
        return reported.newest() == null
                ? Counted.unknown("还没有上报数，算不出入会率")
                : Counted.rate("上报会员", figure("24", union), "上报职工", figure("20", union));
    }

    private Counted reported(String code, String what, long union) {
        Quarter quarter = reported.quarter(union);
        if (quarter == null) {
            return Counted.unknown("还没有上报数");
        }
        String when = reported.of(union) ? quarter.words() : "一年内没有报过人数，";
        return Counted.of(figure(code, union), when + what + " " + figure(code, union) + " 人");
    }

    private Counted duty(Counter counter, long union) {
        int many = duties.getOrDefault(union, Map.of()).getOrDefault(counter.duty(), 0);
        return Counted.of(many, day.getYear() + " 年履职记录中" + counter.duty() + " " + many + " 次");
    }

    private Counted elected(long union) {
        HeldTermStore.Held term = terms.get(union);
        if (term == null) {
            return Counted.unknown("没有登记届次，看不出是否按期换届");
        }
        if (term.prolonged(day)) {
            return Counted.yes(true, "任期 " + term.to() + " 届满，已批准延期至 " + term.until());
        }
        return Counted.yes(!term.over(day), term.over(day)
                ? "任期 " + term.to() + " 届满，超期未换届" + (term.until() == null ? "" : "（延期已到）")
                : "本届任期到 " + term.to());
    }

    private int figure(String code, long union) {
        return reported.figure(code, union);
    }

    private Set<String> bodies(long union) {
        return bodies.getOrDefault(union, Set.of());
    }

    private static int many(Map<Long, Integer> counts, long union) {
        return counts.getOrDefault(union, 0);
    }

    private static int starNumber(@Nullable String star) {
        return star == null ? 0 : "零一二三四五".indexOf(star.charAt(0));
    }
}
