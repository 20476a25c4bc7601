package org.streetunion.app.work.dues;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.writing.UnwritableFile;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.office.refunds.RefundLedger;
import org.streetunion.app.reporting.OfficeIdentity;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.grants.BankFile;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Field;
import org.streetunion.reports.model.Orientation;
import org.streetunion.reports.model.PageSetup;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;
import org.streetunion.reports.money.ChineseNumber;

/** The papers of what is given back: the list for confirmation and the file that the bank pays by. */
public final class RefundPapers {
    private static final int MOST = 100_000;
    private static final List<Column> COLUMNS = List.of(Column.centred("序号", 5), Column.centred("年度", 7),
            Column.text("收款工会（单位）", 40), Column.number("全年上缴", 14), Column.number("返还金额", 14), Column.centred("状态", 9),
            Column.centred("确认人", 9), Column.centred("拨付日期", 11), Column.centred("到账日期", 11), Column.text("签收", 10));

    private RefundPapers() {}

    /** The rows of a year. */
    public static List<Long> ofYear(Office office, int year) {
        return office.registers().get(RefundLedger.KEY).store()
                .first(Query.ALL.and(new Filter.Between(RefundLedger.YEAR.key(), year, year)), MOST).stream()
                .map(org.streetunion.app.ledger.Row::id).toList();
    }

    /** What the papers of these rows are called: by their years. */
    public static String title(Office office, List<Long> ids) {
        return rows(office, ids).stream().map(row -> row.get(RefundLedger.YEAR, 0)).distinct().sorted()
                .map(year -> year + "年").collect(Collectors.joining("、")) + "小额缴费返还";
    }

    /** 返还清单, with its sum in words. */
    public static Report list(Office office, List<Long> ids) {
        OfficeIdentity identity = OfficeIdentity.of(office.settings());
        List<org.streetunion.app.ledger.Row> refunds = rows(office, ids);
        List<Row> rows = new ArrayList<>();
        refunds.forEach(refund -> rows.add(line(rows.size() + 1, refund)));
        long total = refunds.stream().mapToLong(row -> row.get(RefundLedger.AMOUNT, 0L)).sum();
        rows.add(Row.total(Cell.blank(), Cell.blank(), Cell.text("合计 " + refunds.size() + " 户"),
                Cell.yuan(refunds.stream().mapToLong(row -> row.get(RefundLedger.OF_YEAR, 0L)).sum()), Cell.yuan(total),
                Cell.blank(), Cell.blank(), Cell.blank(), Cell.blank(), Cell.blank()));
        return Report.of(title(office, ids) + "清单", Table.of(COLUMNS, rows)).withPage(PageSetup.of(Orientation.LANDSCAPE))
                .withFields(new Field("填报单位（盖章）", identity.shownName()), new Field("单位", "元"))
                .withNotes("合计（大写）：" + ChineseNumber.money(total)).withSignatures(new Field("单位负责人", identity.chair()),
                        new Field("审核人", identity.checker()), new Field("填报人", identity.preparer()),
                        new Field("制表日期", LocalDate.now(office.clock()).toString()));
    }

    /**
     * The bank's file of those that are confirmed and not paid.
     *
     * @throws UnwritableFile with a sentence for the user
     */
    public static BankFile.Written bank(Path folder, Office office, List<Long> ids, Actor actor) throws UnwritableFile {
        String name = title(office, ids);
        List<org.streetunion.app.ledger.Row> open = rows(office, ids).stream()
                .filter(row -> RefundLedger.CONFIRMED.equals(row.get(RefundLedger.STATE))).toList();
        if (open.isEmpty()) {
            throw new UnwritableFile(BankFile.place(folder, name), "没有写：没有已确认、待拨付的户；请先“确认返还”，已拨付的不再写进付款文件", null);
        }
        RefundPayees payees = RefundPayees.of(office, open);
        return BankFile.write(folder, office, name, open.stream()
                .map(row -> new BankFile.Line(payees.of(row), row.get(RefundLedger.AMOUNT, 0L),
                        "返还" + row.get(RefundLedger.YEAR, 0) + "年小额缴费"))
                .toList(), actor);
    }

    private static Row line(int number, org.streetunion.app.ledger.Row row) {
        return Row.of(Cell.ordinal(number), Cell.text(RefundLedger.YEAR.text(row)), Cell.text(MoveRefunds.who(row)),
                money(row.get(RefundLedger.OF_YEAR)), money(row.get(RefundLedger.AMOUNT)),
                Cell.text(RefundLedger.STATE.text(row)), Cell.text(row.get(RefundLedger.CONFIRMED_BY, "")),
                day(row.get(RefundLedger.PAID_ON)), day(row.get(RefundLedger.ARRIVED_ON)), Cell.blank());
    }

    private static Cell money(@Nullable Long cents) {
        return cents == null ? Cell.unknown() : Cell.yuan(cents);
    }

    private static Cell day(@Nullable LocalDate day) {
        return day == null ? Cell.blank() : Cell.date(day);
    }

    private static List<org.streetunion.app.ledger.Row> rows(Office office, List<Long> ids) {
        Register register = office.registers().get(RefundLedger.KEY);
        return register.labelled(register.store().rows(ids.stream().mapToLong(Long::longValue).toArray()));
    }
}
