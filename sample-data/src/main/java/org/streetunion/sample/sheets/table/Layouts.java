package org.streetunion.sample.sheets.table;

import java.util.List;
import org.streetunion.sample.model.OfficeFacts;
import org.streetunion.sample.sheets.table.Layout.Kind;

/** The layouts street offices use. */
public final class Layouts {
    private static final String FILLED = "    填报日期：2026年10月9日";

    private Layouts() {}

    /** A title, a line naming the reporting office, headings in row 3. */
    public static Layout sheet(Kind kind, String file, String title, OfficeFacts facts) {
        return new Layout(kind, file, List.of(title, "填报单位（盖章）：" + facts.street() + FILLED), true, "");
    }

    /** The same with a line of units, headings in row 4. */
    public static Layout deepSheet(String file, String title, OfficeFacts facts) {
        return new Layout(Kind.XLSX, file, List.of(title, "填报单位（盖章）：" + facts.street() + FILLED, "说明：日期按年-月-日填写，面积单位平方米"), true,
                "");
    }

    /** Headings in row 1 and nothing else. */
    public static Layout csv(Kind kind, String file) {
        return new Layout(kind, file, List.of(), false, "");
    }
}
