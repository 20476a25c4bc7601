package org.streetunion.app.ui.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.office.budgets.BudgetLedger;
import org.streetunion.app.reporting.books.Amounts;
import org.streetunion.app.ui.grid.TypedLine;
import org.streetunion.app.ui.port.Budgeting;
import org.streetunion.app.work.budget.BudgetLineGuard;

/** One line of the budget while it is typed. A sum is told its amounts and is typed into by nobody. */
final class BudgetLine implements TypedLine<Map<Integer, String>> {
    /** The columns that are typed into. */
    static final List<Column<Long>> COLUMNS = List.of(BudgetLedger.LAST_FINAL, BudgetLedger.OPENING, BudgetLedger.ADJUSTMENT);
    /** 说明 is typed too, but not in the grid. */
    private static final int REMARK = 3;
    private final Budgeting.Form form;
    private final Budgeting.Line line;
    private final Function<Row, List<Problem>> judge;
    private final Map<Integer, String> typed = new TreeMap<>();
    private final ReadOnlyObjectWrapper<List<Cell>> cells = new ReadOnlyObjectWrapper<>(List.of());
    private final List<@Nullable Long> sums = new ArrayList<>(List.of());
    private List<Problem> problems = List.of();

    BudgetLine(Budgeting.Form form, Budgeting.Line line, Function<Row, List<Problem>> judge) {
        this.form = form;
        this.line = line;
        this.judge = judge;
        look();
    }

    /**
     * One cell as it is drawn.
     *
     * @param bold whether it differs from what is kept, or is a sum
     * @param fixed whether nothing can be typed into it
     * @param over whether more was spent than planned
     */
    record Cell(String text, boolean bold, boolean fixed, boolean over, @Nullable Problem problem) {
        /** Of a line that is none. */
        static final Cell NONE = new Cell("", false, false, false, null);

        boolean wrong() {
            return over || (problem != null && problem.blocks());
        }

        boolean doubtful() {
            return problem != null && !problem.blocks();
        }

        /** Why it is coloured; empty when it is not. */
        String hint() {
            return problem != null ? problem.sentence() : over ? "超过调整后预算数，或者没有预算" : "";
        }
    }

    Budgeting.Line line() {
        return line;
    }

    /** The cells from left to right. */
    ReadOnlyObjectProperty<List<Cell>> cells() {
        return cells.getReadOnlyProperty();
    }

    /** Which line it is, whenever the form was read. */
    String place() {
        return line.sort() + "|" + line.code() + "|" + line.name();
    }

    /** What a column holds in 分; null when nothing or nothing that can be read. */
    @Nullable
    Long amount(int column) {
        if (locked()) {
            return column < sums.size() ? sums.get(column) : null;
        }
        return BudgetLedger.OPENING.type().parse(text(column)).value();
    }

    /** 调整后预算数. */
    @Nullable
    Long adjusted() {
        return Amounts.sum(amount(1), amount(2));
    }

    /** Tells a sum its amounts. */
    void sum(List<@Nullable Long> amounts) {
        if (!amounts.equals(sums)) {
            sums.clear();
            sums.addAll(amounts);
            look();
        }
    }

    String remark() {
        Row row = line.row();
        return typed.getOrDefault(REMARK, row == null ? "" : BudgetLedger.REMARK.text(row));
    }

    void remark(String text) {
        put(REMARK, text.strip());
    }

    @Override
    public void type(int column, String text) {
        if (!fixed(column)) {
            put(column, text.replace(",", "").replace("，", "").replace("—", "").strip());
        }
    }

    private void put(int column, String text) {
        if (text.equals(kept(column))) {
            typed.remove(column);
        } else {
            typed.put(column, text);
        }
        look();
    }

    private boolean fixed(int column) {
        return locked() || BudgetLineGuard.lockedBy(form.budget(), COLUMNS.get(column)).isPresent();
    }

    @Override
    public String text(int column) {
        return locked() ? "" : typed.getOrDefault(column, kept(column));
    }

    private String kept(int column) {
        Row row = line.row();
        if (row == null) {
            return "";
        }
        return column == REMARK ? BudgetLedger.REMARK.text(row) : COLUMNS.get(column).text(row);
    }

    @Override
    public @Nullable String complaint(int column) {
        Problem problem = column < 0 || column >= COLUMNS.size() ? null : cells.get().get(column).problem();
        if (problem != null) {
            return problem.sentence();
        }
        return column < 0 || column >= COLUMNS.size() || locked()
                ? null
                : BudgetLineGuard.lockedBy(form.budget(), COLUMNS.get(column))
                        .map(phase -> BudgetLineGuard.lockedWords(form.year(), phase)).orElse(null);
    }

    @Override
    public Map<Integer, String> entry() {
        return Map.copyOf(typed);
    }

    @Override
    public void set(Map<Integer, String> before) {
        typed.clear();
        typed.putAll(before);
        look();
    }

    @Override
    public void clear() {
        set(Map.of());
    }

    @Override
    public boolean changed() {
        return !typed.isEmpty();
    }

    @Override
    public boolean blocked() {
        return problems.stream().anyMatch(Problem::blocks);
    }

    @Override
    public boolean locked() {
        return line.row() == null;
    }

    /** Whether what it may spend is spent already. */
    boolean over() {
        Long done = line.done();
        boolean spends = line.sort() == Budgeting.Sort.SPENDING || line.sort() == Budgeting.Sort.SPENDING_SUM;
        return spends && form.budget().planned() && done != null && done > Amounts.known(adjusted());
    }

    /** The row to be kept. */
    Row draft() {
        Row row = java.util.Objects.requireNonNull(line.row());
        for (int column : typed.keySet()) {
            row = column == REMARK
                    ? row.with(BudgetLedger.REMARK, remark().isEmpty() ? null : remark())
                    : row.with(COLUMNS.get(column), amount(column));
        }
        return row;
    }

    private void look() {
        List<Problem> found = new ArrayList<>();
        for (int column = 0; column < COLUMNS.size(); column++) {
            String complaint = locked() ? null : BudgetLedger.OPENING.type().parse(text(column)).complaint();
            if (complaint != null) {
                found.add(Problem.block(COLUMNS.get(column), complaint));
            }
        }
        if (found.isEmpty() && changed()) {
            found.addAll(judge.apply(draft()));
        }
        problems = List.copyOf(found);
        List<Cell> drawn = new ArrayList<>();
        for (int column = 0; column < COLUMNS.size(); column++) {
            String key = COLUMNS.get(column).key();
            Problem problem = found.stream().filter(each -> key.equals(each.field())).findFirst().orElse(null);
            drawn.add(new Cell(shown(column), locked() || typed.containsKey(column), fixed(column), false, problem));
        }
        drawn.add(new Cell(words(adjusted()), locked(), true, false, null));
        drawn.add(new Cell(words(line.done()), locked(), true, over(), null));
        cells.set(List.copyOf(drawn));
    }

    /** Amounts in groups of three; what is being typed as it is typed. */
    private String shown(int column) {
        Long amount = amount(column);
        return typed.containsKey(column) ? text(column) : words(amount);
    }

    private static String words(@Nullable Long amount) {
        return amount == null ? "" : Types.money(amount);
    }

    /** An amount as it is typed. */
    static String plain(long cents) {
        return Types.MONEY.format(cents);
    }
}
