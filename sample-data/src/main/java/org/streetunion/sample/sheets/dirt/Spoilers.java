package org.streetunion.sample.sheets.dirt;

import java.util.List;
import org.streetunion.sample.make.draw.CardNumbers;
import org.streetunion.sample.sheets.dirt.Spoiler.Draft;

/** The rows to be turned back, file by file; they are extra rows, so the figures of the office stay what they are. */
final class Spoilers {
    private static final String CARD = "证件号码";
    private static final String UNION = "工会名称";
    private static final String CHECKSUM = "校验码错误";
    private static final String SCIENTIFIC = "证件号码成了科学计数";
    private static final String TWICE = "文件内重复";
    private static final String NO_UNION = "查无此工会";
    private static final String NO_PERSON = "查无此人";
    private static final String BELOW_NOTHING = "分值小于零";

    private Spoilers() {}

    static List<Spoiler> of(String file) {
        return switch (file.substring(0, 2)) {
            case "01" -> List.of(new Spoiler(CHECKSUM, 4, "统一社会信用代码", Spoilers::badCode), twice("统一社会信用代码", 9));
            case "02" -> List.of(new Spoiler(CHECKSUM, 3, CARD, d -> badCard(stranger(d, 1))), twice(CARD, 8));
            case "04" -> List.of(new Spoiler(NO_UNION, 2, "上级工会", Spoilers::orphan));
            case "05" -> List.of(new Spoiler(NO_UNION, 3, UNION, d -> d.with(UNION, typo(d.get(UNION)))), twice(UNION, 6));
            case "06" -> List.of(new Spoiler(NO_UNION, 5, UNION, d -> d.with(UNION, typo(d.get(UNION)))), twice(UNION, 11));
            case "07" -> List.of(new Spoiler(NO_UNION, 1, UNION, d -> d.with(UNION, typo(d.get(UNION)))));
            case "08" -> List.of(new Spoiler(NO_PERSON, 2, "姓名", d -> d.with("姓名", "查无此")));
            case "09" -> members();
            case "14", "15", "16" -> sheet(file);
            default -> List.of();
        };
    }

    /** Of a workbook with several sheets, by the sheet. */
    private static List<Spoiler> sheet(String file) {
        return switch (file.substring(file.indexOf('［') + 1, file.length() - 1)) {
            case "岗位职责" -> List.of(new Spoiler(NO_PERSON, 2, "责任人", d -> d.with("责任人", "查无此")));
            case "目标考核" -> List.of(new Spoiler(NO_UNION, 3, UNION, d -> d.with(UNION, typo(d.get(UNION)))),
                    new Spoiler(BELOW_NOTHING, 5, UNION, d -> d.with("指标", "写错分值的指标").with("分值", -5)));
            case "销号记录" -> List.of(twice("事项", 2));
            case "任务分解" -> List.of(new Spoiler(NO_UNION, 1, "承担工会", d -> d.with("承担工会", typo(d.get("承担工会")))));
            default -> List.of();
        };
    }

    private static List<Spoiler> members() {
        return List.of(new Spoiler(CHECKSUM, 3, CARD, d -> badCard(stranger(d, 1))),
                new Spoiler(SCIENTIFIC, 7, CARD, d -> scientific(stranger(d, 2))), twice(CARD, 12),
                new Spoiler(NO_UNION, 20, CARD, d -> stranger(d, 3).with("所在工会", typo(d.get("所在工会")))),
                new Spoiler(SCIENTIFIC, 41, CARD, d -> scientific(stranger(d, 4))), twice(CARD, 60),
                new Spoiler(CHECKSUM, 77, CARD, d -> badCard(stranger(d, 5))));
    }

    private static Spoiler twice(String needs, int after) {
        return new Spoiler(TWICE, after, needs, d -> d);
    }

    /** Somebody new with papers of their own: area 330299, which nobody else here was born in. */
    private static Draft stranger(Draft draft, int number) {
        String card = draft.get(CARD);
        String birth = card.length() == 18 ? card.substring(6, 14) : "19880808";
        String order = card.length() == 18 ? card.substring(14, 17) : "011";
        String body = "330299" + birth + order;
        String name = "退改" + "甲乙丙丁戊".charAt(number - 1);
        return draft.with("姓名", name).with("证件类型", "居民身份证").with("有效证件类别", "居民身份证").with(CARD, body + CardNumbers.check(body))
                .with("移动电话", "1990000000" + number).with("会员证号", "");
    }

    private static Draft badCard(Draft draft) {
        String card = draft.get(CARD);
        return draft.with(CARD, card.substring(0, 17) + (card.endsWith("5") ? "6" : "5"));
    }

    /** What Excel keeps of an eighteen-digit number: fifteen digits. */
    private static Draft scientific(Draft draft) {
        return draft.with(CARD, Double.parseDouble(draft.get(CARD).substring(0, 15) + "000"));
    }

    private static Draft badCode(Draft draft) {
        String code = draft.get("统一社会信用代码");
        return draft.with("单位名称", "练州市校验码写错商行").with("统一社会信用代码", code.substring(0, 17) + (code.endsWith("Y") ? "X" : "Y"));
    }

    private static Draft orphan(Draft draft) {
        Draft named = draft.with(UNION, "练州市上级写错工会委员会").with("工会编码", "").with("工会统一社会信用代码", "");
        return named.with("上级工会", typo(draft.get("上级工会")));
    }

    private static String typo(String name) {
        return name.substring(0, 1) + "错" + name.substring(2);
    }
}
