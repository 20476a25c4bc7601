package org.streetunion.app.work;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.ReferenceType;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.checks.PersonFacts;

/** The steps of a merge, in the order in which they are written: a number must be free before another row can bear it. */
final class MergeSteps {
    private final Office office;
    private final Merge order;
    private final Act act;
    private final List<Naming> namings;

    MergeSteps(Office office, Merge order, Act act) {
        this.office = office;
        this.order = order;
        this.act = act;
        this.namings = namings();
    }

    /** Rows of a register that name the row which goes, in one column. */
    private record Naming(Register register, Column<?> column, List<Long> rows) {}

    /** How many rows are written. */
    long size() {
        return 2 + namings.stream().mapToLong(each -> each.rows().size()).sum();
    }

    void run(WholeAct whole) {
        List<String> roles = MergeRows.roles(order.ledger());
        List<String> played = roles.stream().filter(role -> !MergeRows.live(register(role), order.drop()).isEmpty()).toList();
        Row drop = row(order.ledger(), order.drop());
        if (order.fromDrop().contains(PersonFacts.ID_NUMBER.key())) {
            whole.write(order.ledger(), List.of(drop.with(PersonFacts.ID_NUMBER, null)), act);
        }
        played.forEach(role -> whole.trash(role, new long[]{order.drop()}, act));
        merge(whole, order.ledger(), order.fromDrop(), drop);
        for (String role : played) {
            if (!role.equals(order.ledger())) {
                otherRole(whole, role);
            }
        }
        namings.forEach(each -> rename(whole, each));
    }

    private void merge(WholeAct whole, String ledger, Set<String> fromDrop, Row drop) {
        Row keep = row(ledger, order.keep());
        Row outcome = keep;
        for (String key : fromDrop) {
            outcome = outcome.with(key, drop.values().get(key));
        }
        whole.takeOver(ledger, order.keep(), order.drop(), fromDrop);
        whole.write(ledger, List.of(completed(ledger, outcome)), act);
    }

    /** Who is a cadre too stays one: what the row that stays does not say as a cadre is taken from the other. */
    private void otherRole(WholeAct whole, String role) {
        Set<String> common = register(order.ledger()).ledger().columns().stream().map(Column::key).collect(Collectors.toSet());
        Row drop = row(role, order.drop());
        Row keep = row(role, order.keep());
        boolean plays = !MergeRows.live(register(role), order.keep()).isEmpty();
        Set<String> fromDrop = new HashSet<>();
        for (Column<?> column : MergeRows.chosen(register(role).ledger())) {
            boolean wanted = !plays || keep.values().get(column.key()) == null;
            if (!common.contains(column.key()) && wanted) {
                fromDrop.add(column.key());
            }
        }
        if (plays) {
            merge(whole, role, fromDrop, drop);
            return;
        }
        Row outcome = keep;
        for (String key : fromDrop) {
            outcome = outcome.with(key, drop.values().get(key));
        }
        whole.write(role, List.of(completed(role, outcome)), act);
        whole.takeOver(role, order.keep(), order.drop(), fromDrop);
    }

    /** Computed columns are not written; what follows from the rest follows anew. */
    private Row completed(String ledger, Row row) {
        return register(ledger).ledger().completion().apply(row).as(row.id(), row.version());
    }

    /** A row that would say twice what another says goes into the 回收站 instead. */
    private void rename(WholeAct whole, Naming naming) {
        Register register = naming.register();
        String ledger = register.ledger().key();
        List<Row> renamed = register.store().rows(naming.rows().stream().mapToLong(Long::longValue).toArray()).stream()
                .map(row -> row.with(naming.column().key(), Reference.to(order.keep()))).toList();
        Set<Long> twice = register.store().occupied(renamed);
        if (!twice.isEmpty()) {
            whole.trash(ledger, twice.stream().mapToLong(Long::longValue).toArray(), act);
        }
        whole.change(ledger, naming.rows().stream().filter(id -> !twice.contains(id)).toList(), act,
                row -> row.with(naming.column().key(), Reference.to(order.keep())));
    }

    private List<Naming> namings() {
        List<String> targets = MergeRows.roles(order.ledger());
        List<Naming> found = new ArrayList<>();
        for (Register register : office.registers().all()) {
            for (Column<?> column : register.ledger().columns()) {
                if (column.type() instanceof ReferenceType type && targets.contains(type.ledger())) {
                    Query naming = Query.ALL.and(new Filter.OneOf(column.key(), List.of(Reference.to(order.drop()))));
                    List<Long> rows = LongStream.of(register.ids(naming)).boxed().toList();
                    if (!rows.isEmpty()) {
                        found.add(new Naming(register, column, rows));
                    }
                }
            }
        }
        return found;
    }

    private Row row(String ledger, long id) {
        return register(ledger).store().rows(new long[]{id}).get(0);
    }

    private Register register(String ledger) {
        return office.registers().get(ledger);
    }
}
