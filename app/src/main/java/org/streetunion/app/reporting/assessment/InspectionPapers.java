package org.streetunion.app.reporting.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.scoring.ScoringRule;
import org.streetunion.app.reporting.OfficeIdentity;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Field;
import org.streetunion.reports.model.Orientation;
import org.streetunion.reports.model.PageSetup;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** The papers of 迎检台账: a cover for each item, an index for each union, an overview of all. */
public final class InspectionPapers {
    private final OfficeIdentity office;
    private final Scheme scheme;
    private final LocalDate today;

    /** Of a scheme. */
    public InspectionPapers(OfficeIdentity office, Scheme scheme, LocalDate today) {
        this.office = office;
        this.scheme = scheme;
        this.today = today;
    }

    /**
     * One item of one union.
     *
     * @param folder its folder's name
     * @param listed rows in the list behind the number, -1 where nothing is counted
     * @param files pieces of evidence
     * @param lacks what lacks, a few words each
     */
    public record Entry(Scheme.Item item, String folder, Scheme.Points points, @Nullable BigDecimal amount, String how,
            String note, long listed, int files, List<String> lacks) {
        /** Copies the list. */
        public Entry {
            lacks = List.copyOf(lacks);
        }
    }

    /** One union. */
    public record Summary(SchemeFactsStore.Assessed union, List<Entry> entries) {
        /** Copies the list. */
        public Summary {
            entries = List.copyOf(entries);
        }

        /** How many things lack. */
        public int lacking() {
            return entries.stream().mapToInt(entry -> entry.lacks().size()).sum();
        }
    }

    /** The cover of an item. */
    public Report cover(SchemeFactsStore.Assessed union, Entry entry) {
        Scheme.Item item = entry.item();
        List<Row> rows = new ArrayList<>();
        line(rows, "考核指标", item.number() + "　" + item.name());
        line(rows, "部分", item.part());
        line(rows, "满分", item.nature().words() + " " + plain(item.maximum()));
        line(rows, "计分规则", item.scoring());
        line(rows, "佐证要求", item.evidence());
        line(rows, "实际数值", plain(entry.amount()));
        line(rows, "计数说明", entry.how());
        line(rows, "得分", "自评 " + plain(entry.points().self()) + "　街道 " + plain(entry.points().street()) + "　区 "
                + plain(entry.points().district()));
        line(rows, "说明", entry.note());
        line(rows, "所附材料", attached(entry));
        line(rows, "还缺", entry.lacks().isEmpty() ? "不缺" : String.join("；", entry.lacks()));
        Table table = Table.of(List.of(Column.centred("项目", 14), Column.text("内容", 70)), rows);
        return Report.of(union.name() + "迎检材料", table).withPage(PageSetup.of(Orientation.PORTRAIT))
                .withFields(new Field("考核方案", scheme.head().name()), new Field("整理日期", today.toString()))
                .withSignatures(new Field("整理人", office.preparer()));
    }

    /** The index of a union. */
    public Report index(SchemeFactsStore.Assessed union, List<Entry> entries) {
        List<Column> columns = List.of(Column.centred("序号", 6), Column.text("部分", 16), Column.text("考核指标", 28),
                Column.number("满分", 8), Column.number("自评", 8), Column.number("街道评", 8), Column.number("区评", 8),
                Column.text("所附材料", 24), Column.text("还缺什么", 44));
        List<Row> rows = entries.stream()
                .map(entry -> Row.of(Cell.ordinal(entry.item().number()), Cell.text(entry.item().part()),
                        Cell.text(entry.item().name()), number(entry.item().maximum()), number(entry.points().self()),
                        number(entry.points().street()), number(entry.points().district()), Cell.text(attached(entry)),
                        Cell.text(String.join("；", entry.lacks()))))
                .toList();
        long lacking = entries.stream().mapToLong(entry -> entry.lacks().size()).sum();
        return Report.of(union.name() + scheme.head().name() + "迎检台账目录", Table.of(columns, rows))
                .withFields(new Field("整理单位", office.shownName()), new Field("整理日期", today.toString()))
                .withNotes("每项指标一个文件夹，按“序号_名称”排列，里面是封面、名单和佐证材料。"
                        + (lacking == 0 ? "材料齐全。" : "还缺 " + lacking + " 样，见最后一栏。"));
    }

    /** All unions. */
    public Report overview(List<Summary> unions) {
        List<Column> columns = List.of(Column.centred("序号", 6), Column.text("社区（村）", 16), Column.text("工会名称", 40),
                Column.number("指标", 8), Column.number("佐证份数", 10), Column.number("还缺", 8));
        List<Row> rows = new ArrayList<>();
        unions.forEach(each -> rows.add(Row.of(Cell.ordinal(rows.size() + 1L), Cell.text(each.union().community()),
                Cell.text(each.union().name()), Cell.whole(each.entries().size()),
                Cell.whole(each.entries().stream().mapToLong(Entry::files).sum()), Cell.whole(each.lacking()))));
        if (rows.isEmpty()) {
            rows.add(Row.group("没有要考核的工会"));
        }
        return Report.of(scheme.head().name() + "迎检台账总目录", Table.of(columns, rows))
                .withFields(new Field("整理单位", office.shownName()), new Field("整理日期", today.toString()));
    }

    private static String attached(Entry entry) {
        List<String> words = new ArrayList<>();
        if (entry.listed() > 0) {
            words.add("名单 " + entry.listed() + " 行");
        }
        if (entry.files() > 0) {
            words.add("佐证 " + entry.files() + " 份");
        }
        return words.isEmpty() ? "只有封面" : String.join("，", words);
    }

    private static void line(List<Row> rows, String what, String words) {
        rows.add(Row.of(Cell.text(what), Cell.text(words.isEmpty() ? "—" : words)));
    }

    private static Cell number(@Nullable BigDecimal number) {
        return number == null ? Cell.unknown() : Cell.decimal(number, ScoringRule.PLACES);
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "—" : Types.plain(number).toPlainString();
    }
}
