package org.streetunion.app.work.collect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Onset;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Store;
import org.streetunion.app.ledger.Trait;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;
import org.streetunion.app.work.collect.Difference.Deed;

/** Writes accepted differences as one act, which can be undone as one. What the registers say is compared anew before. */
public final class AcceptReturns {
    private static final String BECAUSE = "劳动（工作）关系发生变化";
    private static final int PIECE = 2_000;
    private final Office office;
    private final Round round;
    private final Actor actor;
    private final LocalDate today;
    private final Map<String, Map<Long, Row>> changes = new LinkedHashMap<>();
    private final Map<Deed.Leave, Long> leaving = new LinkedHashMap<>();
    private final List<Deed.Join> joining = new ArrayList<>();
    private final List<Deed.Appoint> appointed = new ArrayList<>();

    private AcceptReturns(Office office, Round round, Actor actor) {
        this.office = office;
        this.round = round;
        this.actor = actor;
        this.today = LocalDate.now(office.clock());
    }

    /**
     * What is accepted.
     *
     * @param chosen for each union the ids of its differences
     * @param outcomes what became of members whose row did not come back, by the id of the difference: 转出, 退会 or 保留
     */
    public record Choice(Map<Long, Set<String>> chosen, Map<String, String> outcomes) {
        /** Copies the maps. */
        public Choice {
            chosen = Map.copyOf(chosen);
            outcomes = Map.copyOf(outcomes);
        }
    }

    /**
     * What came of it.
     *
     * @param batch the act, 0 when nothing was written
     * @param accepted how many differences were accepted
     * @param left how many that were chosen could not be, because the registers changed meanwhile or nothing was said of where somebody
     * went
     */
    public record Done(long batch, int accepted, int left) {}

    /**
     * Accepts what was chosen.
     *
     * @throws CancellationException when the progress asks to stop; everything is as it was then
     */
    public static Done run(Office office, Round round, Choice choice, Actor actor, Progress progress) {
        AcceptReturns accepting = new AcceptReturns(office, round, actor);
        Set<Long> unions = new TreeSet<>();
        int accepted = 0;
        for (UnionDifferences each : CompareReturns.kept(office, round, choice.chosen().keySet(), Progress.SILENT)) {
            Set<String> ids = choice.chosen().getOrDefault(each.union(), Set.of());
            int before = accepted;
            for (Difference difference : each.all()) {
                accepted += ids.contains(difference.id()) && accepting.take(difference, choice.outcomes()) ? 1 : 0;
            }
            if (accepted > before) {
                unions.add(each.union());
            }
        }
        int chosen = choice.chosen().values().stream().mapToInt(Set::size).sum();
        long batch = accepted == 0 ? 0 : accepting.write(unions, accepted, progress);
        return new Done(batch, accepted, chosen - accepted);
    }

    private boolean take(Difference difference, Map<String, String> outcomes) {
        Deed deed = difference.acceptable() ? difference.deed() : new Deed.None();
        if (deed instanceof Deed.Change change) {
            Row draft = new Row(change.row(), 0, change.values());
            changes.computeIfAbsent(change.ledger(), key -> new LinkedHashMap<>()).merge(change.row(), draft, Row::overlaid);
        } else if (deed instanceof Deed.Leave leave) {
            leaving.put(leave, leave.member());
        } else if (deed instanceof Deed.Gone gone && outcomes.containsKey(difference.id())) {
            leaving.put(new Deed.Leave(gone.member(), Objects.requireNonNull(outcomes.get(difference.id())), today),
                    gone.member());
        } else if (deed instanceof Deed.Join join) {
            joining.add(join);
        } else if (deed instanceof Deed.Appoint appoint) {
            appointed.add(appoint);
        } else {
            return false;
        }
        return true;
    }

    private long write(Set<Long> unions, int accepted, Progress progress) {
        Map<Long, String> names = office.registers().labels(CollectForm.UNIONS, unions);
        String whose = unions.size() == 1
                ? names.getOrDefault(unions.iterator().next(), "")
                : unions.size() + " 家工会";
        String subject = "收集“" + round.name() + "”：采纳" + whose + " " + accepted + " 处";
        WholeAct.Heading heading = new WholeAct.Heading(Act.correction(actor, Act.Kind.DEED), CollectForm.UNIONS, subject,
                accepted);
        long batch = WholeAct.run(office, heading, progress, whole -> {
            changes.forEach((ledger, rows) -> change(whole, ledger, rows));
            appoint(whole);
            join(whole);
            leave(whole);
        });
        new RoundStore(office.database().sql()).accepted(round.id(), unions, batch);
        return batch;
    }

    private void change(WholeAct whole, String ledger, Map<Long, Row> drafts) {
        Store store = office.registers().get(ledger).store();
        List<Long> ids = List.copyOf(drafts.keySet());
        Map<Act, List<Row>> byAct = new LinkedHashMap<>();
        for (int from = 0; from < ids.size(); from += PIECE) {
            long[] piece = ids.subList(from, Math.min(ids.size(), from + PIECE)).stream().mapToLong(Long::longValue).toArray();
            for (Row stored : store.rows(piece)) {
                Row outcome = office.registers().get(ledger).ledger().completion()
                        .apply(stored.overlaid(Objects.requireNonNull(drafts.get(stored.id()))))
                        .as(stored.id(), stored.version());
                byAct.computeIfAbsent(act(ledger, stored, outcome), key -> new ArrayList<>()).add(outcome);
            }
        }
        byAct.forEach((act, rows) -> pieces(whole, ledger, rows, act));
    }

    /**
     * What counts in history and had a value is changed from today on, or from the day that it names itself: a new certificate holds from
     * its first day. What was blank is filled in as it always was.
     */
    private Act act(String ledger, Row stored, Row outcome) {
        List<Column<?>> changed = office.registers().get(ledger).ledger().columns(Trait.DATED)
                .filter(column -> stored.values().get(column.key()) != null && !stored.agrees(outcome, column)).toList();
        return changed.isEmpty()
                ? Act.correction(actor, Act.Kind.DEED)
                : Act.change(actor, Act.Kind.DEED,
                        Onset.of(changed, column -> outcome.values().get(column.key())).orElse(today), "", round.name());
    }

    private void appoint(WholeAct whole) {
        Act act = Act.correction(actor, Act.Kind.DEED);
        for (Deed.Appoint each : appointed) {
            long person = whole.write(CollectForm.PEOPLE, List.of(each.person()), act).get(0);
            whole.write(CollectForm.POSTS, List.of(each.post().with(AppointmentLedger.PERSON, Reference.to(person))), act);
        }
    }

    private void join(WholeAct whole) {
        pieces(whole, CollectForm.MEMBERS, joining.stream().filter(each -> !each.moved()).map(Deed.Join::member).toList(),
                Act.correction(actor, Act.Kind.DEED));
        pieces(whole, CollectForm.MEMBERS, joining.stream().filter(Deed.Join::moved).map(Deed.Join::member).toList(),
                Act.change(actor, Act.Kind.DEED, today, "街道内接转", round.name()));
    }

    private void leave(WholeAct whole) {
        Map<String, Map<LocalDate, List<Long>>> byState = new LinkedHashMap<>();
        leaving.keySet().forEach(each -> byState.computeIfAbsent(each.state(), key -> new LinkedHashMap<>())
                .computeIfAbsent(each.day(), key -> new ArrayList<>()).add(each.member()));
        byState.forEach((state, byDay) -> byDay.forEach((day, ids) -> whole.change(CollectForm.MEMBERS, ids,
                Act.change(actor, Act.Kind.DEED, day, state, round.name()),
                row -> row.with(MemberLedger.STATE, state).with(MemberLedger.CHANGE, state).with(MemberLedger.CHANGED_ON, day)
                        .with(MemberLedger.CHANGE_REASON, BECAUSE))));
    }

    private static void pieces(WholeAct whole, String ledger, List<Row> rows, Act act) {
        for (int from = 0; from < rows.size(); from += PIECE) {
            whole.write(ledger, rows.subList(from, Math.min(rows.size(), from + PIECE)), act);
        }
    }
}
