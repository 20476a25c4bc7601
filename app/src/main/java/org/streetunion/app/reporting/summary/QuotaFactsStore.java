package org.streetunion.app.reporting.summary;

import static org.streetunion.app.database.jooq.Tables.MEMBERSHIP;
import static org.streetunion.app.database.jooq.Tables.PERSON;
import static org.streetunion.app.database.jooq.Tables.QUOTA;
import static org.streetunion.app.database.jooq.Tables.QUOTA_PROGRESS;
import static org.streetunion.app.database.jooq.Tables.QUOTA_SHARE;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION_HISTORY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Texts;
import org.streetunion.app.reporting.BranchStore;
import org.streetunion.app.reporting.UnionFactsStore;
import org.streetunion.app.reporting.sheets.TargetCounts;
import org.streetunion.app.reporting.sheets.TargetSource;
import org.streetunion.app.reporting.sheets.TargetSources;

/** What the district asks of the street, who takes which part, and how much of it each had done by a day. */
public final class QuotaFactsStore {
    /** 完成数来源: what a register counts; everything else is entered. */
    private static final String JOINED = "新入会会员";
    private static final String FOUNDED = "新建工会";
    private final Sql sql;
    private final UnionTreeStore tree;

    /** Over the office's database. */
    public QuotaFactsStore(Sql sql) {
        this.sql = sql;
        this.tree = new UnionTreeStore(sql);
    }

    /** A quota. */
    public record Quota(long id, int year, String item, String unit, int total, String counted, String doc,
            @Nullable LocalDate due) {
        /** What it is called where quotas of several years stand together. */
        public String words() {
            return year + "年 " + item;
        }
    }

    /**
     * Who takes a part.
     *
     * @param union its id, 0 for a community
     * @param name of the union or the community
     * @param amount the part
     */
    public record Part(long union, String name, int amount) {}

    /** The newest year first. */
    public List<Quota> all() {
        return sql.read(context -> context.selectFrom(QUOTA).where(QUOTA.LIVE.isTrue())
                .orderBy(QUOTA.IN_YEAR.desc(), QUOTA.ITEM, QUOTA.ID)
                .fetch(row -> new Quota(row.get(QUOTA.ID), row.get(QUOTA.IN_YEAR), row.get(QUOTA.ITEM),
                        Texts.orEmpty(row.get(QUOTA.UNIT)),
                        row.get(QUOTA.TOTAL),
                        Texts.orEmpty(row.get(QUOTA.COUNTED_FROM)), Texts.orEmpty(row.get(QUOTA.SOURCE_DOC)),
                        row.get(QUOTA.DUE_ON))));
    }

    /** The parts of a quota. */
    public List<Part> parts(long quota) {
        return sql.read(context -> context.select(QUOTA_SHARE.UNION_ID, SUB_UNION.NAME, QUOTA_SHARE.COMMUNITY, QUOTA_SHARE.AMOUNT)
                .from(QUOTA_SHARE).leftJoin(SUB_UNION).on(SUB_UNION.ID.eq(QUOTA_SHARE.UNION_ID))
                .where(QUOTA_SHARE.LIVE.isTrue()).and(QUOTA_SHARE.QUOTA_ID.eq(quota))
                .orderBy(QUOTA_SHARE.COMMUNITY, SUB_UNION.CODE, QUOTA_SHARE.ID).fetch(row -> {
                    Long union = row.value1();
                    return union == null
                            ? new Part(0, UnionGroupStore.name(row.value3()), row.value4())
                            : new Part(union, UnionGroupStore.name(row.value2()), row.value4());
                }));
    }

    /** What each part had done by a day, in the order of the parts. */
    public List<Integer> done(Quota quota, List<Part> parts, LocalDate day) {
        if (quota.counted().equals(JOINED)) {
            return counted(joined(quota.year(), day), parts, day);
        }
        if (quota.counted().equals(FOUNDED)) {
            return counted(founded(quota.year(), day), parts, day);
        }
        return TargetSources.find(quota.counted()).map(source -> fromRegister(source, quota, parts, day))
                .orElseGet(() -> entered(quota, parts, day));
    }

    /** As the targets of 三定一统筹 are counted, from the first day of the quota's year. */
    private List<Integer> fromRegister(TargetSource source, Quota quota, List<Part> parts, LocalDate day) {
        LocalDate first = LocalDate.of(quota.year(), 1, 1);
        if (day.isBefore(first) && !source.level()) {
            return parts.stream().map(part -> 0).toList();
        }
        Map<Long, String> communities = communities();
        communities.values().removeIf(UnionGroupStore.name(null)::equals);
        List<TargetCounts.Place> places = parts.stream().map(part -> new TargetCounts.Place(part.union(),
                part.name().equals(UnionGroupStore.name(null)) ? "" : part.name())).toList();
        return new TargetCounts(sql).count(source, places, communities, first, day).stream()
                .map(amount -> Math.toIntExact(amount.part())).toList();
    }

    /** Whether what was done of it is entered by people. */
    public static boolean byHand(Quota quota) {
        return !quota.counted().equals(JOINED) && !quota.counted().equals(FOUNDED)
                && TargetSources.find(quota.counted()).isEmpty();
    }

    /** The unions whose tasks stand by themselves on a day (三个单列). */
    Set<Long> ownTasks(LocalDate day) {
        return sql.read(context -> context.select(SUB_UNION.ID).from(SUB_UNION).join(SUB_UNION_HISTORY)
                .on(UnionFactsStore.holdsOn(day)).where(SUB_UNION.LIVE.isTrue()).and(SUB_UNION_HISTORY.OWN_TASKS.isTrue())
                .fetchSet(SUB_UNION.ID));
    }

    /** The last figure that was entered up to the day. */
    private List<Integer> entered(Quota quota, List<Part> parts, LocalDate day) {
        Map<Part, Integer> last = new HashMap<>();
        sql.read(context -> context.select(QUOTA_PROGRESS.UNION_ID, QUOTA_PROGRESS.COMMUNITY, QUOTA_PROGRESS.DONE)
                .from(QUOTA_PROGRESS).where(QUOTA_PROGRESS.LIVE.isTrue()).and(QUOTA_PROGRESS.QUOTA_ID.eq(quota.id()))
                .and(QUOTA_PROGRESS.ON_DAY.le(day)).orderBy(QUOTA_PROGRESS.ON_DAY, QUOTA_PROGRESS.ID).fetch())
                .forEach(row -> last.put(whose(row.value1(), row.value2()), row.value3()));
        return parts.stream().map(part -> last.getOrDefault(key(part), 0)).toList();
    }

    /** Counts by union, of which a part that is a union has its own and everything below it. */
    private List<Integer> counted(Map<Long, Integer> byUnion, List<Part> parts, LocalDate day) {
        Map<Long, Integer> below = new HashMap<>();
        tree.roots(day).forEach(root -> sum(root, byUnion, below));
        Map<String, Integer> byCommunity = new HashMap<>();
        communities().forEach((union, community) -> byCommunity.merge(community, byUnion.getOrDefault(union, 0), Integer::sum));
        return parts.stream().map(part -> part.union() == 0
                ? byCommunity.getOrDefault(part.name(), 0)
                : below.getOrDefault(part.union(), byUnion.getOrDefault(part.union(), 0))).toList();
    }

    private static int sum(UnionTreeStore.Node node, Map<Long, Integer> own, Map<Long, Integer> sums) {
        int sum = own.getOrDefault(node.id(), 0);
        for (UnionTreeStore.Node child : node.below()) {
            sum += sum(child, own, sums);
        }
        sums.put(node.id(), sum);
        return sum;
    }

    /** Who joined in the year up to the day, by the union they joined; as row 29 of the quarterly report counts them. */
    private Map<Long, Integer> joined(int year, LocalDate day) {
        Map<Long, Integer> joined = new HashMap<>();
        sql.read(context -> context.select(MEMBERSHIP.UNION_ID, DSL.countDistinct(MEMBERSHIP.ROW_ID)).from(MEMBERSHIP)
                .join(PERSON).on(PERSON.ID.eq(MEMBERSHIP.ROW_ID)).where(PERSON.MEMBER_LIVE.isTrue())
                .and(MEMBERSHIP.EVENT.eq("入会")).and(MEMBERSHIP.VALID_FROM.between(LocalDate.of(year, 1, 1), day))
                .and(MEMBERSHIP.UNION_ID.isNotNull()).groupBy(MEMBERSHIP.UNION_ID).fetch())
                .forEach(row -> joined.put(row.value1(), row.value2()));
        return new BranchStore(sql).summed(joined, day);
    }

    private Map<Long, Integer> founded(int year, LocalDate day) {
        Map<Long, Integer> founded = new HashMap<>();
        sql.read(context -> context.select(SUB_UNION.ID).from(SUB_UNION).join(SUB_UNION_HISTORY)
                .on(UnionFactsStore.holdsOn(day)).where(UnionFactsStore.counts())
                .and(SUB_UNION.FOUNDED_ON.between(LocalDate.of(year, 1, 1), day)).fetch(SUB_UNION.ID))
                .forEach(union -> founded.put(union, 1));
        return founded;
    }

    /** The community of each live union. */
    Map<Long, String> communities() {
        Map<Long, String> communities = new HashMap<>();
        sql.read(context -> context.select(SUB_UNION.ID, SUB_UNION.COMMUNITY).from(SUB_UNION).where(SUB_UNION.LIVE.isTrue())
                .fetch()).forEach(row -> communities.put(row.value1(), UnionGroupStore.name(row.value2())));
        return communities;
    }

    /** The live unions of a day with their form and community, by community and code. */
    List<Candidate> candidates(LocalDate day) {
        List<Candidate> candidates = new ArrayList<>();
        sql.read(context -> context.select(SUB_UNION.ID, SUB_UNION.NAME, SUB_UNION.COMMUNITY, SUB_UNION_HISTORY.FORM)
                .from(SUB_UNION).join(SUB_UNION_HISTORY).on(UnionFactsStore.holdsOn(day)).where(UnionFactsStore.counts())
                .orderBy(SUB_UNION.COMMUNITY, SUB_UNION.CODE, SUB_UNION.ID).fetch())
                .forEach(row -> candidates.add(new Candidate(row.value1(), row.value2(), UnionGroupStore.name(row.value3()),
                        UnionFactsStore.FEDERATIONS.contains(Texts.orEmpty(row.value4())))));
        return candidates;
    }

    /** A union that may take a part. */
    record Candidate(long id, String name, String community, boolean federation) {}

    private static Part key(Part part) {
        return new Part(part.union(), part.union() == 0 ? part.name() : "", 0);
    }

    private static Part whose(@Nullable Long union, @Nullable String community) {
        return union == null ? new Part(0, UnionGroupStore.name(community), 0) : new Part(union, "", 0);
    }
}
