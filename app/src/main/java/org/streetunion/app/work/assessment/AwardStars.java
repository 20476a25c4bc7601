package org.streetunion.app.work.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
     */
    public record Decision(String star, LocalDate day, String docNo) {}

    /**
     * What became of it.
     *
     * @param batch 0 when nothing was entered
     * @param entered how many unions
     * @param remarks what reminds or forbids, each once
     */
    public record Done(long batch, int entered, List<String> remarks) {}

    /** Enters them; who has that star already is confirmed (复评). */
    public static Done run(Office office, Scheme scheme, Decision decision, Actor actor) {
        Register stars = office.registers().get(StarLedger.KEY);
        String approver = scheme.bands().stream().filter(band -> band.grade().equals(decision.star())).findFirst()
                .map(Scheme.Band::approver).orElse(null);
        if (approver == null || !StarLedger.STARS.codes().contains(decision.star())) {
            return new Done(0, 0, List.of("方案“" + scheme.head().name() + "”没有“" + decision.star() + "”这个等次"));
        }
        Map<Long, String> now = now(stars, decision.day());
        List<Row> rows = new ArrayList<>();
        for (Standing each : new Standings(office.database().sql()).of(scheme)) {
            if (each.grade().equals(decision.star())) {
                rows.add(row(each.union().id(), now.get(each.union().id()), decision, approver));
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

    private static Row row(long union, @Nullable String has, Decision decision, String approver) {
        int step = has == null
                ? 0
                : Integer.compare(StarLedger.STARS.codes().indexOf(decision.star()), StarLedger.STARS.codes().indexOf(has));
        String kind = has == null ? "评定" : step == 0 ? "复评" : step > 0 ? "升级" : "降级";
        return Row.NEW.with(StarLedger.UNION, Reference.to(union)).with(StarLedger.DECIDED_ON, decision.day())
                .with(StarLedger.KIND, kind).with(StarLedger.STAR, decision.star())
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
