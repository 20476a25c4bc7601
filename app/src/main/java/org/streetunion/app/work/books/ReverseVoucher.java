package org.streetunion.app.work.books;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Store;
import org.streetunion.app.money.VoucherStates;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.VoucherNumberStore;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;

/** 红字冲销: a posted voucher is taken back by another with the same lines below zero; both stay. What it paid goes back with it. */
public final class ReverseVoucher {
    private static final int LONGEST = 200;
    private static final List<Column<?>> UNSIGNED = List.of(VoucherLedger.HANDLER, VoucherLedger.WITNESS,
            VoucherLedger.CHECKED_BY,
            VoucherLedger.CHECKED_ON, VoucherLedger.APPROVED_BY, VoucherLedger.APPROVED_ON, VoucherLedger.MINUTES,
            VoucherLedger.RECEIPT_KIND, VoucherLedger.RECEIPT_NO, VoucherLedger.PIECES);
    private final Office office;
    private final List<Payback> paybacks;
    private final Store store;
    private final VoucherNumberStore numbers;

    /** In this office; what was paid by vouchers is told of it. */
    public ReverseVoucher(Office office, List<Payback> paybacks) {
        this.office = office;
        this.paybacks = List.copyOf(paybacks);
        this.store = office.registers().get(VoucherLedger.KEY).store();
        this.numbers = new VoucherNumberStore(office.database().sql());
    }

    /** What was paid by vouchers and is no longer when they are taken back, such as a batch of allowances. */
    public interface Payback {
        /** Whether it brought an entry about, told by its 由来. */
        boolean brought(String origin);

        /** What stands against taking the payment back. */
        List<Problem> check(String origin);

        /** Takes the payment back in the same act. */
        void back(String origin, WholeAct act, Act heading);
    }

    /**
     * What is ordered.
     *
     * @param voucher the row of any of its lines
     * @param day of the voucher that takes it back
     * @param reason why
     * @param alone whether the other lines of the voucher stay
     * @param approver who agreed; may be empty
     */
    public record Order(long voucher, @Nullable LocalDate day, String reason, boolean alone, String approver) {
        /** Agreed to by nobody in particular. */
        public Order(long voucher, @Nullable LocalDate day, String reason, boolean alone) {
            this(voucher, day, reason, alone, "");
        }

        /** The whole voucher. */
        public Order(long voucher, @Nullable LocalDate day, String reason) {
            this(voucher, day, reason, false, "");
        }

        /** The whole voucher, agreed to by somebody. */
        public static Order agreed(long voucher, @Nullable LocalDate day, String reason, String approver) {
            return new Order(voucher, day, reason, false, approver);
        }
    }

    /** What stands against it. */
    public List<Problem> check(Order order) {
        Optional<Row> found = stored(order.voucher());
        if (found.isEmpty()) {
            return List.of(Problem.block(null, "这一笔已经不在了"));
        }
        Row row = found.get();
        String state = row.get(VoucherLedger.STATE, "");
        if (!state.equals(VoucherStates.POSTED)) {
            return List.of(Problem.block(VoucherLedger.STATE, state.equals(VoucherStates.REVERSED)
                    ? VoucherGuard.words(row) + "已经冲销过了"
                    : "还没有记账的不用冲销，直接改或移入回收站"));
        }
        List<Problem> problems = new ArrayList<>();
        if (row.get(VoucherLedger.REVERSES) != null) {
            problems.add(Problem.block(VoucherLedger.REVERSES, "这一笔本身是冲销别的凭证的，要恢复请再记一笔"));
        }
        if (order.reason().isBlank()) {
            problems.add(Problem.block(VoucherLedger.REASON, "请写明冲销原因"));
        }
        day(order.day(), row).ifPresent(problems::add);
        told(lines(row, order), (each, origin) -> problems.addAll(each.check(origin)));
        return problems;
    }

    /** Does it, unless something stands against it. */
    public Saved run(Order order, Actor actor) {
        List<Problem> problems = check(order);
        if (problems.stream().anyMatch(Problem::blocks)) {
            return new Saved(0, 0, problems);
        }
        Row row = stored(order.voucher()).orElseThrow();
        Act act = new Act(actor, Act.Kind.DEED, null, "", order.reason().strip());
        List<Row> lines = lines(row, order);
        long batch = WholeAct.run(office,
                new WholeAct.Heading(act, VoucherLedger.KEY, "冲销 " + VoucherGuard.words(row), lines.size() * 2L),
                Progress.SILENT, whole -> reverse(lines, order, whole, act));
        return new Saved(order.voucher(), batch, problems);
    }

    private void reverse(List<Row> lines, Order order, WholeAct whole, Act act) {
        LocalDate day = Objects.requireNonNull(order.day());
        Row first = lines.get(0);
        int number = numbers.last(BookFacts.of(first), day.getYear()) + 1;
        List<Row> written = new ArrayList<>();
        for (Row line : lines) {
            written.add(line.with(VoucherLedger.STATE, VoucherStates.REVERSED));
            written.add(signed(taken(line, day, order.reason().strip()), order, act.actor(), day)
                    .with(VoucherLedger.YEAR, day.getYear())
                    .with(VoucherLedger.NUMBER, number));
        }
        whole.write(VoucherLedger.KEY, written, act);
        told(lines, (each, origin) -> each.back(origin, whole, act));
    }

    /** What brought the lines about is told of it, each once. */
    private void told(List<Row> lines, BiConsumer<Payback, String> tell) {
        lines.stream().map(line -> line.get(VoucherLedger.ORIGIN, "")).distinct().forEach(
                origin -> paybacks.stream().filter(each -> each.brought(origin)).forEach(each -> tell.accept(each, origin)));
    }

    private Row taken(Row line, LocalDate day, String reason) {
        Row other = line.as(0, 0).with(VoucherLedger.DATED, day).with(VoucherLedger.STATE, VoucherStates.POSTED)
                .with(VoucherLedger.POSTED_ON, LocalDate.now(office.clock())).with(VoucherLedger.REASON, reason)
                .with(VoucherLedger.REVERSES, new Reference(line.id(), line.get(VoucherLedger.SUMMARY, "")))
                .with(VoucherLedger.SUMMARY,
                        shortened("冲销 " + line.get(VoucherLedger.YEAR, 0) + "-" + line.get(VoucherLedger.NUMBER, 0)
                                + "：" + line.get(VoucherLedger.SUMMARY, "")))
                .with(VoucherLedger.PAPER, null);
        return below(below(other, VoucherLedger.INCOME), VoucherLedger.EXPENSE);
    }

    /** Who signed what is taken back did not sign the taking back, and its papers are not this one's. */
    private static Row signed(Row taken, Order order, Actor actor, LocalDate day) {
        Row bare = taken;
        for (Column<?> column : UNSIGNED) {
            bare = bare.without(column);
        }
        String approver = order.approver().strip();
        Row handled = bare.with(VoucherLedger.HANDLER, actor.name());
        return approver.isEmpty()
                ? handled
                : handled.with(VoucherLedger.APPROVED_BY, approver).with(VoucherLedger.APPROVED_ON, day);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }

    private static Row below(Row row, Column<Long> column) {
        Long amount = row.get(column);
        return amount == null ? row : row.with(column, Long.valueOf(-amount));
    }

    private Optional<Problem> day(@Nullable LocalDate day, Row row) {
        if (day == null) {
            return Optional.of(Problem.block(VoucherLedger.DATED, "请写明冲销记在哪一天，例如 " + LocalDate.now(office.clock())));
        }
        if (day.isBefore(row.get(VoucherLedger.DATED, LocalDate.MIN))) {
            return Optional.of(Problem.block(VoucherLedger.DATED, "冲销日期早于原凭证的 " + row.get(VoucherLedger.DATED)));
        }
        if (day.isAfter(LocalDate.now(office.clock()))) {
            return Optional.of(Problem.block(VoucherLedger.DATED, "冲销日期 " + day + " 还没有到"));
        }
        BookFacts facts = new BookFacts(office.database().sql());
        Optional<Book> book = facts.book(BookFacts.of(row));
        return book.filter(each -> facts.closed(each, day)).map(each -> Problem.block(VoucherLedger.DATED,
                day.getYear() + "年" + day.getMonthValue() + "月已结账，请把冲销记到还没有结账的月份"));
    }

    /** The lines that are taken back: those that are not yet. */
    private List<Row> lines(Row row, Order order) {
        if (order.alone()) {
            return List.of(row);
        }
        List<Long> ids = numbers.lines(BookFacts.of(row), row.get(VoucherLedger.YEAR, 0), row.get(VoucherLedger.NUMBER, 0));
        return store.rows(ids.stream().mapToLong(Long::longValue).toArray()).stream()
                .filter(line -> VoucherStates.POSTED.equals(line.get(VoucherLedger.STATE))).toList();
    }

    private Optional<Row> stored(long id) {
        return store.rows(new long[]{id}).stream().findFirst();
    }
}
