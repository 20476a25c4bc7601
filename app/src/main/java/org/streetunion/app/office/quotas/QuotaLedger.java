package org.streetunion.app.office.quotas;

import java.time.LocalDate;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;

/** 区总任务: so much of something that the district asks of the street in a year. */
public final class QuotaLedger {
    /** The ledger's key. */
    public static final String KEY = "quotas";
    /** Nobody's register knows it; the figures are entered. */
    public static final String BY_HAND = "手工填报";
    /** Members who joined, from the register of members. */
    public static final String JOINED = "新入会会员";
    /** Unions that were founded, from the register of unions. */
    public static final String FOUNDED = "新建工会";
    /** 完成数来源: the amounts that targets are counted from too; a rate is no amount. */
    public static final CodeList SOURCES = CodeList.of("完成数来源", BY_HAND, JOINED, FOUNDED, "基层工会数", "换届完成数", "法人登记数", "会员净增数",
            "会员数", "新就业形态入会数", "新增覆盖单位数", "涵盖单位数", "人数季报填报数", "履职次数", "走访次数", "活动场次", "培训次数", "案例数", "慰问次数",
            "集体合同数", "职代会数", "厂务公开数", "经审会数", "女职工委员会数", "劳动法律监督委员会数", "劳动争议调解委员会数", "职工之家数", "医疗互助数", "星级工会数",
            "四星以上工会数", "五星工会数", "清单销号数", "认领验收数")
            .also("新发展会员数", JOINED).also("新建工会数", FOUNDED).also("手工登记", BY_HAND);

    public static final Column<Integer> YEAR = Column.of("in_year", "年度", Types.WHOLE).required();
    public static final Column<String> ITEM = Column.of("item", "任务名称", Types.text(100)).required().searchable().width(28)
            .alias("指标", "任务");
    public static final Column<Integer> TOTAL = Column.of("total", "任务总数", Types.WHOLE).required().alias("下达数", "任务数");
    public static final Column<String> UNIT = Column.of("unit", "计量单位", Types.text(20)).alias("单位");
    public static final Column<String> COUNTED = Column.of("counted_from", "完成数来源", Types.choice(SOURCES)).width(18);
    public static final Column<Integer> SHARED = Column.of("shared", "已分解", Types.WHOLE).computed();
    public static final Column<String> SOURCE_DOC = Column.of("source_doc", "来文", Types.TEXT).searchable().width(28)
            .alias("下达文件", "文号");
    public static final Column<LocalDate> RECEIVED_ON = Column.of("received_on", "下达日期", Types.DAY);
    public static final Column<LocalDate> DUE_ON = Column.of("due_on", "完成期限", Types.DAY);
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private QuotaLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "区总任务", "项").among("项目与清单")
                .section("任务", YEAR, ITEM, TOTAL, UNIT, COUNTED, SHARED, SOURCE_DOC, RECEIVED_ON, DUE_ON, REMARK).label(ITEM)
                .identity(YEAR, ITEM).identity(ITEM).sort(YEAR, ITEM).completion(QuotaLedger::complete).build();
    }

    private static Row complete(Row row) {
        return row.get(COUNTED) == null ? row.with(COUNTED, BY_HAND) : row;
    }
}
