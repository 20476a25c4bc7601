package org.streetunion.app.work.audit;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.streetunion.app.ledger.JournalLine;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.audit.AuditStore;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Orientation;
import org.streetunion.reports.model.PageSetup;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** The tables of an audit file. */
final class AuditPapers {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final List<Column> ENTRIES = List.of(Column.centred("序号", 5), Column.text("账套", 12), Column.centred("日期", 11),
            Column.centred("凭证号", 9), Column.text("摘要", 28), Column.number("收入", 13), Column.number("支出", 13),
            Column.text("科目", 20),
            Column.text("对方科目", 14), Column.text("往来", 18), Column.number("附件", 5), Column.text("经办", 8), Column.text("审批", 8),
            Column.centred("状态", 8));
    private static final List<Column> FINDINGS = List.of(Column.centred("项", 5), Column.text("内容", 110));
    private static final List<Column> TRAIL = List.of(Column.centred("凭证号", 9), Column.text("摘要", 26), Column.centred("时间", 17),
            Column.text("谁", 9), Column.centred("操作", 9), Column.text("栏", 12), Column.text("原来", 18), Column.text("改为", 18),
            Column.text("原因", 18));

    private AuditPapers() {}

    /** 收支明细, or a sample of it. */
    static Report entries(String title, List<org.streetunion.app.ledger.Row> entries, String... notes) {
        List<Row> rows = new ArrayList<>();
        entries.forEach(entry -> rows.add(Row.of(Cell.ordinal(rows.size() + 1L), Cell.text(VoucherLedger.BOOK.text(entry)),
                Cell.text(VoucherLedger.DATED.text(entry)), Cell.text(number(entry)),
                Cell.text(VoucherLedger.SUMMARY.text(entry)),
                money(entry, VoucherLedger.INCOME), money(entry, VoucherLedger.EXPENSE),
                Cell.text(VoucherLedger.ACCOUNT.text(entry)),
                Cell.text(VoucherLedger.AGAINST.text(entry)), Cell.text(VoucherLedger.PARTY.text(entry)),
                Cell.whole(entry.get(VoucherLedger.PIECES, 0)), Cell.text(VoucherLedger.HANDLER.text(entry)),
                Cell.text(VoucherLedger.APPROVED_BY.text(entry)), Cell.text(VoucherLedger.STATE.text(entry)))));
        rows.add(Row.total(Cell.blank(), Cell.text("合计"), Cell.blank(), Cell.blank(), Cell.text(entries.size() + " 笔"),
                Cell.yuan(sum(entries, VoucherLedger.INCOME)), Cell.yuan(sum(entries, VoucherLedger.EXPENSE)), Cell.blank(),
                Cell.blank(),
                Cell.blank(), Cell.blank(), Cell.blank(), Cell.blank(), Cell.blank()));
        return Report.of(title, Table.of(ENTRIES, rows)).withPage(PageSetup.of(Orientation.LANDSCAPE)).withNotes(notes);
    }

    /** The twelve checks with what was found. */
    static Report findings(String title, List<Check> checks) {
        List<Row> rows = new ArrayList<>();
        for (Check check : checks) {
            rows.add(Row.group(check.number() + "　" + check.name() + "　" + check.outcome()));
            check.findings().forEach(finding -> rows.add(Row.of(Cell.ordinal(check.number()), Cell.text(finding.sentence()))));
            String open = check.open().isEmpty() ? "" : "说明：" + check.open() + "。";
            rows.add(Row.of(Cell.blank(), Cell.text(open + "依据：" + check.basis())));
        }
        return Report.of(title, Table.of(FINDINGS, rows)).withPage(PageSetup.of(Orientation.LANDSCAPE))
                .withNotes("由程序从台账和凭证查出，供核对，不代替审计结论。住院、大病慰问的姓名不全印。");
    }

    /** 变动轨迹 of one voucher after another. */
    static Report trail(String title, Ledger ledger, List<Trail> trails, ZoneId zone) {
        List<Row> rows = new ArrayList<>();
        for (Trail each : trails) {
            each.lines()
                    .forEach(line -> rows.add(trail(each.voucher(), line.at().atZone(zone).format(MINUTE), line.actor(),
                            line.act(),
                            heading(ledger, line), Objects.toString(line.before(), ""), Objects.toString(line.after(), ""),
                            line.reason())));
            each.files().forEach(file -> rows.add(trail(each.voucher(), file.at().atZone(zone).format(MINUTE), file.by(),
                    file.removed() ? "移除附件" : "添加附件", "附件", file.removed() ? file.name() : "", file.removed() ? "" : file.name(),
                    "")));
        }
        return Report.of(title, Table.of(TRAIL, rows)).withPage(PageSetup.of(Orientation.LANDSCAPE))
                .withNotes("共 " + trails.size() + " 笔" + Trails.NOTE + "。");
    }

    private static Row trail(org.streetunion.app.ledger.Row voucher, String... words) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(number(voucher)), Cell.text(VoucherLedger.SUMMARY.text(voucher))));
        Stream.of(words).map(Cell::text).forEach(cells::add);
        return Row.of(cells.toArray(Cell[]::new));
    }

    /** A voucher, its journal, and the files that hang or hung on it. */
    record Trail(org.streetunion.app.ledger.Row voucher, List<JournalLine> lines, List<AuditStore.File> files) {}

    private static String heading(Ledger ledger, JournalLine line) {
        String field = line.field();
        return field == null ? "" : ledger.column(field).map(column -> column.heading()).orElse(field);
    }

    static String number(org.streetunion.app.ledger.Row entry) {
        return entry.get(VoucherLedger.NUMBER) == null
                ? ""
                : entry.get(VoucherLedger.YEAR, 0) + "-" + entry.get(VoucherLedger.NUMBER, 0);
    }

    private static Cell money(org.streetunion.app.ledger.Row entry, org.streetunion.app.ledger.Column<Long> column) {
        Long cents = entry.get(column);
        return cents == null ? Cell.blank() : Cell.yuan(cents);
    }

    private static long sum(List<org.streetunion.app.ledger.Row> entries, org.streetunion.app.ledger.Column<Long> column) {
        return entries.stream().mapToLong(entry -> entry.get(column, 0L)).sum();
    }
}
