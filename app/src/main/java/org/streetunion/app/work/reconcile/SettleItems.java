package org.streetunion.app.work.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Trait;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.office.settled.SettledLedger;
import org.streetunion.app.reporting.MembershipChangesStore;
import org.streetunion.app.work.CardNumbers;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.Transfer;
import org.streetunion.app.work.TransferMembers;
import org.streetunion.app.work.WholeAct;

/** Settles items, one or many, as one act: the system's values taken, a member added, gone, or the item left as it is and remembered. */
public final class SettleItems {
    private static final String MEMBERS = Reconcile.MEMBERS;
    private static final int PIECE = 500;
    private final Office office;
    private final Settling order;
    private final Actor actor;
    private final Register members;
    private final Guard guard;
    private final Map<Act, List<Row>> writes = new LinkedHashMap<>();
    private final List<Long> leaving = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private Set<Long> later = Set.of();
    private int done;

    private SettleItems(Office office, Settling order, Actor actor) {
        this.office = office;
        this.order = order;
        this.actor = actor;
        this.members = office.registers().get(MEMBERS);
        this.guard = members.guard().forMany();
    }

    /**
     * What came of it.
     *
     * @param batch the act, 0 when nothing was written
     * @param settled how many items
     * @param left for those that could not be, who and why
     */
    public record Done(long batch, int settled, List<String> left) {
        /** Copies the list. */
        public Done {
            left = List.copyOf(left);
        }
    }

    /** Settles what can be settled; items that do not suit the order are left and named. */
    public static Done run(Office office, List<Item> items, Settling order, Actor actor, Progress progress) {
        return new SettleItems(office, order, actor).all(items, progress);
    }

    private Done all(List<Item> items, Progress progress) {
        switch (order.what()) {
            case TAKE -> take(items);
            case ADD -> add(items);
            case LEFT, QUIT -> leave(items);
            case KEEP, ASIDE -> conclude(items);
        }
        if (done == 0) {
            return new Done(0, 0, left);
        }
        WholeAct.Heading heading = new WholeAct.Heading(Act.correction(actor, Act.Kind.DEED),
                order.concludes() ? SettledLedger.KEY : MEMBERS, "对账：" + order.what().words() + " " + done + " 人", done);
        long batch = WholeAct.run(office, heading, progress, whole -> {
            writes.forEach((act, rows) -> pieces(whole, order.concludes() ? SettledLedger.KEY : MEMBERS, rows, act));
            if (!leaving.isEmpty()) {
                leave(whole);
            }
        });
        return new Done(batch, done, left);
    }

    private static void pieces(WholeAct whole, String ledger, List<Row> rows, Act act) {
        for (int from = 0; from < rows.size(); from += PIECE) {
            whole.write(ledger, rows.subList(from, Math.min(rows.size(), from + PIECE)), act);
        }
    }

    private void take(List<Item> items) {
        LocalDate day = order.day();
        later = order.correction() || day == null ? Set.of() : new MembershipChangesStore(office.database().sql()).since(day);
        for (Item item : items) {
            if (item.kind() == Item.Kind.DIFFERENT && item.system() != null) {
                members.store().rows(new long[]{item.member()}).forEach(row -> take(item, row));
            } else {
                leave(item, "不是“不同”，没有系统的值可采用");
            }
        }
    }

    private void take(Item item, Row row) {
        Row system = Objects.requireNonNull(item.system()).values();
        List<FieldDifference> chosen = item.fields().stream().filter(FieldDifference::takeable)
                .filter(field -> order.column().isEmpty() || field.column().equals(order.column())).toList();
        if (chosen.isEmpty()) {
            leave(item, "没有可以采用的栏目");
            return;
        }
        Row changed = row;
        for (FieldDifference field : chosen) {
            changed = changed.with(field.column(), system.values().get(field.column()));
            changed = field.column().equals(MemberLedger.STATE.key()) ? noted(changed, system) : changed;
        }
        Row outcome = members.ledger().completion().apply(derived(changed, chosen));
        Act act = act(row, outcome);
        Optional<String> against = against(row, outcome, act);
        if (against.isPresent()) {
            leave(item, against.get());
        } else {
            write(act, outcome);
        }
    }

    /** Sex and birth date follow a new number, unless they were chosen themselves. */
    private static Row derived(Row row, List<FieldDifference> chosen) {
        Set<String> keys = chosen.stream().map(FieldDifference::column).collect(java.util.stream.Collectors.toSet());
        if (!keys.contains(PersonFacts.ID_NUMBER.key())) {
            return row;
        }
        Row open = keys.contains(PersonFacts.BIRTH_ON.key()) ? row : row.with(PersonFacts.BIRTH_ON, null);
        return keys.contains(PersonFacts.SEX.key()) ? open : open.with(PersonFacts.SEX, null);
    }

    private Row noted(Row row, Row system) {
        String change = system.get(MemberLedger.CHANGE);
        LocalDate day = system.get(MemberLedger.CHANGED_ON);
        String state = row.get(MemberLedger.STATE, "");
        return row.with(MemberLedger.CHANGE, change == null ? (state.equals("在册") ? "恢复" : state) : change)
                .with(MemberLedger.CHANGED_ON, day == null ? order.day() : day)
                .with(MemberLedger.CHANGE_REASON, system.get(MemberLedger.CHANGE_REASON));
    }

    /** What counts in history and had a value is changed on the day, unless it was wrong; what was blank is filled in. */
    private Act act(Row before, Row outcome) {
        LocalDate day = order.day();
        boolean dated = members.ledger().columns(Trait.DATED)
                .anyMatch(column -> before.values().get(column.key()) != null && !before.agrees(outcome, column));
        if (order.correction() || day == null || !dated) {
            return Act.correction(actor, Act.Kind.DEED);
        }
        boolean state = !before.agrees(outcome, MemberLedger.STATE);
        String event = state
                ? outcome.get(MemberLedger.CHANGE, "")
                : before.agrees(outcome, MemberLedger.UNION) ? "" : Transfer.Way.WITHIN.words();
        return Act.change(actor, Act.Kind.DEED, day, event, "与实名制系统对账");
    }

    private Optional<String> against(Row before, Row outcome, Act act) {
        if (act.changedOn() != null && later.contains(outcome.id())) {
            return Optional.of("在 " + act.changedOn() + " 当天或之后还有会籍变动，请另选日期，或按更正办");
        }
        boolean renumbered = !before.agrees(outcome, PersonFacts.ID_NUMBER);
        List<Problem> known = members.judge(before);
        List<Problem> found = new ArrayList<>(renumbered ? members.check(outcome) : members.judge(outcome));
        found.addAll(guard.check(before, outcome));
        return found.stream().filter(Problem::blocks).filter(problem -> !known.contains(problem)).map(Problem::sentence)
                .findFirst();
    }

    private void add(List<Item> items) {
        Optional<CardNumbers> numbers = CardNumbers.of(office);
        Act act = Act.correction(actor, Act.Kind.DEED);
        for (Item item : items) {
            SystemRow system = item.system();
            if (item.kind() != Item.Kind.ONLY_SYSTEM || system == null) {
                leave(item, "不是“只在系统”，不用新增");
                continue;
            }
            Row outcome = members.outcome(located(unmasked(system.values())));
            Optional<Problem> against = members.check(outcome).stream().filter(Problem::blocks).findFirst();
            if (against.isPresent()) {
                leave(item, against.get().sentence());
            } else {
                Optional<String> number = numbers.flatMap(each -> each.next(outcome));
                boolean lacks = outcome.get(MemberLedger.CARD_NO) == null && number.isPresent();
                write(act, lacks ? outcome.with(MemberLedger.CARD_NO, number.get()) : outcome);
            }
        }
    }

    /** A number with holes is no number. */
    private static Row unmasked(Row row) {
        Row full = row;
        for (Column<String> column : List.of(PersonFacts.ID_NUMBER, MemberLedger.MOBILE)) {
            full = row.get(column, "").indexOf('*') >= 0 ? full.without(column) : full;
        }
        return full;
    }

    private Row located(Row row) {
        Reference union = row.get(MemberLedger.UNION);
        Long otherwise = order.union();
        if (union != null && union.id() != 0) {
            return row;
        }
        return otherwise == null ? row.without(MemberLedger.UNION) : row.with(MemberLedger.UNION, Reference.to(otherwise));
    }

    private void leave(List<Item> items) {
        for (Item item : items) {
            boolean ours = item.member() != 0 && item.kind() != Item.Kind.UNREAD;
            Optional<Problem> against = ours
                    ? check(item.member()).stream().filter(Problem::blocks).findFirst()
                    : Optional.of(Problem.block(null, "本地没有这个人"));
            if (against.isPresent()) {
                leave(item, against.get().sentence());
            } else {
                leaving.add(item.member());
                done++;
            }
        }
    }

    /** Leaving a union for good is judged like leaving the street, save that no place has to be named. */
    private List<Problem> check(long member) {
        return TransferMembers.check(office, transfer(List.of(member)));
    }

    private Transfer transfer(List<Long> ids) {
        String place = order.what() == Settling.What.QUIT && order.place().isBlank() ? "—" : order.place();
        return new Transfer(Transfer.Way.LEFT, ids, null, place, order.day(), "");
    }

    private void leave(WholeAct whole) {
        if (order.what() == Settling.What.LEFT) {
            TransferMembers.step(whole, office, transfer(leaving), actor);
            return;
        }
        LocalDate day = Objects.requireNonNull(order.day(), "a day, checked before");
        whole.change(MEMBERS, leaving, Act.change(actor, Act.Kind.DEED, day, "退会", "与实名制系统对账"),
                row -> row.with(MemberLedger.STATE, "退会").with(MemberLedger.CHANGE, "退会").with(MemberLedger.CHANGED_ON, day));
    }

    private void conclude(List<Item> items) {
        boolean keep = order.what() == Settling.What.KEEP;
        Register settled = office.registers().get(SettledLedger.KEY);
        Act act = Act.correction(actor, Act.Kind.DEED);
        for (Item item : items) {
            Row row = settled
                    .outcome(Row.NEW.with(SettledLedger.SUBJECT, item.subject()).with(SettledLedger.DIGEST, item.digest()));
            List<Long> before = settled.store()
                    .find(List.of(SettledLedger.SUBJECT, SettledLedger.DIGEST), List.of(List.of(item.subject(), item.digest())))
                    .values().stream().flatMap(List::stream).toList();
            Row stored = before.isEmpty() ? row : settled.store().rows(new long[]{before.get(0)}).get(0);
            String headings = item.kind().words() + (item.fields().isEmpty()
                    ? ""
                    : "：" + String.join("、",
                            item.fields().stream().map(FieldDifference::heading).toList()));
            write(act, stored.with(SettledLedger.WHO, item.name()).with(SettledLedger.WHAT, headings)
                    .with(SettledLedger.DECISION, keep ? SettledLedger.KEEP : SettledLedger.ASIDE)
                    .with(SettledLedger.DECIDED_ON, LocalDate.now(office.clock()))
                    .with(SettledLedger.REMARK, order.note().isBlank() ? null : order.note()));
        }
    }

    private void write(Act act, Row row) {
        writes.computeIfAbsent(act, key -> new ArrayList<>()).add(row);
        done++;
    }

    private void leave(Item item, @Nullable String why) {
        left.add(item.name() + "：" + why);
    }
}
