package org.streetunion.app.money;

import java.util.List;
import org.streetunion.app.ledger.CodeList;

/** 款项性质 and 拨付状态: what is given to sub-unions, and how far it is (dossier 2 sections 1.3 and 1.5). */
public final class GrantKinds {
    /** For one purpose. */
    public static final String EARMARKED = "专项";
    /** What was kept for an employer until it had a union. */
    public static final String PREPARED = "筹备金返还";
    /** 款项性质. */
    public static final CodeList ALL = CodeList.of("款项性质", "回拨", EARMARKED, "超收", "帮扶", "送温暖", "救灾", "以奖代补", "项目制", PREPARED,
            "其他");
    /** Asked for. */
    public static final String ASKED = "申请";
    /** May be paid. */
    public static final String APPROVED = "已审批";
    /** Was paid. */
    public static final String PAID = "已付款";
    /** The union says that it has it. */
    public static final String ARRIVED = "已到账";
    /** Was refused, or came back. */
    public static final String RETURNED = "退回";
    /** 拨付状态, in order. */
    public static final CodeList STATES = CodeList.of("拨付状态", ASKED, APPROVED, PAID, ARRIVED, RETURNED);

    /** What is given for one purpose, so that its use is told and its rest is watched. */
    public static final List<String> FOR_A_PURPOSE = List.of(EARMARKED, "项目制", "帮扶", "救灾", "送温暖");

    private GrantKinds() {}

    /** Whether money went out and did not come back. */
    public static boolean out(String state) {
        return state.equals(PAID) || state.equals(ARRIVED);
    }
}
