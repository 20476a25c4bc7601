package org.streetunion.app.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.candidates.CandidateLedger;
import org.streetunion.app.office.checks.MeetingFacts;
import org.streetunion.app.office.congresses.CongressLedger;
import org.streetunion.app.office.elections.ElectionLedger;
import org.streetunion.app.office.seats.SeatLedger;
import org.streetunion.app.office.unions.UnionLedger;
import org.streetunion.app.work.elections.StartFile;
import org.streetunion.sample.model.MoneyWork;

/**
 * The practice office's election that is being worked on: the federation whose term ends first, its delegates those who hold posts in the
 * unions below it, the file come as far as the candidates. The meeting and everything after it are left to whoever practises.
 */
final class ElectPractice {
    private static final int MOST = 2_000;
    private static final int DELEGATES = 15;
    private static final int SEATS = 5;
    private static final LocalDate MEETING = LocalDate.of(2026, 9, 28);
    private static final List<String> DUTIES = List.of("主席", "副主席");
    private final Office office;
    private final Act act;

    private ElectPractice(Office office, Actor actor) {
        this.office = office;
        this.act = Act.correction(actor, Act.Kind.EDIT);
    }

    /** Opens the file; on a computer whose date is earlier than that nothing is done. */
    static void run(Office office, Actor actor) {
        if (!LocalDate.now(office.clock()).isBefore(MoneyWork.POSTED_TO)) {
            new ElectPractice(office, actor).open(actor);
        }
    }

    private void open(Actor actor) {
        Query federations = Query.ALL.and(new Filter.OneOf(UnionLedger.FORM.key(), List.of("工会联合会", "总工会")))
                .and(new Filter.OneOf(UnionLedger.STATE.key(), List.of("正常")));
        Row union = register("unions").store().first(federations, MOST).stream()
                .filter(each -> each.get(UnionLedger.TERM_ENDS) != null)
                .min(Comparator.comparing(each -> each.get(UnionLedger.TERM_ENDS, LocalDate.MAX))).orElse(Row.NEW);
        List<Reference> delegates = union.id() == 0 ? List.of() : delegates(union.id());
        if (delegates.size() <= SEATS) {
            return;
        }
        long file = StartFile.election(office, union.id(), actor).id();
        Row row = register(ElectionLedger.KEY).store().rows(new long[]{file}).get(0);
        List<Row> seats = seats(row, delegates);
        List<Row> candidates = candidates(row, delegates);
        WholeAct.run(office,
                new WholeAct.Heading(act, ElectionLedger.KEY, "换届档案：代表、候选人和会议", seats.size() + candidates.size() + 2L),
                Progress.SILENT, whole -> {
                    whole.write(ElectionLedger.KEY, List.of(worked(row, delegates.size())), act);
                    whole.write(SeatLedger.KEY, seats, act);
                    whole.write(CandidateLedger.KEY, candidates, act);
                    whole.write("congresses", List.of(Row.NEW.with(CongressLedger.UNION, row.get(ElectionLedger.UNION))
                            .with(CongressLedger.TERM_NO, row.get(ElectionLedger.TERM_NO)).with(CongressLedger.SESSION, 1)
                            .with(CongressLedger.HELD_ON, MEETING).with(CongressLedger.TOPICS, "选举新一届委员会和经费审查委员会")), act);
                });
    }

    private static Row worked(Row file, int delegates) {
        return file.with(MeetingFacts.FORM, "会员代表大会").with(MeetingFacts.ELECTED_HOW, "直接选举")
                .with(MeetingFacts.ENTITLED, delegates)
                .with(MeetingFacts.SEATS, SEATS)
                .with(ElectionLedger.REQUEST.on(), LocalDate.of(2026, 8, 10))
                .with(ElectionLedger.REPLY.on(), LocalDate.of(2026, 8, 24)).with(ElectionLedger.REPLY.no(), "练工〔2026〕7号")
                .with(ElectionLedger.NOMINEES.on(), LocalDate.of(2026, 9, 10));
    }

    private List<Row> seats(Row file, List<Reference> delegates) {
        return delegates.stream().map(person -> Row.NEW.with(SeatLedger.UNION, file.get(ElectionLedger.UNION))
                .with(SeatLedger.TERM_NO, file.get(ElectionLedger.TERM_NO)).with(SeatLedger.BODY, "代表")
                .with(SeatLedger.PERSON, person)).toList();
    }

    /** One more than there are seats, and one auditor. */
    private List<Row> candidates(Row file, List<Reference> delegates) {
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at <= SEATS; at++) {
            rows.add(candidate(file, delegates.get(at), "委员")
                    .with(CandidateLedger.DUTY, at < DUTIES.size() ? DUTIES.get(at) : null)
                    .with(CandidateLedger.WAY, "差额"));
        }
        if (delegates.size() > SEATS + 1) {
            rows.add(candidate(file, delegates.get(SEATS + 1), "经审委员").with(CandidateLedger.DUTY, "经审主任")
                    .with(CandidateLedger.WAY, "等额"));
        }
        return rows;
    }

    private static Row candidate(Row file, Reference person, String body) {
        return Row.NEW.with(CandidateLedger.UNION, file.get(ElectionLedger.UNION))
                .with(CandidateLedger.TERM_NO, file.get(ElectionLedger.TERM_NO)).with(CandidateLedger.BODY, body)
                .with(CandidateLedger.PERSON, person).with(CandidateLedger.NOMINATED_BY, "各基层工会");
    }

    /** Who holds a post in a union below it, in the order in which they were registered. */
    private List<Reference> delegates(long union) {
        List<Reference> below = register("unions").store()
                .first(Query.ALL.and(new Filter.OneOf(UnionLedger.PARENT.key(), List.of(Reference.to(union)))), MOST).stream()
                .map(row -> Reference.to(row.id())).toList();
        Set<Reference> persons = new LinkedHashSet<>();
        if (!below.isEmpty()) {
            register("appointments").store().first(Query.ALL.and(new Filter.OneOf(AppointmentLedger.UNION.key(), below)), MOST)
                    .stream().filter(post -> post.get(AppointmentLedger.ENDS_ON, LocalDate.MAX).isAfter(MEETING))
                    .sorted(Comparator.comparingLong(Row::id))
                    .forEach(
                            post -> persons.add(Objects.requireNonNull(post.get(AppointmentLedger.PERSON), "a required column")));
        }
        return persons.stream().limit(DELEGATES).toList();
    }

    private Register register(String key) {
        return office.registers().get(key);
    }
}
