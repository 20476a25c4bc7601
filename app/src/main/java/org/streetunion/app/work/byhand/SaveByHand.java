package org.streetunion.app.work.byhand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.reporting.MembershipChangesStore;
import org.streetunion.app.work.CardNumbers;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.Transfer;
import org.streetunion.app.work.TransferMembers;
import org.streetunion.app.work.WholeAct;

/** Writes the lines of the form that can be written as one act, card numbers given; the others stay, each with the reason. */
public final class SaveByHand {
    private static final String MEMBERS = "members";
    private static final String OUTSIDE = "街道外";
    private final Office office;
    private final HandShared shared;
    private final Actor actor;
    private final List<Row> fresh = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();

    private SaveByHand(Office office, HandShared shared, Actor actor) {
        this.office = office;
        this.shared = shared;
        this.actor = actor;
    }

    /**
     * A line with what was chosen for it.
     *
     * @param line as typed
     * @param way what to do with somebody who is known
     */
    public record Chosen(HandLine line, HandWay way) {}

    /**
     * What came of it.
     *
     * @param batch the act, 0 when nothing was written
     * @param written the numbers, from 0, of the lines that are in the register now
     * @param verdicts what is to be said of each line
     * @param remark what else should be known; may be empty
     */
    public record Done(long batch, Set<Integer> written, List<HandVerdict> verdicts, String remark) {
        /** Copies the collections. */
        public Done {
            written = Set.copyOf(written);
            verdicts = List.copyOf(verdicts);
        }
    }

    /** What is done with a row that is there. */
    private record Step(Row outcome, Known known) {}

    /** Writes what can be written. The register is asked anew before. */
    public static Done run(Office office, HandShared shared, List<Chosen> lines, Actor actor) {
        return new SaveByHand(office, shared, actor).all(lines);
    }

    private Done all(List<Chosen> lines) {
        List<HandVerdict> verdicts = new ArrayList<>(
                new CheckByHand(office).verdicts(shared, lines.stream().map(Chosen::line).toList()));
        Set<Integer> written = new LinkedHashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            HandVerdict verdict = verdicts.get(i);
            HandWay way = lines.get(i).way();
            if (lines.get(i).line().empty() || !verdict.ready(way)) {
                continue;
            }
            Optional<Problem> against = take(verdict, way);
            if (against.isEmpty()) {
                written.add(i);
            } else {
                List<Problem> more = new ArrayList<>(verdict.problems());
                more.add(against.get());
                verdicts.set(i, new HandVerdict(verdict.outcome(), more, verdict.known()));
            }
        }
        Optional<CardNumbers> numbers = CardNumbers.of(office);
        boolean numbered = number(numbers);
        long batch = written.isEmpty() ? 0 : write(written.size());
        String remark = fresh.isEmpty() || numbered ? "" : "会员证号没有编上：会员证号规则不能用或序号不够用了，请看设置";
        return new Done(batch, written, verdicts, remark);
    }

    private Optional<Problem> take(HandVerdict verdict, HandWay way) {
        Known known = verdict.known();
        if (known == null || way == HandWay.NEW) {
            fresh.add(verdict.outcome());
            return Optional.empty();
        }
        Optional<Problem> against = against(known);
        if (against.isEmpty()) {
            steps.add(new Step(verdict.outcome(), known));
        }
        return against;
    }

    private Optional<Problem> against(Known known) {
        return switch (known.taking()) {
            case MOVE, RETURN ->
                TransferMembers.check(office, transfer(known)).stream().filter(Problem::blocks).findFirst();
            case REJOIN -> {
                LocalDate day = day();
                boolean later = new MembershipChangesStore(office.database().sql()).since(day).contains(known.id());
                yield later || day.isAfter(LocalDate.now(office.clock()))
                        ? Optional.of(Problem.block(null, "在 " + day + " 当天或之后还有会籍变动，请先核对，或另选日期"))
                        : Optional.empty();
            }
            case COMPLETE -> Optional.empty();
            case NOTHING -> Optional.of(Problem.block(null, "已在本工会，不用再登记"));
        };
    }

    private Transfer transfer(Known known) {
        Transfer.Way way = known.taking() == Known.Taking.MOVE ? Transfer.Way.WITHIN : Transfer.Way.CAME;
        return new Transfer(way, List.of(known.id()), shared.union(), way == Transfer.Way.CAME ? OUTSIDE : "", day(), "");
    }

    private LocalDate day() {
        return Objects.requireNonNull(shared.day(), "a day, checked before");
    }

    /** Gives numbers to those who have none; false when there are not enough. */
    private boolean number(Optional<CardNumbers> numbers) {
        if (numbers.isEmpty()) {
            return false;
        }
        boolean enough = true;
        for (int i = 0; i < fresh.size(); i++) {
            Row row = fresh.get(i);
            Optional<String> number = row.get(MemberLedger.CARD_NO) == null ? numbers.get().next(row) : Optional.empty();
            if (number.isPresent()) {
                fresh.set(i, row.with(MemberLedger.CARD_NO, number.get()));
            }
            enough = enough && fresh.get(i).get(MemberLedger.CARD_NO) != null;
        }
        return enough;
    }

    private long write(int many) {
        String union = office.registers().labels("unions", List.of(union())).getOrDefault(union(), "");
        Act entry = Act.correction(actor, Act.Kind.EDIT);
        WholeAct.Heading heading = new WholeAct.Heading(entry, MEMBERS, "成批登记：" + union + " " + many + " 人", many);
        return WholeAct.run(office, heading, Progress.SILENT, whole -> {
            whole.write(MEMBERS, fresh, entry);
            steps.forEach(step -> step(whole, step));
        });
    }

    private long union() {
        return Objects.requireNonNull(shared.union(), "a union, checked before");
    }

    private void step(WholeAct whole, Step step) {
        Known known = step.known();
        List<Long> ids = List.of(known.id());
        switch (known.taking()) {
            case MOVE, RETURN -> TransferMembers.step(whole, office, transfer(known), actor);
            case REJOIN -> whole.change(MEMBERS, ids, Act.change(actor, Act.Kind.DEED, day(), "恢复", ""),
                    row -> row.with(MemberLedger.STATE, "在册").with(MemberLedger.UNION, Reference.to(union()))
                            .with(MemberLedger.CHANGE, "恢复").with(MemberLedger.CHANGED_ON, day()));
            default -> {
                // What the row lacks is filled in below.
            }
        }
        whole.change(MEMBERS, ids, Act.correction(actor, Act.Kind.EDIT), row -> filled(row, step.outcome()));
    }

    /** Number and telephone as they were typed, where the row that is there has none. */
    private Row filled(Row row, Row typed) {
        Row full = row;
        if (row.get(PersonFacts.ID_NUMBER) == null) {
            full = full.with(PersonFacts.ID_NUMBER, typed.get(PersonFacts.ID_NUMBER)).with(PersonFacts.ID_KIND,
                    typed.get(PersonFacts.ID_KIND));
        }
        if (typed.get(MemberLedger.MOBILE) != null) {
            full = full.with(MemberLedger.MOBILE, typed.get(MemberLedger.MOBILE));
        }
        return office.registers().get(MEMBERS).ledger().completion().apply(full);
    }
}
