package org.streetunion.sample.sheets;

import org.streetunion.sample.model.Office;
import org.streetunion.sample.model.organisation.Zone;
import org.streetunion.sample.sheets.table.ClerkTable;
import org.streetunion.sample.sheets.table.Columns;
import org.streetunion.sample.sheets.table.Layout;
import org.streetunion.sample.sheets.table.Layouts;

/** 03 片区划分. */
final class ZoneSheet {
    private ZoneSheet() {}

    static ClerkTable of(Office office) {
        return new Columns<Zone>().add("片区编码", 10, Zone::code).add("片区名称", 14, Zone::name).add("片区类型", 12, Zone::kind)
                .add("成立日期", 12, Zone::from).add("撤销日期", 12, Zone::to).add("片区长", 12, z -> z.staff().chief())
                .add("专职工作者", 12, z -> z.staff().worker()).add("指导员", 24, z -> z.staff().guide()).add("备注", 16, z -> "")
                .table(Layouts.sheet(Layout.Kind.XLS, "03片区划分.xls", "片区划分一览表", office.facts()), "片区",
                        office.organisation().zones());
    }
}
