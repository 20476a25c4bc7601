package org.streetunion.app.reporting.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.streetunion.app.money.AccountKinds;
import org.streetunion.app.reporting.books.Account;
import org.streetunion.app.reporting.books.AccountTree;
import org.streetunion.app.reporting.books.YearFigures;
import org.streetunion.app.reporting.summary.Summary;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Row;

/** The rows of a statement by account: income, its sum, spending, its sum, and the rows of the balance. */
final class AccountRows {
    static final Summary.Option DEPTH = new Summary.Option("rows", "科目", List.of("全部科目", "有数的科目", "只列一级科目"));
    /** The same where most accounts would only be in the way. */
    static final Summary.Option USED = new Summary.Option("rows", "科目", List.of("有数的科目", "全部科目", "只列一级科目"));
    private final YearFigures figures;
    private final BiPredicate<AccountTree.Node, YearFigures> shown;

    AccountRows(YearFigures figures, Summary.Request request) {
        this(figures, request.choice(DEPTH));
    }

    AccountRows(YearFigures figures, String depth) {
        this.figures = figures;
        this.shown = shown(depth);
    }

    private static BiPredicate<AccountTree.Node, YearFigures> shown(String depth) {
        return switch (depth) {
            case "有数的科目" -> (node, all) -> node.depth() == 0 || has(node.account(), all);
            case "只列一级科目" -> (node, all) -> node.depth() == 0;
            default -> (node, all) -> true;
        };
    }

    private static boolean has(Account account, YearFigures all) {
        for (YearFigures.Figure figure : YearFigures.Figure.values()) {
            Long amount = all.of(figure, account.id());
            if (amount != null && amount != 0) {
                return true;
            }
        }
        return false;
    }

    /** What makes cells of the figures behind number and name. */
    interface Cells {
        /** Of an account. */
        List<Cell> of(Account account);

        /** Of a row below. */
        List<Cell> of(YearFigures.Bottom row);

        /** Of 其中：政府补助结余 under that row; none where it is not printed. */
        default List<Cell> ofState(YearFigures.Bottom row) {
            return List.of();
        }
    }

    /** The accounts of a kind. */
    List<Row> of(String kind, Cells cells) {
        List<Row> rows = new ArrayList<>();
        for (AccountTree.Node node : figures.tree().of(kind)) {
            if (shown.test(node, figures)) {
                rows.add(row(Cell.text(node.account().code()), Cell.text("　".repeat(node.depth()) + node.account().name()),
                        cells.of(node.account())));
            }
        }
        return rows;
    }

    /** Both kinds with their sums, and the balance. */
    List<Row> all(Cells cells) {
        List<Row> rows = new ArrayList<>(of(AccountKinds.INCOME, cells));
        rows.add(total(YearFigures.Bottom.INCOME, cells::of));
        rows.addAll(of(AccountKinds.EXPENSE, cells));
        for (YearFigures.Bottom bottom : YearFigures.Bottom.values()) {
            if (bottom != YearFigures.Bottom.INCOME) {
                rows.add(total(bottom, cells::of));
            }
            List<Cell> state = cells.ofState(bottom);
            if (!state.isEmpty()) {
                rows.add(row(Cell.blank(), Cell.text(StateMoney.WORDS), state));
            }
        }
        return rows;
    }

    static Row total(YearFigures.Bottom bottom, Function<YearFigures.Bottom, List<Cell>> cells) {
        List<Cell> all = new ArrayList<>(List.of(Cell.blank(), Cell.text(bottom.words())));
        all.addAll(cells.apply(bottom));
        return Row.total(all.toArray(Cell[]::new));
    }

    private static Row row(Cell code, Cell name, List<Cell> figures) {
        List<Cell> all = new ArrayList<>(List.of(code, name));
        all.addAll(figures);
        return Row.of(all.toArray(Cell[]::new));
    }
}
