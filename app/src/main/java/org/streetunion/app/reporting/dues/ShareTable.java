package org.streetunion.app.reporting.dues;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetunion.app.money.Payers;
import org.streetunion.app.money.Roles;
import org.streetunion.app.money.Split;

/** 分成比例 as a whole: what holds on a day, and an amount shared by it. The day that counts is the first of the period that is paid for. */
public final class ShareTable {
    private final List<Shares> rows;

    /** Of these rows. */
    public ShareTable(List<Shares> rows) {
        this.rows = List.copyOf(rows);
    }

    /** What holds for a kind of payer on a day; empty when nothing does, or when it cannot be told which of several. */
    public Optional<Shares> find(String payer, LocalDate day) {
        List<Shares> best = best(payer, day);
        return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    /** Why nothing could be shared on a day; empty when it can. */
    public Optional<String> complaint(String payer, LocalDate day) {
        if (payer.equals(Payers.FEES)) {
            return Optional.empty();
        }
        List<Shares> best = best(payer, day);
        return best.size() == 1
                ? Optional.empty()
                : Optional.of(best.isEmpty()
                        ? "分成比例里没有“" + payer + "”在 " + day + " 的比例，请在“设置”里的“分成比例”补上"
                        : "分成比例里“" + payer + "”在 " + day + " 有 " + best.size() + " 条都在用，请写停用日期或优先级");
    }

    /** An amount by levels, in their order; members' fees stay whole with their union, with the street where there is none. */
    public Optional<List<Long>> levels(Paid paid) {
        if (paid.payer().equals(Payers.FEES)) {
            List<Long> whole = new ArrayList<>(Collections.nCopies(Payers.LEVELS.size(), 0L));
            whole.set(paid.union() ? 0 : 1, paid.amount());
            return Optional.of(whole);
        }
        return find(paid.payer(), paid.day()).map(shares -> {
            List<BigDecimal> counting = new ArrayList<>(shares.levels());
            if (paid.scope().equals(Payers.REST)) {
                counting.set(0, BigDecimal.ZERO);
            }
            return counting;
        }).filter(shares -> shares.stream().anyMatch(share -> share.signum() > 0)).map(shares -> Split.of(paid.amount(), shares));
    }

    /**
     * The same by what a book uses it for: its own, owed up, owed down, kept for employers without a union.
     *
     * @param own whether it is a book of the street; in a union's own book the bottom level is its own, and all above is owed
     */
    public Optional<Map<String, Long>> roles(Paid paid, boolean own) {
        return levels(paid).map(levels -> {
            long mine = levels.get(own ? 1 : 0);
            long below = own ? levels.get(0) : 0;
            long above = paid.amount() - mine - below;
            return switch (paid.payer()) {
                case Payers.FEES -> Map.of(Roles.FEES, mine + above, Roles.OWED_BELOW, below);
                case Payers.PREPARING -> Map.of(Roles.KEPT, levels.get(1), Roles.PREPARING, paid.amount() - levels.get(1));
                default -> Map.of(Roles.KEPT, mine, Roles.OWED_ABOVE, above, Roles.OWED_BELOW, below);
            };
        });
    }

    /**
     * What came in.
     *
     * @param payer the kind of payment
     * @param scope all of it, or what is left when the grassroots union kept its part
     * @param amount 分
     * @param day the first of the period it is for
     * @param union whether it is paid for a union
     */
    public record Paid(String payer, String scope, long amount, LocalDate day, boolean union) {}

    private List<Shares> best(String payer, LocalDate day) {
        List<Shares> holding = rows.stream().filter(row -> row.payer().equals(payer) && row.holds(day)).toList();
        int priority = holding.stream().map(Shares::priority).max(Comparator.naturalOrder()).orElse(0);
        return holding.stream().filter(row -> row.priority() == priority).toList();
    }
}
