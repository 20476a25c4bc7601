package org.streetunion.app.office.posts;

import java.time.LocalDate;
import java.util.ArrayList;
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
 * 岗位职责: one row a post and the person who holds it. A post that several hold has several rows; one that nobody holds has a row without a
 * person, and is a hole.
 */
public final class PostLedger {
    /** The ledger's key. */
    public static final String KEY = "posts";
    /** 三定岗位. */
    public static final CodeList POSTS = CodeList.of("三定岗位", "主席", "副主席", "兼职副主席", "经审主任", "女职工委员会主任", "工会干事", "片区工作者", "协理员",
            "社会化工会工作者", "组织员", "志愿者").also("社区总工会主席", "主席").also("工会主席", "主席").also("干事", "工会干事").also("工会协理员", "协理员")
            .also("社工", "社会化工会工作者").also("片区专职工作者", "片区工作者");
    /** 身份. */
    public static final CodeList STANDINGS = CodeList.of("岗位人员身份", "专职", "兼职", "挂职", "社工", "志愿者").also("社会化工会工作者", "社工")
            .also("聘任", "社工");

    public static final Column<Reference> UNION = Column.of("union", "工会名称", Types.reference("unions")).required().searchable()
            .width(36).alias("区域（社区）工会", "社区工会", "工会全称");
    public static final Column<Integer> YEAR = Column.of("sheet_year", "年度", Types.YEAR).required().width(8).alias("考核年度",
            "责任书年度");
    public static final Column<String> POST = Column.of("post", "岗位", Types.choice(POSTS)).required().searchable().alias("岗位名称");
    public static final Column<String> POST_NO = Column.of("post_no", "编号", Types.text(40)).width(8).alias("岗位编号");
    public static final Column<Reference> PERSON = Column.of("person", "责任人", Types.reference("people")).blankCounts().width(12)
            .alias("任职人", "姓名");
    public static final Column<String> STANDING = Column.of("standing", "身份", Types.choice(STANDINGS)).width(8).alias("身份类别");
    public static final Column<String> DUTIES = Column.of("duties", "职责条目", Types.PARAGRAPH).width(40).alias("岗位职责", "职责");
    public static final Column<String> SOURCE_LIST = Column.of("source_list", "来源清单", Types.TEXT).tuckedAway();
    public static final Column<Integer> SHARE = Column.of("share_of", "占用工作量（%）", Types.WHOLE).tuckedAway().alias("占用比例");
    public static final Column<LocalDate> STARTS_ON = Column.of("starts_on", "上岗日期", Types.DAY).blankCounts().alias("起始日期", "起");
    public static final Column<LocalDate> ENDS_ON = Column.of("ends_on", "离岗日期", Types.DAY).alias("截止日期", "止");
    public static final Column<LocalDate> SIGNED_ON = Column.of("signed_on", "职责书签订日期", Types.DAY).tuckedAway();
    public static final Column<LocalDate> DUE_ON = Column.of("due_on", "整改期限", Types.DAY).tuckedAway();
    public static final Column<String> RESPONSIBLE = Column.of("responsible", "整改责任人", Types.text(100)).tuckedAway();
    public static final Column<Integer> LINKS = Column.of("links", "联系单位数", Types.WHOLE).computed();
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private PostLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "岗位职责", "岗").among("三定一统筹")
                .section("岗位", UNION, YEAR, POST, POST_NO, PERSON, STANDING, DUTIES, SOURCE_LIST, LINKS)
                .section("起止", STARTS_ON, ENDS_ON, SHARE, SIGNED_ON)
                .section("整改", DUE_ON, RESPONSIBLE, REMARK).label(POST)
                .identity(UNION, YEAR, POST, PERSON, STARTS_ON).sort(YEAR, UNION, POST_NO).under(UNION)
                .lives(Lifetime.through(STARTS_ON, ENDS_ON)).rule(PostLedger::holes).rule(PostLedger::dates).build();
    }

    /** 每岗有人，每人有责. */
    private static List<Problem> holes(Row row, Grounds grounds) {
        List<Problem> problems = new ArrayList<>();
        String post = row.get(POST, "");
        if (row.get(PERSON) == null) {
            problems.add(Problem.warn(PERSON, "“" + post + "”还没有责任人，这个岗位空着"));
        }
        if (row.get(DUTIES) == null) {
            problems.add(Problem.warn(DUTIES, "“" + post + "”还没有职责条目，要做到每人有责"));
        }
        return problems;
    }

    private static List<Problem> dates(Row row, Grounds grounds) {
        List<Problem> problems = new ArrayList<>();
        LocalDate from = row.get(STARTS_ON);
        LocalDate to = row.get(ENDS_ON);
        if (from != null && to != null && to.isBefore(from)) {
            problems.add(Problem.block(ENDS_ON, "离岗日期 " + to + " 早于上岗日期 " + from));
        }
        int share = row.get(SHARE, 0);
        if (share > 100) {
            problems.add(Problem.block(SHARE, "占用工作量 " + share + "% 超过 100%"));
        }
        return problems;
    }
}
