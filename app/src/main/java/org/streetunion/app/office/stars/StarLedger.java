package org.streetunion.app.office.stars;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;

/** 星级变动: stars given, confirmed, raised, lowered and taken away; the latest one tells which star a union has. */
public final class StarLedger {
    /** The ledger's key. */
    public static final String KEY = "stars";
    /** 取消: the union has no star any more. */
    public static final String CANCELLED = "取消";
    /** What happened. */
    public static final CodeList KINDS = CodeList.of("星级变动类型", "评定", "复评", "升级", "降级", CANCELLED);
    /** The stars of 活力基层工会; lower ones are not seen in the field. */
    public static final CodeList STARS = CodeList.of("工会星级", "三星", "四星", "五星").also("3", "三星").also("4", "四星").also("5", "五星")
            .also("三星级", "三星").also("四星级", "四星").also("五星级", "五星");
    /** Who decides. */
    public static final CodeList APPROVERS = CodeList.of("星级批准单位", "街道总工会委员会", "区总工会", "市总工会");
    private static final String STREET = "街道总工会委员会";
    private static final String RULE = "活力基层工会星级创建：三星由街道总工会委员会审议，五星由区、市总工会评审";

    public static final Column<Reference> UNION = Column.of("union", "工会名称", Types.reference("unions")).required().searchable()
            .width(36).alias("工会全称");
    public static final Column<LocalDate> DECIDED_ON = Column.of("decided_on", "批准日期", Types.DAY).required().alias("评定日期");
    public static final Column<String> KIND = Column.of("kind", "变动类型", Types.choice(KINDS)).required().width(10);
    public static final Column<String> STAR = Column.of("star", "星级", Types.choice(STARS)).width(8);
    public static final Column<String> APPROVER = Column.of("approver", "批准单位", Types.choice(APPROVERS)).width(20);
    public static final Column<String> DOC_NO = Column.of("doc_no", "批准文号", Types.text(100)).searchable().alias("文号");
    public static final Column<String> REASON = Column.of("reason", "原因", Types.text(400)).width(28).alias("取消原因");
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private StarLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "星级变动", "条").among("考核")
                .section("星级变动", UNION, DECIDED_ON, KIND, STAR, APPROVER, DOC_NO, REASON, REMARK).label(KIND)
                .identity(UNION, DECIDED_ON).sort(DECIDED_ON).under(UNION).rule(StarLedger::star).rule(StarLedger::approval)
                .build();
    }

    private static List<Problem> star(Row row, Grounds grounds) {
        boolean cancelled = CANCELLED.equals(row.get(KIND));
        if (cancelled) {
            return row.get(REASON) == null ? List.of(Problem.warn(REASON, "取消星级请写明原因，例如弄虚作假")) : List.of();
        }
        return row.get(STAR) == null ? List.of(Problem.warn(STAR, "请选星级")) : List.of();
    }

    private static List<Problem> approval(Row row, Grounds grounds) {
        String star = row.get(STAR, "");
        if (star.isEmpty() || CANCELLED.equals(row.get(KIND))) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        boolean street = STREET.equals(row.get(APPROVER));
        if (star.equals("三星") && row.get(APPROVER) != null && !street) {
            problems.add(Problem.warn(APPROVER, "三星一般由街道总工会委员会审议通过").because(RULE));
        } else if (!star.equals("三星") && street) {
            problems.add(Problem.warn(APPROVER, star + "不由街道批准，请填区总或市总").because(RULE));
        }
        if (!star.equals("三星") && row.get(DOC_NO) == null) {
            problems.add(Problem.warn(DOC_NO, star + "请填区总或市总的文号").because(RULE));
        }
        return problems;
    }
}
