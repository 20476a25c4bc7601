package org.streetunion.app.work.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Sort;
import org.streetunion.app.office.stars.StarLedger;
import org.streetunion.app.reporting.assessment.Scheme;
import org.streetunion.app.reporting.assessment.Standing;
import org.streetunion.app.reporting.assessment.Standings;
import org.streetunion.app.work.Office;

/** Enters the stars that a committee gave: for every union whose total lies in the band of that star, one act. */
public final class AwardStars {
    private static final Reference NOBODY = new Reference(0, "");

    private AwardStars() {}

    /**
     * What was decided.
     *
     * @param star 三星, 四星 or 五星: a grade of the scheme
     * @param docNo empty when there is none
     * @param without unions in the band that the committee passed over, by id
     */
    public record Decision(String star, LocalDate day, String docNo, Set<Long> without) {
        /** Copies the set. */
        public Decision {
            without = Set.copyOf(without);
        }

        /** For everybody in the band. */
        public Decision(String star, LocalDate day, String docNo) {
            this(star, day, docNo, Set.of());
        }
    }

    /**
     * A union in the band of a star.
     *
     * @param standing how it stands in the scheme
     * @param has the star it has on the day, empty for none
     * @param kind 评定, 复评, 升级 or 降级: what the star is to it
     */
    public record Candidate(Standing standing, String has, String kind) {}

    /**
     * What became of it.
     *
     * @param batch 0 when nothing was entered
     * @param entered how many unions
     * @param remarks what reminds or forbids, each once
     */
    public record Done(long batch, int entered, List<String> remarks) {}

    /** The stars that a scheme can give, the highest first. */
    public static List<String> given(Scheme scheme) {
        return scheme.bands().stream().map(Scheme.Band::grade).filter(StarLedger.STARS.codes()::contains).distinct().toList();
    }

    /** Who decides on a star of the scheme; empty where nobody is written down. */
    public static String approver(Scheme scheme, String star) {
        return scheme.bands().stream().filter(band -> band.grade().equals(star)).findFirst().map(Scheme.Band::approver)
                .orElse("");
    }

    /** The unions whose total lies in the band of a star, by rank, with what it is to each of them on a day. */
    public static List<Candidate> candidates(Office office, Scheme scheme, String star, LocalDate day) {
        Map<Long, String> now = now(office.registers().get(StarLedger.KEY), day);
        return new Standings(office.database().sql()).of(scheme).stream().filter(each -> each.grade().equals(star))
                .map(each -> candidate(each, now.getOrDefault(each.union().id(), ""), star)).toList();
    }

    private static Candidate candidate(Standing standing, String has, String star) {
        int step = has.isEmpty()
                ? 0
                : Integer.compare(StarLedger.STARS.codes().indexOf(star), StarLedger.STARS.codes().indexOf(has));
        String kind = has.isEmpty() ? "评定" : step == 0 ? "复评" : step > 0 ? "升级" : "降级";
        return new Candidate(standing, has, kind);
    }

    /** Enters them; who has that star already is confirmed (复评). */
    public static Done run(Office office, Scheme scheme, Decision decision, Actor actor) {
        Register stars = office.registers().get(StarLedger.KEY);
        if (!given(scheme).contains(decision.star())) {
            return new Done(0, 0, List.of("方案“" + scheme.head().name() + "”没有“" + decision.star() + "”这个等次"));
        }
        List<Row> rows = new ArrayList<>();
        for (Candidate each : candidates(office, scheme, decision.star(), decision.day())) {
            if (!decision.without().contains(each.standing().union().id())) {
                rows.add(row(each, decision, approver(scheme, decision.star())));
            }
        }
        List<String> remarks = rows.stream().flatMap(row -> stars.check(row).stream()).map(Problem::sentence).distinct().toList();
        if (rows.isEmpty()) {
            return new Done(0, 0, List.of("没有达到“" + decision.star() + "”的工会"));
        }
        long batch = stars.saveTogether(rows, new long[0], Act.correction(actor, Act.Kind.DEED),
                scheme.head().name() + "：评定" + decision.star() + " " + rows.size() + " 家");
        return new Done(batch, batch == 0 ? 0 : rows.size(), remarks);
    }

    private static Row row(Candidate candidate, Decision decision, String approver) {
        return Row.NEW.with(StarLedger.UNION, Reference.to(candidate.standing().union().id()))
                .with(StarLedger.DECIDED_ON, decision.day())
                .with(StarLedger.KIND, candidate.kind()).with(StarLedger.STAR, decision.star())
                .with(StarLedger.APPROVER, approver.isEmpty() ? null : approver)
                .with(StarLedger.DOC_NO, decision.docNo().isEmpty() ? null : decision.docNo());
    }

    private static Map<Long, String> now(Register stars, LocalDate day) {
        Map<Long, String> now = new HashMap<>();
        Query query = Query.ALL.and(new Filter.Between(StarLedger.DECIDED_ON.key(), null, day))
                .sort(Sort.by(StarLedger.DECIDED_ON));
        for (Row row : stars.store().rows(stars.ids(query))) {
            long union = row.get(StarLedger.UNION, NOBODY).id();
            String star = row.get(StarLedger.STAR);
            if (StarLedger.CANCELLED.equals(row.get(StarLedger.KIND)) || star == null) {
                now.remove(union);
            } else {
                now.put(union, star);
            }
        }
        return now;
    }
}
