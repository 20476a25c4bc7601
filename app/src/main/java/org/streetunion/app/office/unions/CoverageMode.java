package org.streetunion.app.office.unions;

import java.util.List;
import org.streetunion.app.ledger.Row;

/** How a union covers the employers that its row names, as far as its type and form tell; 分会 and 小组 stand inside another union. */
public final class CoverageMode {
    /** The ways. */
    static final List<String> ALL = List.of("单建", "联合", "行业", "区域");
    /** A union that has ended covers nobody from an unknown day on: its row tells nothing. */
    static final List<String> STANDING = List.of("正常", "筹备");
    private static final List<String> ABOVE = List.of("工会联合会", "总工会");

    private CoverageMode() {}

    /** Empty when it covers nobody by itself. */
    public static String of(Row union) {
        String kind = union.get(UnionLedger.KIND, "");
        if (!STANDING.contains(union.get(UnionLedger.STATE, "")) || UnionCodes.BRANCHES.contains(kind)) {
            return "";
        }
        boolean above = ABOVE.contains(union.get(UnionLedger.FORM, ""));
        if (kind.equals("行业工会") || (above && "行业".equals(union.get(UnionLedger.SCENE)))) {
            return "行业";
        }
        if (kind.equals("街道工会") || above) {
            return "区域";
        }
        return kind.equals("独立基层工会") ? "单建" : "联合";
    }
}
