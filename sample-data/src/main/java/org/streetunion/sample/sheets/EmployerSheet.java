package org.streetunion.sample.sheets;

import java.util.HashMap;
import java.util.Map;
import org.streetunion.sample.model.Office;
import org.streetunion.sample.model.Quarter;
import org.streetunion.sample.model.organisation.Coverage;
import org.streetunion.sample.model.organisation.Employer;
import org.streetunion.sample.sheets.table.ClerkTable;
import org.streetunion.sample.sheets.table.Columns;
import org.streetunion.sample.sheets.table.Layout;
import org.streetunion.sample.sheets.table.Layouts;

/** 01 单位底册. */
final class EmployerSheet {
    private EmployerSheet() {}

    static ClerkTable of(Office office) {
        Map<Integer, String> states = states(office);
        return new Columns<Employer>().add("单位名称", 34, Employer::name).add("统一社会信用代码", 22, Employer::code)
                .add("单位类别", 16, Employer::kind)
                .add("所属行业", 24, Employer::trade).add("所属社区", 12, e -> e.place().name())
                .add("注册地址", 36, e -> e.details().address())
                .add("实际经营地址", 36, e -> e.seq() % 5 == 0 ? "" : e.details().address()).add("法定代表人", 12, e -> e.details().owner())
                .add("联系电话", 14, e -> e.details().phone()).add("成立日期", 12, e -> e.details().founded())
                .add("单位状态", 10, e -> e.details().state()).add("建会状态", 12, e -> states.getOrDefault(e.seq(), "未建会"))
                .add("是否规上", 10, e -> e.details().large() ? "是" : "否").add("是否有党组织", 12, e -> e.details().party() ? "是" : "否")
                .add("备注", 16, e -> "").table(Layouts.sheet(Layout.Kind.XLSX, "01单位底册.xlsx", "单位底册", office.facts()), "单位底册",
                        office.organisation().employers());
    }

    private static Map<Integer, String> states(Office office) {
        Map<Integer, String> states = new HashMap<>();
        for (Coverage coverage : office.organisation().coverages()) {
            if (coverage.on(Quarter.NOW.last()) && coverage.union().liveOn(Quarter.NOW.last())) {
                String state = switch (coverage.how()) {
                    case "单建" -> "已单建";
                    case "联合" -> "已纳入联合";
                    default -> "已纳入联合会";
                };
                states.merge(coverage.employer().seq(), state, (a, b) -> a.equals("已纳入联合会") ? b : a);
            }
        }
        return states;
    }
}
