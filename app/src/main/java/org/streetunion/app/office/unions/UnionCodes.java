package org.streetunion.app.office.unions;

import java.util.List;
import org.streetunion.app.ledger.CodeList;

/** The three code axes of a union and its states: what it is, what form it has, where it was built. */
public final class UnionCodes {
    /** 工会组织类型, axis A. */
    public static final CodeList KINDS = CodeList
            .of("工会组织类型", "独立基层工会", "联合基层工会", "街道工会", "园区工会", "行业工会", "集团工会", "系统工会", "分会", "工会小组")
            .also("单独基层工会", "独立基层工会").also("单建", "独立基层工会").also("单独", "独立基层工会").also("独立", "独立基层工会").also("联合", "联合基层工会")
            .also("小组", "工会小组")
            .also("分工会", "分会");
    /** Kinds that are parts of the union above them. */
    public static final List<String> BRANCHES = List.of("分会", "工会小组");
    /** 工会组织形式, axis B. */
    public static final CodeList FORMS = CodeList.of("工会组织形式", "总工会", "工会", "工会联合会", "工会委员会", "联合工会委员会", "分会", "小组")
            .also("联合会", "工会联合会")
            .also("联合工会", "联合工会委员会");
    /** 建会场景, axis C. */
    public static final CodeList SCENES = CodeList
            .of("建会场景", "企业", "机关事业单位", "社区总工会", "社区工会联合会", "村（社）联合工会", "片区联合工会", "园区", "楼宇", "商圈", "市场", "行业", "新社会组织", "新就业形态",
                    "重点工程", "其他")
            .also("村社联合工会", "村（社）联合工会").also("新业态", "新就业形态").also("平台企业", "新就业形态");
    /** 工会状态. */
    public static final CodeList STATES = CodeList.of("工会状态", "筹备", "正常", "撤销", "注销", "合并", "迁出").also("筹备组", "筹备")
            .also("筹备期", "筹备")
            .also("已撤销", "撤销")
            .also("已注销", "注销").also("已迁出", "迁出");
    /** 建会方式. */
    public static final CodeList HOW = CodeList.of("建会方式", "线下建会", "网上建会").also("线下", "线下建会").also("网上", "网上建会");
    /** 会员数口径: whether row 24 of the report takes the union's own figure or the member register's. */
    public static final CodeList BASES = CodeList.of("会员数口径", "以上报为准", "以名册为准").also("上报", "以上报为准").also("名册", "以名册为准");

    private UnionCodes() {}
}
