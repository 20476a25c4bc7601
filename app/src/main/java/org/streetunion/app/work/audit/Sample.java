package org.streetunion.app.work.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.audit.AuditStore;
import org.streetunion.app.work.Office;

/**
 * Entries that an auditor looks at: so many at random, or all from an amount on. Whoever draws again with the same number from the same
 * entries gets the same ones.
 *
 * @param rows the entries, labelled, by row
 * @param of out of how many
 * @param how they were chosen, in a sentence that another can repeat
 */
public record Sample(List<Row> rows, int of, String how) {
    /** Copies the list. */
    public Sample {
        rows = List.copyOf(rows);
    }

    /**
     * What is wanted.
     *
     * @param many how many at random; 0 for none
     * @param seed the number from which chance begins
     * @param least all entries of at least so much, in 分; 0 for none
     */
    public record Wish(int many, long seed, long least) {}

    /** Draws them from what was posted between two days. */
    public static Sample draw(Office office, LocalDate from, LocalDate to, Wish wish) {
        AuditStore store = new AuditStore(office.database().sql());
        List<Long> all = store.posted(from, to, Long.MIN_VALUE);
        List<Long> chosen = new ArrayList<>();
        List<String> how = new ArrayList<>();
        if (wish.least() > 0) {
            chosen.addAll(store.posted(from, to, wish.least()));
            how.add(Types.money(wish.least()) + " 元以上的全部 " + chosen.size() + " 笔");
        }
        if (wish.many() > 0) {
            List<Long> mixed = new ArrayList<>(all);
            Collections.shuffle(mixed, new Random(wish.seed()));
            List<Long> drawn = mixed.subList(0, Math.min(wish.many(), mixed.size()));
            chosen.addAll(drawn);
            how.add("随机抽 " + drawn.size() + " 笔（随机种子 " + wish.seed() + "，用同一种子再抽，结果相同）");
        }
        Register register = office.registers().get(VoucherLedger.KEY);
        long[] ids = chosen.stream().distinct().sorted().mapToLong(Long::longValue).toArray();
        return new Sample(register.labelled(register.store().rows(ids)), all.size(), String.join("；", how));
    }
}
