package org.streetunion.app.reporting.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.streetunion.app.database.Sql;
import org.streetunion.app.reporting.HeadcountFactsStore;

/** By what a quota can be divided: who takes parts, and how much each weighs. */
public final class QuotaWeights {
    /** 分到. */
    public enum Among {
        /** The communities. */
        COMMUNITIES("各社区（村）"),
        /** The unions of communities. */
        COMMUNITY_UNIONS("各社区工会"),
        /** Every other union. */
        UNIONS("各基层工会");

        private final String words;

        Among(String words) {
            this.words = words;
        }

        /** In the office's words. */
        public String words() {
            return words;
        }
    }

    /** 按什么分. */
    public enum By {
        /** Members as last reported. */
        MEMBERS("按会员数"),
        /** Employers that no union covers. */
        UNBUILT("按未建会单位数"),
        /** The same for all. */
        EVENLY("平均分");

        private final String words;

        By(String words) {
            this.words = words;
        }

        /** In the office's words. */
        public String words() {
            return words;
        }
    }

    /**
     * Who takes a part.
     *
     * @param union its id, 0 for a community
     * @param name of the community or union
     * @param weight its share of the whole, 0 for no part
     */
    public record Taker(long union, String name, long weight) {}

    private final QuotaFactsStore facts;
    private final TreeCounts tree;
    private final HeadcountFactsStore headcounts;
    private final EmployerFactsStore employers;

    /** Over the office's database. */
    public QuotaWeights(Sql sql) {
        this.facts = new QuotaFactsStore(sql);
        this.tree = new TreeCounts(sql);
        this.headcounts = new HeadcountFactsStore(sql);
        this.employers = new EmployerFactsStore(sql, List.of());
    }

    /** The takers as of a day; the weights of unions by employers without a union are those of their communities. */
    public List<Taker> of(Among among, By by, LocalDate day) {
        return among == Among.COMMUNITIES ? communities(by, day) : unions(among, by, day);
    }

    private List<Taker> communities(By by, LocalDate day) {
        Map<String, Long> weights = new LinkedHashMap<>();
        facts.candidates(day).forEach(union -> weights.putIfAbsent(union.community(), by == By.EVENLY ? 1L : 0L));
        Map<Long, String> where = facts.communities();
        if (by == By.MEMBERS) {
            headcounts.last(day).figures().rows("24")
                    .forEach((union, members) -> weights.computeIfPresent(where.getOrDefault(union, ""),
                            (community, weight) -> weight + members));
        } else if (by == By.UNBUILT) {
            weights.putAll(unbuilt(day));
        }
        List<Taker> takers = new ArrayList<>();
        weights.forEach((community, weight) -> takers.add(new Taker(0, community, weight)));
        return takers;
    }

    private List<Taker> unions(Among among, By by, LocalDate day) {
        Map<Long, TreeCounts.Sum> sums = by == By.MEMBERS ? tree.on(day).byUnion() : Map.of();
        Map<String, Long> unbuilt = by == By.UNBUILT ? unbuilt(day) : Map.of();
        return facts.candidates(day).stream().filter(union -> union.federation() == (among == Among.COMMUNITY_UNIONS))
                .map(union -> new Taker(union.id(), union.name(), switch (by) {
                    case MEMBERS -> sums.getOrDefault(union.id(), TreeCounts.Sum.NONE).members();
                    case UNBUILT -> unbuilt.getOrDefault(union.community(), 0L);
                    case EVENLY -> 1L;
                })).toList();
    }

    private Map<String, Long> unbuilt(LocalDate day) {
        Map<String, Long> unbuilt = new LinkedHashMap<>();
        employers.on(day, headcounts.last(day)).stream().filter(employer -> !employer.covered())
                .forEach(employer -> unbuilt.merge(employer.community(), 1L, Long::sum));
        return unbuilt;
    }
}
