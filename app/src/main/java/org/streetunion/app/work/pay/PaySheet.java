package org.streetunion.app.work.pay;

import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.office.paybatches.PayBatchLedger;
import org.streetunion.app.office.paylines.PayLineLedger;
import org.streetunion.app.reporting.OfficeIdentity;
import org.streetunion.app.reporting.statements.Unit;
import org.streetunion.app.work.Office;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Field;
import org.streetunion.reports.model.Orientation;
import org.streetunion.reports.model.PageSetup;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;
import org.streetunion.reports.money.ChineseNumber;

/** 津贴发放表: one line a person with room to sign, the total in figures and in words, and who prepared, checked and approved it. */
public final class PaySheet {
    private static final List<Column> COLUMNS = List.of(Column.centred("序号", 5), Column.text("姓名", 10), Column.text("身份", 12),
            Column.text("所在工会", 22), Column.number("基数", 11), Column.number("系数", 6), Column.centred("在岗/应计（天）", 9),
            Column.number("应发", 11), Column.number("扣款", 10), Column.text("扣款原因", 14), Column.number("实发", 11),
            Column.text("签名", 12), Column.text("备注", 12));

    private PaySheet() {}

    /** The table of a batch in 元, as it is signed. */
    public static Report of(Office office, PayView view) {
        return of(office, view, Unit.YUAN);
    }

    /** The same in another unit, as it is reported; the sum in words stays what it is. */
    public static Report of(Office office, PayView view, Unit unit) {
        OfficeIdentity identity = OfficeIdentity.of(office.settings());
        org.streetunion.app.ledger.Row batch = view.batch();
        List<Row> rows = new ArrayList<>();
        view.lines().forEach(line -> rows.add(line(rows.size() + 1, line, unit)));
        rows.add(Row.total(Cell.blank(), Cell.text("合计"), Cell.blank(), Cell.text(view.lines().size() + " 人"), Cell.blank(),
                Cell.blank(), Cell.blank(), unit.cell(view.due()), unit.cell(view.deducted()), Cell.blank(),
                unit.cell(view.total()), Cell.blank(), Cell.blank()));
        String words = "实发合计（大写）：" + ChineseNumber.money(view.total());
        boolean correction = batch.get(PayBatchLedger.CORRECTION, 0) > 0;
        List<String> notes = new ArrayList<>(List.of(words));
        if (correction) {
            notes.add("更正原因：" + batch.get(PayBatchLedger.CORRECTION_REASON, ""));
        }
        unit.note().ifPresent(notes::add);
        return Report.of(title(batch), Table.of(COLUMNS, rows)).withPage(PageSetup.of(Orientation.LANDSCAPE))
                .withFields(new Field("填报单位（盖章）", identity.shownName()),
                        new Field("批准", batch.get(PayBatchLedger.APPROVED_BY, "") + "　"
                                + PayBatchLedger.APPROVED_ON.text(batch)),
                        new Field("单位", unit.words()))
                .withNotes(notes.toArray(String[]::new)).withSignatures(new Field("单位负责人", identity.chair()),
                        new Field("审核人", batch.get(PayBatchLedger.CHECKED_BY, identity.checker())),
                        new Field("填报人", identity.preparer()),
                        new Field("发放日期", PayBatchLedger.PAID_ON.text(batch)));
    }

    /** What the table and its files are called. */
    public static String title(org.streetunion.app.ledger.Row batch) {
        return batch.get(PayBatchLedger.NAME, "").replace(' ', '_').replace("_", "") + "发放表";
    }

    private static Row line(int number, org.streetunion.app.ledger.Row line, Unit unit) {
        return Row.of(Cell.ordinal(number), Cell.text(PayLineLedger.PERSON.text(line)), Cell.text(PayLineLedger.KIND.text(line)),
                Cell.text(PayLineLedger.UNION.text(line)), unit.cell(line.get(PayLineLedger.BASE)),
                Cell.text(PayLineLedger.COEFFICIENT.text(line)),
                Cell.text(PayLineLedger.DAYS.text(line) + "/" + PayLineLedger.ALL_DAYS.text(line)),
                unit.cell(line.get(PayLineLedger.DUE)), unit.cell(line.get(PayLineLedger.DEDUCTION, 0L)),
                Cell.text(line.get(PayLineLedger.DEDUCTION_REASON, "")), unit.cell(line.get(PayLineLedger.AMOUNT)),
                Cell.text(PayLineLedger.SIGNED.text(line).isEmpty() ? "" : PayLineLedger.SIGNED.text(line)),
                Cell.text(line.get(PayLineLedger.REMARK, "")));
    }
}
