package org.streetunion.sample.sheets;

import org.streetunion.sample.model.Cadre;
import org.streetunion.sample.model.Office;
import org.streetunion.sample.sheets.table.ClerkTable;
import org.streetunion.sample.sheets.table.Columns;
import org.streetunion.sample.sheets.table.Layout;
import org.streetunion.sample.sheets.table.Layouts;

/** 02 工会干部花名册: everybody but the chairs whom only the wide sheet knows. */
final class CadreSheet {
    private CadreSheet() {}

    static ClerkTable of(Office office) {
        return new Columns<Cadre>().add("姓名", 10, c -> c.person().name()).add("性别", 6, c -> c.person().sex())
                .add("证件类型", 14, c -> c.person().cardKind()).add("证件号码", 22, c -> c.person().cardNumber())
                .add("出生日期", 12, c -> c.person().birth()).add("民族", 8, Cadre::nation)
                .add("学历", 16, c -> c.schooling().education())
                .add("政治面貌", 12, c -> c.schooling().politics()).add("移动电话", 14, c -> c.person().mobile())
                .add("工作单位", 34, c -> c.job().workplace()).add("岗位", 16, c -> c.job().post())
                .add("是否一线职工", 12, c -> c.job().frontLine() ? "是" : "否").add("管理层级", 10, c -> c.job().rank())
                .add("技术等级", 22, c -> c.schooling().skill()).add("职称", 12, c -> c.schooling().title())
                .add("何时加入工会", 14, Cadre::joined).add("备注", 16, c -> "")
                .table(Layouts.sheet(Layout.Kind.XLSX, "02工会干部花名册.xlsx", "工会干部花名册", office.facts()), "工会干部",
                        office.staff().cadres().stream().filter(Cadre::listed).toList());
    }
}
