package org.streetunion.app.office.bodies;

import java.time.LocalDate;
import java.util.List;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.FieldType;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Lifetime;
import org.streetunion.app.ledger.Parsed;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Texts;
import org.streetunion.app.ledger.Types;

/** 机构与制度: what is set up in a union, since when. */
public final class BodyLedger {
    /** 类别. */
    public static final CodeList KINDS = CodeList
            .of("机构与制度类别", "经审会", "女职工委员会", "职代会", "厂务公开", "集体合同", "劳动法律监督委员会", "劳动争议调解委员会", "职工之家", "医疗互助")
            .also("职工医疗互助", "医疗互助").also("经费审查委员会", "经审会").also("女职委", "女职工委员会").also("职工代表大会", "职代会").also("调解委员会", "劳动争议调解委员会");

    public static final Column<Reference> UNION = Column.of("union", "工会名称", Types.reference("unions")).required().searchable()
            .width(36).alias("所在工会",
                    "工会全称");
    public static final Column<String> KIND = Column.of("kind", "类别", Types.choice(KINDS)).required().searchable().width(20)
            .alias("机构类别", "制度名称");
    public static final Column<LocalDate> FOUNDED_ON = Column.of("founded_on", "建立日期", new SinceType()).alias("成立日期", "建立时间");
    public static final Column<LocalDate> ENDED_ON = Column.of("ended_on", "终止日期", Types.DAY);
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private BodyLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named("bodies", "机构与制度", "项").among("组织").section("机构与制度", UNION, KIND, FOUNDED_ON, ENDED_ON, REMARK)
                .label(KIND)
                .identity(UNION, KIND)
                .sort(UNION).under(UNION).lives(Lifetime.until(FOUNDED_ON, ENDED_ON)).rule(BodyLedger::dates).build();
    }

    private static List<Problem> dates(Row row, Grounds grounds) {
        LocalDate from = row.get(FOUNDED_ON);
        LocalDate to = row.get(ENDED_ON);
        if (from == null) {
            return List.of(Problem.warn(FOUNDED_ON, "没有建立日期，以前季度的同步建立率会按“一直有”计算"));
        }
        return to != null && to.isBefore(from) ? List.of(Problem.block(ENDED_ON, "终止日期早于建立日期")) : List.of();
    }

    /** A day; old lists write only 是 where the day is not known. */
    private static final class SinceType implements FieldType<LocalDate> {
        @Override
        public Kind kind() {
            return Kind.DAY;
        }

        @Override
        public Class<LocalDate> type() {
            return LocalDate.class;
        }

        @Override
        public Parsed<LocalDate> parse(String text) {
            return switch (Texts.compact(text)) {
                case "是", "有", "已建", "已建立", "√", "✓" -> Parsed.empty();
                default -> Types.DAY.parse(text);
            };
        }

        @Override
        public String format(LocalDate day) {
            return Types.DAY.format(day);
        }
    }
}
