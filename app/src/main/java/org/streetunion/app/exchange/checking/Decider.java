package org.streetunion.app.exchange.checking;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Intake;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Lineage;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Trait;

/** Decides what becomes of entries whose references and twins are known. */
public final class Decider {
    private final Register register;
    private final RowReader reader;
    private final Terms terms;
    private final Seen seen;
    private final OwnChange change;
    private final Unresolved unresolved;
    private final Lineage lineage;
    private final List<Column<?>> kept;
    private final Map<String, Column<?>> columns = new HashMap<>();
    private final boolean repeats;
    private final Guard guard;

    /**
     * A decider for one ledger of one sheet.
     *
     * @param repeats whether the same row may stand in the sheet again, as a chair of two unions does
     * @param guard what the office as a whole has to say in this import
     */
    public Decider(Register register, RowReader reader, Terms terms, Seen seen, boolean repeats, Guard guard) {
        this.register = register;
        this.reader = reader;
        this.terms = terms;
        this.seen = seen;
        this.repeats = repeats;
        this.guard = guard;
        change = new OwnChange(register.ledger());
        unresolved = new Unresolved(register.ledger());
        lineage = new Lineage(register.ledger(), register.store());
        register.ledger().columns().forEach(column -> columns.put(column.key(), column));
        kept = register.ledger().columns().stream().filter(column -> !column.is(Trait.COMPUTED)).toList();
    }

    /** Decides one entry; entries must come in the order of the sheet. */
    public void decide(Entry entry) {
        if (entry.blocked()) {
            return;
        }
        Row stored = entry.stored();
        Row outcome = outcome(entry, stored);
        register.judge(outcome).forEach(problem -> entry.add(finding(problem)));
        guard.check(stored, outcome).forEach(problem -> guarded(entry, problem));
        if (entry.blocked()) {
            return;
        }
        int twin = seen.find(outcome);
        if (twin >= 0) {
            again(entry, outcome, twin);
            return;
        }
        Act act = act(entry, stored, outcome);
        lineage.problem(outcome, act.changedOn()).ifPresent(problem -> entry.add(finding(problem)));
        if (entry.blocked()) {
            return;
        }
        guard.taken(outcome);
        entry.seen(seen.add(outcome, entry.source().number()));
        boolean isNew = stored.id() == 0 || entry.adopted();
        if (!isNew && same(stored, outcome)) {
            entry.decide(Fate.UNCHANGED, outcome, null);
            seen.written(entry.seen(), entry.id());
        } else {
            entry.decide(isNew ? Fate.ADDED : Fate.UPDATED, outcome, act);
        }
    }

    /** Tells of a row that was added: later rows of the sheet may stand below it. */
    public void added(Row row, long id) {
        lineage.added(row, id);
    }

    private void again(Entry entry, Row outcome, int twin) {
        entry.seen(twin);
        if (repeats) {
            entry.decide(Fate.UNCHANGED, outcome, null);
        } else {
            entry.add(Finding.block(-1, "与第 " + seen.number(twin) + " 行重复，是同一" + register.ledger().unit() + "，请只留一行。"));
        }
    }

    /** Who is known by nothing but a name in somebody else's row is completed, not overwritten: it may be another of that name. */
    private Row outcome(Entry entry, Row stored) {
        Map<String, @Nullable Object> merged = new HashMap<>(stored.values());
        boolean completed = terms.fillBlanks() || (repeats && entry.nameOnly(register.ledger()));
        for (Map.Entry<String, @Nullable Object> each : entry.values().entrySet()) {
            Column<?> column = Objects.requireNonNull(columns.get(each.getKey()), each.getKey());
            Object before = stored.values().get(each.getKey());
            Object value = each.getValue();
            if (value == null || Masks.hides(column, value, before)) {
                continue;
            }
            if (Masks.masked(column, value)) {
                entry.add(Finding.block(reader.position(column.key()),
                        column.heading() + "：“" + value + "”是隐去了几位的号码，不能当作真号码导入，请填完整。"));
            }
            if (before == null || !completed) {
                merged.put(each.getKey(), value);
            }
        }
        unresolved.note(entry, merged, stored);
        Row row = taken(entry, stored, new Row(entry.id(), stored.version(), merged), completed);
        return register.ledger().completion().apply(row).as(entry.id(), stored.version());
    }

    /** What follows from the sheet replaces what is stored only where what the sheet says does, as a change. */
    private Row taken(Entry entry, Row stored, Row merged, boolean completed) {
        Intake.Taken taken = register.ledger().intake().take(stored, new Row(entry.id(), 0, entry.values()), merged);
        taken.remarks().forEach(remark -> entry.add(finding(remark)));
        return completed || terms.correction() ? merged : taken.row();
    }

    /** What a rule has said already is not said again. */
    private void guarded(Entry entry, Problem problem) {
        if (entry.findings().stream().noneMatch(finding -> finding.sentence().equals(problem.sentence()))) {
            entry.add(guard.binding() ? finding(problem) : old(problem));
        }
    }

    /** Old lists tell of unions that ended long ago: what would stop a form is pointed out here. */
    private Finding old(Problem problem) {
        return new Finding(reader.position(problem.field()), problem.sentence(), false);
    }

    private Finding finding(Problem problem) {
        return new Finding(reader.position(problem.field()), problem.sentence(), problem.blocks());
    }

    private Act act(Entry entry, Row stored, Row outcome) {
        boolean changed = stored.id() != 0 && !entry.adopted() && !terms.correction() && change.changes(stored, outcome);
        if (!changed) {
            return Act.correction(terms.actor(), Act.Kind.IMPORT);
        }
        Act act = change.act(entry, stored, outcome, terms.actor(), terms.day());
        String remark = change.remark(stored, outcome, act, terms.day());
        if (!remark.isEmpty()) {
            entry.add(new Finding(-1, remark, false));
        }
        return act;
    }

    private boolean same(Row stored, Row outcome) {
        for (Column<?> column : kept) {
            if (!equal(stored.values().get(column.key()), outcome.values().get(column.key()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean equal(@Nullable Object one, @Nullable Object other) {
        return (one instanceof BigDecimal number && other instanceof BigDecimal decimal)
                ? number.compareTo(decimal) == 0
                : Objects.equals(one, other);
    }

    /** The ledger decided for. */
    public Ledger ledger() {
        return register.ledger();
    }
}
