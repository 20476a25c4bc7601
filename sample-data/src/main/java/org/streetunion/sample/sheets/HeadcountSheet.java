package org.streetunion.sample.sheets;

import org.streetunion.sample.model.Headcount;
import org.streetunion.sample.model.Office;
import org.streetunion.sample.sheets.table.ClerkTable;
import org.streetunion.sample.sheets.table.Columns;
import org.streetunion.sample.sheets.table.Layout;
import org.streetunion.sample.sheets.table.Layouts;

/** 06 职工会员人数季报. */
final class HeadcountSheet {
    private HeadcountSheet() {}

    static ClerkTable of(Office office) {
        Columns<Headcount> columns = new Columns<Headcount>().add("季度", 16, h -> h.quarter().inWords())
                .add("工会名称", 40, h -> h.union().name())
                .add("单位名称", 34, h -> h.employer() == null ? "" : h.employer().name());
        String[] headings = {"职工人数", "女职工", "农民工", "新就业形态劳动者", "会员人数", "女会员", "农民工会员", "新就业形态会员"};
        for (int i = 0; i < headings.length; i++) {
            int code = 20 + i;
            columns.add(headings[i], 10, h -> h.count().at(code));
        }
        return columns.table(Layouts.csv(Layout.Kind.CSV_GBK, "06职工会员人数季报.csv"), "职工会员人数季报", office.headcounts());
    }
}
