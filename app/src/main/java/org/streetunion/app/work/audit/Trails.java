package org.streetunion.app.work.audit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.JournalLine;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.audit.AuditStore;
import org.streetunion.app.work.Office;

/** Vouchers of a time that were changed after they were written down, each with what was done to it. */
public final class Trails {
    /** What stands in the list. */
    public static final String NOTE = "在记下以后改过（含审核、记账、冲销），或者移入过回收站、改出过这个期间、加过或移除过附件";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int SHOWN = 6;
    private final Office office;

    /** In this office. */
    public Trails(Office office) {
        this.office = office;
    }

    /** Between two days, in the order of the books. */
    List<AuditPapers.Trail> of(LocalDate from, LocalDate to) {
        Register register = office.registers().get(VoucherLedger.KEY);
        AuditStore store = new AuditStore(office.database().sql());
        List<Long> ids = store.changed(from, to);
        Map<Long, List<JournalLine>> journals = register.store().journals(ids);
        Map<Long, List<AuditStore.File>> files = store.files(ids).stream().collect(Collectors.groupingBy(AuditStore.File::entry));
        return register.store().rows(ids.stream().mapToLong(Long::longValue).toArray()).stream()
                .map(row -> new AuditPapers.Trail(row, journals.getOrDefault(row.id(), List.of()),
                        files.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** The same as lines that lead to the vouchers: what was changed, and by whom last. */
    public List<Check.Finding> findings(LocalDate from, LocalDate to) {
        Ledger ledger = office.registers().get(VoucherLedger.KEY).ledger();
        return of(from, to).stream()
                .map(trail -> new Check.Finding(sentence(ledger, trail), VoucherLedger.KEY, trail.voucher().id())).toList();
    }

    private String sentence(Ledger ledger, AuditPapers.Trail trail) {
        String number = AuditPapers.number(trail.voucher());
        String head = (number.isEmpty() ? "草稿" : "凭证 " + number) + "　" + VoucherLedger.DATED.text(trail.voucher()) + " "
                + trail.voucher().get(VoucherLedger.SUMMARY, "") + "：";
        List<String> fields = trail.lines().stream().flatMap(line -> Optional.ofNullable(line.field()).stream()).distinct()
                .map(field -> ledger.column(field).map(Column::heading).orElse(field)).toList();
        String changed = fields.isEmpty()
                ? ""
                : "动过 " + String.join("、", fields.subList(0, Math.min(SHOWN, fields.size())))
                        + (fields.size() > SHOWN ? " 等 " + fields.size() + " 项" : "");
        String hung = trail.files().isEmpty() ? "" : (changed.isEmpty() ? "" : "；") + "附件变动 " + trail.files().size() + " 次";
        String last = trail.lines().stream().reduce((one, other) -> other.at().isBefore(one.at()) ? one : other)
                .map(line -> "；最后 " + line.at().atZone(office.clock().getZone()).format(MINUTE) + " " + line.actor() + " "
                        + line.act())
                .orElse("");
        return head + changed + hung + last;
    }
}
