package org.streetunion.app.work.audit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.audit.AuditStore;
import org.streetunion.app.work.audit.Check.Finding;

/** What entries of the books show by themselves. */
final class VoucherChecks {
    private static final int DAYS = 7;
    private static final int MOST_MISSING = 50;
    private static final Pattern COUNTED = Pattern.compile("(.*?)(\\d{1,17})");
    private final AuditStore store;
    private final LocalDate from;
    private final LocalDate to;

    VoucherChecks(AuditStore store, LocalDate from, LocalDate to) {
        this.store = store;
        this.from = from;
        this.to = to;
    }

    /** No approval, no paper, one person for both. */
    List<Finding> papers() {
        List<Finding> findings = new ArrayList<>();
        store.unapproved(from, to).forEach(entry -> findings.add(finding(entry, "没有审批人")));
        store.unpapered(from, to).forEach(entry -> findings.add(finding(entry, "没有附件")));
        store.byOne(from, to).forEach(entry -> findings.add(finding(entry, "经办和审批是同一人（" + entry.handler() + "）")));
        return findings;
    }

    /** Paid in cash above the limit; none when there is no limit. */
    List<Finding> cash(Optional<Long> limit) {
        return limit.map(cents -> store.cash(from, to, cents).stream()
                .map(entry -> finding(entry, "现金支付超过 " + Types.money(cents) + " 元")).toList()).orElse(List.of());
    }

    /**
     * Several payments to one party on one account within days, which together pass the limit that none of them passes. The days slide:
     * what is near two payments is looked at with each of them.
     */
    List<Finding> splits(Optional<Long> limit) {
        List<Finding> findings = new ArrayList<>();
        List<AuditStore.Entry> all = store.withParty(from, to).stream()
                .filter(entry -> limit.isEmpty() || entry.cents() <= limit.get()).toList();
        int seen = 0;
        for (int at = 0; at < all.size(); at++) {
            int end = at + 1;
            while (end < all.size() && near(all.get(at), all.get(end))) {
                end++;
            }
            if (end > seen) {
                suspicious(all.subList(at, end), limit).ifPresent(findings::add);
                seen = end;
            }
        }
        return findings;
    }

    private static boolean near(AuditStore.Entry one, AuditStore.Entry other) {
        return one.party().equals(other.party()) && one.account() == other.account()
                && Math.abs(ChronoUnit.DAYS.between(one.day(), other.day())) <= DAYS;
    }

    private static Optional<Finding> suspicious(List<AuditStore.Entry> run, Optional<Long> limit) {
        long sum = run.stream().mapToLong(AuditStore.Entry::cents).sum();
        boolean several = run.stream().map(AuditStore.Entry::number).distinct().count() > 1;
        boolean passes = limit.map(cents -> sum > cents).orElse(true);
        String numbers = run.stream().map(AuditStore.Entry::number).distinct().collect(Collectors.joining("、"));
        return several && passes
                ? Optional
                        .of(new Finding(run.get(0).party() + " " + DAYS + " 天内同一科目付了 " + run.size() + " 笔，合计 " + Types.money(sum)
                                + " 元（凭证 " + numbers + "），请核对是不是拆分", VoucherLedger.KEY, run.get(0).id()))
                : Optional.empty();
    }

    /** Numbers of vouchers that are missing. */
    List<Finding> numbers() {
        return store.gaps(from, to).stream().map(gap -> new Finding("“" + gap.book() + "”凭证断号：缺 "
                + gap.missing().stream().limit(MOST_MISSING).map(String::valueOf).collect(Collectors.joining("、")),
                VoucherLedger.KEY, gap.next())).toList();
    }

    /** Receipts with one number, and gaps in a run of numbers where nobody registers the receipts themselves. */
    List<Finding> receipts(boolean gaps) {
        List<Finding> findings = new ArrayList<>();
        AuditStore.Receipt before = null;
        for (AuditStore.Receipt receipt : store.receipts(from, to)) {
            if (receipt.times() > 1) {
                findings.add(new Finding(receipt.kind() + " " + receipt.number() + " 重号，用了 " + receipt.times() + " 次",
                        VoucherLedger.KEY,
                        receipt.entry()));
            }
            if (gaps && before != null) {
                missing(before, receipt).ifPresent(findings::add);
            }
            before = receipt;
        }
        return findings;
    }

    private static Optional<Finding> missing(AuditStore.Receipt before, AuditStore.Receipt receipt) {
        Matcher one = COUNTED.matcher(before.number());
        Matcher two = COUNTED.matcher(receipt.number());
        if (!before.kind().equals(receipt.kind()) || !one.matches() || !two.matches() || !one.group(1).equals(two.group(1))
                || one.group(2).length() != two.group(2).length()) {
            return Optional.empty();
        }
        long gap = Long.parseLong(two.group(2)) - Long.parseLong(one.group(2)) - 1;
        return gap > 0 && gap <= MOST_MISSING
                ? Optional.of(new Finding(receipt.kind() + "断号：" + before.number() + " 与 " + receipt.number() + " 之间缺 " + gap
                        + " 张，请核对是否作废", VoucherLedger.KEY, receipt.entry()))
                : Optional.empty();
    }

    private static Finding finding(AuditStore.Entry entry, String what) {
        return new Finding(
                "凭证 " + entry.number() + "　" + entry.day() + " " + entry.summary() + " " + Types.money(entry.cents()) + " 元："
                        + what,
                VoucherLedger.KEY, entry.id());
    }
}
