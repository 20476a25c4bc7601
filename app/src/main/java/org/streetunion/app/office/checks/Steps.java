package org.streetunion.app.office.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;

/**
 * The steps of a file in their order. Days that run backwards or are missing are pointed out and not refused: what was done in the wrong
 * order was still done, and old files are odd.
 *
 * @param all the first one first
 */
public record Steps(List<Step> all) {
    /** Copies the list. */
    public Steps {
        all = List.copyOf(all);
    }

    /** The columns of all steps, step by step. */
    public Column<?>[] columns() {
        return all.stream().flatMap(step -> java.util.stream.Stream.of(step.on(), step.no(), step.note()))
                .toArray(Column<?>[]::new);
    }

    /** The step of that key. */
    public Optional<Step> find(String key) {
        return all.stream().filter(step -> step.key().equals(key)).findFirst();
    }

    /** The last step that was done; empty when nothing was. */
    public Optional<Step> last(Row row) {
        return all.stream().filter(step -> step.done(row)).reduce((one, other) -> other);
    }

    /** What is to be done next: the first step not done that the file cannot do without. */
    public Optional<Step> next(Row row) {
        return all.stream().filter(step -> !step.done(row) && step.need() != Step.Need.OPTIONAL).findFirst();
    }

    /** What is to be said of the days and numbers. */
    public List<Problem> check(Row row, Grounds grounds) {
        List<Problem> problems = new ArrayList<>();
        Step before = null;
        for (Step step : all) {
            LocalDate day = row.get(step.on());
            if (day == null) {
                missing(step, row).ifPresent(problems::add);
            } else {
                problems.addAll(dated(step, day, row, grounds.today()));
                backwards(before, step, row).ifPresent(problems::add);
                before = step;
            }
        }
        return problems;
    }

    private Optional<Problem> missing(Step step, Row row) {
        if (step.need() == Step.Need.OPTIONAL) {
            return Optional.empty();
        }
        return all.subList(all.indexOf(step) + 1, all.size()).stream().filter(later -> later.done(row)).findFirst()
                .map(later -> Problem.warn(step.on(), "“" + step.title() + "”没有日期，后面的“" + later.title() + "”已经有了，请补上"));
    }

    private static List<Problem> dated(Step step, LocalDate day, Row row, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (day.isAfter(today)) {
            problems.add(Problem.warn(step.on(), "“" + step.title() + "”的日期 " + day + " 还没有到"));
        }
        if (step.need() == Step.Need.NUMBERED && row.get(step.no()) == null) {
            problems.add(Problem.warn(step.no(), "“" + step.title() + "”没有填文号"));
        }
        return problems;
    }

    private static Optional<Problem> backwards(@Nullable Step before, Step step, Row row) {
        LocalDate earlier = before == null ? null : row.get(before.on());
        LocalDate day = row.get(step.on());
        return before != null && earlier != null && day != null && day.isBefore(earlier)
                ? Optional.of(Problem.warn(step.on(), "“" + step.title() + "”（" + day + "）早于“" + before.title() + "”（" + earlier
                        + "），请核对日期"))
                : Optional.empty();
    }
}
