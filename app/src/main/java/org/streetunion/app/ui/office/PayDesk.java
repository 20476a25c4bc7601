package org.streetunion.app.ui.office;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.streetunion.app.exchange.writing.UnwritableFile;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ui.port.PayDeeds;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.OutputFolder;
import org.streetunion.app.work.grants.BankFile;
import org.streetunion.app.work.pay.Crowd;
import org.streetunion.app.work.pay.MovePay;
import org.streetunion.app.work.pay.Pay;
import org.streetunion.app.work.pay.PayBank;
import org.streetunion.app.work.pay.PayPeriod;
import org.streetunion.app.work.pay.PaySheet;
import org.streetunion.app.work.pay.PayView;
import org.streetunion.app.work.pay.ProposePay;
import org.streetunion.app.work.pay.ReturnPay;

/** Allowances of the open office. */
final class PayDesk implements PayDeeds {
    private final Office office;
    private final OutputFolder outputs;
    private final Pay pay;

    PayDesk(Office office, OutputFolder outputs) {
        this.office = office;
        this.outputs = outputs;
        this.pay = Pay.usual(office);
    }

    @Override
    public List<String> crowds() {
        return Stream.of(Crowd.values()).map(Crowd::words).toList();
    }

    @Override
    public List<Problem> check(Wish wish) {
        return order(wish).map(pay.propose()::check).orElse(List.of(Problem.block(null, "请写期间，例如 2026-09、2026Q3 或 2026")));
    }

    @Override
    public ProposePay.Proposal propose(Wish wish, Actor actor) {
        return order(wish).map(order -> pay.propose().run(order, actor))
                .orElseGet(() -> new ProposePay.Proposal(0, 0, 0, List.of(), check(wish)));
    }

    @Override
    public Optional<PayView> look(long batch) {
        return pay.look(batch);
    }

    @Override
    public List<Problem> check(MovePay.Order order) {
        return pay.move().check(order);
    }

    @Override
    public Saved move(MovePay.Order order, Actor actor) {
        return pay.move().run(order, actor);
    }

    @Override
    public List<Problem> check(ReturnPay.Order order) {
        return pay.returned().check(order);
    }

    @Override
    public Saved giveBack(ReturnPay.Order order, Actor actor) {
        return pay.returned().run(order, actor);
    }

    @Override
    public Path sheet(long batch) {
        PayView view = pay.look(batch).orElseThrow();
        return Sheets.write(outputs.pay(), office, PaySheet.title(view.batch()), PaySheet.of(office, view));
    }

    @Override
    public BankFile.Written bank(long batch, Actor actor) {
        try {
            return PayBank.write(outputs.pay(), office, pay.look(batch).orElseThrow(), actor);
        } catch (UnwritableFile unwritable) {
            throw new Trouble(unwritable.sentence(), unwritable);
        }
    }

    private static Optional<ProposePay.Order> order(Wish wish) {
        return Crowd.of(wish.crowd()).flatMap(crowd -> PayPeriod.parse(wish.period())
                .map(period -> new ProposePay.Order(crowd, period, wish.correction())));
    }
}
