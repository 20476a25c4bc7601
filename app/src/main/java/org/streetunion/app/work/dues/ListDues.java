package org.streetunion.app.work.dues;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.money.PayPeriod;
import org.streetunion.app.office.dues.DuesLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;

/**
 * 列出应缴: a row for everybody who has to pay for a period, before anything comes in, so that who never pays is known too. Nothing is
 * invented: what somebody has to pay follows from the wages that were told last, and stays unknown where nobody told any.
 */
public final class ListDues {
    private final Office office;

    /** In this office. */
    public ListDues(Office office) {
        this.office = office;
    }

    /**
     * What is ordered.
     *
     * @param period for which months, null while nobody can read it
     * @param covered whether employers that a union covers and that never paid are listed too
     */
    public record Order(@Nullable PayPeriod period, boolean covered) {}

    /**
     * What would be listed; the rows are labelled.
     *
     * @param again who paid, or was to pay, within a year before
     * @param unbuilt employers without a union
     * @param covered employers with one that never stood in the register
     * @param problems what is to be said of it
     */
    public record Preview(List<Row> again, List<Row> unbuilt, List<Row> covered, List<Problem> problems) {
        /** Copies the lists. */
        public Preview {
            again = List.copyOf(again);
            unbuilt = List.copyOf(unbuilt);
            covered = List.copyOf(covered);
            problems = List.copyOf(problems);
        }

        /** All of them. */
        public List<Row> rows() {
            return Stream.of(again, unbuilt, covered).flatMap(List::stream).toList();
        }

        /** How many of which kind, and of how many nobody knows the wages. */
        public String words() {
            long bare = rows().stream().filter(row -> row.get(DuesLedger.WAGES) == null && row.get(DuesLedger.DECLARED) == null)
                    .count();
            return "列出 " + rows().size() + " 户：一年内登记过的 " + again.size() + " 户（带上次的工资总额），未建会的 " + unbuilt.size() + " 户（建会筹备金）"
                    + (covered.isEmpty() ? "" : "，已建会、没有登记过的 " + covered.size() + " 户")
                    + (bare == 0 ? "" : "；没有工资总额、算不出应缴的 " + bare + " 户，请补填");
        }
    }

    /** What would be listed. */
    public Preview look(Order order) {
        PayPeriod period = order.period();
        if (period == null) {
            return none(Problem.block(null, "请写所属期，例如 2026年第三季度、2026年9月"));
        }
        DuePayers payers = new DuePayers(office, period);
        Register register = office.registers().get(DuesLedger.KEY);
        List<Row> again = register.labelled(payers.again());
        List<Row> unbuilt = register.labelled(payers.unbuilt());
        List<Row> covered = order.covered() ? register.labelled(payers.covered()) : List.of();
        if (again.isEmpty() && unbuilt.isEmpty() && covered.isEmpty()) {
            return none(Problem.block(null, period.words() + "没有还没列出的缴费单位"));
        }
        List<Problem> problems = new ArrayList<>();
        Preview found = new Preview(again, unbuilt, covered, List.of());
        problems.add(new Problem(null, found.words(), Problem.Level.INFO, ""));
        return new Preview(again, unbuilt, covered, problems);
    }

    /** Lists them as one act that can be taken back; the id is that of the first. */
    public Saved run(Order order, Actor actor) {
        Preview preview = look(order);
        if (order.period() == null || preview.rows().isEmpty()) {
            return new Saved(0, 0, preview.problems());
        }
        Act act = new Act(actor, Act.Kind.DEED, null, "", "列出应缴");
        long[] first = new long[1];
        long batch = WholeAct.run(office, new WholeAct.Heading(act, DuesLedger.KEY,
                order.period().words() + "列出应缴 " + preview.rows().size() + " 户", preview.rows().size()), Progress.SILENT,
                whole -> first[0] = whole.write(DuesLedger.KEY, preview.rows(), act).get(0));
        return new Saved(first[0], batch, preview.problems());
    }

    private static Preview none(Problem why) {
        return new Preview(List.of(), List.of(), List.of(), List.of(why));
    }
}
