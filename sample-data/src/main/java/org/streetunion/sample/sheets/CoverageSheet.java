package org.streetunion.sample.sheets;

import org.streetunion.sample.model.Office;
import org.streetunion.sample.model.organisation.Coverage;
import org.streetunion.sample.sheets.table.ClerkTable;
import org.streetunion.sample.sheets.table.Columns;
import org.streetunion.sample.sheets.table.Layout;
import org.streetunion.sample.sheets.table.Layouts;

/** 05 联合工会涵盖单位, with a 单建 row for each employer that has its own union. */
final class CoverageSheet {
    private CoverageSheet() {}

    static ClerkTable of(Office office) {
        return new Columns<Coverage>().add("工会名称", 40, c -> c.union().name()).add("单位名称", 34, c -> c.employer().name())
                .add("单位统一社会信用代码", 22, c -> c.employer().code()).add("覆盖方式", 10, Coverage::how).add("覆盖起", 12, Coverage::from)
                .add("覆盖止", 12, Coverage::to)
                .table(Layouts.sheet(Layout.Kind.XLSX, "05联合工会涵盖单位.xlsx", "联合工会涵盖单位明细表", office.facts()), "联合工会涵盖单位",
                        office.organisation().coverages());
    }
}
