package org.streetunion.app.work.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.claims.ClaimLedger;
import org.streetunion.app.office.projects.ProjectLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;

/** 验收 of a claim, with opinion and points; a project whose claims are all accepted is accepted too. */
public final class AcceptClaim {
    private AcceptClaim() {}

    /**
     * How it is accepted.
     *
     * @param day when, null while unknown
     * @param done when the work was done, null for the same day
     * @param points 0 to 100, null while unknown
     */
    public record Order(long claim, @Nullable LocalDate day, @Nullable LocalDate done, String opinion,
            @Nullable Integer points) {}

    /**
     * What came of it.
     *
     * @param batch the act, 0 when nothing was done
     */
    public record Done(long batch, List<Problem> problems) {}

    /** The claim of a project by this person or union. */
    public static Optional<Long> find(Office office, long project, @Nullable Long person, @Nullable Long union) {
        return ClaimProject.claims(office, project).stream()
                .filter(claim -> (person != null && Reference.to(person).equals(claim.get(ClaimLedger.PERSON)))
                        || (union != null && Reference.to(union).equals(claim.get(ClaimLedger.UNION))))
                .map(Row::id).findFirst();
    }

    /** What stands against it. */
    public static List<Problem> check(Office office, Order order) {
        Row claim = claim(office, order.claim());
        if (claim.id() == 0) {
            return List.of(Problem.block(null, "这条认领已经不在了"));
        }
        List<Problem> problems = new ArrayList<>();
        if (claim.get(ClaimLedger.ACCEPTED_ON) != null) {
            problems.add(Problem.block(ClaimLedger.ACCEPTED_ON, "这条认领已经在 " + claim.get(ClaimLedger.ACCEPTED_ON) + " 验收"));
        }
        if (order.day() == null) {
            problems.add(Problem.block(ClaimLedger.ACCEPTED_ON, "请填验收日期"));
        }
        if (order.points() == null) {
            problems.add(Problem.block(ClaimLedger.POINTS, "请填 0 到 100 的验收得分"));
        }
        if (order.opinion().isBlank()) {
            problems.add(Problem.block(ClaimLedger.OPINION, "请写验收意见"));
        }
        if (problems.isEmpty()) {
            problems.addAll(office.registers().get(ClaimLedger.KEY).judge(accepted(claim, order)));
        }
        return problems;
    }

    /** Accepts it, unless something stands against it. */
    public static Done run(Office office, Order order, Actor actor) {
        List<Problem> problems = check(office, order);
        if (problems.stream().anyMatch(Problem::blocks)) {
            return new Done(0, problems);
        }
        Row claim = claim(office, order.claim());
        Reference project = claim.get(ClaimLedger.PROJECT, Reference.to(0));
        boolean last = ClaimProject.claims(office, project.id()).stream()
                .allMatch(each -> each.id() == claim.id() || each.get(ClaimLedger.ACCEPTED_ON) != null);
        Row row = ClaimProject.project(office, project.id());
        Act act = Act.correction(actor, Act.Kind.DEED);
        long batch = WholeAct.run(office,
                new WholeAct.Heading(act, ClaimLedger.KEY, "验收：" + row.get(ProjectLedger.NAME, ""), 2), Progress.SILENT,
                whole -> {
                    whole.write(ClaimLedger.KEY, List.of(accepted(claim, order)), act);
                    if (last && row.id() != 0 && !"归档".equals(row.get(ProjectLedger.STATE))) {
                        whole.write(ProjectLedger.KEY, List.of(row.with(ProjectLedger.STATE, ProjectLedger.ACCEPTED)), act);
                    }
                });
        return new Done(batch, problems);
    }

    private static Row accepted(Row claim, Order order) {
        LocalDate done = order.done() != null ? order.done() : claim.get(ClaimLedger.DONE_ON);
        return claim.with(ClaimLedger.ACCEPTED_ON, order.day()).with(ClaimLedger.DONE_ON, done == null ? order.day() : done)
                .with(ClaimLedger.OPINION, order.opinion().strip()).with(ClaimLedger.POINTS, order.points());
    }

    private static Row claim(Office office, long id) {
        return office.registers().get(ClaimLedger.KEY).store().first(Query.ALL.and(new Filter.Ids("", List.of(id))), 1).stream()
                .findFirst().orElse(Row.NEW);
    }
}
