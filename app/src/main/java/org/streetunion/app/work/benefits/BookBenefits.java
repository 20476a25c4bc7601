package org.streetunion.app.work.benefits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.money.Occasions;
import org.streetunion.app.money.Roles;
import org.streetunion.app.office.benefits.BenefitLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;
import org.streetunion.app.work.books.Purse;

/** 慰问入账: approved gifts are booked together into one voucher, with lines by way and for aid; no name is written into the books. */
public final class BookBenefits {
    private static final String LIST = "签收表";
    private final Office office;
    private final Purse purse;

    /** In this office. */
    public BookBenefits(Office office) {
        this.office = office;
        this.purse = new Purse(office);
    }

    /** Which gifts, on which day of the books. */
    public record Order(List<Long> benefits, @Nullable LocalDate day) {
        /** Copies the list. */
        public Order {
            benefits = List.copyOf(benefits);
        }
    }

    /** What stands against it. */
    public List<Problem> check(Order order) {
        List<Row> rows = rows(order);
        if (rows.isEmpty()) {
            return List.of(Problem.block(null, "没有选中慰问"));
        }
        List<Problem> problems = new ArrayList<>();
        for (Row row : rows) {
            String state = row.get(BenefitLedger.STATE, "");
            if (!state.equals(BenefitLedger.APPROVED)) {
                problems.add(Problem.block(BenefitLedger.STATE, words(row) + (state.equals(BenefitLedger.BOOKED)
                        ? "已经入过账了"
                        : "还没有审批人，请先补上")));
            } else if (row.get(BenefitLedger.AMOUNT, 0L) <= 0) {
                problems.add(Problem.block(BenefitLedger.AMOUNT, words(row) + "没有金额或价值"));
            }
        }
        long unsigned = rows.stream().filter(row -> row.get(BenefitLedger.SIGNED_ON) == null).count();
        if (unsigned > 0) {
            problems.add(Problem.warn(BenefitLedger.SIGNED_ON, "有 " + unsigned + " 条还没有签收"));
        }
        if (problems.stream().noneMatch(Problem::blocks)) {
            problems.addAll(book(order, rows));
        }
        return problems;
    }

    /** Does it, unless something stands against it. */
    public Saved run(Order order, Actor actor) {
        List<Problem> problems = check(order);
        if (problems.stream().anyMatch(Problem::blocks)) {
            return new Saved(0, 0, problems);
        }
        List<Row> rows = rows(order);
        LocalDate day = Objects.requireNonNull(order.day());
        Act act = new Act(actor, Act.Kind.DEED, null, "", "慰问入账");
        long batch = WholeAct.run(office,
                new WholeAct.Heading(act, BenefitLedger.KEY, "慰问入账 " + rows.size() + " 条", rows.size()), Progress.SILENT,
                whole -> {
                    Optional<Book> book = purse.on(day);
                    String voucher = book.map(each -> purse.pay(entries(each, rows, day), whole, act)).orElse("");
                    String origin = voucher.isEmpty() ? null : BenefitBack.origin(rows.get(0).id());
                    whole.write(BenefitLedger.KEY, rows.stream().map(row -> row.with(BenefitLedger.STATE, BenefitLedger.BOOKED)
                            .with(BenefitLedger.PAID_ON, day).with(BenefitLedger.PAID_HOW, voucher.isEmpty() ? null : voucher)
                            .with(BenefitLedger.BOOKED_AS, origin)).toList(), act);
                });
        return new Saved(rows.get(0).id(), batch, problems);
    }

    private List<Problem> book(Order order, List<Row> rows) {
        LocalDate day = order.day();
        if (day == null || day.isAfter(LocalDate.now(office.clock()))) {
            return List.of(Problem.block(BenefitLedger.PAID_ON, "请写明入账日期，不能晚于今天"));
        }
        Optional<Book> book = purse.on(day);
        if (book.isEmpty()) {
            return purse.without(day);
        }
        return lines(book.get(), rows, day).keySet().stream()
                .filter(line -> purse.entry(book.get(), spending(line, 0, "", day, "")).isEmpty()).findFirst()
                .map(line -> List.of(Purse.lacking(book.get(), line.role())))
                .orElseGet(() -> purse.check(entries(book.get(), rows, day)));
    }

    /** A line of the voucher: in which way it was given, and what the account is for. */
    private record Line(String way, String role) {}

    /** Aid goes to its own account where the book has one. */
    private Map<Line, List<Row>> lines(Book book, List<Row> rows, LocalDate day) {
        Map<Line, List<Row>> lines = new LinkedHashMap<>();
        boolean aid = purse.entry(book, new Purse.Spending(day, 0, Roles.AID, "", "", "")).isPresent();
        rows.forEach(row -> lines.computeIfAbsent(new Line(row.get(BenefitLedger.WAY, ""),
                aid ? Occasions.role(row.get(BenefitLedger.OCCASION, "")) : Roles.BENEFITS), each -> new ArrayList<>()).add(row));
        return lines;
    }

    private List<Row> entries(Book book, List<Row> rows, LocalDate day) {
        Map<Line, List<Row>> lines = lines(book, rows, day);
        String origin = BenefitBack.origin(rows.get(0).id());
        int before = purse.times(origin);
        String paper = "慰问" + rows.get(0).id() + (before == 0 ? "" : "-" + (before + 1));
        List<Row> entries = new ArrayList<>();
        lines.forEach((line, some) -> entry(book, line, some, day, origin).map(entry -> lines.size() > 1
                ? entry.with(VoucherLedger.PAPER, paper)
                : entry).ifPresent(entries::add));
        return entries;
    }

    private static Purse.Spending spending(Line line, long cents, String summary, LocalDate day, String origin) {
        return new Purse.Spending(day, cents, line.role(), "", summary, origin);
    }

    private Optional<Row> entry(Book book, Line line, List<Row> rows, LocalDate day, String origin) {
        long cents = rows.stream().mapToLong(row -> row.get(BenefitLedger.AMOUNT, 0L)).sum();
        int people = rows.stream().mapToInt(row -> row.get(BenefitLedger.PEOPLE, 1)).sum();
        String way = line.way();
        String summary = (line.role().equals(Roles.AID) ? "慰问困难职工 " : "慰问 ") + people + " 人次"
                + (way.isEmpty() ? "" : "（" + way + "）");
        Row first = rows.get(0);
        return purse.entry(book, spending(line, cents, summary, day, origin))
                .map(entry -> entry.with(VoucherLedger.PEOPLE, people).with(VoucherLedger.RECEIPT_KIND, LIST)
                        .with(VoucherLedger.PIECES, 1).with(VoucherLedger.SETTLED, way.equals(BenefitLedger.CASH) ? way : null)
                        .with(VoucherLedger.HANDLER, first.get(BenefitLedger.HANDLER))
                        .with(VoucherLedger.CHECKED_BY, first.get(BenefitLedger.APPROVED_BY))
                        .with(VoucherLedger.APPROVED_BY, first.get(BenefitLedger.APPROVED_BY))
                        .with(VoucherLedger.APPROVED_ON, first.get(BenefitLedger.APPROVED_ON)));
    }

    private List<Row> rows(Order order) {
        return office.registers().get(BenefitLedger.KEY).store()
                .rows(order.benefits().stream().mapToLong(Long::longValue).toArray());
    }

    private static String words(Row row) {
        return row.get(BenefitLedger.DAY) + " " + row.get(BenefitLedger.NAME, "") + " " + row.get(BenefitLedger.OCCASION, "")
                + "慰问";
    }
}
