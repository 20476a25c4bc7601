package org.streetunion.app.reporting.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.reporting.sheets.SheetFacts;
import org.streetunion.app.reporting.sheets.Sheets;
import org.streetunion.reports.model.Orientation;
import org.streetunion.reports.model.PageSetup;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Table;

/** “三定一统筹”落实情况表: the four parts of every signed sheet of the year as they stand on the day, a table a part, with bars of progress. */
final class FulfilmentSummary extends NamedSummary {
    private static final String WHOLE = "四部分";
    private static final Option PART = new Option("part", "内容", parts());
    private static final Option UNTIL = new Option("until", "截至", List.of("截止日期", "一季度末", "二季度末", "三季度末", "四季度末"));
    private final Sheets sheets;

    FulfilmentSummary(Sql sql) {
        super("fixes", "“三定一统筹”落实情况表", PART, UNTIL);
        this.sheets = new Sheets(sql);
    }

    private static List<String> parts() {
        List<String> parts = new ArrayList<>(List.of(WHOLE));
        parts.addAll(FulfilmentTables.PARTS);
        return parts;
    }

    @Override
    public Report compute(Request request) {
        int quarter = UNTIL.choices().indexOf(request.choice(UNTIL));
        LocalDate end = quarter < 1 ? request.day() : new Quarter(request.day().getYear(), quarter).last();
        LocalDate day = end.isAfter(request.day()) ? request.day() : end;
        List<SheetFacts> all = sheets.on(day);
        List<SheetFacts> signed = all.stream().filter(sheet -> !sheet.head().draft()).toList();
        FulfilmentTables tables = new FulfilmentTables(signed);
        String part = request.choice(PART);
        List<Table> shown = FulfilmentTables.PARTS.stream().filter(each -> part.equals(WHOLE) || part.equals(each))
                .map(tables::of).toList();
        return new Report(title(), List.of(), shown, List.of(), List.of(), PageSetup.of(Orientation.LANDSCAPE)).withNotes(
                found(day, signed, all.size() - signed.size())
                        + (end.isAfter(day) ? "所选的季度还没有结束，按 " + day + " 统计。" : ""),
                "完成值从台账取到 " + day + "，含本级和全部下级；手工登记的取最近一个季度末。本期应达是" + ended(day)
                        + "应完成的数。完成率是完成值除以目标值，目标值是 0 或者没有基数的不计算，也不算落后。进度每格 10%。",
                "考核周期：按季核对，半年小结，年终考核。津贴标准取自津贴标准里按月发、不分档的一档；调配单号是调配通知的文号。");
    }

    private static String found(LocalDate day, List<SheetFacts> signed, int drafts) {
        String left = drafts == 0 ? "" : "另有 " + drafts + " 份还是草稿，没有列。";
        if (signed.isEmpty()) {
            return day.getYear() + " 年还没有签订的责任书。" + left;
        }
        long holes = signed.stream().mapToLong(sheet -> sheet.holes().size()).sum();
        long behind = signed.stream().mapToLong(sheet -> sheet.behind().size()).sum();
        return "共 " + signed.size() + " 份责任书；缺人或缺职责的岗位 " + holes + " 个；落后于季度进度的指标 " + behind + " 项。" + left;
    }

    private static String ended(LocalDate day) {
        Quarter over = Quarter.of(day.plusDays(1)).previous();
        return over.year() == day.getYear() ? "到" + over.words() + "末" : "到本期";
    }
}
