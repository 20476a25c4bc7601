package org.streetunion.app.work;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;

/**
 * 撤销, 注销, 合并 or 迁出 of a union as one act: its members go where they are to go, its sub-unions hang where they are to hang, its term, its
 * posts and what it covers end on that day, and employers that no other union covers are 未建会 again. In a merge the union that takes it over
 * covers its employers from that day on.
 */
public final class EndUnion {
    private EndUnion() {}

    /**
     * What came of it.
     *
     * @param batch the act, 0 when nothing was done
     * @param problems what was found, blocking or not
     * @param members who went somewhere
     * @param unions that hang elsewhere now
     */
    public record Done(long batch, List<Problem> problems, int members, int unions) {
        /** Copies the list. */
        public Done {
            problems = List.copyOf(problems);
        }

        /** Whether the union was ended. */
        public boolean done() {
            return batch != 0;
        }
    }

    /** What stands against it, or should be known before. */
    public static List<Problem> check(Office office, UnionEnd order) {
        return new UnionEndCheck(office, order).problems();
    }

    /**
     * Ends the union, unless a problem blocks it.
     *
     * @throws CancellationException when the progress asks to stop; everything is as it was then
     */
    public static Done run(Office office, UnionEnd order, Actor actor, Progress progress) {
        List<Problem> problems = check(office, order);
        if (problems.stream().anyMatch(Problem::blocks)) {
            return new Done(0, problems, 0, 0);
        }
        UnionEndSteps steps = new UnionEndSteps(office, order, actor);
        UnionEndSteps.Plan plan = steps.plan();
        String name = office.registers().labels("unions", List.of(order.union())).getOrDefault(order.union(), "");
        Act act = new Act(actor, Act.Kind.DEED, order.day(), order.how(), order.docNo().strip());
        long batch = WholeAct.run(office, new WholeAct.Heading(act, "unions", order.how() + "：" + name, plan.rows()), progress,
                whole -> steps.run(whole, plan));
        return new Done(batch, problems, plan.members().moved(), plan.unions().size());
    }
}
