package org.streetunion.app.reporting.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.money.Payers;
import org.streetunion.app.reporting.dues.Due;
import org.streetunion.app.reporting.dues.DuesFactsStore;
import org.streetunion.app.reporting.statements.Unit;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 经费收缴: by payer what was due for the periods that began in a time, what of it came in by the day, and what did not. */
final class DuesSummary extends NamedSummary {
    private static final Option PERIOD = new Option("period", "所属期", List.of("本年", "本季", "上季", "上年"));
    private static final Option KIND = new Option("kind", "款项", List.of("经费和筹备金", "会费"));
    private static final String ARREARS = "只列欠缴";
    private static final Option WHICH = new Option("which", "名单", List.of("全部", ARREARS));
    private static final List<Column> COLUMNS = List.of(Column.centred("序号", 6), Column.text("缴费单位", 34), Column.text("所属工会", 30),
            Column.number("应缴", 16), Column.number("实缴", 16), Column.number("欠缴", 16), Column.number("收缴率", 10),
            Column.text("欠缴的所属期", 30));
    private final DuesFactsStore store;

    DuesSummary(Sql sql, Parameters parameters) {
        super("dues", "经费收缴情况表", PERIOD, KIND, WHICH, Unit.OPTION);
        this.store = new DuesFactsStore(sql, parameters);
    }

    @Override
    public Report compute(Request request) {
        Unit unit = Unit.of(request);
        boolean fees = request.choice(KIND).equals("会费");
        Map<Due.Payer, Sum> payers = new LinkedHashMap<>();
        Sum all = new Sum();
        for (Due due : store.duesOf(from(request), to(request))) {
            if (due.kind().equals(Payers.FEES) == fees) {
                payers.computeIfAbsent(due.payer(), any -> new Sum()).add(due, request.day());
            }
        }
        payers.values().forEach(all::add);
        List<Row> rows = new ArrayList<>();
        payers.forEach((payer, sum) -> {
            if (request.choice(WHICH).equals("全部") || sum.owed() > 0) {
                rows.add(row(rows.size() + 1, payer.name(), sum, unit));
            }
        });
        int listed = rows.size();
        rows.add(Row.total(Cell.blank(), Cell.text("合计"), Cell.blank(), unit.cell(all.due), unit.cell(all.paid),
                unit.cell(all.owed()),
                Cell.rate(all.paidOfDue, all.due), Cell.blank()));
        return Report.of(title(), Table.of(COLUMNS, rows)).withNotes(note(request, payers, all, listed));
    }

    private static String note(Request request, Map<Due.Payer, Sum> payers, Sum all, int listed) {
        long owing = payers.values().stream().filter(sum -> sum.owed() > 0).count();
        long unknown = payers.values().stream().filter(sum -> sum.unknown).count();
        return "单位：" + Unit.of(request).words() + "。所属期 " + from(request) + " 至 " + to(request) + " 开始的各期，共 " + payers.size()
                + " 户，列出 " + listed + " 户；欠缴 " + owing
                + " 户。收缴率 = 截至当日实缴 " + yuan(all.paidOfDue) + " 元 ÷ 应缴 " + yuan(all.due) + " 元"
                + (unknown == 0 ? "。" : "，没有工资总额、算不出应缴的 " + unknown + " 户不计入。");
    }

    private static String yuan(long cents) {
        return java.math.BigDecimal.valueOf(cents, 2).toPlainString();
    }

    private static Row row(int number, String name, Sum sum, Unit unit) {
        boolean none = sum.due == 0 && sum.unknown;
        return Row.of(Cell.ordinal(number), Cell.text(name), Cell.text(String.join("、", sum.unions)),
                none ? Cell.unknown() : unit.cell(sum.due), unit.cell(sum.paid), none ? Cell.unknown() : unit.cell(sum.owed()),
                Cell.rate(sum.paidOfDue, sum.due), Cell.text(String.join("、", sum.owing())));
    }

    private static LocalDate from(Request request) {
        Quarter quarter = Quarter.of(request.day());
        return switch (request.choice(PERIOD)) {
            case "本季" -> quarter.first();
            case "上季" -> quarter.previous().first();
            case "上年" -> request.day().withDayOfYear(1).minusYears(1);
            default -> request.day().withDayOfYear(1);
        };
    }

    private static LocalDate to(Request request) {
        return switch (request.choice(PERIOD)) {
            case "上季" -> Quarter.of(request.day()).previous().last();
            case "上年" -> request.day().withDayOfYear(1).minusDays(1);
            default -> request.day();
        };
    }

    /** A period of a payer: what is due for it may come in part by part. */
    private static final class Term {
        private long due;
        private long paid;
        private boolean known;
    }

    private static final class Sum {
        private final Map<String, Term> terms = new LinkedHashMap<>();
        private final Set<String> unions = new LinkedHashSet<>();
        private long due;
        private long paid;
        private long paidOfDue;
        private boolean unknown;
        private long owed;

        void add(Due row, LocalDate day) {
            Term term = terms.computeIfAbsent(row.period(), any -> new Term());
            if (!row.union().isEmpty()) {
                unions.add(row.union());
            }
            Long reckoned = row.due();
            if (reckoned != null) {
                term.due += reckoned;
                term.known = true;
            }
            term.paid += row.paidBy(day);
            reckon();
        }

        private void reckon() {
            due = terms.values().stream().mapToLong(term -> term.due).sum();
            paid = terms.values().stream().mapToLong(term -> term.paid).sum();
            paidOfDue = terms.values().stream().filter(term -> term.known).mapToLong(term -> term.paid).sum();
            unknown = terms.values().stream().anyMatch(term -> !term.known);
            owed = terms.values().stream().mapToLong(Sum::owed).sum();
        }

        void add(Sum other) {
            due += other.due;
            paid += other.paid;
            paidOfDue += other.paidOfDue;
            owed += other.owed;
        }

        long owed() {
            return owed;
        }

        List<String> owing() {
            return terms.entrySet().stream().filter(each -> owed(each.getValue()) > 0).map(Map.Entry::getKey).toList();
        }

        private static long owed(Term term) {
            return term.known ? Math.max(0, term.due - term.paid) : 0;
        }
    }
}
