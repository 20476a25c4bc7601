package org.streetunion.app.work.dues;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.money.Roles;
import org.streetunion.app.office.refunds.RefundLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Account;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookStore;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;
import org.streetunion.app.work.books.BookFacts;
import org.streetunion.app.work.books.PostVouchers;
import org.streetunion.app.work.books.Purse;
import org.streetunion.app.work.books.ReverseVoucher;
import org.streetunion.app.work.grants.OwedToUnions;

/** 小额缴费返还: a year's list is confirmed, paid by one voucher, and told to have arrived; confirmed rows may be taken back. */
public final class MoveRefunds {
    private static final String TITLE = "小额缴费返还";
    private final Office office;
    private final PostVouchers posting;

    /** In this office. */
    public MoveRefunds(Office office) {
        this.office = office;
        this.posting = new PostVouchers(office);
    }

    /** A step on the way. */
    public enum Step {
        /** 确认 the list. */
        CONFIRM("确认", RefundLedger.LISTED, RefundLedger.CONFIRMED),
        /** 退回 to the list. */
        TAKE_BACK("退回", RefundLedger.CONFIRMED, RefundLedger.LISTED),
        /** 拨付. */
        PAY("拨付", RefundLedger.CONFIRMED, RefundLedger.PAID),
        /** 到账 was told. */
        ARRIVE("确认到账", RefundLedger.PAID, RefundLedger.ARRIVED);

        private final String words;
        private final String before;
        private final String after;

        Step(String words, String before, String after) {
            this.words = words;
            this.before = before;
            this.after = after;
        }

        /** In the office's words. */
        public String words() {
            return words;
        }

        /** Whether it can be taken from a state. */
        public boolean from(String state) {
            return before.equals(state);
        }
    }

    /**
     * What is ordered.
     *
     * @param step what is done
     * @param ids with which rows
     * @param book from which book it is paid; 0 elsewhere
     * @param day on which
     * @param signed who signs for it; the checker confirms the list
     */
    public record Order(Step step, List<Long> ids, long book, @Nullable LocalDate day, Signed signed) {}

    /** What stands against it. */
    public List<Problem> check(Order order) {
        List<Problem> problems = new ArrayList<>();
        LocalDate day = order.day();
        if (day == null || day.isAfter(LocalDate.now(office.clock()))) {
            problems.add(Problem.block(null, day == null ? "请写明" + order.step().words() + "日期" : "日期 " + day + " 还没有到"));
        }
        List<Row> rows = rows(order.ids());
        if (rows.isEmpty()) {
            problems.add(Problem.block(null, "请先选要" + order.step().words() + "的户"));
        }
        rows.stream().filter(row -> !order.step().from(row.get(RefundLedger.STATE, ""))).findFirst()
                .ifPresent(row -> problems.add(Problem.block(RefundLedger.STATE, who(row) + "是“" + row.get(RefundLedger.STATE, "")
                        + "”，要在“" + order.step().before + "”时才能" + order.step().words())));
        rows.stream().filter(row -> who(row).isBlank() || row.get(RefundLedger.AMOUNT, 0L) <= 0).findFirst()
                .ifPresent(row -> problems.add(Problem.block(RefundLedger.AMOUNT, who(row) + "没有写明返还给谁、返还多少")));
        if (order.step() == Step.CONFIRM || order.step() == Step.PAY) {
            RefundPayees.of(office, rows).wanting(rows).ifPresent(problems::add);
        }
        if (order.step() == Step.PAY && problems.stream().noneMatch(Problem::blocks)) {
            problems.addAll(payment(order, rows));
        }
        if (problems.stream().noneMatch(Problem::blocks)) {
            uncovered(order, rows).ifPresent(problems::add);
        }
        return problems;
    }

    /** What a union paid may have been granted to it since: who gets it back as well has it twice. */
    private Optional<Problem> uncovered(Order order, List<Row> rows) {
        LocalDate day = Objects.requireNonNull(order.day());
        Optional<Book> book = switch (order.step()) {
            case CONFIRM -> new Purse(office).on(day);
            case PAY -> new BookFacts(office.database().sql()).book(order.book());
            case TAKE_BACK, ARRIVE -> Optional.empty();
        };
        return book.flatMap(each -> uncovered(each, new OwedToUnions(office).uncovered(each, day, rows)));
    }

    private Optional<Problem> uncovered(Book book, OwedToUnions.Uncovered found) {
        if (found.rows().isEmpty()) {
            return Optional.empty();
        }
        BookStore store = new BookStore(office.database().sql());
        Map<Long, Long> openings = store.openings(book.id());
        boolean opened = store.accounts(book.chart()).stream().filter(account -> account.role().equals(Roles.OWED_BELOW))
                .anyMatch(account -> openings.getOrDefault(account.id(), 0L) != 0);
        String bare = found.bare().isEmpty()
                ? ""
                : "，其中 " + found.bare().size() + " 户已经没有了（" + who(found.bare().get(0)) + (found.bare().size() > 1 ? " 等" : "")
                        + "）";
        return Optional.of(Problem.warn(RefundLedger.AMOUNT, "有 " + found.rows().size() + " 户要返还 "
                + Types.money(found.rows().stream().mapToLong(row -> row.get(RefundLedger.AMOUNT, 0L)).sum())
                + " 元，账上“应付下级”归它们的还有 " + Types.money(found.left()) + " 元" + bare
                + "：可能已经按“应付下级余额”拨过，照付应付下级会成负数，请先核对“应付下级明细表”" + (opened ? "（启用账套时的余额没有分户，不算在内）" : "")));
    }

    /** Does it, unless something stands against it. */
    public Saved run(Order order, Actor actor) {
        List<Problem> problems = check(order);
        if (problems.stream().anyMatch(Problem::blocks)) {
            return new Saved(0, 0, problems);
        }
        List<Row> rows = rows(order.ids());
        Act act = new Act(actor, Act.Kind.DEED, null, "", order.step().words() + TITLE);
        long batch = WholeAct.run(office,
                new WholeAct.Heading(act, RefundLedger.KEY, order.step().words() + TITLE + " " + rows.size() + " 户",
                        rows.size() * 2L),
                Progress.SILENT, whole -> {
                    List<Long> posted = order.step() == Step.PAY ? posting.post(entries(order, rows), whole, act) : List.of();
                    List<Row> moved = new ArrayList<>();
                    for (int i = 0; i < rows.size(); i++) {
                        moved.add(moved(order, rows.get(i), posted.isEmpty() ? 0 : posted.get(i)));
                    }
                    whole.write(RefundLedger.KEY, moved, act);
                });
        return new Saved(rows.get(0).id(), batch, problems);
    }

    private static Row moved(Order order, Row row, long entry) {
        Row moved = row.with(RefundLedger.STATE, order.step().after);
        return switch (order.step()) {
            case CONFIRM ->
                moved.with(RefundLedger.CONFIRMED_ON, order.day()).with(RefundLedger.CONFIRMED_BY, order.signed().checker());
            case TAKE_BACK -> moved.with(RefundLedger.CONFIRMED_ON, null).with(RefundLedger.CONFIRMED_BY, null);
            case PAY -> moved.with(RefundLedger.PAID_ON, order.day()).with(RefundLedger.VOUCHER, Reference.to(entry));
            case ARRIVE -> moved.with(RefundLedger.ARRIVED_ON, order.day());
        };
    }

    private List<Problem> payment(Order order, List<Row> rows) {
        BookFacts facts = new BookFacts(office.database().sql());
        Optional<Book> book = facts.book(order.book());
        if (book.isEmpty()) {
            return List.of(Problem.block(null, "请选从哪个账套拨付"));
        }
        LocalDate day = Objects.requireNonNull(order.day());
        if (facts.role(book.get(), Roles.OWED_BELOW, day).isEmpty()) {
            return List.of(Problem.block(null, book.get().chart() + "里 " + day + " 没有用途为“" + Roles.OWED_BELOW + "”的科目"));
        }
        List<Problem> problems = new ArrayList<>(order.signed().complaints(book.get()));
        problems.addAll(posting.complaints(entries(order, rows.subList(0, 1))));
        return problems;
    }

    private List<Row> entries(Order order, List<Row> rows) {
        BookFacts facts = new BookFacts(office.database().sql());
        Book book = facts.book(order.book()).orElseThrow();
        LocalDate day = Objects.requireNonNull(order.day());
        Account account = facts.role(book, Roles.OWED_BELOW, day).orElseThrow();
        String paper = "返还" + BookDues.day(day) + "-" + rows.get(0).id();
        return rows.stream().map(row -> order.signed().on(Row.NEW.with(VoucherLedger.BOOK, new Reference(book.id(), book.name()))
                .with(VoucherLedger.DATED, order.day()).with(VoucherLedger.EXPENSE, row.get(RefundLedger.AMOUNT))
                .with(VoucherLedger.SUMMARY, "返还" + row.get(RefundLedger.YEAR, 0) + "年小额缴费")
                .with(VoucherLedger.ACCOUNT, new Reference(account.id(), account.label())).with(VoucherLedger.PARTY, who(row))
                .with(VoucherLedger.UNION, row.get(RefundLedger.UNION))
                .with(VoucherLedger.EMPLOYER, row.get(RefundLedger.EMPLOYER))
                .with(VoucherLedger.SETTLED, "转账").with(VoucherLedger.RECEIPT_KIND, "银行回单").with(VoucherLedger.PIECES, 1)
                .with(VoucherLedger.PAPER, paper).with(VoucherLedger.ORIGIN, TITLE + "#" + row.id()))).toList();
    }

    /** To whom it goes back. */
    static String who(Row row) {
        String union = RefundLedger.UNION.text(row);
        return union.isEmpty() ? RefundLedger.EMPLOYER.text(row) : union;
    }

    private List<Row> rows(List<Long> ids) {
        var register = office.registers().get(RefundLedger.KEY);
        return register.labelled(register.store().rows(ids.stream().mapToLong(Long::longValue).toArray()));
    }

    /** A refund whose voucher was reversed is confirmed again and not yet paid. */
    public static ReverseVoucher.Payback payback() {
        return new Payback();
    }

    private static final class Payback implements ReverseVoucher.Payback {
        @Override
        public boolean brought(String origin) {
            return origin.matches(TITLE + "#\\d+");
        }

        @Override
        public List<Problem> check(String origin) {
            return List.of();
        }

        @Override
        public void back(String origin, WholeAct act, Act heading) {
            act.change(RefundLedger.KEY, List.of(Long.valueOf(origin.substring(TITLE.length() + 1))), heading,
                    row -> row.with(RefundLedger.STATE, RefundLedger.CONFIRMED).with(RefundLedger.VOUCHER, null)
                            .with(RefundLedger.PAID_ON, null).with(RefundLedger.ARRIVED_ON, null));
        }
    }
}
