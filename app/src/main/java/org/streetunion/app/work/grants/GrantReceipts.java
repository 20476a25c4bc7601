package org.streetunion.app.work.grants;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.money.GrantKinds;
import org.streetunion.app.office.grants.GrantLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;

/** 填收据号: each union gives a receipt of its own, so that each grant that went out is given its own number, also later. */
public final class GrantReceipts {
    private static final int LENGTH = 60;
    private final Office office;

    /** In this office. */
    public GrantReceipts(Office office) {
        this.office = office;
    }

    /** What is written: a number by the row of its grant; empty takes a number away. */
    public record Order(Map<Long, String> numbers) {
        /** Copies them in their order. */
        public Order {
            numbers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
        }
    }

    /** Of these, labelled, those that may have a receipt: the money is out. */
    public List<Row> able(List<Long> grants) {
        return rows(grants).stream().filter(row -> GrantKinds.out(row.get(GrantLedger.STATE, ""))).toList();
    }

    /** What stands against it. */
    public List<Problem> check(Order order) {
        List<Problem> problems = new ArrayList<>();
        if (moved(order).isEmpty()) {
            problems.add(Problem.block(GrantLedger.RECEIPT_NO, "还没有填，也没有改"));
        }
        rows(List.copyOf(order.numbers().keySet())).stream().filter(row -> !GrantKinds.out(row.get(GrantLedger.STATE, "")))
                .findFirst().ifPresent(row -> problems.add(Problem.block(GrantLedger.STATE,
                        GrantGuard.words(row) + "是“" + row.get(GrantLedger.STATE, "") + "”，付款以后才有收据")));
        Set<String> seen = new HashSet<>();
        order.numbers().values().stream().map(String::strip).filter(number -> !number.isEmpty()).forEach(number -> {
            if (number.length() > LENGTH) {
                problems.add(Problem.block(GrantLedger.RECEIPT_NO, "收据号“" + number + "”太长，最多 " + LENGTH + " 个字"));
            }
            if (!seen.add(number)) {
                problems.add(Problem.warn(GrantLedger.RECEIPT_NO, "收据号“" + number + "”填了不止一笔"));
            }
        });
        return problems.stream().distinct().toList();
    }

    /** Writes them, unless something stands against it. */
    public Saved run(Order order, Actor actor) {
        List<Problem> problems = check(order);
        if (problems.stream().anyMatch(Problem::blocks)) {
            return new Saved(0, 0, problems);
        }
        List<Row> moved = moved(order);
        Act act = new Act(actor, Act.Kind.DEED, null, "", "填收据号");
        long batch = WholeAct.run(office,
                new WholeAct.Heading(act, GrantLedger.KEY, "填收据号：" + moved.size() + " 笔拨付", moved.size()), Progress.SILENT,
                whole -> whole.write(GrantLedger.KEY, moved, act));
        return new Saved(moved.get(0).id(), batch, problems);
    }

    /** Those of which the number becomes another. */
    private List<Row> moved(Order order) {
        return rows(List.copyOf(order.numbers().keySet())).stream().filter(row -> {
            String number = order.numbers().getOrDefault(row.id(), "").strip();
            return !number.equals(row.get(GrantLedger.RECEIPT_NO, ""));
        }).map(row -> {
            String number = order.numbers().getOrDefault(row.id(), "").strip();
            return row.with(GrantLedger.RECEIPT_NO, number.isEmpty() ? null : number);
        }).toList();
    }

    private List<Row> rows(List<Long> ids) {
        Register register = office.registers().get(GrantLedger.KEY);
        return register.labelled(register.store().rows(ids.stream().mapToLong(Long::longValue).toArray()));
    }
}
