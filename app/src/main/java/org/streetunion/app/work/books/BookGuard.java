package org.streetunion.app.work.books;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.books.BookLedger;
import org.streetunion.app.reporting.books.BookUseStore;

/** A book in which something stands keeps its chart and its first day, and is not thrown away. Imports are held to it too. */
public final class BookGuard implements Guard {
    private final Registers registers;
    private final BookUseStore uses;

    /** Over these registers. */
    public BookGuard(Registers registers, Sql sql) {
        this.registers = registers;
        this.uses = new BookUseStore(sql);
    }

    @Override
    public boolean binding() {
        return true;
    }

    @Override
    public List<Problem> check(Row stored, Row outcome) {
        if (stored.id() == 0) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        if (!stored.agrees(outcome, BookLedger.CHART)) {
            within(stored, true).ifPresent(what -> problems.add(Problem.block(BookLedger.CHART,
                    words(stored) + what + "，会计制度不能再改；要换，请给它填“停用日期”，按新制度另建一个账套")));
        }
        if (!stored.agrees(outcome, BookLedger.STARTS_ON)) {
            within(stored, false).ifPresent(what -> problems.add(Problem.block(BookLedger.STARTS_ON,
                    words(stored) + what + "，启用日期不能再改")));
        }
        LocalDate end = outcome.get(BookLedger.ENDED_ON);
        if (end != null && !stored.agrees(outcome, BookLedger.ENDED_ON)) {
            LocalDate last = uses.ofBook(stored.id()).last();
            if (last != null && last.isAfter(end)) {
                problems.add(Problem.block(BookLedger.ENDED_ON, words(stored) + "最后一笔收支在 " + last + "，停用日期不能早于它"));
            }
        }
        return problems;
    }

    @Override
    public Optional<String> keeps(List<Long> ids) {
        return rows(ids).stream().map(row -> within(row, false).map(what -> words(row) + what + "，不能移走；不再使用的，请填“停用日期”"))
                .flatMap(Optional::stream).findFirst();
    }

    @Override
    public Optional<String> stands(List<Long> ids) {
        return rows(ids).stream().map(row -> within(row, false).map(what -> words(row) + what + "，不能撤销；要改，请直接在账套里改"))
                .flatMap(Optional::stream).findFirst();
    }

    /** What stands in it; what names accounts of its chart counts where that is asked about. */
    private Optional<String> within(Row row, boolean ofChart) {
        int entries = uses.ofBook(row.id()).count();
        if (entries > 0) {
            return Optional.of("已有 " + entries + " 笔收支");
        }
        int months = uses.months(row.id());
        if (months > 0) {
            return Optional.of("已结账 " + months + " 个月");
        }
        int openings = ofChart ? uses.openings(row.id()) : 0;
        int budgets = ofChart ? uses.budgets(row.id()) : 0;
        return openings > 0
                ? Optional.of("已有 " + openings + " 条期初余额")
                : Optional.of("已有 " + budgets + " 行预算").filter(any -> budgets > 0);
    }

    private static String words(Row book) {
        return "账套“" + book.get(BookLedger.NAME, "") + "”";
    }

    private List<Row> rows(List<Long> ids) {
        return registers.get(BookLedger.KEY).store().rows(ids.stream().mapToLong(Long::longValue).toArray());
    }
}
