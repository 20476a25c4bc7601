package org.streetunion.app.reporting.statements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.streetunion.app.money.Charts;
import org.streetunion.app.reporting.books.Account;
import org.streetunion.app.reporting.books.AccountMatching;
import org.streetunion.app.reporting.books.AccountTree;
import org.streetunion.app.reporting.books.BookStore;
import org.streetunion.app.reporting.summary.NamedSummary;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 科目对照表: what each account of a chart is in the others. A part whose own counterpart is not written goes with the account above it. */
final class MatchingSummary extends NamedSummary {
    private static final String WITH_ABOVE = "随上级科目";
    private static final Option CHART = new Option("chart", "会计制度", Charts.ALL.codes());
    private final BookStore books;

    MatchingSummary(BookStore books) {
        super("account-matching", "科目对照表", CHART);
        this.books = books;
    }

    @Override
    public Report compute(Request request) {
        String chart = request.choice(CHART);
        List<String> others = Charts.ALL.codes().stream().filter(each -> !each.equals(chart)).toList();
        List<Column> columns = new ArrayList<>(
                List.of(Column.text("科目编码", 10), Column.text("科目名称", 26), Column.centred("类别", 8)));
        others.forEach(other -> columns.add(Column.text(other, 36)));
        Lines lines = new Lines(chart, request.day());
        List<Row> rows = new ArrayList<>();
        for (AccountTree.Node node : lines.tree.all()) {
            Account account = node.account();
            List<Cell> cells = new ArrayList<>(List.of(Cell.text(account.code()),
                    Cell.text("　".repeat(node.depth()) + account.name()), Cell.text(account.kind())));
            others.forEach(other -> cells.add(lines.cell(account, other)));
            rows.add(Row.of(cells.toArray(Cell[]::new)));
        }
        List<String> notes = new ArrayList<>(lines.unknown);
        notes.add("按“科目”里填的“新旧对应”列出，只列 " + request.day() + " 在用的科目；“—”是没有写对应的，“" + WITH_ABOVE + "”是明细没有单独写、上级科目写了的。");
        return Report.of(chart + title(), Table.of(columns, rows)).withNotes(notes.toArray(String[]::new));
    }

    /** One chart, and the others as they are looked up. */
    private final class Lines {
        final AccountTree tree;
        final List<String> unknown = new ArrayList<>();
        private final LocalDate day;
        private final Map<Long, AccountMatching> written;
        private final Map<String, Account> own = new HashMap<>();
        private final Map<String, Map<String, Account>> charts = new HashMap<>();

        Lines(String chart, LocalDate day) {
            this.day = day;
            this.written = books.matchings(chart);
            List<Account> accounts = books.accounts(chart, day);
            this.tree = new AccountTree(accounts);
            accounts.forEach(account -> own.put(account.code(), account));
        }

        Cell cell(Account account, String other) {
            List<String> named = written(account, other);
            if (!named.isEmpty()) {
                return Cell.text(String.join("、", named.stream().map(number -> words(account, other, number)).toList()));
            }
            Account above = own.get(account.above());
            return above != null && !written(above, other).isEmpty() ? Cell.text(WITH_ABOVE) : Cell.unknown();
        }

        private List<String> written(Account account, String other) {
            AccountMatching matching = written.get(account.id());
            return matching == null ? List.of() : matching.in(other);
        }

        private String words(Account account, String other, String number) {
            Account found = charts.computeIfAbsent(other, this::byCode).get(number);
            if (found == null) {
                unknown.add("【请核对】“" + account.label() + "”的新旧对应写了" + other + "的 " + number + "，那里没有这个科目。");
                return number;
            }
            return found.code() + " " + found.name();
        }

        private Map<String, Account> byCode(String chart) {
            Map<String, Account> byCode = new HashMap<>();
            books.accounts(chart, day).forEach(account -> byCode.put(account.code(), account));
            return byCode;
        }
    }
}
