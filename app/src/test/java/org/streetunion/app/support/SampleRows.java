package org.streetunion.app.support;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Choice;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.ReferenceType;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;

/** A full and valid row for any ledger: every writable column holds something. */
public final class SampleRows {
    private static final Act ENTRY = Act.correction(new Actor("测试"), Act.Kind.EDIT);
    private static final Map<String, Object> FITTING = Map.ofEntries(Map.entry("employers.credit_code", "91330206MA0000023K"),
            Map.entry("unions.credit_code", "81330206MCTEXT017M"), Map.entry("id_kind", "居民身份证"),
            Map.entry("id_number", "330206199003070001"),
            Map.entry("sex", "女"), Map.entry("birth_on", LocalDate.of(1990, 3, 7)), Map.entry("phone", "0574-86200000"),
            Map.entry("mobile", "13800000000"), Map.entry("covered_to", LocalDate.of(2027, 1, 1)),
            Map.entry("ended_on", LocalDate.of(2026, 5, 1)),
            Map.entry("ends_on", LocalDate.of(2027, 1, 1)), Map.entry("legal_to", LocalDate.of(2027, 1, 1)),
            Map.entry("books.kind", "下属工会"), Map.entry("accounts.kind", "支出"), Map.entry("accounts.code", "999"),
            Map.entry("in_year", 2026),
            Map.entry("years", 5), Map.entry("sheet_year", 2026), Map.entry("for_year", 2026),
            Map.entry("secondments.days", new BigDecimal("2.5")),
            Map.entry("duties.days_used", new BigDecimal("0.5")),
            Map.entry("appraisals.outcome", "续聘"),
            Map.entry("appointments.post", "协理员"), Map.entry("appointments.status", "聘任"),
            Map.entry("appointments.chosen_how", "聘任"),
            Map.entry("unions.state", "正常"), Map.entry("criteria.scoring", "是得5，否得0"),
            Map.entry("bands.below", new BigDecimal("20")), Map.entry("paycoefficients.coefficient", new BigDecimal("1.25")),
            Map.entry("paycoefficients.to_points", new BigDecimal("60")),
            Map.entry("schemes.year", 2026), Map.entry("scores.veto", false), Map.entry("membership", "在册"),
            Map.entry("change_kind", "入会"), Map.entry("splitshares.grassroots", new BigDecimal("0.6")),
            Map.entry("splitshares.street", new BigDecimal("0.1")), Map.entry("splitshares.district", new BigDecimal("0.1")),
            Map.entry("splitshares.city", new BigDecimal("0.1")), Map.entry("splitshares.province", new BigDecimal("0.05")),
            Map.entry("splitshares.nation", new BigDecimal("0.05")), Map.entry("dues.period", "2026年第二季度"),
            Map.entry("receipts.period", "2026年第二季度"), Map.entry("receiptbooks.first_no", "00012001"),
            Map.entry("receiptbooks.last_no", "00012050"), Map.entry("banklines.expense", 0L));
    /** Registers whose rows come by deeds alone: their guards let nobody write one by hand, and are taken off. */
    public static final List<String> BY_DEEDS = List.of("periods", "monthsums", "budgetphases", "issued");
    /** Columns without which a row of its register says nothing, though another might stand in their place. */
    public static final Set<String> NEEDED = Set.of("voucherwords.accounts", "vouchers.expense", "budgets.account",
            "banklines.income");
    /** Columns that nothing stands in where others hold something. */
    private static final Set<String> LEFT_OUT = Set.of("vouchers.income", "vouchers.against", "budgets.line_of",
            "budgets.adjustment", "appraisals.decided_on");
    private final Registers registers;
    private final Map<String, Long> targets = new HashMap<>();

    /** Rows for these registers; what they refer to is made when it is first needed. */
    public SampleRows(Registers registers) {
        this.registers = registers;
        BY_DEEDS.forEach(key -> registers.get(key).guardedBy(Guard.NONE));
    }

    /** A full row that does not exist yet. */
    public Row full(Ledger ledger) {
        Row row = Row.NEW;
        if (ledger.key().equals("paylines")) {
            // Nobody is paid without a post.
            kept("appointments");
        }
        for (Column<?> column : ledger.writable()) {
            Object value = LEFT_OUT.contains(ledger.key() + "." + column.key()) ? null : value(ledger, column);
            row = value == null ? row : row.with(column.key(), value);
        }
        return row;
    }

    private @Nullable Object value(Ledger ledger, Column<?> column) {
        Object fitting = FITTING.getOrDefault(ledger.key() + "." + column.key(), FITTING.get(column.key()));
        if (fitting != null && column.type().type().isInstance(fitting)) {
            return fitting;
        }
        return switch (column.type().kind()) {
            case TEXT, PARAGRAPH -> "单" + column.heading();
            case WHOLE -> 3;
            case DECIMAL -> new BigDecimal("12.5");
            case MONEY -> 1_250_050L;
            case DAY -> LocalDate.of(2026, 4, 1);
            case QUARTER -> new Quarter(2026, 2);
            case YES_NO -> true;
            case CHOICE -> ((Choice) column.type()).list().codes().get(0);
            case REFERENCE -> reference(ledger, (ReferenceType) column.type());
        };
    }

    /** A full row of this register that is kept, the same one each time it is asked for; what it refers to is kept before it. */
    public long kept(String ledger) {
        Long id = targets.get(ledger);
        if (id == null) {
            Register target = registers.get(ledger);
            Saved saved = target.save(full(target.ledger()), ENTRY);
            if (!saved.done()) {
                throw new IllegalStateException(ledger + " " + saved.problems());
            }
            id = saved.id();
            targets.put(ledger, id);
        }
        return id;
    }

    private @Nullable Reference reference(Ledger from, ReferenceType type) {
        return type.ledger().equals(from.key()) ? null : Reference.to(kept(type.ledger()));
    }
}
