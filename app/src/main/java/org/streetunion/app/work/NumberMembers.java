package org.streetunion.app.work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.members.CardPattern;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.office.unions.UnionLedger;
import org.streetunion.app.reporting.OfficeIdentity;
import org.streetunion.reports.card.CardPayload;

/** 编会员证号: gives members who lack a number the next ones by the office's rule, as one act that can be undone. */
public final class NumberMembers {
    private static final int PAGE = 500;
    private final Office office;
    private final OfficeIdentity identity;
    private final CardPattern pattern;
    private final Map<Long, String> unions = new HashMap<>();
    private final Map<String, Optional<String>> highest = new HashMap<>();

    private NumberMembers(Office office, OfficeIdentity identity, CardPattern pattern) {
        this.office = office;
        this.identity = identity;
        this.pattern = pattern;
        Register register = office.registers().get("unions");
        register.store().rows(register.ids(Query.ALL)).forEach(row -> unions.put(row.id(), row.get(UnionLedger.CODE, "")));
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
        OfficeIdentity identity = OfficeIdentity.of(office.settings());
        Optional<CardPattern> pattern = CardPattern.parse(identity.cardPattern());
        if (pattern.isEmpty()) {
            return new Numbered(0, 0, "会员证号规则“" + identity.cardPattern() + "”看不懂，请在设置里写成例如 {代码}{工会4}{序号5}{校验}");
        }
        return new NumberMembers(office, identity, pattern.get()).all(members, actor);
    }

    private Numbered all(long[] members, Actor actor) {
        List<Row> rows = new ArrayList<>();
        for (int from = 0; from < members.length; from += PAGE) {
            long[] page = Arrays.copyOfRange(members, from, Math.min(members.length, from + PAGE));
            for (Row row : register().store().rows(page)) {
                if (row.get(MemberLedger.CARD_NO) == null) {
                    Optional<String> number = next(row);
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

    /** The next number that may stand in a code: one that happens to be an identity number by its digits may not. */
    private Optional<String> next(Row member) {
        Reference union = member.get(MemberLedger.UNION);
        String code = union == null ? "" : unions.getOrDefault(union.id(), "");
        String beginning = pattern.beginning(identity.code(), code);
        Optional<String> last = highest.computeIfAbsent(beginning, any -> office.turns().highest(beginning, pattern.length()));
        Optional<String> number = pattern.after(last, identity.code(), code);
        while (number.isPresent() && !fitsACode(number.get())) {
            number = pattern.after(number, identity.code(), code);
        }
        highest.put(beginning, number);
        return number;
    }

    private static boolean fitsACode(String number) {
        try {
            return !CardPayload.of(number, "0").number().isEmpty();
        } catch (IllegalArgumentException identityNumber) {
            return false;
        }
    }

    private Register register() {
        return office.registers().get(PrintCards.LEDGER);
    }
}
