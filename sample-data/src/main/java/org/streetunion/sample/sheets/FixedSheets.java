package org.streetunion.sample.sheets;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.sample.model.Office;
import org.streetunion.sample.model.SheetWork;
import org.streetunion.sample.model.organisation.Union;
import org.streetunion.sample.sheets.table.ClerkTable;
import org.streetunion.sample.sheets.table.Columns;
import org.streetunion.sample.sheets.table.Layout;
import org.streetunion.sample.sheets.table.Layouts;

/** 14 三定责任书: one workbook, a sheet a part. */
final class FixedSheets {
    private static final String FILE = "14三定一统筹责任书.xlsx";
    private static final int YEAR = 2026;
    private static final List<String> QUARTERS = List.of("一季度", "二季度", "三季度", "四季度");

    private FixedSheets() {}

    static List<ClerkTable> of(Office office, SheetWork work) {
        Layout layout = Layouts.sheet(Layout.Kind.XLSX, FILE, "社区工会“三定一统筹”责任书（2026年）", office.facts());
        return List.of(
                new Columns<Union>().add("工会名称", 40, Union::name).add("年度", 8, union -> YEAR)
                        .add("年度目标", 50, union -> "把工会办到职工身边").table(layout, "三定一统筹", work.sheets()),
                posts(layout, work), links(layout, work), targets(layout, work), guarantees(layout, work), lent(layout, work));
    }

    private static ClerkTable posts(Layout layout, SheetWork work) {
        return new Columns<SheetWork.Post>().add("工会名称", 40, post -> post.union().name()).add("年度", 8, post -> YEAR)
                .add("编号", 8, SheetWork.Post::number).add("岗位", 18, SheetWork.Post::post)
                .add("责任人", 12, SheetWork.Post::person).add("身份", 8, SheetWork.Post::standing)
                .add("职责条目", 50, SheetWork.Post::duties).add("占用工作量（%）", 14, SheetWork.Post::share)
                .table(layout, "岗位职责", work.posts());
    }

    private static ClerkTable links(Layout layout, SheetWork work) {
        return new Columns<SheetWork.Link>().add("工会名称", 40, link -> link.union().name()).add("年度", 8, link -> YEAR)
                .add("岗位", 18, SheetWork.Link::post).add("责任人", 12, SheetWork.Link::person)
                .add("联系的工会", 40, link -> link.linked().name()).table(layout, "岗位联系单位", work.links());
    }

    private static ClerkTable targets(Layout layout, SheetWork work) {
        Columns<SheetWork.Target> columns = new Columns<SheetWork.Target>().add("工会名称", 40, target -> target.union().name())
                .add("年度", 8, target -> YEAR).add("指标类别", 10, SheetWork.Target::category)
                .add("指标", 20, SheetWork.Target::name).add("计量单位", 10, SheetWork.Target::measure)
                .add("完成数取自", 18, SheetWork.Target::source).add("年度目标", 10, SheetWork.Target::yearly);
        for (int i = 0; i < QUARTERS.size(); i++) {
            int quarter = i;
            columns.add(QUARTERS.get(i) + "目标", 12, target -> target.parts().get(quarter));
        }
        columns.add("分值", 8, SheetWork.Target::points).add("计分办法", 16, SheetWork.Target::scoring);
        for (int i = 0; i < 3; i++) {
            int quarter = i;
            columns.add(QUARTERS.get(i) + "末累计完成", 16, target -> target.hand().isEmpty() ? null : target.hand().get(quarter));
        }
        return columns.add("完成依据", 30, target -> target.hand().isEmpty() ? "" : "工作台账和签到表").table(layout, "目标考核", work.targets());
    }

    private static ClerkTable guarantees(Layout layout, SheetWork work) {
        return new Columns<SheetWork.Guarantee>().add("工会名称", 40, each -> each.union().name()).add("年度", 8, each -> YEAR)
                .add("保障类别", 10, SheetWork.Guarantee::aspect).add("保障项目", 20, SheetWork.Guarantee::item)
                .add("拨付主体", 14, SheetWork.Guarantee::payer).add("核定金额", 12, each -> money(each.approved()))
                .add("到位金额", 12, each -> money(each.received())).add("支出金额", 12, each -> money(each.spent()))
                .add("落实状态", 10, SheetWork.Guarantee::state).table(layout, "工作保障", work.guarantees());
    }

    private static @Nullable Object money(@Nullable Integer yuan) {
        return yuan == null ? null : BigDecimal.valueOf(yuan).setScale(2).toPlainString();
    }

    private static ClerkTable lent(Layout layout, SheetWork work) {
        return new Columns<SheetWork.Lent>().add("姓名", 12, SheetWork.Lent::person).add("调配种类", 12, each -> "统筹使用")
                .add("派出单位", 20, each -> "街道总工会").add("使用单位", 40, each -> each.user().name())
                .add("每周天数", 10, each -> BigDecimal.valueOf(each.tenths(), 1).toPlainString())
                .add("调配起", 12, SheetWork.Lent::from).add("统筹主体", 10, each -> "街道").add("考核主体", 10, each -> "社区")
                .table(layout, "人员调配", work.lent());
    }
}
