package org.streetunion.app.work.cadres;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.appraisals.AppraisalLedger;

/** Every 不称职 that was decided, and whether the post was ended for it: by 罢免 or 解聘, nothing else is the way out (rule 16). */
public final class Verdicts {
    /** The two ways out. */
    public static final List<String> WAYS_OUT = List.of("罢免", "解聘");
    private static final int MOST = 10_000;
    private static final Reference NONE = Reference.to(0);

    private Verdicts() {}

    /**
     * A decided 不称职.
     *
     * @param appraisal its row
     * @param person of whom
     * @param year that was appraised
     * @param decided on which day
     * @param until since when the post is over for it, null while it is not
     */
    public record Verdict(long appraisal, long person, int year, LocalDate decided, @Nullable LocalDate until) {
        /** Whether the post still has to be ended. */
        public boolean open() {
            return until == null;
        }

        /** Whether a post earns nothing on a day: only one that began after the other was ended is a new one. */
        public boolean bars(Row post, LocalDate day) {
            LocalDate over = until;
            return day.isAfter(decided)
                    && (over == null || !post.get(AppointmentLedger.STARTS_ON, LocalDate.MIN).isAfter(over));
        }

        /** The verdict in words. */
        public String words() {
            return year + "年考评" + AppraisalLedger.FAILED + "（" + decided + " 审定）";
        }
    }

    /** Those of these people, the earliest first; of everybody when none are named. */
    public static List<Verdict> of(Registers registers, List<Reference> people) {
        Query failed = named(AppraisalLedger.PERSON, people)
                .and(new Filter.OneOf(AppraisalLedger.GRADE.key(), List.of(AppraisalLedger.FAILED)))
                .and(new Filter.Blank(AppraisalLedger.DECIDED.key(), false));
        List<Row> rows = registers.get(AppraisalLedger.KEY).store().first(failed, MOST).stream()
                .filter(row -> row.get(AppraisalLedger.PERSON) != null).toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        Query ended = named(AppointmentLedger.PERSON, rows.stream().map(Verdicts::person).distinct().toList())
                .and(new Filter.OneOf(AppointmentLedger.END_REASON.key(), WAYS_OUT));
        Map<Reference, List<Row>> posts = registers.get("appointments").store().first(ended, MOST).stream()
                .filter(post -> post.get(AppointmentLedger.PERSON) != null)
                .collect(Collectors.groupingBy(post -> post.get(AppointmentLedger.PERSON, NONE)));
        List<Verdict> verdicts = new ArrayList<>();
        rows.forEach(row -> verdicts.add(verdict(row, posts.getOrDefault(person(row), List.of()))));
        verdicts.sort(Comparator.comparing(Verdict::decided));
        return verdicts;
    }

    /** The first of a person's that still waits for the end of the post. */
    public static Optional<Verdict> open(Registers registers, Reference person) {
        return of(registers, List.of(person)).stream().filter(Verdict::open).findFirst();
    }

    private static Verdict verdict(Row row, List<Row> ended) {
        LocalDate decided = row.get(AppraisalLedger.DECIDED, LocalDate.MIN);
        LocalDate until = ended.stream().filter(post -> answers(post, row))
                .map(post -> post.get(AppointmentLedger.ENDS_ON, decided)).min(Comparator.naturalOrder())
                .map(day -> day.isBefore(decided) ? decided : day).orElse(null);
        return new Verdict(row.id(), person(row).id(), row.get(AppraisalLedger.YEAR, 0), decided, until);
    }

    /** Whether the end of a post is that of an appraisal: the post it is about, or one that ended after it. */
    static boolean answers(Row post, Row appraisal) {
        Reference about = appraisal.get(AppraisalLedger.APPOINTMENT);
        LocalDate since = about == null
                ? LocalDate.of(Math.max(1, appraisal.get(AppraisalLedger.YEAR, 1)), 1, 1)
                : appraisal.get(AppraisalLedger.DECIDED, LocalDate.MAX);
        return (about != null && about.id() == post.id()) || !post.get(AppointmentLedger.ENDS_ON, LocalDate.MIN).isBefore(since);
    }

    /** The post of the appraised person that was ended in this way, on a row of its own. */
    public static Optional<Row> ended(Registers registers, Row appraisal, String way) {
        Query posts = named(AppointmentLedger.PERSON, List.of(person(appraisal)))
                .and(new Filter.OneOf(AppointmentLedger.END_REASON.key(), List.of(way)));
        return registers.get("appointments").store().first(posts, MOST).stream().filter(post -> answers(post, appraisal))
                .findFirst();
    }

    private static Query named(Column<Reference> column, List<Reference> people) {
        return people.isEmpty() ? Query.ALL : Query.ALL.and(new Filter.OneOf(column.key(), people));
    }

    private static Reference person(Row appraisal) {
        return appraisal.get(AppraisalLedger.PERSON, NONE);
    }
}
