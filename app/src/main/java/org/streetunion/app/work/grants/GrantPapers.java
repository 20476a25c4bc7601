package org.streetunion.app.work.grants;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.writing.UnwritableFile;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.money.GrantKinds;
import org.streetunion.app.office.grants.GrantLedger;
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

/** The papers of a batch: 拨付明细表 for approval and the file that the bank pays by. */
public final class GrantPapers {
    private static final List<Column> COLUMNS = List.of(Column.centred("序号", 5), Column.centred("单号", 11),
            Column.text("收款工会", 34),
            Column.centred("款项性质", 10), Column.text("文号", 18), Column.text("计算说明", 24), Column.number("金额", 14),
            Column.centred("状态", 9), Column.centred("付款日期", 11), Column.centred("到账日期", 11), Column.text("收据号", 12));

    private GrantPapers() {}

    /** 拨付明细表 in 元, as it is approved and paid by; what was returned is left out. */
    public static Report list(Office office, GrantView view) {
        return list(office, view, Unit.YUAN);
    }

    /** The same in another unit, as it is reported; the sum in words stays what it is. */
    public static Report list(Office office, GrantView view, Unit unit) {
        OfficeIdentity identity = OfficeIdentity.of(office.settings());
        List<Row> rows = new ArrayList<>();
        view.counting().forEach(grant -> rows.add(line(rows.size() + 1, grant, unit)));
        rows.add(Row.total(Cell.blank(), Cell.text("合计"), Cell.text(rows.size() + " 家"), Cell.blank(), Cell.blank(), Cell.blank(),
                unit.cell(view.total()), Cell.blank(), Cell.blank(), Cell.blank(), Cell.blank()));
        List<String> notes = new ArrayList<>(List.of("合计（大写）：" + ChineseNumber.money(view.total())));
        if (!view.formula().isEmpty()) {
            notes.add("计算办法：" + view.formula());
        }
        unit.note().ifPresent(notes::add);
        return Report.of(title(view), Table.of(COLUMNS, rows)).withPage(PageSetup.of(Orientation.LANDSCAPE))
                .withFields(new Field("填报单位（盖章）", identity.shownName()), new Field("审批", view.approved()),
                        new Field("单位", unit.words()))
                .withNotes(notes.toArray(String[]::new)).withSignatures(new Field("单位负责人", identity.chair()),
                        new Field("审核人", identity.checker()), new Field("填报人", identity.preparer()),
                        new Field("制表日期", LocalDate.now(office.clock()).toString()));
    }

    /** What the list and its files are called. */
    public static String title(GrantView view) {
        return view.name().replace(' ', '_') + "拨付明细表";
    }

    /**
     * The bank's file with whole account numbers, which is noted as every look at them is. It holds what was approved and is not paid yet:
     * what somebody has still to decide on may not go to the bank, and what was paid would be paid twice.
     *
     * @throws UnwritableFile with a sentence for the user
     */
    public static BankFile.Written bank(Path folder, Office office, GrantView view, Actor actor) throws UnwritableFile {
        if (view.in(GrantKinds.APPROVED) == 0) {
            throw new UnwritableFile(BankFile.place(folder, view.name()), "没有写：" + nothing(view), null);
        }
        return BankFile.write(folder, office, view.name(), view.grants().stream()
                .filter(grant -> GrantKinds.APPROVED.equals(grant.get(GrantLedger.STATE))).map(GrantPapers::payment).toList(),
                actor);
    }

    private static BankFile.Line payment(org.streetunion.app.ledger.Row grant) {
        return new BankFile.Line(new Payee(grant.get(GrantLedger.PAYEE, GrantLedger.UNION.text(grant)),
                grant.get(GrantLedger.ACCOUNT_NO, ""), grant.get(GrantLedger.BANK, ""), grant.get(GrantLedger.BANK_NO, "")),
                grant.get(GrantLedger.AMOUNT, 0L), use(grant));
    }

    private static String nothing(GrantView view) {
        return view.in(GrantKinds.ASKED) > 0
                ? (view.id() == 0 ? "选中的有 " : "这一批有 ") + view.in(GrantKinds.ASKED) + " 笔还没有审批，请先“审批”，再出付款文件"
                : (view.id() == 0 ? "选中的" : "这一批") + "没有已审批、待付款的拨付单；已付款的不再写进付款文件，免得付两次，要重付请先冲销凭证或“退回”";
    }

    /** What the bank's file leaves out, in a sentence; empty when it holds everything that counts. */
    public static String left(GrantView view) {
        long asked = view.in(GrantKinds.ASKED);
        long paid = view.in(GrantKinds.PAID) + view.in(GrantKinds.ARRIVED);
        String left = (asked == 0 ? "" : "没有审批的 " + asked + " 笔") + (asked == 0 || paid == 0 ? "" : "、")
                + (paid == 0 ? "" : "已付款的 " + paid + " 笔");
        return left.isEmpty() ? "" : left + "不在文件里";
    }

    private static String use(org.streetunion.app.ledger.Row grant) {
        String document = grant.get(GrantLedger.DOC_NO, "");
        return "拨付" + grant.get(GrantLedger.KIND, "") + "补助" + (document.isEmpty() ? "" : " " + document);
    }

    private static Row line(int number, org.streetunion.app.ledger.Row grant, Unit unit) {
        return Row.of(Cell.ordinal(number), Cell.text(grant.get(GrantLedger.NUMBER, "")),
                Cell.text(GrantLedger.UNION.text(grant)),
                Cell.text(GrantLedger.KIND.text(grant)), Cell.text(grant.get(GrantLedger.DOC_NO, "")),
                Cell.text(grant.get(GrantLedger.WHY, "")), unit.cell(grant.get(GrantLedger.AMOUNT, 0L)),
                Cell.text(GrantLedger.STATE.text(grant)), day(grant.get(GrantLedger.PAID_ON)),
                day(grant.get(GrantLedger.ARRIVED_ON)),
                Cell.text(grant.get(GrantLedger.RECEIPT_NO, "")));
    }

    private static Cell day(@Nullable LocalDate day) {
        return day == null ? Cell.blank() : Cell.date(day);
    }
}
