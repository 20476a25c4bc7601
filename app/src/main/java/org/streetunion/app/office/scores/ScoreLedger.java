package org.streetunion.app.office.scores;

import java.math.BigDecimal;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Types;

/** 考核得分: what one union got for one criterion of one scheme, by itself, the street and the district. Its files are the evidence. */
public final class ScoreLedger {
    /** The ledger's key. */
    public static final String KEY = "scores";

    public static final Column<Reference> SCHEME = Column.of("scheme", "考核方案", Types.reference("schemes")).required()
            .searchable().width(34).alias("方案名称");
    public static final Column<Reference> UNION = Column.of("union", "工会名称", Types.reference("unions")).required()
            .searchable().width(36).alias("所在工会", "工会全称", "考核对象");
    public static final Column<Reference> CRITERION = Column.of("criterion", "考核指标", Types.reference("criteria")).required()
            .searchable().width(28).alias("指标名称", "考核内容", "考核项目");
    public static final Column<BigDecimal> AMOUNT = Column.of("amount", "实际数值", Types.DECIMAL).width(10).alias("完成数");
    public static final Column<BigDecimal> SELF = Column.of("self", "自评分", Types.DECIMAL).width(9).alias("自检分", "自评");
    public static final Column<BigDecimal> STREET = Column.of("street", "街道评分", Types.DECIMAL).width(10).alias("街道评", "考核分",
            "街道测评");
    public static final Column<BigDecimal> DISTRICT = Column.of("district", "区评分", Types.DECIMAL).width(9).alias("区评", "区评定");
    public static final Column<Boolean> VETO = Column.of("veto", "触犯否决项", Types.YES_NO).width(12).alias("一票否决");
    public static final Column<String> NOTE = Column.of("note", "佐证说明", Types.text(400)).width(28).alias("说明");
    public static final Column<Boolean> COUNTED = Column.of("counted", "自动计数", Types.YES_NO).byDeed().width(10);
    public static final Column<String> HOW = Column.of("how", "计数说明", Types.text(400)).byDeed().width(36);
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.text(400)).tuckedAway();

    private ScoreLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "考核得分", "条").among("考核")
                .section("得分", SCHEME, UNION, CRITERION, AMOUNT, SELF, STREET, DISTRICT, VETO, NOTE)
                .section("计数", COUNTED, HOW, REMARK).label(CRITERION).identity(SCHEME, UNION, CRITERION).sort(SCHEME, UNION)
                .under(UNION).build();
    }
}
