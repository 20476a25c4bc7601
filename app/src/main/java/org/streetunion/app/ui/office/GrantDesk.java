package org.streetunion.app.ui.office;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.exchange.writing.UnwritableFile;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.ui.port.GrantDeeds;
import org.streetunion.app.office.benefits.BenefitLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.OutputFolder;
import org.streetunion.app.work.benefits.BenefitSheet;
import org.streetunion.app.work.benefits.BookBenefits;
import org.streetunion.app.work.grants.BankFile;
import org.streetunion.app.work.grants.GrantPapers;
import org.streetunion.app.work.grants.GrantPlan;
import org.streetunion.app.work.grants.GrantReceipts;
import org.streetunion.app.work.grants.GrantStep;
import org.streetunion.app.work.grants.GrantView;
import org.streetunion.app.work.grants.MoveGrants;
import org.streetunion.app.work.grants.ProposeGrants;

/** Grants and gifts of the open office. */
final class GrantDesk implements GrantDeeds {
    private final Office office;
    private final OutputFolder outputs;
    private final ProposeGrants propose;
    private final MoveGrants move;
    private final GrantReceipts receipts;
    private final BookBenefits benefits;

    GrantDesk(Office office, OutputFolder outputs) {
        this.office = office;
        this.outputs = outputs;
        this.propose = new ProposeGrants(office);
        this.move = new MoveGrants(office);
        this.receipts = new GrantReceipts(office);
        this.benefits = new BookBenefits(office);
    }

    @Override
    public GrantPlan.Preview look(GrantPlan plan) {
        return propose.look(plan);
    }

    @Override
    public Saved make(GrantPlan plan, Actor actor) {
        return propose.run(plan, actor);
    }

    @Override
    public Optional<GrantView> find(long batch) {
        return GrantView.find(office, batch);
    }

    @Override
    public List<Long> able(List<Long> grants, GrantStep step) {
        return move.able(grants, step);
    }

    @Override
    public List<Problem> check(MoveGrants.Order order) {
        return move.check(order);
    }

    @Override
    public Saved move(MoveGrants.Order order, Actor actor) {
        return move.run(order, actor);
    }

    @Override
    public Path sheet(long batch) {
        return sheet(find(batch).orElseThrow());
    }

    @Override
    public Path sheet(List<Long> grants) {
        return sheet(GrantView.of(office, grants));
    }

    private Path sheet(GrantView view) {
        return Sheets.write(outputs.money(), office, GrantPapers.title(view), GrantPapers.list(office, view));
    }

    @Override
    public List<Row> receipted(List<Long> grants) {
        return receipts.able(grants);
    }

    @Override
    public List<Problem> check(GrantReceipts.Order order) {
        return receipts.check(order);
    }

    @Override
    public Saved receipts(GrantReceipts.Order order, Actor actor) {
        return receipts.run(order, actor);
    }

    @Override
    public BankFile.Written bank(long batch, Actor actor) {
        return bank(find(batch).orElseThrow(), actor);
    }

    @Override
    public BankFile.Written bank(List<Long> grants, Actor actor) {
        return bank(GrantView.of(office, grants), actor);
    }

    private BankFile.Written bank(GrantView view, Actor actor) {
        try {
            return GrantPapers.bank(outputs.money(), office, view, actor);
        } catch (UnwritableFile unwritable) {
            throw new Trouble(unwritable.sentence(), unwritable);
        }
    }

    @Override
    public List<Problem> check(BookBenefits.Order order) {
        return benefits.check(order);
    }

    @Override
    public Saved book(BookBenefits.Order order, Actor actor) {
        return benefits.run(order, actor);
    }

    @Override
    public Path signing(List<Long> gifts, Viewer viewer) {
        return Sheets.write(outputs.money(), office, BenefitSheet.title(office, gifts), BenefitSheet.of(office, gifts, viewer));
    }

    @Override
    public String voucher(long benefit) {
        return office.registers().get(BENEFITS).store().rows(new long[]{benefit}).stream()
                .map(row -> row.get(BenefitLedger.PAID_HOW, "")).findFirst().orElse("");
    }
}
