package org.streetunion.app.reporting.assessment;

import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.reporting.assessment.UnionHealth.Level;

/**
 * What the registers of money say of a union in a year.
 *
 * @param paid rows of 经费收缴 that came in, its own and those of the firms it covers
 * @param cents how much
 * @param open rows of it that began and of which nothing came in
 * @param grants rows of 拨付 that it was paid
 * @param granted how much
 * @param entries posted in books of its own
 */
public record MoneySign(List<Long> paid, long cents, List<Long> open, List<Long> grants, long granted, int entries) {
    /** Nothing is entered. */
    static final MoneySign NONE = new MoneySign(List.of(), 0, List.of(), List.of(), 0, 0);

    /** Copies the lists. */
    public MoneySign {
        paid = List.copyOf(paid);
        open = List.copyOf(open);
        grants = List.copyOf(grants);
    }

    /** Both together. */
    MoneySign and(MoneySign other) {
        return new MoneySign(joined(paid, other.paid), cents + other.cents, joined(open, other.open),
                joined(grants, other.grants),
                granted + other.granted, entries + other.entries);
    }

    private static List<Long> joined(List<Long> one, List<Long> other) {
        List<Long> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    /** As a sign; where no union has anything entered, nobody can tell. */
    UnionHealth.Sign sign(boolean kept) {
        List<Long> dues = joined(paid, open);
        boolean ordered = dues.isEmpty() && !grants.isEmpty();
        return new UnionHealth.Sign("经费", level(kept), kept ? words() : "本年的经费收缴、拨付和账都还没有登记",
                dues.isEmpty() && !ordered ? "" : ordered ? "grants" : "dues",
                Query.ALL.and(new Filter.Ids("这家工会", ordered ? grants : dues)));
    }

    private Level level(boolean kept) {
        if (!kept) {
            return Level.UNKNOWN;
        }
        boolean nothing = paid.isEmpty() && grants.isEmpty() && entries == 0;
        return nothing ? Level.NONE : open.isEmpty() ? Level.GOOD : Level.WARN;
    }

    private String words() {
        List<String> parts = new ArrayList<>();
        if (!paid.isEmpty()) {
            parts.add("本年缴来 " + paid.size() + " 笔 " + Types.money(cents) + " 元");
        }
        if (!open.isEmpty()) {
            parts.add("应缴未到 " + open.size() + " 笔");
        }
        if (!grants.isEmpty()) {
            parts.add("拨给它 " + grants.size() + " 笔 " + Types.money(granted) + " 元");
        }
        if (entries > 0) {
            parts.add("本级账套记账 " + entries + " 笔");
        }
        return parts.isEmpty() ? "本年没有收缴、拨付和记账" : String.join("，", parts);
    }
}
