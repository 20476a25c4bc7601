package org.streetunion.sample.sheets;

import java.math.BigDecimal;
import java.util.List;
import org.streetunion.sample.model.ListWork;
import org.streetunion.sample.model.Office;
import org.streetunion.sample.sheets.table.ClerkTable;
import org.streetunion.sample.sheets.table.Columns;
import org.streetunion.sample.sheets.table.Layout;
import org.streetunion.sample.sheets.table.Layouts;

/** 15 清单和项目, 16 区总任务: two workbooks, a sheet a register. */
final class ListSheets {
    private static final int YEAR = 2026;

    private ListSheets() {}

    static List<ClerkTable> lists(Office office, ListWork work) {
        Layout layout = Layouts.sheet(Layout.Kind.XLSX, "15清单和项目认领.xlsx", "清单销号和项目认领一览", office.facts());
        return List.of(tasks(layout, work),
                new Columns<ListWork.Closing>().add("事项", 44, each -> each.task().item())
                        .add("所属期", 14, each -> YEAR + "年" + each.month() + "月").add("销号日期", 12, ListWork.Closing::day)
                        .add("销号人", 12, each -> each.task().person()).add("佐证", 30, each -> "走访记录")
                        .table(layout, "销号记录", work.closings()),
                new Columns<ListWork.Project>().add("项目编号", 12, ListWork.Project::code).add("项目名称", 30, ListWork.Project::name)
                        .add("项目类别", 18, ListWork.Project::kind).add("年度", 8, each -> YEAR)
                        .add("项目来源", 10, each -> "街道").add("责任团队", 24, ListWork.Project::team)
                        .add("预算（元）", 12, each -> BigDecimal.valueOf(each.budget(), 2).toPlainString())
                        .table(layout, "项目", work.projects()),
                claims(layout, work));
    }

    private static ClerkTable tasks(Layout layout, ListWork work) {
        return new Columns<ListWork.Task>().add("清单类型", 12, each -> "履职事项清单").add("事项", 44, ListWork.Task::item)
                .add("层级", 8, each -> "社区").add("责任人", 12, ListWork.Task::person)
                .add("所属工会", 40, each -> each.union().name()).add("频次", 8, each -> "每月")
                .add("期限算法", 18, each -> "期初起第几天").add("期限天数", 10, ListWork.Task::dueDay)
                .add("准入日期", 12, ListWork.Task::from).table(layout, "清单事项", work.tasks());
    }

    private static ClerkTable claims(Layout layout, ListWork work) {
        return new Columns<ListWork.Claim>().add("项目", 30, each -> each.project().name()).add("认领方式", 12, each -> "包干认领")
                .add("认领人", 12, ListWork.Claim::person).add("认领日期", 12, ListWork.Claim::day)
                .add("目标", 30, each -> "按方案办好").add("计划完成", 12, each -> "2026-11-30")
                .add("验收日期", 12, ListWork.Claim::accepted).add("验收意见", 20, each -> each.accepted() == null ? "" : "完成得好")
                .add("验收得分", 10, each -> each.accepted() == null ? null : each.points())
                .table(layout, "项目认领", work.claims());
    }

    static List<ClerkTable> quotas(Office office, ListWork work) {
        Layout layout = Layouts.sheet(Layout.Kind.XLSX, "16区总任务.xlsx", "区总工会下达任务分解和进度", office.facts());
        return List.of(
                new Columns<ListWork.Quota>().add("年度", 8, each -> YEAR).add("任务名称", 24, ListWork.Quota::item)
                        .add("任务总数", 10, ListWork.Quota::total).add("计量单位", 10, ListWork.Quota::unit)
                        .add("完成数来源", 14, each -> "手工填报").add("完成期限", 12, each -> "2026-12-31")
                        .table(layout, "区总任务", work.quotas()),
                new Columns<ListWork.Part>().add("区总任务", 24, each -> each.quota().item())
                        .add("承担工会", 40, each -> each.union().name()).add("分解数", 10, ListWork.Part::amount)
                        .table(layout, "任务分解", work.parts()),
                new Columns<ListWork.Progress>().add("区总任务", 24, each -> each.quota().item())
                        .add("承担工会", 40, each -> each.union().name()).add("截至日期", 12, ListWork.Progress::day)
                        .add("累计完成", 10, ListWork.Progress::done).table(layout, "任务进度", work.progress()));
    }
}
