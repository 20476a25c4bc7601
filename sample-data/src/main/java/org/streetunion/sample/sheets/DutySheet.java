package org.streetunion.sample.sheets;

import java.math.BigDecimal;
import org.streetunion.sample.model.CadreWork;
import org.streetunion.sample.model.Office;
import org.streetunion.sample.sheets.table.ClerkTable;
import org.streetunion.sample.sheets.table.Columns;
import org.streetunion.sample.sheets.table.Layout;
import org.streetunion.sample.sheets.table.Layouts;

/** 11 履职记录 of a quarter, in the clerk's own headings and words. */
final class DutySheet {
    private DutySheet() {}

    static ClerkTable of(Office office, CadreWork work) {
        return new Columns<CadreWork.Duty>().add("日期", 12, CadreWork.Duty::day).add("干部姓名", 10, d -> d.cadre().person().name())
                .add("工作类型", 12, CadreWork.Duty::kind).add("走访工会", 40, d -> d.union().name())
                .add("工作内容", 40, CadreWork.Duty::content).add("时长", 8, d -> String.valueOf(d.hours()))
                .add("占用天数", 10, d -> BigDecimal.valueOf(d.tenths(), 1).toPlainString()).add("五个一", 12, CadreWork.Duty::item)
                .table(Layouts.sheet(Layout.Kind.XLSX, "11履职记录_三季度.xlsx", "兼职干部履职记录（2026年第三季度）", office.facts()), "履职记录",
                        work.duties());
    }
}
