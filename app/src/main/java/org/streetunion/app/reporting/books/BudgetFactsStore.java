package org.streetunion.app.reporting.books;

import static org.streetunion.app.database.jooq.Tables.BUDGET;
import static org.streetunion.app.database.jooq.Tables.BUDGET_PHASE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Record;
import org.streetunion.app.database.Sql;

/** Budgets read: a year of a book at once. */
public final class BudgetFactsStore {
    private final Sql sql;

    /** Over the office's database. */
    public BudgetFactsStore(Sql sql) {
        this.sql = sql;
    }

    /** A book's budget of a year; empty where nobody made one. */
    public Budget of(long book, int year) {
        Map<Long, Budget.Line> lines = new HashMap<>();
        Map<String, Budget.Line> balance = new HashMap<>();
        sql.read(context -> context.selectFrom(BUDGET).where(BUDGET.LIVE.isTrue()).and(BUDGET.BOOK_ID.eq(book))
                .and(BUDGET.IN_YEAR.eq(year)).orderBy(BUDGET.ID).fetch()).forEach(row -> {
                    Long account = row.get(BUDGET.ACCOUNT_ID);
                    if (account == null) {
                        balance.put(Objects.requireNonNullElse(row.get(BUDGET.LINE_OF), ""), line(row));
                    } else {
                        lines.put(account, line(row));
                    }
                });
        return new Budget(lines, balance, phases(book, year));
    }

    /** The years of which a book has a budget, the latest first. */
    public List<Integer> years(long book) {
        return sql.read(context -> context.selectDistinct(BUDGET.IN_YEAR).from(BUDGET).where(BUDGET.LIVE.isTrue())
                .and(BUDGET.BOOK_ID.eq(book)).orderBy(BUDGET.IN_YEAR.desc()).fetch(BUDGET.IN_YEAR));
    }

    /** How far each phase of a year is. */
    public List<Budget.Phase> phases(long book, int year) {
        return sql.read(context -> context.selectFrom(BUDGET_PHASE).where(BUDGET_PHASE.LIVE.isTrue())
                .and(BUDGET_PHASE.BOOK_ID.eq(book)).and(BUDGET_PHASE.IN_YEAR.eq(year)).orderBy(BUDGET_PHASE.ID)
                .fetch(BudgetFactsStore::phase));
    }

    private static Budget.Line line(Record row) {
        return new Budget.Line(row.get(BUDGET.LAST_FINAL), row.get(BUDGET.OPENING), row.get(BUDGET.ADJUSTMENT),
                row.get(BUDGET.FINAL_AMOUNT), Objects.requireNonNullElse(row.get(BUDGET.REMARK), ""));
    }

    private static Budget.Phase phase(Record row) {
        String words = Stream.of(row.get(BUDGET_PHASE.MEETING), row.get(BUDGET_PHASE.APPROVED_ON), row.get(BUDGET_PHASE.DOC_NO))
                .filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(" "));
        return new Budget.Phase(row.get(BUDGET_PHASE.PHASE), row.get(BUDGET_PHASE.ROUND_OF), row.get(BUDGET_PHASE.STATE), words,
                row.get(BUDGET_PHASE.APPROVED_ON));
    }
}
