package org.streetunion.app.work.grants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.grants.GrantLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.summary.QuotaWeights;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.books.BookOffice;

/** An office with three unions, of which two reported members and all have stars. */
public final class GrantOffice {
    /** When things are paid. */
    public static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    final BookOffice books;
    final Office office;
    final List<Long> unions = new ArrayList<>();

    /** Makes them in an office that is open. */
    public GrantOffice(Office opened) {
        this(new BookOffice(opened));
    }

    GrantOffice(BookOffice books) {
        this.books = books;
        this.office = books.office;
        String[] stars = {"三星", "四星", "五星"};
        for (String name : List.of("甲厂工会", "乙厂工会", "丙厂工会")) {
            long union = save("unions",
                    Row.NEW.with("name", name).with("kind", "独立基层工会").with("founded_on", LocalDate.of(2020, 1, 1))
                            .with("code", "U" + unions.size()).with("bank_account", "33010000" + unions.size()));
            save("stars",
                    Row.NEW.with("union", Reference.to(union)).with("decided_on", LocalDate.of(2026, 1, 5)).with("kind", "评定")
                            .with("star", stars[unions.size()]));
            unions.add(union);
        }
        headcount(unions.get(0), 96);
        headcount(unions.get(1), 170);
    }

    private void headcount(long union, int members) {
        save("headcounts",
                Row.NEW.with("quarter", new Quarter(2026, 2)).with("union", Reference.to(union)).with("workers", members)
                        .with("members", members));
    }

    long save(String ledger, Row row) {
        Saved saved = office.registers().get(ledger).save(row, Act.correction(BookOffice.CLERK, Act.Kind.EDIT));
        if (!saved.done()) {
            throw new IllegalStateException(ledger + " " + saved.problems());
        }
        return saved.id();
    }

    GrantPlan plan(String name, GrantBasis basis, boolean split, long cents) {
        return new GrantPlan(name, new GrantPlan.What("专项", "测工〔2026〕8号", null, "上级补助"), QuotaWeights.Among.UNIONS, basis, split,
                cents, LocalDate.of(2026, 8, 31), DAY, List.of());
    }

    /** A batch of 5 元 a member that was made, approved and paid. */
    public long paid() {
        long batch = new ProposeGrants(office).run(plan("会员补助", GrantBasis.MEMBERS, false, 500), BookOffice.CLERK).id();
        step(batch, GrantStep.APPROVE, DAY, "顾主席", "");
        step(batch, GrantStep.PAY, DAY, "", "");
        return batch;
    }

    GrantView view(long batch) {
        return GrantView.find(office, batch).orElseThrow();
    }

    Saved step(long batch, GrantStep step, LocalDate day, String by, String note) {
        return step(view(batch).able(step), step, day, by, note);
    }

    Saved step(List<Long> grants, GrantStep step, LocalDate day, String by, String note) {
        return new MoveGrants(office).run(new MoveGrants.Order(grants, step, day, by, note), BookOffice.CLERK);
    }

    Row grant(long id) {
        return office.registers().get(GrantLedger.KEY).store().rows(new long[]{id}).get(0);
    }

    List<Row> vouchers() {
        return office.registers().get(VoucherLedger.KEY).store().first(Query.ALL, 100).stream()
                .sorted(java.util.Comparator.comparing(Row::id)).toList();
    }

    /** A batch of stars in an office whose unions are there already. */
    public static final class More {
        private final Office office;

        /** In an office that is open. */
        public More(Office opened) {
            office = opened;
        }

        /** 100 元 a star. */
        public long made(String name) {
            return new ProposeGrants(office).run(new GrantPlan(name, new GrantPlan.What("以奖代补", "", null, ""),
                    QuotaWeights.Among.UNIONS, GrantBasis.STARS, false, 100_00, LocalDate.of(2026, 8, 31), DAY, List.of()),
                    BookOffice.CLERK).id();
        }

        /** All of it is approved. */
        public void approved(long batch) {
            GrantView view = GrantView.find(office, batch).orElseThrow();
            new MoveGrants(office).run(
                    new MoveGrants.Order(view.able(GrantStep.APPROVE), GrantStep.APPROVE, DAY, "顾主席", ""), BookOffice.CLERK);
        }
    }
}
