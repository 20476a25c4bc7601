package org.streetunion.app.reporting.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.scoring.Nature;
import org.streetunion.app.scoring.ScoringRule;
import org.streetunion.app.reporting.OfficeIdentity;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Field;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 考核通报: the ranking of a scheme as a paper and as words. */
public final class Bulletin {
    private final Scheme scheme;
    private final List<Standing> standings;
    private final List<String> parts;
    private final Told last;

    /** Of a scheme as it stands, the first of its kind. */
    public Bulletin(Scheme scheme, List<Standing> standings) {
        this(scheme, standings, Told.NOTHING);
    }

    /** Of a scheme as it stands, after another one. */
    public Bulletin(Scheme scheme, List<Standing> standings, Told last) {
        this.last = last;
        this.scheme = scheme;
        this.standings = List.copyOf(standings);
        this.parts = scheme.items().stream().filter(item -> item.nature() != Nature.VETO).map(Scheme.Item::part).distinct()
                .filter(part -> !part.isEmpty()).toList();
    }

    /** A scheme's name as the paper has it: 考核 is said once. */
    public static String named(String scheme) {
        return scheme.endsWith("考核") ? scheme : scheme + "考核";
    }

    /** The paper. */
    public Report report(OfficeIdentity office, LocalDate today) {
        List<Row> rows = standings.stream().map(this::row).toList();
        return Report.of(office.shownName() + Bulletin.named(scheme.head().name()) + "通报", Table.of(columns(), rows))
                .withFields(new Field("考核工会", standings.size() + " 家"), new Field("通报日期", today.toString()))
                .withNotes(notes().toArray(String[]::new))
                .withSignatures(new Field("审核人", office.checker()), new Field("制表人", office.preparer()));
    }

    /** The same in words, to be pasted into a group of officers. */
    public String text(OfficeIdentity office) {
        List<String> lines = new ArrayList<>();
        lines.add("【" + office.shownName() + "】" + Bulletin.named(scheme.head().name()) + "情况");
        lines.add("共考核 " + standings.size() + " 家" + grades() + "。");
        Integer leading = scheme.head().leading();
        int many = leading == null ? 10 : leading;
        standings.stream().filter(each -> each.rank() > 0 && each.rank() <= many)
                .forEach(each -> lines.add(each.rank() + ". " + each.union().name() + " " + words(each.total()) + " 分"
                        + (each.grade().isEmpty() ? "" : "（" + each.grade() + "）") + since(each)));
        List<String> out = standings.stream().filter(Standing::veto).map(each -> each.union().name()).toList();
        if (!out.isEmpty()) {
            lines.add("一票否决：" + String.join("、", out) + "。");
        }
        return String.join("\n", lines);
    }

    /** What has changed since the last one, for whoever it told of: 比上次 +2.5 分，上次第 3 名. */
    private String since(Standing each) {
        BigDecimal change = last.change(each);
        int rank = last.rank(each);
        return change == null
                ? ""
                : "，比上次 " + (change.signum() > 0 ? "+" : "") + words(change) + " 分" + (rank == 0 ? "" : "，上次第 " + rank + " 名");
    }

    private String grades() {
        Map<String, Integer> many = new TreeMap<>();
        standings.stream().filter(each -> !each.grade().isEmpty()).forEach(each -> many.merge(each.grade(), 1, Integer::sum));
        List<String> words = new ArrayList<>();
        scheme.bands().stream().map(Scheme.Band::grade).filter(many::containsKey)
                .forEach(grade -> words.add(grade + " " + many.get(grade) + " 家"));
        return words.isEmpty() ? "" : "：" + String.join("，", words);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(
                List.of(Column.centred("名次", 6), Column.text("社区（村）", 14), Column.text("工会名称", 34)));
        if (parts.size() > 1) {
            parts.forEach(part -> columns.add(Column.number(part, 10).under("各部分得分")));
        }
        columns.addAll(List.of(Column.number("总分", 10), Column.centred("等次", 12), Column.number("津贴系数", 10)));
        if (last.day() != null) {
            columns.addAll(List.of(Column.number("比上次增减", 10), Column.centred("上次名次", 10)));
        }
        columns.addAll(List.of(Column.number("上年得分", 10), Column.number("增减", 8), Column.centred("上年名次", 10)));
        return columns;
    }

    private Row row(Standing each) {
        List<Cell> cells = new ArrayList<>();
        cells.add(each.veto() ? Cell.text("—") : Cell.ordinal(each.rank()));
        cells.add(Cell.text(each.union().community()));
        cells.add(Cell.text(each.union().name()));
        if (parts.size() > 1) {
            parts.forEach(part -> cells.add(number(each.parts().get(part))));
        }
        cells.addAll(List.of(number(each.total()), Cell.text(each.grade()), number(each.coefficient())));
        if (last.day() != null) {
            cells.addAll(List.of(number(last.change(each)), rank(last.rank(each))));
        }
        cells.addAll(List.of(number(each.before()), number(each.change()), rank(each.rankBefore())));
        return Row.of(cells.toArray(Cell[]::new));
    }

    private static Cell rank(int rank) {
        return rank == 0 ? Cell.unknown() : Cell.ordinal(rank);
    }

    private static Cell number(@Nullable BigDecimal number) {
        return number == null ? Cell.unknown() : Cell.decimal(number, ScoringRule.PLACES);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add("满分 " + words(scheme.whole()) + " 分，共 " + scheme.items().size() + " 项指标，" + scheme.weighing().counts()
                + "；同分同名次。触犯一票否决项的不排名次、没有津贴系数。");
        Integer leading = scheme.head().leading();
        if (leading != null) {
            long first = standings.stream().filter(each -> each.rank() > 0 && each.rank() <= leading).count();
            notes.add("前 " + leading + " 名（含并列共 " + first + " 家）优先评先评优。");
        }
        if (last.day() != null) {
            notes.add("比上次是和 " + last.day() + " 的通报相比；上年是上年方案的最后得分。");
        }
        long partly = standings.stream().filter(each -> each.scored() < scored()).count();
        if (partly > 0) {
            notes.add("有 " + partly + " 家还有指标没有评分，总分只算已评的。");
        }
        if (scheme.items().stream().anyMatch(item -> item.pointsFrom().equals("参考分值"))) {
            notes.add("标为参考分值的指标，公开材料里没有正式评分表，分值由程序给出，以上级文件为准。");
        }
        return notes;
    }

    private long scored() {
        return scheme.items().stream().filter(item -> item.nature() != Nature.VETO).count();
    }

    private static String words(BigDecimal points) {
        return Types.plain(points).toPlainString();
    }
}
