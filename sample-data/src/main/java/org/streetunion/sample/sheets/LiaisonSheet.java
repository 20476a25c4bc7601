package org.streetunion.sample.sheets;

import org.jspecify.annotations.Nullable;
import org.streetunion.sample.model.CadreWork;
import org.streetunion.sample.model.Office;
import org.streetunion.sample.model.organisation.Union;
import org.streetunion.sample.model.organisation.Zone;
import org.streetunion.sample.sheets.table.ClerkTable;
import org.streetunion.sample.sheets.table.Columns;
import org.streetunion.sample.sheets.table.Layout;
import org.streetunion.sample.sheets.table.Layouts;

/** 10 联系对象: whom the street's part-time cadres look after. */
final class LiaisonSheet {
    private LiaisonSheet() {}

    static ClerkTable of(Office office, CadreWork work) {
        return new Columns<CadreWork.Tie>().add("干部姓名", 10, t -> t.cadre().person().name()).add("联系方式", 14, CadreWork.Tie::kind)
                .add("联系片区", 16, t -> name(t.zone())).add("联系工会", 40, t -> name(t.union()))
                .add("其他对象", 20, CadreWork.Tie::object).add("联系起", 12, t -> "2026-01-01")
                .table(Layouts.sheet(Layout.Kind.XLSX, "10联系对象.xlsx", "兼职干部联系对象一览表", office.facts()), "联系对象", work.ties());
    }

    private static String name(@Nullable Zone zone) {
        return zone == null ? "" : zone.name();
    }

    private static String name(@Nullable Union union) {
        return union == null ? "" : union.name();
    }
}
