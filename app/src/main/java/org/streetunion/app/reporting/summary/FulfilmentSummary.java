package org.streetunion.app.reporting.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.reporting.sheets.SheetFacts;
import org.streetunion.app.reporting.sheets.Sheets;
import org.streetunion.app.reporting.sheets.TargetProgress;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Orientation;
import org.streetunion.reports.model.PageSetup;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** “三定一统筹”落实情况表: the four parts of every sheet of the year as they stand on the day, a table a part, with bars of progress. */
final class FulfilmentSummary extends NamedSummary {
    private static final String WHOLE = "四部分";
    private static final Option PART = new Option("part", "内容", List.of(WHOLE, "定岗位职责", "定目标考核", "定工作保障", "统筹人员使用"));
    private static final Column NUMBER = Column.centred("序号", 6);
    private static final Column UNION = Column.text("区域（社区）工会", 26);
    private static final List<Column> POSTS = List.of(NUMBER, UNION, Column.text("岗位名称", 16), Column.centred("编号", 6),
            Column.text("任职人", 10), Column.centred("身份", 8), Column.text("职责条目", 44), Column.centred("起", 12),
            Column.centred("职责书签订", 12), Column.number("联系单位数", 9), Column.centred("落实状态", 9));
    private static final List<Column> TARGETS = List.of(NUMBER, UNION, Column.text("考核指标", 18), Column.centred("单位", 6),
            Column.number("权重", 7), Column.number("目标值", 9), Column.number("本期应达", 9), Column.number("完成值", 9),
            Column.text("分子／分母", 14), Column.number("完成率（%）", 9), Column.text("进度", 22), Column.number("得分", 7),
            Column.centred("落实状态", 10));
    private static final List<Column> GUARANTEES = List.of(NUMBER, UNION, Column.centred("类别", 7), Column.text("项目", 18),
            Column.text("拨付主体", 12), Column.number("经费预算（元）", 14), Column.number("已拨付（元）", 14),
            Column.number("已支出（元）", 14), Column.number("场所（㎡）", 9), Column.text("制度文件", 16),
            Column.centred("落实状态", 9), Column.text("存在问题", 18), Column.centred("整改期限", 12), Column.text("责任人", 9));
    private static final List<Column> STAFF = List.of(NUMBER, UNION, Column.text("姓名", 10), Column.centred("统筹方式", 10),
            Column.text("原单位", 26), Column.text("服务片区", 14), Column.number("每周天数", 8), Column.centred("起", 12),
            Column.centred("止", 12), Column.centred("统筹主体", 10), Column.centred("考核主体", 10));
    private final Sheets sheets;

    FulfilmentSummary(Sql sql) {
        super("fixes", "“三定一统筹”落实情况表", PART);
        this.sheets = new Sheets(sql);
    }

    @Override
    public Report compute(Request request) {
        List<SheetFacts> all = sheets.on(request.day());
        String part = request.choice(PART);
        List<Table> tables = new ArrayList<>();
        add(tables, part, PART.choices().get(1), POSTS, rows(all, SheetFacts::posts, FulfilmentSummary::post));
        add(tables, part, PART.choices().get(2), TARGETS, rows(all, SheetFacts::targets, FulfilmentSummary::target));
        add(tables, part, PART.choices().get(3), GUARANTEES, guarantees(all));
        add(tables, part, PART.choices().get(4), STAFF, rows(all, SheetFacts::staff, FulfilmentSummary::staff));
        long holes = all.stream().mapToLong(sheet -> sheet.holes().size()).sum();
        long behind = all.stream().mapToLong(sheet -> sheet.behind().size()).sum();
        return new Report(title(), List.of(), tables, List.of(), List.of(), PageSetup.of(Orientation.LANDSCAPE)).withNotes(
                all.isEmpty()
                        ? request.day().getYear() + " 年还没有责任书。"
                        : "共 " + all.size() + " 份责任书；缺人或缺职责的岗位 " + holes + " 个；落后于季度进度的指标 " + behind + " 项。",
                "完成值从台账取到 " + request.day() + "，含本级和全部下级；手工登记的取最近一个季度末。本期应达是" + ended(request.day())
                        + "应完成的数。完成率是完成值除以目标值，目标值是 0 或者没有基数的不计算。进度每格 10%。");
    }

    private static String ended(LocalDate day) {
        Quarter over = Quarter.of(day.plusDays(1)).previous();
        return over.year() == day.getYear() ? "到" + over.words() + "末" : "到本期";
    }

    private static void add(List<Table> tables, String wanted, String part, List<Column> columns, List<Row> rows) {
        if (wanted.equals(WHOLE) || wanted.equals(part)) {
            tables.add(new Table(part, columns, rows));
        }
    }

    private static <T> List<Row> rows(List<SheetFacts> sheets, java.util.function.Function<SheetFacts, List<T>> part,
            BiFunction<T, Cell[], Row> row) {
        List<Row> rows = new ArrayList<>();
        for (SheetFacts sheet : sheets) {
            part.apply(sheet).forEach(each -> rows.add(row.apply(each, head(rows.size() + 1, sheet))));
        }
        return rows;
    }

    private static Cell[] head(int number, SheetFacts sheet) {
        return new Cell[]{Cell.ordinal(number), Cell.text(sheet.head().name())};
    }

    private static Row post(SheetFacts.Post post, Cell[] head) {
        return Row.of(head[0], head[1], Cell.text(post.post()), Cell.text(post.number()),
                Cell.text(post.person() == null ? "（空缺）" : post.person()), Cell.text(post.standing()),
                Cell.text(post.duties().isEmpty() ? "（没有职责）" : post.duties().replace('\n', '；')), day(post.from()),
                day(post.signed()), Cell.whole(post.links()), Cell.text(post.hole() ? "未落实" : "已落实"));
    }

    private static Row target(TargetProgress each, Cell[] head) {
        BigDecimal rate = each.rate();
        return Row.of(head[0], head[1], Cell.text(each.target().name()), Cell.text(each.target().measure()),
                number(each.target().points()), number(each.target().yearly()), number(each.line()), number(each.done()),
                Cell.text(each.base() == 0 ? "—" : each.part() + "／" + each.base()),
                rate == null ? Cell.unknown() : Cell.decimal(rate, 2), Cell.text(bar(rate)), number(each.score()),
                Cell.text(each.done() == null
                        ? "没有登记"
                        : each.behind()
                                ? "落后"
                                : rate != null && rate.intValue() >= 100
                                        ? "已完成"
                                        : "推进中"));
    }

    /** Ten squares, filled as far as it goes. */
    static String bar(@Nullable BigDecimal rate) {
        if (rate == null) {
            return "—";
        }
        int full = Math.max(0, Math.min(10, rate.intValue() / 10));
        return "■".repeat(full) + "□".repeat(10 - full);
    }

    private static List<Row> guarantees(List<SheetFacts> sheets) {
        List<Row> rows = rows(sheets, SheetFacts::guarantees, FulfilmentSummary::guarantee);
        if (!rows.isEmpty()) {
            rows.add(Row.total(Cell.blank(), Cell.text("合计"), Cell.blank(), Cell.blank(), Cell.blank(),
                    Cell.yuan(sum(sheets, SheetFacts.Guarantee::approved)),
                    Cell.yuan(sum(sheets, SheetFacts.Guarantee::received)), Cell.yuan(sum(sheets, SheetFacts.Guarantee::spent)),
                    Cell.blank(), Cell.blank(), Cell.blank(), Cell.blank(), Cell.blank(), Cell.blank()));
        }
        return rows;
    }

    private static long sum(List<SheetFacts> sheets, java.util.function.Function<SheetFacts.Guarantee, @Nullable Long> amount) {
        return sheets.stream().mapToLong(sheet -> sheet.sum(amount)).sum();
    }

    private static Row guarantee(SheetFacts.Guarantee each, Cell[] head) {
        BigDecimal area = each.area();
        return Row.of(head[0], head[1], Cell.text(each.aspect()),
                Cell.text(each.item() + (each.ownLine() ? "（单列）" : "")), Cell.text(each.payer()), yuan(each.approved()),
                yuan(each.received()), yuan(each.spent()), area == null ? Cell.unknown() : Cell.decimal(area, 1),
                Cell.text(each.documentNo()), Cell.text(each.fulfilment().isEmpty() ? "—" : each.fulfilment()),
                Cell.text(each.trouble()), day(each.due()), Cell.text(each.responsible()));
    }

    private static Row staff(SheetFacts.Staff each, Cell[] head) {
        return Row.of(head[0], head[1], Cell.text(each.person()), Cell.text(each.kind()), Cell.text(each.lender()),
                Cell.text(each.zone()), number(each.days()), day(each.from()), day(each.to()), Cell.text(each.ledBy()),
                Cell.text(each.appraisedBy()));
    }

    private static Cell yuan(@Nullable Long cents) {
        return cents == null ? Cell.unknown() : Cell.yuan(cents);
    }

    private static Cell number(@Nullable BigDecimal number) {
        return number == null
                ? Cell.unknown()
                : Cell.decimal(number, Math.max(0, Math.min(2, number.stripTrailingZeros().scale())));
    }

    private static Cell day(@Nullable LocalDate day) {
        return day == null ? Cell.unknown() : Cell.date(day);
    }
}
