package org.streetunion.app.exchange.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.streetunion.app.ledger.Choice;

/** What the last row of a template says. It begins with 填表说明, by which the import knows that it is no data. */
final class TemplateNotes {
    private TemplateNotes() {}

    static List<String> of(List<Template.Slot> slots) {
        List<String> lines = new ArrayList<>(List.of("填表说明：", "1. 标题带 * 的必须填写，其他的没有就空着；不要改标题，不要合并单元格。",
                "2. 有下拉框的请从下拉框里选；日期写成 2026-03-07 或 20260307。", "3. 证件号码、电话、编码都是文本，不要让表格软件改成数字或科学计数法。",
                "4. 从标题下面一行开始填；行数不够时，在本说明上面插入行。"));
        String example = slots.stream().map(TemplateNotes::example).filter(text -> !text.isEmpty()).limit(8)
                .collect(Collectors.joining("；"));
        if (!example.isEmpty()) {
            lines.add("5. 例：" + example + "。");
        }
        return lines;
    }

    private static String example(Template.Slot slot) {
        String value = switch (slot.type().kind()) {
            case CHOICE -> slot.type() instanceof Choice choice ? choice.list().codes().get(0) : "";
            case DAY -> "2026-03-07";
            case QUARTER -> "2026年第三季度";
            case YES_NO -> "是";
            case WHOLE -> "12";
            case MONEY -> "1200.00";
            default -> "";
        };
        return value.isEmpty() ? "" : slot.heading() + " " + value;
    }
}
