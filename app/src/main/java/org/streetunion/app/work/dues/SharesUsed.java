package org.streetunion.app.work.dues;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.splitshares.SplitShareLedger;
import org.streetunion.app.reporting.dues.ShareTable;
import org.streetunion.app.reporting.dues.ShareUseStore;
import org.streetunion.app.reporting.dues.Shares;

/** What payments that were posted were shared by: it stays, or 经费分成表 would no longer say what the vouchers say. */
final class SharesUsed {
    private static final int MOST = 500;
    private final Registers registers;
    private final ShareUseStore used;

    SharesUsed(Registers registers, Sql sql) {
        this.registers = registers;
        this.used = new ShareUseStore(sql);
    }

    /** What would be shared otherwise once this row stood as given; empty when nothing would. */
    Optional<String> changedBy(Row outcome) {
        List<Row> now = kept();
        List<Row> then = Stream.concat(now.stream().filter(row -> row.id() != outcome.id()), Stream.of(outcome)).toList();
        return changed(now, then);
    }

    /** What would be shared otherwise once these rows were gone, or back; empty when nothing would. */
    Optional<String> changedWithout(List<Long> ids) {
        List<Row> now = kept();
        Predicate<Row> among = row -> ids.contains(row.id());
        List<Row> without = now.stream().filter(among.negate()).toList();
        List<Row> with = new ArrayList<>(without);
        with.addAll(registers.get(SplitShareLedger.KEY).store().rows(ids.stream().mapToLong(Long::longValue).toArray()));
        return changed(now, without).or(() -> changed(now, with));
    }

    private List<Row> kept() {
        return registers.get(SplitShareLedger.KEY).store().first(Query.ALL, MOST);
    }

    private Optional<String> changed(List<Row> now, List<Row> then) {
        ShareTable before = table(now);
        ShareTable after = table(then);
        List<ShareUseStore.Used> touched = used.posted().stream()
                .filter(each -> levels(before, each).map(levels -> !Optional.of(levels).equals(levels(after, each)))
                        .orElse(false))
                .toList();
        return touched.isEmpty() ? Optional.empty() : Optional.of(words(touched));
    }

    private static Optional<List<BigDecimal>> levels(ShareTable table, ShareUseStore.Used each) {
        return table.find(each.payer(), each.day())
                .map(shares -> shares.levels().stream().map(BigDecimal::stripTrailingZeros).toList());
    }

    private static String words(List<ShareUseStore.Used> touched) {
        LocalDate first = touched.stream().map(ShareUseStore.Used::day).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = touched.stream().map(ShareUseStore.Used::day).max(LocalDate::compareTo).orElseThrow();
        int many = touched.stream().mapToInt(ShareUseStore.Used::many).sum();
        return "已有 " + many + " 笔“" + touched.get(0).payer() + "”按原来的比例分成并记了账（所属期从 " + first
                + (first.equals(last) ? "" : " 到 " + last) + "），再改就和凭证对不上了；比例变了，请给原来的一条写停用日期，从变动那天起另登一条";
    }

    private static ShareTable table(List<Row> rows) {
        return new ShareTable(rows.stream().filter(row -> row.get(SplitShareLedger.FROM) != null)
                .map(row -> new Shares(row.get(SplitShareLedger.PAYER, ""),
                        Objects.requireNonNull(row.get(SplitShareLedger.FROM)), row.get(SplitShareLedger.TO),
                        row.get(SplitShareLedger.PRIORITY, 0),
                        SplitShareLedger.SHARES.stream().map(column -> row.get(column, BigDecimal.ZERO)).toList()))
                .toList());
    }
}
