package org.streetunion.app.work.collect;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.streetunion.app.exchange.writing.SafeFile;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.unions.UnionLedger;
import org.streetunion.app.reporting.OfficeIdentity;
import org.streetunion.app.work.Office;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Field;
import org.streetunion.reports.model.Orientation;
import org.streetunion.reports.model.PageSetup;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Table;
import org.streetunion.reports.pdf.PdfRenderer;
import org.streetunion.reports.pdf.PdfTheme;

/** 催报单: who has not returned the workbook, on paper or as a text for a chat. */
public final class WriteReminder {
    private static final List<Column> COLUMNS = List.of(Column.centred("序号", 6), Column.text("工会名称", 40),
            Column.centred("所属社区", 16), Column.centred("联系人", 12), Column.centred("联系电话", 16), Column.centred("催报记录", 16));

    private WriteReminder() {}

    /**
     * Writes the pages.
     *
     * @throws org.streetunion.app.exchange.writing.UnwritableFile with a sentence for the user
     */
    public static void to(Path pdf, Office office, Round round) throws IOException {
        OfficeIdentity identity = OfficeIdentity.of(office.settings());
        List<Row> unions = missing(office, round);
        List<org.streetunion.reports.model.Row> lines = new ArrayList<>();
        for (Row union : unions) {
            lines.add(org.streetunion.reports.model.Row.of(Cell.ordinal(lines.size() + 1),
                    Cell.text(union.get(UnionLedger.NAME, "")), Cell.text(union.get(UnionLedger.COMMUNITY, "")),
                    Cell.text(union.get(UnionLedger.CONTACT, "")), Cell.text(union.get(UnionLedger.PHONE, "")), Cell.text("")));
        }
        String due = round.dueOn() == null ? "" : "，应于 " + round.dueOn() + " 前交回";
        Report report = new Report("“" + round.name() + "”催报单", List.of(), List.of(new Table("", COLUMNS, lines)),
                List.of("收集表 " + round.madeOn() + " 发出" + due + "，还有 " + unions.size() + " 家没有交回。"), List.of(),
                PageSetup.of(Orientation.PORTRAIT))
                .withFields(new Field("单位", identity.shownName()), new Field("日期", LocalDate.now(office.clock()).toString()))
                .withSignatures(new Field("经办人", identity.preparer()));
        SafeFile.write(pdf, out -> new PdfRenderer(PdfTheme.standard()).render(report, out));
    }

    /** The same for a chat. */
    public static String text(Office office, Round round) {
        List<Row> unions = missing(office, round);
        LocalDate due = round.dueOn();
        if (unions.isEmpty()) {
            return "“" + round.name() + "”全部交齐，谢谢各工会。";
        }
        String until = due == null ? "" : "（截止 " + due.getMonthValue() + " 月 " + due.getDayOfMonth() + " 日）";
        return "【催报】“" + round.name() + "”" + until + "还有 " + unions.size() + " 家没有交回，请尽快填好发回：\n"
                + unions.stream().map(row -> row.get(UnionLedger.NAME, "")).collect(Collectors.joining("\n"));
    }

    /** The unions that still stand and have not returned, by community. */
    private static List<Row> missing(Office office, Round round) {
        Map<Long, Row> rows = new HashMap<>();
        List<Long> out = new Rounds(office).lines(round).stream().filter(line -> !line.sheet().returned())
                .map(line -> line.sheet().union()).toList();
        office.registers().get(CollectForm.UNIONS).store().first(Query.ALL.and(new Filter.Ids("", out)), Math.max(1, out.size()))
                .forEach(row -> rows.put(row.id(), row));
        return out.stream().map(rows::get).filter(java.util.Objects::nonNull)
                .filter(row -> List.of("筹备", "正常").contains(row.get(UnionLedger.STATE, "正常"))).toList();
    }
}
