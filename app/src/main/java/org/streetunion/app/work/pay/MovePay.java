package org.streetunion.app.work.pay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.paybatches.PayBatchLedger;
import org.streetunion.app.office.paylines.PayLineLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;

/** Takes a batch on: 审核, 批准, 发放, 签收, 锁定; each is an act of its own that goes back by its undo until the batch is locked. */
public final class MovePay {
    private final Office office;
    private final Payments payments;

    MovePay(Office office, Payments payments) {
        this.office = office;
        this.payments = payments;
    }

    /**
     * What is ordered.
     *
     * @param batch the row of 津贴批次
     * @param step what is done
     * @param day on which, null while nobody said
     * @param by who checks or approves; empty elsewhere
     * @param docNo the paper; may be empty
     */
    public record Order(long batch, PayStep step, @Nullable LocalDate day, String by, String docNo) {}

    /** What stands against it, person by person. */
    public List<Problem> check(Order order) {
        Optional<Row> found = stored(order.batch());
        return found.isEmpty() ? List.of(Problem.block(null, "这一批已经不在了")) : problems(order, found.get());
    }

    /** Does it, unless something stands against it. */
    public Saved run(Order order, Actor actor) {
        List<Problem> problems = check(order);
        Optional<Row> found = stored(order.batch());
        if (found.isEmpty() || problems.stream().anyMatch(Problem::blocks)) {
            return new Saved(0, 0, problems);
        }
        Row batch = found.get();
        Act act = new Act(actor, Act.Kind.DEED, null, "", order.step().words() + " " + order.docNo().strip());
        WholeAct.Heading heading = new WholeAct.Heading(act, PayBatchLedger.KEY,
                order.step().words() + "：" + batch.get(PayBatchLedger.NAME, ""), 1);
        long number = WholeAct.run(office, heading, Progress.SILENT, whole -> write(order, batch, whole, act));
        return new Saved(order.batch(), number, problems);
    }

    private void write(Order order, Row batch, WholeAct whole, Act act) {
        if (order.step() == PayStep.SIGN) {
            whole.change(PayLineLedger.KEY, unsigned(batch.id()), act, line -> line.with(PayLineLedger.SIGNED, order.day()));
            return;
        }
        Row moved = batch.with(PayBatchLedger.STATE, order.step().after());
        moved = switch (order.step()) {
            case CHECK -> moved.with(PayBatchLedger.CHECKED_BY, text(order.by())).with(PayBatchLedger.CHECKED_ON, order.day());
            case APPROVE -> moved.with(PayBatchLedger.APPROVED_BY, text(order.by()))
                    .with(PayBatchLedger.APPROVED_ON, order.day()).with(PayBatchLedger.APPROVED_NO, text(order.docNo()));
            case PAY -> moved.with(PayBatchLedger.PAID_ON, order.day()).with(PayBatchLedger.PAID_HOW,
                    text((payments.pay(payment(order, batch), whole, act) + " " + order.docNo()).strip()));
            default -> moved.with(PayBatchLedger.LOCKED_ON, order.day());
        };
        whole.write(PayBatchLedger.KEY, List.of(moved), act);
    }

    private List<Problem> problems(Order order, Row batch) {
        List<Problem> problems = new ArrayList<>();
        String state = batch.get(PayBatchLedger.STATE, PayBatchLedger.DRAFT);
        if (!state.equals(order.step().before())) {
            problems.add(Problem.block(PayBatchLedger.STATE, "这一批是“" + state + "”，要在“" + order.step().before() + "”时才能"
                    + order.step().words()));
            return problems;
        }
        if (order.day() == null) {
            problems.add(Problem.block(null, "请写明" + order.step().words() + "日期，例如 2026-10-31"));
        } else {
            day(order.step(), order.day(), batch).ifPresent(problems::add);
        }
        if ((order.step() == PayStep.APPROVE || order.step() == PayStep.CHECK) && order.by().isBlank()) {
            problems.add(Problem.block(PayBatchLedger.APPROVED_BY, "请写明" + order.step().words() + "人"));
        }
        if (order.step().before().equals(PayBatchLedger.PAID)) {
            signing(order, batch).ifPresent(problems::add);
        } else {
            problems.addAll(new PayChecks(office.registers()).all(batch));
        }
        if (order.step() == PayStep.PAY && order.day() != null) {
            problems.addAll(payments.check(payment(order, batch)));
        }
        return problems;
    }

    private Optional<Problem> day(PayStep step, LocalDate day, Row batch) {
        if (day.isAfter(LocalDate.now(office.clock()))) {
            return Optional.of(Problem.block(null, step.words() + "日期 " + day + " 还没有到"));
        }
        LocalDate before = switch (step) {
            case CHECK -> LocalDate.MIN;
            case APPROVE -> batch.get(PayBatchLedger.CHECKED_ON, LocalDate.MIN);
            case PAY -> batch.get(PayBatchLedger.APPROVED_ON, LocalDate.MIN);
            default -> batch.get(PayBatchLedger.PAID_ON, LocalDate.MIN);
        };
        return day.isBefore(before) ? Optional.of(Problem.block(null, step.words() + "日期早于前一步的 " + before)) : Optional.empty();
    }

    private Optional<Problem> signing(Order order, Row batch) {
        int open = unsigned(batch.id()).size();
        if (order.step() == PayStep.LOCK) {
            return open == 0 ? Optional.empty() : Optional.of(Problem.block(PayLineLedger.SIGNED, "还有 " + open + " 人没有签收，不能锁定"));
        }
        return open == 0 ? Optional.of(Problem.block(PayLineLedger.SIGNED, "都签收过了")) : Optional.empty();
    }

    /** Who gets something and has not signed. */
    private List<Long> unsigned(long batch) {
        return PayFacts.lines(office.registers(), batch).stream()
                .filter(line -> line.get(PayLineLedger.AMOUNT, 0L) > 0 && line.get(PayLineLedger.SIGNED) == null).map(Row::id)
                .toList();
    }

    private Payments.Payment payment(Order order, Row batch) {
        List<Row> lines = PayFacts.lines(office.registers(), batch.id());
        long total = lines.stream().mapToLong(line -> line.get(PayLineLedger.AMOUNT, 0L)).sum();
        return new Payments.Payment(batch.id(), batch.get(PayBatchLedger.NAME, ""), Objects.requireNonNull(order.day()), total,
                lines.size());
    }

    private Optional<Row> stored(long id) {
        return office.registers().get(PayBatchLedger.KEY).store().rows(new long[]{id}).stream().findFirst();
    }

    private static @Nullable String text(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
