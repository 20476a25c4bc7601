package org.streetunion.app.office.helpers;

import java.time.LocalDate;
import java.util.List;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Lifetime;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;

/**
 * 片区力量: who helps in a zone or grid beside its leader, worker and adviser; past helpers are kept with their days (dossier 1 sections 3.3
 * and 6.12). Many of them are nobody's cadres, therefore a name and a telephone are enough.
 */
public final class HelperLedger {
    /** Stable name of the register. */
    public static final String KEY = "helpers";
    /** 角色. */
    public static final CodeList ROLES = CodeList
            .of("片区力量角色", "工会志愿者", "劳动关系调解员", "工会律师", "社工（村干部）", "网格员", "兼职副主席", "协理员", "其他").also("志愿者", "工会志愿者")
            .also("调解员", "劳动关系调解员").also("律师", "工会律师").also("社工", "社工（村干部）").also("村干部", "社工（村干部）").also("网格长", "网格员");

    public static final Column<Reference> ZONE = Column.of("zone", "片区或网格", Types.reference("zones")).required().searchable()
            .width(24).alias("片区", "网格", "片区名称", "网格名称", "所在片区");
    public static final Column<String> NAME = Column.of("name", "姓名", Types.text(100)).required().searchable().pinyin().width(12);
    public static final Column<String> ROLE = Column.of("role", "角色", Types.choice(ROLES)).required().searchable().width(18)
            .alias("身份", "力量类型");
    public static final Column<String> UNIT = Column.of("unit", "所在单位", Types.text(100)).searchable().width(28).alias("单位");
    public static final Column<String> PHONE = Column.of("phone", "联系电话", Types.PHONE).searchable().width(15).alias("电话", "手机");
    public static final Column<LocalDate> STARTS_ON = Column.of("starts_on", "参加日期", Types.DAY).alias("起始日期");
    public static final Column<LocalDate> ENDS_ON = Column.of("ends_on", "退出日期", Types.DAY).alias("截止日期");
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private HelperLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "片区力量", "人").among("组织")
                .section("谁、在哪里", ZONE, NAME, ROLE, UNIT, PHONE, STARTS_ON, ENDS_ON, REMARK).label(NAME)
                .lives(Lifetime.until(STARTS_ON, ENDS_ON))
                .identity(ZONE, NAME, ROLE).sort(NAME).under(ZONE).rule(HelperLedger::dates).build();
    }

    private static List<Problem> dates(Row row, Grounds grounds) {
        LocalDate from = row.get(STARTS_ON);
        LocalDate to = row.get(ENDS_ON);
        return from != null && to != null && to.isBefore(from) ? List.of(Problem.block(ENDS_ON, "退出日期早于参加日期")) : List.of();
    }
}
