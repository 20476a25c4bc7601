package org.streetunion.app.work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.reporting.OfficeIdentity;

/** 编会员证号: gives members who lack a number the next ones by the office's rule, as one act that can be undone. */
public final class NumberMembers {
    private static final int PAGE = 500;
    private final Office office;
    private final CardNumbers numbers;

    private NumberMembers(Office office, CardNumbers numbers) {
        this.office = office;
        this.numbers = numbers;
    }

    /**
     * What came of it.
     *
     * @param batch the act, 0 when nothing was written
     * @param numbered how many members have a number now that had none
     * @param refusal why nothing was done; empty when something could be done
     */
    public record Numbered(long batch, int numbered, String refusal) {}

    /** Numbers those of these members who have no number, in this order. */
    public static Numbered run(Office office, long[] members, Actor actor) {
        Optional<CardNumbers> numbers = CardNumbers.of(office);
        if (numbers.isEmpty()) {
            String rule = OfficeIdentity.of(office.settings()).cardPattern();
            return new Numbered(0, 0, "会员证号规则“" + rule + "”看不懂，请在设置里写成例如 {代码}{工会4}{序号5}{校验}");
        }
        return new NumberMembers(office, numbers.get()).all(members, actor);
    }

    private Numbered all(long[] members, Actor actor) {
        List<Row> rows = new ArrayList<>();
        for (int from = 0; from < members.length; from += PAGE) {
            long[] page = Arrays.copyOfRange(members, from, Math.min(members.length, from + PAGE));
            for (Row row : register().store().rows(page)) {
                if (row.get(MemberLedger.CARD_NO) == null) {
                    Optional<String> number = numbers.next(row);
                    if (number.isEmpty()) {
                        return new Numbered(0, 0, "会员证号规则里的序号位数不够用了，请在设置里加长");
                    }
                    rows.add(row.with(MemberLedger.CARD_NO, number.get()));
                }
            }
        }
        return rows.isEmpty() ? new Numbered(0, 0, "") : written(rows, actor);
    }

    private Numbered written(List<Row> rows, Actor actor) {
        Act act = Act.correction(actor, Act.Kind.MASS_CHANGE);
        long batch = office.batches().begin(act, PrintCards.LEDGER, "编会员证号 " + rows.size() + " 人");
        boolean done = false;
        try {
            for (int from = 0; from < rows.size(); from += PAGE) {
                register().store().write(rows.subList(from, Math.min(rows.size(), from + PAGE)), act, batch);
            }
            office.batches().finish(batch, rows.size());
            done = true;
            return new Numbered(batch, rows.size(), "");
        } finally {
            if (!done) {
                office.batches().undo(batch, actor, lines -> {});
            }
        }
    }

    private Register register() {
        return office.registers().get(PrintCards.LEDGER);
    }
}
