package org.streetunion.sample.expected;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.streetunion.sample.model.Office;
import org.streetunion.sample.model.Quarter;
import org.streetunion.sample.model.organisation.Coverage;
import org.streetunion.sample.model.organisation.Employer;
import org.streetunion.sample.model.organisation.Term;
import org.streetunion.sample.model.organisation.Union;
import org.streetunion.sample.model.organisation.Zone;

/** Stocks 01 to 13: unions, covered employers, zones, terms, legal persons. */
final class UnionStocks {
    private static final List<String> PRIVATE = List.of("其他有限责任公司", "其他股份有限公司", "私营企业", "其他内资企业", "港澳台商投资企业", "外商投资企业", "个体工商户",
            "股份合作企业", "联营企业");
    private static final List<String> COMMUNITY = List.of("社区总工会", "社区工会联合会");

    private final Office.Organisation organisation;
    private final List<Term> terms;

    UnionStocks(Office office) {
        this.organisation = office.organisation();
        this.terms = office.staff().terms();
    }

    void addTo(Map<String, Measure> stocks) {
        stocks.put("01", unions(u -> true));
        stocks.put("02", unions(u -> u.kind().type().equals("独立基层工会") && !u.federation()));
        stocks.put("03", unions(u -> u.kind().type().equals("联合基层工会") && !u.federation()));
        stocks.put("04", unions(u -> u.federation() && !u.kind().type().equals("行业工会")));
        stocks.put("05", unions(u -> u.kind().type().equals("行业工会") && u.kind().form().equals("工会联合会")));
        stocks.put("06", unions(u -> u.kind().scene().equals("新就业形态")));
        stocks.put("07", employers(e -> true));
        stocks.put("08", employers(e -> PRIVATE.contains(e.kind())));
        stocks.put("09", unions(u -> u.federation() && COMMUNITY.contains(u.kind().scene())));
        stocks.put("10", this::zones);
        stocks.put("11", this::due);
        stocks.put("12", this::renewed);
        stocks.put("13", this::legal);
    }

    private Measure unions(Predicate<Union> wanted) {
        return quarter -> {
            int[] counted = new int[organisation.unions().size()];
            for (Union union : organisation.unions()) {
                counted[union.seq()] = union.liveOn(quarter.last()) && wanted.test(union) ? 1 : 0;
            }
            return counted;
        };
    }

    private Measure employers(Predicate<Employer> wanted) {
        return quarter -> {
            int[] counted = new int[organisation.employers().size()];
            for (Coverage coverage : organisation.coverages()) {
                if (coverage.on(quarter.last()) && coverage.union().liveOn(quarter.last()) && wanted.test(coverage.employer())) {
                    counted[coverage.employer().seq()] = 1;
                }
            }
            return counted;
        };
    }

    private int[] zones(Quarter quarter) {
        List<Zone> zones = organisation.zones();
        return zones.stream().mapToInt(zone -> zone.on(quarter.last()) ? 1 : 0).toArray();
    }

    private int[] due(Quarter quarter) {
        int[] counted = new int[organisation.unions().size()];
        for (Term term : terms) {
            if (endsIn(term, quarter.year()) && term.union().liveOn(quarter.last())) {
                counted[term.union().seq()] = 1;
            }
        }
        return counted;
    }

    private int[] renewed(Quarter quarter) {
        int[] ended = new int[organisation.unions().size()];
        for (Term term : terms) {
            if (endsIn(term, quarter.year()) && term.union().liveOn(quarter.last())) {
                ended[term.union().seq()] = term.number();
            }
        }
        int[] counted = new int[ended.length];
        for (Term next : terms) {
            int number = ended[next.union().seq()];
            if (number > 0 && next.number() > number && startsBy(next, quarter)) {
                counted[next.union().seq()] = 1;
            }
        }
        return counted;
    }

    private static boolean endsIn(Term term, int year) {
        return term.to().getYear() == year;
    }

    private static boolean startsBy(Term term, Quarter quarter) {
        LocalDate from = term.from();
        return from.getYear() == quarter.year() && !from.isAfter(quarter.last());
    }

    private int[] legal(Quarter quarter) {
        List<Union> unions = organisation.unions();
        return unions.stream().mapToInt(u -> u.liveOn(quarter.last()) && u.legalOn(quarter.last()) ? 1 : 0).toArray();
    }
}
