package org.streetunion.app.reporting;

import org.streetunion.app.ledger.Settings;

/**
 * Who the office is and who signs: the eight settings that head every report and card.
 *
 * @param name 街道总工会名称
 * @param district 区总工会
 * @param code nine digits
 * @param chair 主席, 单位负责人
 * @param checker 审核人
 * @param preparer 填报人
 * @param phone 联系电话
 * @param cardPattern 会员证号规则
 */
public record OfficeIdentity(String name, String district, String code, String chair, String checker, String preparer,
        String phone,
        String cardPattern) {
    /** The names of the settings, in the order of the fields. */
    public static final java.util.List<String> KEYS = java.util.List.of("office.name", "office.district", "office.code",
            "office.chair",
            "office.reviewer", "office.preparer", "office.phone", "office.card_rule");

    /** Reads them; what is not set is empty. */
    public static OfficeIdentity of(Settings settings) {
        String[] texts = KEYS.stream().map(key -> settings.get(key).orElse("")).toArray(String[]::new);
        return new OfficeIdentity(texts[0], texts[1], texts[2], texts[3], texts[4], texts[5], texts[6], texts[7]);
    }

    /** Keeps them. */
    public void keep(Settings settings) {
        java.util.List<String> texts = java.util.List.of(name, district, code, chair, checker, preparer, phone, cardPattern);
        for (int i = 0; i < KEYS.size(); i++) {
            settings.put(KEYS.get(i), texts.get(i));
        }
    }

    /** The name, or what stands in its place while nobody has entered it. */
    public String shownName() {
        return name.isEmpty() ? "（未填街道总工会名称）" : name;
    }
}
