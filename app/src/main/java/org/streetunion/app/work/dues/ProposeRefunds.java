package org.streetunion.app.work.dues;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Parameter;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.money.Payers;
import org.streetunion.app.office.dues.DuesLedger;
import org.streetunion.app.office.parameters.ParameterLedger;
import org.streetunion.app.office.parameters.ParameterTable;
import org.streetunion.app.office.refunds.RefundLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;

/**
 * 列出小额缴费: the unions that paid something in a year, and less than the line, and did not have to pay more, as far as is known; an employer
 * that paid without naming its union stands for itself. Those on the year's list already are left.
 */
public final class ProposeRefunds {
    private static final int MOST = 100_000;
    private static final int CENTS = 2;
    private static final String LIMIT = "小额缴费返还线";
    private final Office office;

    /** In this office. */
    public ProposeRefunds(Office office) {
        this.office = office;
    }

    /** Lists them as one act; the id is that of the first. */
    public Saved run(int year, Actor actor) {
        Long line = line(year);
        if (line == null) {
            return new Saved(0, 0, List.of(Problem.block(null, "参数“" + LIMIT + "”还没有数值，请先在“设置”里的“参数”填上")));
        }
        Set<Payer> listed = listed(year);
        Map<Payer, Sums> small = new LinkedHashMap<>(ofYear(year));
        small.entrySet().removeIf(each -> each.getValue().paid() <= 0 || each.getValue().paid() >= line
                || listed.contains(each.getKey()));
        long owing = small.values().stream().filter(sums -> sums.due() >= line).count();
        List<Problem> left = owing == 0
                ? List.of()
                : List.of(Problem.warn(null, "另有 " + owing + " 户实缴低于返还线，应缴不低于返还线（还欠着），没有列出"));
        small.values().removeIf(sums -> sums.due() >= line);
        List<Row> rows = small.entrySet().stream().map(each -> each.getKey().on(Row.NEW.with(RefundLedger.YEAR, year))
                .with(RefundLedger.OF_YEAR, each.getValue().paid()).with(RefundLedger.AMOUNT, each.getValue().paid())
                .with(RefundLedger.STATE, RefundLedger.LISTED)).toList();
        if (rows.isEmpty()) {
            return new Saved(0, 0,
                    Stream.concat(Stream.of(Problem.warn(null, year + "年没有还没列出的小额缴费工会")), left.stream()).toList());
        }
        Act act = new Act(actor, Act.Kind.DEED, null, "", "列出小额缴费");
        long[] first = new long[1];
        long batch = WholeAct.run(office,
                new WholeAct.Heading(act, RefundLedger.KEY, year + "年小额缴费 " + rows.size() + " 户", rows.size()),
                Progress.SILENT, whole -> first[0] = whole.write(RefundLedger.KEY, rows, act).get(0));
        return new Saved(first[0], batch, left);
    }

    private @Nullable Long line(int year) {
        ParameterTable parameters = new ParameterTable(() -> office.registers().get(ParameterLedger.KEY).store(), () -> 0L);
        BigDecimal amount = parameters.find(LIMIT, LocalDate.of(year, 12, 31)).map(Parameter::amount).orElse(null);
        return amount == null ? null : Long.valueOf(amount.movePointRight(CENTS).longValue());
    }

    /** A union, else an employer. */
    private record Payer(boolean union, long id) {
        static Optional<Payer> of(@Nullable Reference union, @Nullable Reference employer) {
            return union != null
                    ? Optional.of(new Payer(true, union.id()))
                    : Optional.ofNullable(employer).map(named -> new Payer(false, named.id()));
        }

        Row on(Row refund) {
            return refund.with(union ? RefundLedger.UNION : RefundLedger.EMPLOYER, Reference.to(id));
        }
    }

    /**
     * Of a payer and a year.
     *
     * @param paid what came in, in 分
     * @param due what it had to pay as far as is known, in 分; nothing where nobody told
     */
    private record Sums(long paid, long due) {
        Sums plus(Sums other) {
            return new Sums(paid + other.paid, due + other.due);
        }
    }

    /** By payer what came in for the year, and what was due. */
    private Map<Payer, Sums> ofYear(int year) {
        Map<Payer, Sums> sums = new LinkedHashMap<>();
        Query ofYear = Query.ALL
                .and(new Filter.Between(DuesLedger.FROM.key(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .and(new Filter.OneOf(DuesLedger.KIND.key(), List.of(Payers.UNION, Payers.SMALL)));
        office.registers().get(DuesLedger.KEY).store().first(ofYear, MOST).forEach(row -> {
            Sums each = new Sums(row.get(DuesLedger.PAID, 0L), row.get(DuesLedger.DUE, 0L));
            Payer.of(row.get(DuesLedger.UNION), row.get(DuesLedger.EMPLOYER))
                    .ifPresent(payer -> sums.merge(payer, each, Sums::plus));
        });
        return sums;
    }

    private Set<Payer> listed(int year) {
        Set<Payer> listed = new HashSet<>();
        office.registers().get(RefundLedger.KEY).store()
                .first(Query.ALL.and(new Filter.Between(RefundLedger.YEAR.key(), year, year)), MOST).forEach(row -> {
                    Payer.of(row.get(RefundLedger.UNION), row.get(RefundLedger.EMPLOYER)).ifPresent(listed::add);
                });
        return listed;
    }
}
