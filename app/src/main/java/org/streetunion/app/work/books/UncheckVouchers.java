package org.streetunion.app.work.books;

import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Store;
import org.streetunion.app.money.VoucherStates;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;

/** 退回草稿: entries that were checked are drafts again, so that they can be mended; whoever checked them is struck out. */
public final class UncheckVouchers {
    private final Office office;
    private final Store store;

    /** In this office. */
    public UncheckVouchers(Office office) {
        this.office = office;
        this.store = office.registers().get(VoucherLedger.KEY).store();
    }

    /** What stands against it. */
    public List<Problem> check(List<Long> ids) {
        List<Problem> problems = new ArrayList<>();
        for (Row row : store.rows(ids.stream().mapToLong(Long::longValue).toArray())) {
            String state = row.get(VoucherLedger.STATE, "");
            if (!state.equals(VoucherStates.CHECKED)) {
                problems.add(Problem.block(VoucherLedger.STATE, CheckVouchers.words(row) + "是“" + state + "”，"
                        + (VoucherStates.stays(state) ? "记了账的只能冲销" : "本来就可以改")));
            }
        }
        return problems;
    }

    /** Does it, unless something stands against it. */
    public Saved run(List<Long> ids, Actor actor) {
        List<Problem> problems = check(ids);
        if (ids.isEmpty() || !problems.isEmpty()) {
            return new Saved(0, 0, problems);
        }
        Act act = new Act(actor, Act.Kind.DEED, null, "", "退回草稿");
        long batch = WholeAct.run(office, new WholeAct.Heading(act, VoucherLedger.KEY, "退回草稿 " + ids.size() + " 笔", ids.size()),
                Progress.SILENT, whole -> whole.change(VoucherLedger.KEY, ids, act, row -> row
                        .with(VoucherLedger.STATE, VoucherStates.DRAFT).with(VoucherLedger.CHECKED_BY, null)
                        .with(VoucherLedger.CHECKED_ON, null)));
        return new Saved(ids.get(0), batch, problems);
    }
}
