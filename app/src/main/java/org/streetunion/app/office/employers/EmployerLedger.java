package org.streetunion.app.office.employers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Episode;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Lifetime;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Sensitivity;
import org.streetunion.app.ledger.Types;

/** 单位: the enterprises and institutions of the street, with or without a union. */
public final class EmployerLedger {
    /** 单位类别 by registration. */
    public static final CodeList CATEGORIES = CodeList
            .of("单位类别", "国有企业", "集体企业", "股份合作企业", "联营企业", "国有独资公司", "其他有限责任公司", "国有控股股份公司", "其他股份有限公司", "私营企业", "其他内资企业",
                    "港澳台商投资企业", "外商投资企业", "事业单位", "机关", "个体工商户", "民办非企业单位")
            .also("有限责任公司", "其他有限责任公司").also("股份有限公司", "其他股份有限公司").also("个体户", "个体工商户").also("民营企业", "私营企业")
            .also("社会组织", "民办非企业单位");
    /** The categories that count as 非公企业 in the quarterly report. */
    public static final List<String> NON_PUBLIC = List.of("股份合作企业", "联营企业", "其他有限责任公司", "其他股份有限公司", "私营企业", "其他内资企业", "港澳台商投资企业",
            "外商投资企业", "个体工商户");
    /** 国民经济行业门类 (GB/T 4754-2017). */
    public static final CodeList TRADES = CodeList
            .of("所属行业", "农、林、牧、渔业", "采矿业", "制造业", "电力、热力、燃气及水生产和供应业", "建筑业", "批发和零售业", "交通运输、仓储和邮政业", "住宿和餐饮业",
                    "信息传输、软件和信息技术服务业", "金融业", "房地产业", "租赁和商务服务业", "科学研究和技术服务业", "水利、环境和公共设施管理业", "居民服务、修理和其他服务业", "教育",
                    "卫生和社会工作", "文化、体育和娱乐业", "公共管理、社会保障和社会组织", "国际组织")
            .also("农林牧渔业", "农、林、牧、渔业").also("物流业", "交通运输、仓储和邮政业").also("餐饮业", "住宿和餐饮业").also("零售业", "批发和零售业");
    /** 单位状态. */
    public static final CodeList STATES = CodeList.of("单位状态", "正常", "停业", "注销", "迁出").also("在业", "正常").also("存续", "正常");
    /** 建会状态 as the office judges it. */
    public static final CodeList UNION_STATES = CodeList.of("建会状态", "未建会", "筹建", "已单建", "已纳入联合", "已纳入联合会", "拒建");

    public static final Column<String> NAME = Column.of("name", "单位名称", Types.TEXT).required().searchable().pinyin().width(36)
            .alias("企业名称", "单位全称", "单位名称全称", "名称", "工作单位名称");
    public static final Column<String> CREDIT_CODE = Column.of("credit_code", "统一社会信用代码", Types.NUMBER_TEXT).searchable()
            .width(21)
            .alias("信用代码", "社会信用代码", "单位统一社会信用代码");
    public static final Column<String> CATEGORY = Column.of("category", "单位类别", Types.choice(CATEGORIES)).dated().width(18).alias(
            "单位性质",
            "单位性质类别",
            "企业类型", "经济类型");
    public static final Column<String> TRADE = Column.of("trade", "所属行业", Types.choice(TRADES)).width(22).alias("行业", "单位所属行业",
            "国民经济行业");
    public static final Column<String> COMMUNITY = Column.of("community", "所属社区", Types.TEXT).searchable().alias("社区", "所属村社区",
            "村社");
    public static final Column<String> REGISTERED_ADDRESS = Column.of("registered_address", "注册地址", Types.text(400)).tuckedAway()
            .width(30);
    public static final Column<String> ADDRESS = Column.of("address", "实际经营地址", Types.text(400)).tuckedAway().width(30).alias(
            "地址", "单位地址",
            "经营地址");
    public static final Column<String> LEGAL_PERSON = Column.of("legal_person", "法定代表人", Types.text(100)).alias("法人代表", "法人",
            "负责人");
    public static final Column<String> PHONE = Column.of("phone", "联系电话", Types.PHONE).width(15).alias("电话", "单位电话");
    public static final Column<LocalDate> FOUNDED_ON = Column.of("founded_on", "成立日期", Types.DAY).tuckedAway();
    public static final Column<String> STATE = Column.of("state", "单位状态", Types.choice(STATES)).dated().alias("经营状态");
    public static final Column<String> UNION_STATE = Column.of("union_state", "建会状态", Types.choice(UNION_STATES)).alias("建会情况");
    public static final Column<Boolean> ABOVE_SCALE = Column.of("above_scale", "是否规上", Types.YES_NO).tuckedAway().alias("规上企业",
            "规上");
    public static final Column<Boolean> PARTY_BRANCH = Column.of("party_branch", "是否有党组织", Types.YES_NO).tuckedAway()
            .alias("党组织");
    public static final Column<Integer> WORKERS = Column.of("workers", "职工人数", Types.WHOLE).computed();
    public static final Column<Integer> LISTED_WORKERS = Column.of("listed_workers", "摸底职工数", Types.WHOLE).dated().tuckedAway()
            .alias("从业人数", "用工人数", "职工数");
    public static final Column<Integer> INSURED = Column.of("insured", "社保人数", Types.WHOLE).dated().tuckedAway().alias("参保人数",
            "缴纳社保人数");
    public static final Column<String> UNIONS = Column.of("unions", "所属工会", Types.TEXT).computed().width(28);
    public static final Column<String> ACCOUNT = Column.of("bank_account", "对公账户", Types.text(60)).tuckedAway().width(22)
            .sensitive(Sensitivity.ACCOUNT).alias("账号", "银行账号", "对公账号");
    public static final Column<String> BANK = Column.of("bank_name", "开户行", Types.text(100)).tuckedAway().width(24)
            .alias("开户银行", "开户行名称");
    public static final Column<String> BANK_NO = Column.of("bank_no", "开户行号", Types.NUMBER_TEXT).tuckedAway().alias("行号",
            "联行号");
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private EmployerLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named("employers", "单位", "家").among("组织")
                .section("基本情况", NAME, CREDIT_CODE, CATEGORY, TRADE, COMMUNITY, STATE, FOUNDED_ON)
                .section("建会", UNION_STATE, UNIONS, WORKERS, LISTED_WORKERS, INSURED, ABOVE_SCALE, PARTY_BRANCH)
                .section("联系", LEGAL_PERSON, PHONE, REGISTERED_ADDRESS, ADDRESS, REMARK)
                .section("银行", ACCOUNT, BANK, BANK_NO).label(NAME).identity(CREDIT_CODE)
                .identity(NAME)
                .sort(NAME).lives(Lifetime.since(FOUNDED_ON)).completion(EmployerLedger::complete)
                .opening(EmployerLedger::opening)
                .rule(EmployerRules::creditCode).rule(EmployerRules::founded).rule(EmployerRules::gaps)
                .build();
    }

    private static List<Episode> opening(Row row) {
        return List.of(new Episode(row.get(FOUNDED_ON, Episode.ALWAYS), "", Map.of()));
    }

    private static Row complete(Row row) {
        return row.get(STATE) == null ? row.with(STATE, "正常") : row;
    }
}
