package org.streetunion.app.office.members;

import java.util.List;
import org.streetunion.app.ledger.CodeList;

/** Code lists of the member register, in the wording of the national real-name system (dossier 2, section 3.3). */
public final class MemberCodes {
    /** 会籍状态. */
    public static final CodeList STATES = CodeList.of("会籍状态", "申请中", "在册", "保留", "转出待接收", "转出", "退会", "除名").also("在籍", "在册")
            .also("已入会", "在册")
            .also("正常", "在册").also("保留会籍", "保留").also("已转出", "转出").also("已退会", "退会").also("开除", "除名").also("自动退会", "退会");
    /** 会籍状态 of those who stand in a union: members, who is on the way out, who asked to come in. */
    public static final List<String> AT_HOME = List.of("在册", "转出待接收", "申请中");
    /** The same and those whose place a union only keeps. */
    public static final List<String> BELONGING = List.of("在册", "转出待接收", "申请中", "保留");
    /** 会籍变化类型. */
    public static final CodeList CHANGES = CodeList.of("会籍变化类型", "入会", "转入", "保留", "转出", "除名", "退会", "恢复").also("保留会籍", "保留")
            .also("开除", "除名");
    /** 会籍变化原因. */
    public static final CodeList REASONS = CodeList
            .of("会籍变化原因", "劳动（工作）关系发生变化", "在本单位下岗后待岗", "失业", "所在企业破产", "个人要求退会", "因犯罪被开除会籍", "退休", "其他")
            .also("劳动关系发生变化", "劳动（工作）关系发生变化").also("工作关系发生变化", "劳动（工作）关系发生变化").also("劳动(工作)关系发生变化", "劳动（工作）关系发生变化");
    /** 就业状况. */
    public static final CodeList EMPLOYMENTS = CodeList.of("就业状况", "在岗", "待（下）岗", "失业", "退休", "离休", "退职", "退养（内退）", "病休", "其他")
            .also("在职", "在岗")
            .also("下岗", "待（下）岗").also("待岗", "待（下）岗").also("内退", "退养（内退）");
    /** 户籍类型. */
    public static final CodeList RESIDENCES = CodeList
            .of("户籍类型", "未落常住户口", "非农业家庭户口", "农业家庭户口", "非农业集体户口", "农业集体户口", "自理口粮户口", "寄住户口", "赞助户口", "居民户口", "其他户口")
            .also("农业户口", "农业家庭户口")
            .also("非农业户口", "非农业家庭户口").also("城镇户口", "非农业家庭户口").also("农村户口", "农业家庭户口").also("其他", "其他户口");
    /** 新就业形态行业: the eight groups and the trades beside them. */
    public static final CodeList NEW_TRADES = CodeList
            .of("新就业形态行业", "货车司机", "快递员", "网约送餐员", "网约车司机", "护工护理员", "家政服务员", "商场信息员", "房产中介员", "保安员", "网络主播", "其他")
            .also("外卖员", "网约送餐员").also("外卖送餐员", "网约送餐员").also("外卖配送员", "网约送餐员").also("快递小哥", "快递员");

    /** 入会方式. */
    public static final CodeList WAYS_IN = CodeList.of("入会方式", "单位入会", "网上入会", "集中入会", "扫码入会").also("单位", "单位入会")
            .also("网上", "网上入会")
            .also("集中", "集中入会").also("扫码", "扫码入会");
    /** 用工形式. */
    public static final CodeList LABOUR = CodeList.of("用工形式", "劳动合同", "劳务派遣", "灵活就业", "新就业形态").also("合同制", "劳动合同")
            .also("派遣", "劳务派遣").also("灵活", "灵活就业").also("新业态", "新就业形态");
    /** 到龄情况: how near a member is to the age of the parameters 到龄提醒. */
    public static final CodeList NEARING = CodeList.of("到龄情况", "未到龄", "即将到龄", "已到龄");

    private MemberCodes() {}
}
