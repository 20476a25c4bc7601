package org.streetunion.app.reporting.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.reporting.sheets.SheetFacts;
import org.streetunion.app.reporting.sheets.TargetProgress;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** The four tables of the “三定一统筹”落实情况表, one a part. */
final class FulfilmentTables {
    /** What the parts are called. */
    static final List<String> PARTS = List.of("定岗位职责", "定目标考核", "定工作保障", "统筹人员使用");
    private static final Column NUMBER = Column.centred("序号", 6);
    private static final Column UNION = Column.text("区域（社区）工会", 24);
    private static final Column TROUBLE = Column.text("存在问题", 14);
    private static final Column DUE = Column.centred("整改期限", 11);
    private static final Column BY = Column.text("责任人", 9);
    private static final Column REMARK = Column.text("备注", 12);
    private static final List<Column> POSTS = List.of(NUMBER, UNION, Column.text("岗位名称", 14), Column.centred("编号", 6),
            Column.text("任职人", 14), Column.centred("身份", 7), Column.text("职责条目", 46), Column.centred("起", 11),
            Column.centred("止", 11), Column.centred("职责书签订", 11), Column.number("联系单位数", 8),
            Column.number("津贴标准（元/月）", 11), Column.centred("落实状态", 9), TROUBLE, DUE, BY, REMARK);
    private static final List<Column> TARGETS = List.of(NUMBER, UNION, Column.text("年度目标", 18), Column.text("考核指标", 16),
            Column.centred("单位", 6), Column.number("权重", 7), Column.number("目标值", 9), Column.number("本期应达", 9),
            Column.number("完成值", 9), Column.text("分子／分母", 12), Column.number("完成率（%）", 9), Column.text("进度", 22),
            Column.number("得分", 7), Column.centred("落实状态", 10), TROUBLE, DUE, BY, REMARK);
    private static final List<Column> GUARANTEES = List.of(NUMBER, UNION, Column.centred("类别", 7), Column.text("项目", 18),
            Column.text("拨付主体", 12), Column.number("经费预算（元）", 14), Column.number("已拨付（元）", 14),
            Column.centred("到位日期", 11), Column.number("已支出（元）", 14), Column.number("场所（㎡）", 9),
            Column.number("设备数量", 8), Column.text("制度文件", 16), Column.centred("落实状态", 9), TROUBLE, DUE, BY, REMARK);
    private static final List<Column> STAFF = List.of(NUMBER, UNION, Column.text("姓名", 10), Column.text("原单位", 24),
            Column.centred("统筹方式", 9), Column.centred("调配种类", 9), Column.centred("起", 12), Column.centred("止", 12),
            Column.text("调配单号", 16), Column.number("每周天数", 8), Column.text("服务片区", 12), Column.centred("统筹主体", 9),
            Column.centred("考核主体", 9));
    private final List<SheetFacts> sheets;

    FulfilmentTables(List<SheetFacts> sheets) {
        this.sheets = List.copyOf(sheets);
    }

    /** The table of a part. */
    Table of(String part) {
        return switch (PARTS.indexOf(part)) {
            case 0 -> new Table(part, POSTS, rows(SheetFacts::posts, FulfilmentTables::post));
            case 1 -> new Table(part, TARGETS, targets());
            case 2 -> new Table(part, GUARANTEES, guarantees());
            default -> new Table(part, STAFF, rows(SheetFacts::staff, FulfilmentTables::staff));
        };
    }

    private <T> List<Row> rows(Function<SheetFacts, List<T>> part, BiFunction<T, Cell[], Row> row) {
        List<Row> rows = new ArrayList<>();
        for (SheetFacts sheet : sheets) {
            part.apply(sheet).forEach(each -> rows.add(row.apply(each, head(rows.size() + 1, sheet))));
        }
        return rows;
    }

    private static Cell[] head(int number, SheetFacts sheet) {
        return new Cell[]{Cell.ordinal(number), Cell.text(sheet.head().name())};
    }

    /** What the year is for in words stands once, beside the first target of a sheet. */
    private List<Row> targets() {
        List<Row> rows = new ArrayList<>();
        for (SheetFacts sheet : sheets) {
            String goal = sheet.head().goal().replace('\n', '；');
            for (TargetProgress each : sheet.targets()) {
                boolean first = each.equals(sheet.targets().get(0));
                rows.add(target(each, first ? goal : "", head(rows.size() + 1, sheet)));
            }
        }
        return rows;
    }

    private static List<Cell> amends(String trouble, SheetFacts.Amends amends) {
        return List.of(Cell.text(trouble), day(amends.due()), Cell.text(amends.responsible()),
                Cell.text(amends.remark().replace('\n', '；')));
    }

    private static Row row(List<Cell> amends, Cell... cells) {
        List<Cell> all = new ArrayList<>(List.of(cells));
        all.addAll(amends);
        return Row.of(all.toArray(Cell[]::new));
    }

    private static Row post(SheetFacts.Post post, Cell[] head) {
        return row(amends(post.lack(), post.amends()), head[0], head[1], Cell.text(post.post()), Cell.text(post.number()),
                Cell.text(post.holder()), Cell.text(post.standing()),
                Cell.text(post.duties().isEmpty() ? "（没有职责）" : post.duties().replace('\n', '；')),
                post.left() ? Cell.unknown() : day(post.from()), day(post.to()), day(post.signed()), Cell.whole(post.links()),
                yuan(post.monthly()), Cell.text(post.hole() ? "未落实" : "已落实"));
    }

    private static Row target(TargetProgress each, String goal, Cell[] head) {
        BigDecimal rate = each.rate();
        return row(amends(each.target().amends().trouble(), each.target().amends()), head[0], head[1], Cell.text(goal),
                Cell.text(each.target().name()), Cell.text(each.target().measure()), number(each.target().points()),
                number(each.target().yearly()), number(each.line()), number(each.done()),
                Cell.text(each.base() == 0 ? "—" : each.part() + "／" + each.base()),
                rate == null ? Cell.unknown() : Cell.decimal(rate, 2), Cell.text(bar(rate)), number(each.score()),
                Cell.text(each.standing()));
    }

    /** Ten squares, filled as far as it goes. */
    static String bar(@Nullable BigDecimal rate) {
        if (rate == null) {
            return "—";
        }
        int full = Math.max(0, Math.min(10, rate.intValue() / 10));
        return "■".repeat(full) + "□".repeat(10 - full);
    }

    /** Those whose money stands by itself have a sum of their own. */
    private List<Row> guarantees() {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (SheetFacts sheet : sheets) {
            for (SheetFacts.Guarantee each : sheet.guarantees()) {
                rows.add(guarantee(each, head(++number, sheet)));
            }
            if (sheet.head().ownFunds() && !sheet.guarantees().isEmpty()) {
                rows.add(sum(sheet.head().name() + " 小计（经费单列）", List.of(sheet)));
            }
        }
        if (!rows.isEmpty()) {
            rows.add(sum("合计", sheets));
            List<SheetFacts> own = sheets.stream().filter(sheet -> sheet.head().ownFunds()).toList();
            if (!own.isEmpty()) {
                rows.add(sum("其中：经费单列的 " + own.size() + " 家", own));
            }
        }
        return rows;
    }

    private static Row sum(String words, List<SheetFacts> of) {
        List<Cell> blank = Collections.nCopies(GUARANTEES.size() - 9, Cell.blank());
        List<Cell> cells = new ArrayList<>(List.of(Cell.blank(), Cell.text(words), Cell.blank(), Cell.blank(), Cell.blank(),
                Cell.yuan(sum(of, SheetFacts.Guarantee::approved)), Cell.yuan(sum(of, SheetFacts.Guarantee::received)),
                Cell.blank(), Cell.yuan(sum(of, SheetFacts.Guarantee::spent))));
        cells.addAll(blank);
        return Row.total(cells.toArray(Cell[]::new));
    }

    /** An amount of all guarantees of some sheets. */
    static long sum(List<SheetFacts> sheets, Function<SheetFacts.Guarantee, @Nullable Long> amount) {
        return sheets.stream().mapToLong(sheet -> sheet.sum(amount)).sum();
    }

    private static Row guarantee(SheetFacts.Guarantee each, Cell[] head) {
        BigDecimal area = each.area();
        Integer many = each.quantity();
        return row(amends(each.amends().trouble(), each.amends()), head[0], head[1], Cell.text(each.aspect()),
                Cell.text(each.item() + (each.ownLine() ? "（单列）" : "")), Cell.text(each.payer()), yuan(each.approved()),
                yuan(each.received()), day(each.receivedOn()), yuan(each.spent()),
                area == null ? Cell.unknown() : Cell.decimal(area, 1), many == null ? Cell.unknown() : Cell.whole(many),
                Cell.text(each.documentNo()), Cell.text(each.fulfilment().isEmpty() ? "—" : each.fulfilment()));
    }

    private static Row staff(SheetFacts.Staff each, Cell[] head) {
        return Row.of(head[0], head[1], Cell.text(each.person()), Cell.text(each.lender()), Cell.text(each.manner()),
                Cell.text(each.kind()), day(each.from()), day(each.to()),
                Cell.text(each.notice().isEmpty() ? "—" : each.notice()),
                number(each.days()), Cell.text(each.zone()), Cell.text(each.ledBy()), Cell.text(each.appraisedBy()));
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
