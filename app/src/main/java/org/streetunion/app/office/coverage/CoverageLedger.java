package org.streetunion.app.office.coverage;

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

/** 覆盖关系: which employers a union covers, from when to when; one that left and came back has a row for each time. */
public final class CoverageLedger {
    /** 覆盖方式. */
    public static final CodeList MODES = CodeList.of("覆盖方式", "单建", "联合", "行业", "区域");

    public static final Column<Reference> UNION = Column.of("union", "工会名称", Types.reference("unions")).required().searchable()
            .width(36).alias("所属工会",
                    "联合工会名称", "工会全称");
    public static final Column<Reference> EMPLOYER = Column.of("employer", "单位名称", Types.reference("employers")).required()
            .searchable().width(36)
            .alias("涵盖单位", "涵盖单位名称", "企业名称");
    public static final Column<String> EMPLOYER_CODE = Column.of("employer_code", "单位统一社会信用代码", Types.NUMBER_TEXT).computed()
            .width(21)
            .alias("统一社会信用代码", "信用代码");
    public static final Column<String> MODE = Column.of("mode", "覆盖方式", Types.choice(MODES)).required();
    public static final Column<LocalDate> FROM = Column.of("covered_from", "覆盖起", Types.DAY).alias("覆盖日期", "覆盖起始日期");
    public static final Column<LocalDate> TO = Column.of("covered_to", "覆盖止", Types.DAY).alias("覆盖截止日期");
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private CoverageLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named("coverage", "覆盖关系", "条").among("组织")
                .section("覆盖", UNION, EMPLOYER, EMPLOYER_CODE, MODE, FROM, TO, REMARK)
                .label(EMPLOYER)
                .identity(UNION, EMPLOYER).sort(UNION).under(UNION).lives(Lifetime.until(FROM, TO).recurring())
                .rule(CoverageLedger::dates)
                .build();
    }

    private static List<Problem> dates(Row row, Grounds grounds) {
        LocalDate from = row.get(FROM);
        LocalDate to = row.get(TO);
        return from != null && to != null && to.isBefore(from) ? List.of(Problem.block(TO, "覆盖止早于覆盖起")) : List.of();
    }
}
