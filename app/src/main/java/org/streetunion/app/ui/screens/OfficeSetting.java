package org.streetunion.app.ui.screens;

import java.util.List;

/**
 * One of the settings that head every report and card.
 *
 * @param key its name in the settings
 * @param heading what people call it
 * @param hint an example
 */
public record OfficeSetting(String key, String heading, String hint) {
    /** What is asked on the first morning. */
    public static final List<OfficeSetting> ALL = List.of(
            new OfficeSetting("office.name", "街道总工会名称", "例：××街道总工会"),
            new OfficeSetting("office.district", "区总工会", "例：××区总工会"),
            new OfficeSetting("office.code", "九位代码", "区划和街道代码，九位数字"),
            new OfficeSetting("office.chair", "主席", "报表上的负责人"),
            new OfficeSetting("office.reviewer", "审核人", "报表上的审核人"),
            new OfficeSetting("office.preparer", "填报人", "报表上的填报人"),
            new OfficeSetting("office.phone", "联系电话", "报表上的电话"),
            new OfficeSetting("office.card_rule", "会员证号规则", "例：{代码}{序号7}"),
            new OfficeSetting("office.term_ends", "本届委员会任期止", "例：2028-05-17，选任的兼职副主席任到这一天"));
}
