package org.streetunion.sample.sheets.dirt;

import java.util.List;
import java.util.Map;

/** The words and shapes headings come in: synonyms, stray spaces, line breaks. */
final class Headings {
    private static final Map<String, String> ANYWHERE = Map.of("证件号码", "身份证号", "移动电话", "手机号码", "工会名称", "工会名称（全称）", "所在工会",
            " 所在工会 ", "入会日期",
            "入会　日期", "姓名", "姓 名", "单位名称", "单位名称 ");
    private static final Map<String, String> WORKBOOK = Map.of("统一社会信用代码", "统一社会\n信用代码", "会籍变化类型", "会籍变化\n类型", "主席证件号码", "主席身份证号",
            "任期起",
            "任期起\n", "是否农民工", "是否\n农民工", "覆盖起", "覆盖起 ");

    private Headings() {}

    static List<String> soiled(List<String> headings, boolean workbook) {
        return headings.stream()
                .map(h -> workbook && WORKBOOK.containsKey(h) ? WORKBOOK.getOrDefault(h, h) : ANYWHERE.getOrDefault(h, h))
                .toList();
    }
}
