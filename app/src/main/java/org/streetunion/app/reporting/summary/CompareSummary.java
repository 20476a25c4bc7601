package org.streetunion.app.reporting.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.streetunion.app.database.Sql;
import org.streetunion.app.reporting.sheets.SheetFacts;
import org.streetunion.app.reporting.sheets.Sheets;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 社区工会对比表: every sheet of the year on one page, those that stand by themselves in appraisal apart. */
final class CompareSummary extends NamedSummary {
    private static final Option ORDER = new Option("order", "排列", List.of("按得分", "按社区"));
    private static final List<Column> COLUMNS = List.of(Column.centred("名次", 6), Column.text("区域（社区）工会", 30),
            Column.centred("状态", 10), Column.text("单列", 10), Column.number("岗位", 7), Column.number("缺人缺责", 9),
            Column.number("指标", 7), Column.number("落后", 7), Column.number("得分", 9), Column.number("满分", 8),
            Column.text("进度", 22), Column.number("核定经费（元）", 15), Column.number("到位率", 9), Column.number("统筹人员", 9));
    private final Sheets sheets;

    CompareSummary(Sql sql) {
        super("fixescompare", "社区工会“三定一统筹”对比表", ORDER);
        this.sheets = new Sheets(sql);
    }

    @Override
    public Report compute(Request request) {
        List<SheetFacts> all = new ArrayList<>(sheets.on(request.day()));
        if (request.choice(ORDER).equals(ORDER.choices().get(0))) {
            all.sort(Comparator.comparing(SheetFacts::scaled).reversed());
        }
        List<SheetFacts> signed = all.stream().filter(sheet -> !sheet.head().draft()).toList();
        List<Row> rows = new ArrayList<>();
        for (boolean own : new boolean[]{false, true}) {
            List<SheetFacts> group = signed.stream().filter(sheet -> sheet.head().own().contains("考评") == own).toList();
            if (own && !group.isEmpty()) {
                rows.add(Row.group("考评单列的工会，另行排名"));
            }
            group.forEach(sheet -> rows.add(row(sheet, Cell.ordinal(1 + (int) group.stream()
                    .filter(other -> other.scaled().compareTo(sheet.scaled()) > 0).count()))));
        }
        List<SheetFacts> drafts = all.stream().filter(sheet -> sheet.head().draft()).toList();
        if (!drafts.isEmpty()) {
            rows.add(Row.group("还没有签订的草稿，不排名"));
            drafts.forEach(sheet -> rows.add(row(sheet, Cell.blank())));
        }
        sums(signed, rows);
        return Report.of(title(), Table.of(COLUMNS, rows)).withNotes("得分是到 " + request.day()
                + " 已能计算的各项得分合计，含加分项；没有登记完成数的指标暂不得分；满分不含基数是 0、不计算的指标，按得分占满分的多少排名。到位率是到位金额除以核定金额，合计不含草稿。");
    }

    private static void sums(List<SheetFacts> signed, List<Row> rows) {
        List<SheetFacts> own = signed.stream().filter(sheet -> sheet.head().ownFunds()).toList();
        if (!signed.isEmpty()) {
            rows.add(sum("合计", signed));
        }
        if (!own.isEmpty()) {
            rows.add(sum("其中：经费单列的 " + own.size() + " 家", own));
        }
    }

    private static Row sum(String words, List<SheetFacts> of) {
        long approved = FulfilmentTables.sum(of, SheetFacts.Guarantee::approved);
        return Row.total(Cell.blank(), Cell.text(words), Cell.blank(), Cell.blank(),
                whole(of, sheet -> sheet.posts().size()), whole(of, sheet -> sheet.holes().size()),
                whole(of, sheet -> sheet.targets().size()), whole(of, sheet -> sheet.behind().size()), Cell.blank(), Cell.blank(),
                Cell.blank(), Cell.yuan(approved), Cell.rate(FulfilmentTables.sum(of, SheetFacts.Guarantee::received), approved),
                whole(of, sheet -> sheet.staff().size()));
    }

    private static Cell whole(List<SheetFacts> of, java.util.function.ToIntFunction<SheetFacts> number) {
        return Cell.whole(of.stream().mapToInt(number).sum());
    }

    private static Row row(SheetFacts sheet, Cell rank) {
        BigDecimal points = sheet.countable();
        BigDecimal rate = points.signum() == 0
                ? null
                : sheet.score().movePointRight(2).divide(points, 2, RoundingMode.HALF_UP);
        long approved = sheet.sum(SheetFacts.Guarantee::approved);
        return Row.of(rank, Cell.text(sheet.head().name()), Cell.text(sheet.head().state()),
                Cell.text(sheet.head().own()), Cell.whole(sheet.posts().size()), Cell.whole(sheet.holes().size()),
                Cell.whole(sheet.targets().size()), Cell.whole(sheet.behind().size()), Cell.decimal(sheet.score(), 2),
                Cell.decimal(points, 1), Cell.text(FulfilmentTables.bar(rate)), Cell.yuan(approved),
                Cell.rate(sheet.sum(SheetFacts.Guarantee::received), approved), Cell.whole(sheet.staff().size()));
    }
}
