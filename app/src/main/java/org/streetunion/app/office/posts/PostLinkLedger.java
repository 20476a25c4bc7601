package org.streetunion.app.office.posts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Lifetime;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;

/** 岗位联系单位: which unions and firms a post serves; where a person is named, only that holder of it does. */
public final class PostLinkLedger {
    /** The ledger's key. */
    public static final String KEY = "postlinks";

    public static final Column<Reference> UNION = Column.of("union", "工会名称", Types.reference("unions")).required().searchable()
            .width(36).alias("区域（社区）工会", "社区工会", "工会全称");
    public static final Column<Integer> YEAR = Column.of("sheet_year", "年度", Types.YEAR).required().width(8).alias("考核年度",
            "责任书年度");
    public static final Column<String> POST = Column.of("post", "岗位", Types.choice(PostLedger.POSTS)).required().alias("岗位名称");
    public static final Column<Reference> PERSON = Column.of("person", "责任人", Types.reference("people")).blankCounts().width(12)
            .alias("联系人", "姓名");
    public static final Column<Reference> LINKED_UNION = Column.of("linked_union", "联系的工会", Types.reference("unions"))
            .blankCounts()
            .width(36).alias("联系下级工会");
    public static final Column<Reference> LINKED_EMPLOYER = Column.of("linked_employer", "联系的企业", Types.reference("employers"))
            .blankCounts().width(30).alias("联系企业");
    public static final Column<LocalDate> STARTS_ON = Column.of("starts_on", "联系起", Types.DAY).alias("起始日期");
    public static final Column<LocalDate> ENDS_ON = Column.of("ends_on", "联系止", Types.DAY).alias("截止日期");
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private PostLinkLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "岗位联系单位", "条").among("三定一统筹")
                .section("谁联系谁", UNION, YEAR, POST, PERSON, LINKED_UNION, LINKED_EMPLOYER, STARTS_ON, ENDS_ON, REMARK)
                .label(POST).identity(UNION, YEAR, POST, PERSON, LINKED_UNION, LINKED_EMPLOYER).sort(YEAR, UNION, POST)
                .under(UNION).lives(Lifetime.through(STARTS_ON, ENDS_ON)).rule(PostLinkLedger::check).build();
    }

    private static List<Problem> check(Row row, Grounds grounds) {
        List<Problem> problems = new ArrayList<>();
        if (row.get(LINKED_UNION) == null && row.get(LINKED_EMPLOYER) == null) {
            problems.add(Problem.block(LINKED_UNION, "请填写联系的工会或者联系的企业"));
        }
        LocalDate from = row.get(STARTS_ON);
        LocalDate to = row.get(ENDS_ON);
        if (from != null && to != null && to.isBefore(from)) {
            problems.add(Problem.block(ENDS_ON, "联系止 " + to + " 早于联系起 " + from));
        }
        return problems;
    }
}
