package org.streetunion.app.work.elections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.attendances.AttendanceLedger;
import org.streetunion.app.office.checks.MeetingFacts;
import org.streetunion.app.office.congresses.CongressLedger;
import org.streetunion.app.work.Delegates;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;

/**
 * 登记到会: who of the delegates in office came to a meeting. 应到 and 实到 of the meeting follow from it, as one act. Whoever was listed
 * before and is no delegate of that day any more goes to the 回收站.
 */
public final class TakeRoll {
    private static final int MOST = 10_000;

    private TakeRoll() {}

    /**
     * A delegate as the roll stands.
     *
     * @param person who
     * @param came whether the person came; everybody did until it is said otherwise
     * @param reason why not; empty when nothing is known
     */
    public record Line(Reference person, boolean came, String reason) {}

    /** Those who were to come, labelled; empty while the register names no delegate, or the meeting is gone. */
    public static List<Line> lines(Office office, long congress) {
        Row meeting = meeting(office, congress);
        Reference union = meeting.get(CongressLedger.UNION);
        if (union == null) {
            return List.of();
        }
        LocalDate day = meeting.get(CongressLedger.HELD_ON, LocalDate.now(office.clock()));
        List<Reference> persons = Delegates.persons(office, union.id(), meeting.get(CongressLedger.TERM_NO, 0), day);
        Map<Long, String> names = office.registers().labels("people", persons.stream().map(Reference::id).toList());
        Map<Long, Row> known = known(office, congress);
        return persons.stream().map(person -> {
            Row row = known.getOrDefault(person.id(), Row.NEW);
            return new Line(new Reference(person.id(), names.getOrDefault(person.id(), "")), row.get(AttendanceLedger.CAME, true),
                    row.get(AttendanceLedger.REASON, ""));
        }).toList();
    }

    /** What stands against it, or should be known before: whether enough came. */
    public static List<Problem> check(Office office, long congress, List<Line> lines) {
        Row meeting = meeting(office, congress);
        if (meeting.id() == 0) {
            return List.of(Problem.block(null, "这次会议已经不在了"));
        }
        if (lines.isEmpty()) {
            return List.of(Problem.block(null, "“代表和委员”里没有这一届的在任代表，请先登记代表"));
        }
        List<Problem> problems = new ArrayList<>();
        if (meeting.get(CongressLedger.HELD_ON) == null) {
            problems.add(Problem.block(CongressLedger.HELD_ON, "请先填写会议日期：应到的是会议当天在任的代表"));
        }
        problems.addAll(office.registers().get("congresses").check(counted(meeting, lines)).stream()
                .filter(problem -> MeetingFacts.PRESENT.key().equals(problem.field()))
                .filter(problem -> !problem.sentence().contains("“代表到会”")).toList());
        return problems;
    }

    /** Writes it, unless a problem blocks it. */
    public static Saved run(Office office, long congress, List<Line> lines, Actor actor) {
        List<Problem> problems = check(office, congress, lines);
        if (problems.stream().anyMatch(Problem::blocks)) {
            return new Saved(0, 0, problems);
        }
        Row meeting = meeting(office, congress);
        Map<Long, Row> known = known(office, congress);
        Set<Long> gone = new HashSet<>(known.keySet());
        lines.forEach(line -> gone.remove(line.person().id()));
        Register register = office.registers().get("congresses");
        String name = register.ledger().calling(register.labelled(List.of(meeting)).get(0));
        Act act = Act.correction(actor, Act.Kind.DEED);
        long batch = WholeAct.run(office, new WholeAct.Heading(act, "congresses", "登记到会：" + name, lines.size() + 1L),
                Progress.SILENT, whole -> {
                    whole.write(AttendanceLedger.KEY, lines.stream().map(line -> row(congress, line, known)).toList(), act);
                    if (!gone.isEmpty()) {
                        whole.trash(AttendanceLedger.KEY, gone.stream()
                                .mapToLong(person -> Objects.requireNonNull(known.get(person)).id()).toArray(), act);
                    }
                    whole.write("congresses", List.of(counted(meeting, lines)), act);
                });
        return new Saved(congress, batch, problems);
    }

    private static Row row(long congress, Line line, Map<Long, Row> known) {
        return known.getOrDefault(line.person().id(), Row.NEW).with(AttendanceLedger.CONGRESS, Reference.to(congress))
                .with(AttendanceLedger.PERSON, Reference.to(line.person().id())).with(AttendanceLedger.CAME, line.came())
                .with(AttendanceLedger.REASON, line.came() || line.reason().isBlank() ? null : line.reason().strip());
    }

    private static Row counted(Row meeting, List<Line> lines) {
        return meeting.with(MeetingFacts.ENTITLED, lines.size()).with(MeetingFacts.PRESENT,
                (int) lines.stream().filter(Line::came).count());
    }

    private static Row meeting(Office office, long congress) {
        return office.registers().get("congresses").store().rows(new long[]{congress}).stream().findFirst().orElse(Row.NEW);
    }

    private static Map<Long, Row> known(Office office, long congress) {
        Query those = Query.ALL.and(new Filter.OneOf(AttendanceLedger.CONGRESS.key(), List.of(Reference.to(congress))));
        Map<Long, Row> known = new HashMap<>();
        office.registers().get(AttendanceLedger.KEY).store().first(those, MOST)
                .forEach(row -> known.put(Objects.requireNonNull(row.get(AttendanceLedger.PERSON), "required").id(), row));
        return known;
    }
}
