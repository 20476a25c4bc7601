package org.streetunion.sample.sheets;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.sample.model.Member;
import org.streetunion.sample.model.Office;
import org.streetunion.sample.sheets.table.ClerkTable;
import org.streetunion.sample.sheets.table.Columns;
import org.streetunion.sample.sheets.table.Layout;

/** 09 会员花名册: the twenty columns of the national template, headings in row 4, then the columns our office adds. */
final class MemberSheet {
    private static final String NOTE = "填表说明：1.日期按年-月-日填写；2.证件号码按文本填写；3.本行请勿删除。";

    private MemberSheet() {}

    static ClerkTable of(Office office) {
        Columns<Member> columns = new Columns<>();
        template(columns);
        ours(columns);
        Layout layout = new Layout(Layout.Kind.XLSX, "09会员花名册.xlsx",
                List.of("工会会员花名册", "填报单位（盖章）：" + office.facts().street(), "填报日期：2026年10月9日    计量单位：人"), true, NOTE);
        return columns.table(layout, "会员花名册", office.members());
    }

    private static void template(Columns<Member> columns) {
        columns.add("姓名", 12, m -> m.person().name()).add("性别", 6, m -> m.person().sex())
                .add("出生日期", 12, m -> day(m.person().birth()))
                .add("民族", 8, Member::nation).add("就业状况", 10, m -> m.work().status())
                .add("有效证件类别", 16, m -> m.person().cardKind())
                .add("证件号码", 22, m -> m.person().cardNumber()).add("学历", 14, m -> m.traits().education())
                .add("技能等级", 22, m -> m.traits().skill()).add("移动电话", 14, m -> m.person().mobile())
                .add("户籍类型", 14, m -> m.traits().household()).add("户籍所在地", 14, m -> m.traits().registered())
                .add("会籍变化类型", 12, m -> m.change().type()).add("会籍变化日期", 12, m -> day(m.change().date()))
                .add("会籍变化原因", 24, m -> m.change().reason()).add("政治面貌", 12, m -> m.traits().politics())
                .add("工作单位", 34, m -> m.work().employer() == null ? "" : m.work().employer().name())
                .add("籍贯", 12, m -> m.traits().origin())
                .add("是否农民工", 10, m -> m.migrant() ? "是" : "否");
    }

    private static void ours(Columns<Member> columns) {
        columns.add("所在工会", 40, m -> m.work().union().name()).add("会员证号", 22, Member::card).add("入会日期", 12, m -> day(m.joined()))
                .add("会籍状态", 12, Member::status).add("新就业形态", 10, m -> m.gig().isEmpty() ? "否" : "是")
                .add("新就业形态行业", 14, Member::gig);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
