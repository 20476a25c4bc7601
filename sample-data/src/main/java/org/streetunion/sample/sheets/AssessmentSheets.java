package org.streetunion.sample.sheets;

import java.util.ArrayList;
import java.util.List;
import org.streetunion.sample.make.draw.Dice;
import org.streetunion.sample.model.Office;
import org.streetunion.sample.model.organisation.Union;
import org.streetunion.sample.sheets.table.ClerkTable;
import org.streetunion.sample.sheets.table.Columns;
import org.streetunion.sample.sheets.table.Layout;
import org.streetunion.sample.sheets.table.Layouts;

/** 10 考核指标, 11 考核方案, 12 方案指标, 13 考核得分: last year's and this year's points of a few unions. */
final class AssessmentSheets {
    private static final String NAME = "年基层工会规范化考核";
    private static final int LAST = 2025;
    private static final int NOW = 2026;
    private static final int UNIONS = 8;
    private static final List<Item> ITEMS = List.of(new Item("规范化建设考核", "按期换届", 40, "是得40，否得0"),
            new Item("会员发展考核", "入会率", 30, "达到95得30，达到80得20，其余得10"), new Item("维权服务考核", "人工填报", 20, "每1件得4，最多20"),
            new Item("特色工作考核", "人工填报", 10, "每1项得5，最多10"));

    private AssessmentSheets() {}

    private record Item(String name, String source, int maximum, String rule) {}

    private record Scheme(int year) {
        String name() {
            return year + NAME;
        }
    }

    private record Use(Scheme scheme, Item item, int rank) {}

    private record Score(Scheme scheme, Union union, Item item, int self, int street) {}

    static List<ClerkTable> of(Office office) {
        List<Scheme> schemes = List.of(new Scheme(LAST), new Scheme(NOW));
        List<Use> uses = schemes.stream()
                .flatMap(scheme -> ITEMS.stream().map(item -> new Use(scheme, item, ITEMS.indexOf(item) + 1))).toList();
        return List.of(criteria(), schemes(schemes), uses(uses), scores(office, points(office, schemes)));
    }

    private static ClerkTable criteria() {
        return new Columns<Item>().add("指标名称", 26, Item::name).add("指标性质", 10, item -> "基本分").add("数据来源", 14, Item::source)
                .add("满分", 8, Item::maximum).add("计分规则", 40, Item::rule).add("分值来源", 12, item -> "本街道规定")
                .table(Layouts.csv(Layout.Kind.CSV_UTF8, "10考核指标.csv"), "考核指标", ITEMS);
    }

    private static ClerkTable schemes(List<Scheme> schemes) {
        return new Columns<Scheme>().add("方案名称", 36, Scheme::name).add("考核年度", 10, Scheme::year)
                .add("方案状态", 10, scheme -> "执行").add("计分依据", 16, scheme -> "以街道评分为准")
                .add("优先名次", 10, scheme -> 3).table(Layouts.csv(Layout.Kind.CSV_UTF8, "11考核方案.csv"), "考核方案", schemes);
    }

    private static ClerkTable uses(List<Use> uses) {
        return new Columns<Use>().add("考核方案", 36, use -> use.scheme().name()).add("排序", 8, Use::rank)
                .add("指标名称", 26, use -> use.item().name())
                .table(Layouts.csv(Layout.Kind.CSV_UTF8, "12方案指标.csv"), "方案指标", uses);
    }

    private static ClerkTable scores(Office office, List<Score> scores) {
        return new Columns<Score>().add("考核方案", 36, score -> score.scheme().name()).add("工会名称", 40, score -> score.union().name())
                .add("考核指标", 26, score -> score.item().name()).add("自评分", 8, Score::self).add("街道评分", 10, Score::street)
                .table(Layouts.sheet(Layout.Kind.XLSX, "13考核得分.xlsx", "基层工会考核得分", office.facts()), "考核得分", scores);
    }

    private static List<Score> points(Office office, List<Scheme> schemes) {
        Dice dice = new Dice(1, "scores");
        List<Union> unions = office.organisation().unions().stream()
                .filter(union -> union.counts() && !union.federation() && !union.gone()).limit(UNIONS).toList();
        List<Score> scores = new ArrayList<>();
        for (Scheme scheme : schemes) {
            for (Union union : unions) {
                for (Item item : ITEMS) {
                    int street = item.maximum() / 2 + dice.below(item.maximum() / 2 + 1);
                    scores.add(new Score(scheme, union, item, Math.min(item.maximum(), street + dice.below(3)), street));
                }
            }
        }
        return scores;
    }
}
