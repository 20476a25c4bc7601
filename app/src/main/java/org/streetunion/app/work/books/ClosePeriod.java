package org.streetunion.app.work.books;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.monthsums.MonthSumLedger;
import org.streetunion.app.office.periods.PeriodLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookStore;
import org.streetunion.app.reporting.books.Moved;
import org.streetunion.app.reporting.books.MovedStore;
import org.streetunion.app.reporting.books.VoucherNumberStore;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;

/** 结账 and 反结账: months are closed one after the other, with their sums, and opened again from the last one back, with who and why. */
public final class ClosePeriod {
    private final Office office;
    private final BookStore books;
    private final MovedStore moved;
    private final VoucherNumberStore numbers;

    /** In this office. */
    public ClosePeriod(Office office) {
        this.office = office;
        this.books = new BookStore(office.database().sql());
        this.moved = new MovedStore(office.database().sql());
        this.numbers = new VoucherNumberStore(office.database().sql());
    }

    /**
     * What is ordered.
     *
     * @param book the row of 账套
     * @param month which
     * @param by who says so
     * @param duty as what: 会计, 财务负责人 …
     * @param reason why; only a month that is opened again needs one
     */
    public record Order(long book, YearMonth month, String by, String duty, String reason) {}

    /** The month that would be closed next. */
    public YearMonth next(Book book) {
        return books.closedTo(book.id()).map(last -> YearMonth.from(last).plusMonths(1)).orElse(YearMonth.from(book.starts()));
    }

    /** What stands against closing. */
    public List<Problem> checkClosing(Order order) {
        Optional<Book> book = books.find(order.book());
        if (book.isEmpty()) {
            return List.of(Problem.block(null, "这个账套已经不在了"));
        }
        List<Problem> problems = new ArrayList<>(signed(order));
        YearMonth next = next(book.get());
        if (!order.month().equals(next)) {
            problems.add(Problem.block(PeriodLedger.MONTH, order.month().isBefore(next)
                    ? words(order.month()) + "已经结账了"
                    : "请先结" + words(next) + "，再结" + words(order.month())));
        }
        if (order.month().atEndOfMonth().isAfter(LocalDate.now(office.clock()))) {
            problems.add(Problem.warn(PeriodLedger.MONTH, words(order.month()) + "还没有过完，结账以后这个月不能再记账"));
        }
        int waiting = numbers.waiting(order.book(), order.month().atDay(1), order.month().atEndOfMonth()).size();
        if (waiting > 0) {
            problems.add(Problem.block(PeriodLedger.MONTH, words(order.month()) + "还有 " + waiting + " 笔没有记账，请先记账，或移入回收站"));
        }
        if (!openingsAgree(book.get())) {
            problems.add(Problem.warn(PeriodLedger.MONTH, "期初余额借贷不平，科目余额表会差这么多，请核对期初余额"));
        }
        return problems;
    }

    /** Closes, unless something stands against it. */
    public Saved close(Order order, Actor actor) {
        List<Problem> problems = checkClosing(order);
        if (problems.stream().anyMatch(Problem::blocks)) {
            return new Saved(0, 0, problems);
        }
        Book book = books.find(order.book()).orElseThrow();
        Act act = new Act(actor, Act.Kind.DEED, null, "", "结账 " + order.by());
        long[] period = new long[1];
        long batch = WholeAct.run(office,
                new WholeAct.Heading(act, PeriodLedger.KEY, book.name() + " " + words(order.month()) + "结账", 1),
                Progress.SILENT, whole -> {
                    period[0] = whole.add(PeriodLedger.KEY, period(book, order), act);
                    whole.write(MonthSumLedger.KEY, sums(book, order.month(), period[0]), act);
                });
        return new Saved(period[0], batch, problems);
    }

    /** What stands against opening a month again. */
    public List<Problem> checkOpening(Order order) {
        List<Problem> problems = new ArrayList<>(signed(order));
        Optional<LocalDate> closed = books.closedTo(order.book());
        if (closed.isEmpty() || !YearMonth.from(closed.get()).equals(order.month())) {
            problems.add(Problem.block(PeriodLedger.MONTH, closed.map(last -> "只能从最后结账的" + words(YearMonth.from(last)) + "往回反结账")
                    .orElse("还没有结过账")));
        }
        if (order.reason().isBlank()) {
            problems.add(Problem.block(PeriodLedger.REMARK, "请写明为什么反结账"));
        }
        return problems;
    }

    /** Opens the last closed month again, unless something stands against it. */
    public Saved open(Order order, Actor actor) {
        List<Problem> problems = checkOpening(order);
        if (problems.stream().anyMatch(Problem::blocks)) {
            return new Saved(0, 0, problems);
        }
        Book book = books.find(order.book()).orElseThrow();
        Act act = new Act(actor, Act.Kind.DEED, null, "",
                "反结账 " + order.duty() + " " + order.by() + "：" + order.reason().strip());
        List<Long> periods = found(PeriodLedger.KEY, List.of(PeriodLedger.BOOK, PeriodLedger.MONTH),
                List.of(new Reference(order.book(), book.name()), order.month().atDay(1)));
        long period = periods.get(0);
        long[] sums = found(MonthSumLedger.KEY, List.of(MonthSumLedger.PERIOD), List.of(new Reference(period, ""))).stream()
                .mapToLong(Long::longValue).toArray();
        long batch = WholeAct.run(office,
                new WholeAct.Heading(act, PeriodLedger.KEY, book.name() + " " + words(order.month()) + "反结账", 1), Progress.SILENT,
                whole -> {
                    whole.trash(MonthSumLedger.KEY, sums, act);
                    whole.trash(PeriodLedger.KEY, new long[]{period}, act);
                });
        return new Saved(period, batch, problems);
    }

    private static List<Problem> signed(Order order) {
        List<Problem> problems = new ArrayList<>();
        if (order.by().isBlank()) {
            problems.add(Problem.block(PeriodLedger.CLOSED_BY, "请写明是谁"));
        }
        if (order.duty().isBlank()) {
            problems.add(Problem.block(PeriodLedger.DUTY, "请写明身份，例如 会计、财务负责人"));
        }
        return problems;
    }

    private boolean openingsAgree(Book book) {
        var openings = books.openings(book.id());
        return books.accounts(book.chart()).stream()
                .mapToLong(account -> (account.debit() ? 1 : -1) * openings.getOrDefault(account.id(), 0L)).sum() == 0;
    }

    private Row period(Book book, Order order) {
        return Row.NEW.with(PeriodLedger.BOOK, new Reference(book.id(), book.name()))
                .with(PeriodLedger.MONTH, order.month().atDay(1)).with(PeriodLedger.CLOSED_ON, LocalDate.now(office.clock()))
                .with(PeriodLedger.CLOSED_BY, order.by().strip())
                .with(PeriodLedger.DUTY, order.duty().strip())
                .with(PeriodLedger.VOUCHERS, numbers.posted(book.id(), order.month().atDay(1), order.month().atEndOfMonth()));
    }

    private List<Row> sums(Book book, YearMonth month, long period) {
        List<Row> rows = new ArrayList<>();
        moved.entered(book.id(), month.atDay(1), month.atEndOfMonth())
                .forEach((place, sum) -> rows.add(sum(book, month, period, place, sum)));
        return rows;
    }

    private static Row sum(Book book, YearMonth month, long period, MovedStore.Place place, Moved sum) {
        Long project = place.project();
        return Row.NEW.with(MonthSumLedger.PERIOD, new Reference(period, ""))
                .with(MonthSumLedger.BOOK, new Reference(book.id(), ""))
                .with(MonthSumLedger.MONTH, month.atDay(1)).with(MonthSumLedger.ACCOUNT, new Reference(place.account(), ""))
                .with(MonthSumLedger.SOURCE, place.source().isEmpty() ? null : place.source())
                .with(MonthSumLedger.PROJECT, project == null ? null : new Reference(project, ""))
                .with(MonthSumLedger.DEBIT, sum.debit()).with(MonthSumLedger.CREDIT, sum.credit());
    }

    private List<Long> found(String register, List<org.streetunion.app.ledger.Column<?>> columns, List<Object> values) {
        return office.registers().get(register).store().find(columns, List.of(values)).getOrDefault(values, List.of());
    }

    /** A month in words. */
    public static String words(YearMonth month) {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }
}
