package org.streetunion.app.work.pay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.paybatches.PayBatchLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;
import org.streetunion.app.work.books.Purse;
import org.streetunion.app.work.books.ReverseVoucher;

/** 退回发放: what a batch paid is taken back, and its voucher with it, in one act. */
public final class ReturnPay {
    private final Office office;
    private final Purse purse;
    private final PayBack back;

    ReturnPay(Office office) {
        this.office = office;
        this.purse = new Purse(office);
        this.back = new PayBack(office);
    }

    /** Which batch, on which day, and why. */
    public record Order(long batch, @Nullable LocalDate day, String reason) {}

    /** What stands against it. */
    public List<Problem> check(Order order) {
        Optional<Row> found = stored(order.batch());
        if (found.isEmpty()) {
            return List.of(Problem.block(null, "这一批已经不在了"));
        }
        String state = found.get().get(PayBatchLedger.STATE, "");
        if (!state.equals(PayBatchLedger.PAID)) {
            return state.equals(PayBatchLedger.LOCKED)
                    ? back.check(BookPayments.origin(order.batch()))
                    : List.of(Problem.block(PayBatchLedger.STATE, "这一批是“" + state + "”，还没有发放，不用退回"));
        }
        List<Problem> problems = new ArrayList<>();
        if (order.reason().isBlank()) {
            problems.add(Problem.block(null, "请写明为什么退回"));
        }
        reversal(order).ifPresentOrElse(voucher -> reverse().check(voucher).stream()
                .filter(problem -> !order.reason().isBlank() || !"reason".equals(problem.field())).forEach(problems::add),
                () -> day(order.day(), found.get()).ifPresent(problems::add));
        return problems;
    }

    /** Does it, unless something stands against it. */
    public Saved run(Order order, Actor actor) {
        List<Problem> problems = check(order);
        if (problems.stream().anyMatch(Problem::blocks)) {
            return new Saved(0, 0, problems);
        }
        Optional<ReverseVoucher.Order> voucher = reversal(order);
        if (voucher.isPresent()) {
            return new Saved(order.batch(), reverse().run(voucher.get(), actor).batch(), problems);
        }
        Row batch = stored(order.batch()).orElseThrow();
        Act act = new Act(actor, Act.Kind.DEED, null, "", order.reason().strip());
        long number = WholeAct.run(office,
                new WholeAct.Heading(act, PayBatchLedger.KEY, "退回发放：" + batch.get(PayBatchLedger.NAME, ""), 1), Progress.SILENT,
                whole -> back.unpay(batch, whole, act));
        return new Saved(order.batch(), number, problems);
    }

    private Optional<ReverseVoucher.Order> reversal(Order order) {
        return purse.posted(BookPayments.origin(order.batch()))
                .map(entry -> new ReverseVoucher.Order(entry.id(), order.day(), order.reason()));
    }

    private ReverseVoucher reverse() {
        return new ReverseVoucher(office, List.of(back));
    }

    private Optional<Problem> day(@Nullable LocalDate day, Row batch) {
        if (day == null) {
            return Optional.of(Problem.block(null, "请写明哪天退回，例如 " + LocalDate.now(office.clock())));
        }
        LocalDate paid = batch.get(PayBatchLedger.PAID_ON, LocalDate.MIN);
        return day.isBefore(paid) || day.isAfter(LocalDate.now(office.clock()))
                ? Optional.of(Problem.block(null, "退回日期 " + day + " 要在发放日期 " + paid + " 以后，也不能晚于今天"))
                : Optional.empty();
    }

    private Optional<Row> stored(long batch) {
        return office.registers().get(PayBatchLedger.KEY).store().rows(new long[]{batch}).stream().findFirst();
    }
}
