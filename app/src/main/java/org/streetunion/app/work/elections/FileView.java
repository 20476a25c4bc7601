package org.streetunion.app.work.elections;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.office.checks.Step;

/**
 * A file as it is looked at.
 *
 * @param kind 换届 or 建会
 * @param id the file
 * @param title whose, and which term
 * @param facts what is known beside it: when the term ends, how many people there are
 * @param state 办理状态
 * @param steps in order
 * @param next what is to be done now, in a sentence
 * @param measures numbers beside their limits
 * @param problems what stands against closing it, or should be known before
 * @param union whose bodies are elected; 0 while there is none
 * @param termNo the term that is elected
 */
public record FileView(FileKind kind, long id, String title, String facts, String state, List<Line> steps, String next,
        List<Measure> measures, List<Problem> problems, long union, int termNo) {
    /** The step on whose day the term begins. */
    static final String MEETING = "meeting";

    /** Copies the lists. */
    public FileView {
        steps = List.copyOf(steps);
        measures = List.copyOf(measures);
        problems = List.copyOf(problems);
    }

    /** Whether it is worked on. */
    public boolean open() {
        return state.equals("办理中");
    }

    /** Whether a step may be written: papers come in after the deed too, the meeting then stays where it is. */
    public boolean writable(Step step) {
        return open() || (state.equals("已办结") && !step.key().equals(MEETING));
    }

    /** Whether nothing stands against closing it. */
    public boolean ready() {
        return open() && problems.stream().noneMatch(Problem::blocks);
    }

    /**
     * One step.
     *
     * @param step which
     * @param day when it was done
     * @param number 文号; empty when there is none
     * @param note empty when there is none
     * @param now whether it is to be done next
     * @param remarks what is to be said of it
     */
    public record Line(Step step, @Nullable LocalDate day, String number, String note, boolean now, List<String> remarks) {
        /** Copies the list. */
        public Line {
            remarks = List.copyOf(remarks);
        }
    }
}
