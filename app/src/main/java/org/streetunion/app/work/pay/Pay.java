package org.streetunion.app.work.pay;

import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.paybatches.PayBatchLedger;
import org.streetunion.app.office.paylines.PayLineLedger;
import org.streetunion.app.work.Office;

/** 津贴 of an open office, with the ports that other parts plug into: who scores, and who pays. */
public final class Pay {
    private final Office office;
    private final ProposePay propose;
    private final MovePay move;
    private final ReturnPay returned;

    private Pay(Office office, PayPoints points, Payments payments) {
        this.office = office;
        this.propose = new ProposePay(office, points);
        this.move = new MovePay(office, payments);
        this.returned = new ReturnPay(office);
    }

    /** As it is plugged together today: points from appraisals and assessments, payment out of the office's own book. */
    public static Pay usual(Office office) {
        return with(office, new OfficePoints(office), new BookPayments(office));
    }

    /** With other ports. */
    public static Pay with(Office office, PayPoints points, Payments payments) {
        return new Pay(office, points, payments);
    }

    /** 拟定. */
    public ProposePay propose() {
        return propose;
    }

    /** 审核, 批准, 发放, 签收, 锁定. */
    public MovePay move() {
        return move;
    }

    /** 退回发放. */
    public ReturnPay returned() {
        return returned;
    }

    /** A batch as it is looked at. */
    public Optional<PayView> look(long batch) {
        Registers registers = office.registers();
        return registers.get(PayBatchLedger.KEY).store().rows(new long[]{batch}).stream().findFirst().map(row -> {
            List<Row> lines = registers.get(PayLineLedger.KEY).labelled(PayFacts.lines(registers, batch));
            String state = row.get(PayBatchLedger.STATE, PayBatchLedger.DRAFT);
            boolean open = !state.equals(PayBatchLedger.PAID) && !state.equals(PayBatchLedger.LOCKED);
            PayView view = new PayView(row, lines, propose.left(row),
                    open ? new PayChecks(registers).all(row) : List.of(), Optional.empty());
            return new PayView(row, lines, view.left(), view.problems(), PayStep.next(state, view.unsigned() > 0));
        });
    }

    /** What speaks against people of a batch by what is known today, whether it was paid or not. */
    public List<Problem> doubts(long batch) {
        return office.registers().get(PayBatchLedger.KEY).store().rows(new long[]{batch}).stream()
                .flatMap(row -> new PayChecks(office.registers()).all(row).stream()).toList();
    }

    /** The batch of that name. */
    public Optional<Long> find(String name) {
        return office.registers().find(PayBatchLedger.KEY, List.of(name)).getOrDefault(name, List.of()).stream()
                .map(Reference::id).findFirst();
    }
}
