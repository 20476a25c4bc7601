package org.streetunion.app.work.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

/** 认领: cadres or unions, one or many at once, take on a project. */
public final class ClaimProject {
    private static final int MOST = 10_000;

    private ClaimProject() {}

    /**
     * What is claimed.
     *
     * @param way 包干认领, 菜单式认领 or 个体认领
     * @param people cadres who claim it by themselves
     * @param unions that claim it
     * @param day since when, null while unknown
     * @param goal what it is to achieve
     * @param due until when, null when nobody said
     */
    public record Order(long project, String way, List<Long> people, List<Long> unions, @Nullable LocalDate day, String goal,
            @Nullable LocalDate due) {
        /** Copies the lists. */
        public Order {
            people = List.copyOf(people);
            unions = List.copyOf(unions);
        }
    }

    /**
     * What came of it.
     *
     * @param batch the act, 0 when nothing was done
     */
    public record Done(long batch, int claims, List<Problem> problems) {}

    /** What stands against it. */
    public static List<Problem> check(Office office, Order order) {
        List<Problem> problems = new ArrayList<>();
        Row project = project(office, order.project());
        if (project.id() == 0) {
            return List.of(Problem.block(null, "这个项目已经不在了"));
        }
        if (List.of(ProjectLedger.ACCEPTED, "归档").contains(project.get(ProjectLedger.STATE, ""))) {
            problems.add(Problem.block(null, "项目“" + project.get(ProjectLedger.NAME) + "”已经" + project.get(ProjectLedger.STATE)));
        }
        boolean cadre = ClaimLedger.BY_CADRE.equals(order.way());
        if (cadre ? order.people().isEmpty() : order.unions().isEmpty()) {
            problems.add(Problem.block(null, cadre ? "请写由哪位干部认领" : "请写由哪家工会认领"));
        }
        if (order.day() == null) {
            problems.add(Problem.block(ClaimLedger.CLAIMED_ON, "请填认领日期"));
        } else if (order.due() != null && order.due().isBefore(order.day())) {
            problems.add(Problem.block(ClaimLedger.DUE_ON, "计划完成 " + order.due() + " 早于认领日期 " + order.day()));
        }
        if (order.goal().isBlank()) {
            problems.add(Problem.warn(ClaimLedger.GOAL, "还没有写目标，验收时没有依据"));
        }
        problems.addAll(twice(office, order));
        return problems;
    }

    private static List<Problem> twice(Office office, Order order) {
        List<Row> claims = claims(office, order.project());
        List<Problem> problems = new ArrayList<>();
        for (Row draft : rows(order)) {
            if (claims.stream()
                    .anyMatch(claim -> claim.agrees(draft, ClaimLedger.PERSON) && claim.agrees(draft, ClaimLedger.UNION))) {
                Reference who = draft.get(ClaimLedger.PERSON);
                Reference union = draft.get(ClaimLedger.UNION);
                long id = who == null ? union == null ? 0 : union.id() : who.id();
                String name = office.registers().labels(who == null ? "unions" : "people", List.of(id)).getOrDefault(id, "");
                problems.add(Problem.block(null, name + " 已经认领了这个项目"));
            }
        }
        return problems;
    }

    /** Claims it for everybody, unless something stands against one: then for nobody. */
    public static Done run(Office office, Order order, Actor actor) {
        List<Problem> problems = check(office, order);
        if (problems.stream().anyMatch(Problem::blocks)) {
            return new Done(0, 0, problems);
        }
        Row project = project(office, order.project());
        List<Row> rows = rows(order);
        Act act = Act.correction(actor, Act.Kind.DEED);
        String name = project.get(ProjectLedger.NAME, "");
        long batch = WholeAct.run(office, new WholeAct.Heading(act, ClaimLedger.KEY, "认领：" + name, rows.size() + 1L),
                Progress.SILENT, whole -> {
                    whole.write(ClaimLedger.KEY, rows, act);
                    if (ProjectLedger.OPEN.equals(project.get(ProjectLedger.STATE))) {
                        whole.write(ProjectLedger.KEY, List.of(project.with(ProjectLedger.STATE, ProjectLedger.CLAIMED)), act);
                    }
                });
        return new Done(batch, rows.size(), problems);
    }

    private static List<Row> rows(Order order) {
        Row claim = Row.NEW.with(ClaimLedger.PROJECT, Reference.to(order.project())).with(ClaimLedger.WAY, order.way())
                .with(ClaimLedger.CLAIMED_ON, order.day()).with(ClaimLedger.DUE_ON, order.due())
                .with(ClaimLedger.GOAL, order.goal().isBlank() ? null : order.goal().strip());
        List<Row> rows = new ArrayList<>();
        order.people().forEach(person -> rows.add(claim.with(ClaimLedger.PERSON, Reference.to(person))));
        order.unions().forEach(union -> rows.add(claim.with(ClaimLedger.UNION, Reference.to(union))));
        return rows;
    }

    /** The claims of a project. */
    static List<Row> claims(Office office, long project) {
        return office.registers().get(ClaimLedger.KEY).store().first(
                Query.ALL.and(new Filter.OneOf(ClaimLedger.PROJECT.key(), List.of(Reference.to(project)))), MOST);
    }

    /** A live project, or {@link Row#NEW}. */
    static Row project(Office office, long id) {
        return office.registers().get(ProjectLedger.KEY).store().first(Query.ALL.and(new Filter.Ids("", List.of(id))), 1).stream()
                .findFirst().orElse(Row.NEW);
    }
}
