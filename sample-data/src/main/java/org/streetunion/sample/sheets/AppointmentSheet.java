package org.streetunion.sample.sheets;

import org.streetunion.sample.model.Appointment;
import org.streetunion.sample.model.Office;
import org.streetunion.sample.sheets.table.ClerkTable;
import org.streetunion.sample.sheets.table.Columns;
import org.streetunion.sample.sheets.table.Layout;
import org.streetunion.sample.sheets.table.Layouts;

/** 08 任职聘任一览: all posts but those of the chairs in the wide sheet. */
final class AppointmentSheet {
    private AppointmentSheet() {}

    static ClerkTable of(Office office) {
        return new Columns<Appointment>().add("姓名", 10, a -> a.cadre().person().name()).add("职务", 18, Appointment::post)
                .add("专兼挂聘", 10, Appointment::kind).add("层级", 8, Appointment::level)
                .add("任职工会", 40, a -> a.union() == null ? "" : a.union().name())
                .add("产生方式", 10, a -> a.span().how()).add("届次", 8, a -> "").add("任职起", 12, a -> a.span().from())
                .add("任职止", 12, a -> a.span().to()).add("免职原因", 12, a -> a.span().reason()).add("文号", 18, a -> "")
                .add("分工", 18, a -> a.span().duty()).add("备注", 16, a -> "")
                .table(Layouts.sheet(Layout.Kind.XLS, "08任职聘任一览.xls", "工会干部任职聘任一览表", office.facts()), "任职聘任",
                        office.staff().appointments().stream().filter(a -> !a.wide()).toList());
    }
}
