package org.streetunion.app.office.people;

import java.time.LocalDate;
import java.util.List;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Sensitivity;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.office.checks.PersonFacts;

/** 工会干部: the people who hold posts, with work phones in plain sight. A role on a person. */
public final class PersonLedger {
    /** 管理层级. */
    public static final CodeList MANAGEMENT = CodeList.of("管理层级", "一线", "班组长", "一般管理", "中层", "高层");

    public static final Column<String> MOBILE = Column.of("mobile", "移动电话", Types.PHONE).searchable().width(15).alias("手机", "手机号",
            "手机号码", "联系电话", "电话");
    public static final Column<String> JOB = Column.of("job", "岗位", Types.text(100)).alias("职务岗位", "工作岗位");
    public static final Column<Boolean> FRONT_LINE = Column.of("front_line", "是否一线职工", Types.YES_NO).alias("一线职工");
    public static final Column<String> LEVEL = Column.of("management", "管理层级", Types.choice(MANAGEMENT)).tuckedAway();
    public static final Column<String> TITLE = Column.of("job_title", "职称", Types.text(100)).tuckedAway();
    public static final Column<LocalDate> UNION_SINCE = Column.of("union_since", "何时加入工会", Types.DAY).tuckedAway()
            .alias("加入工会时间");
    public static final Column<String> TRAINING_NO = Column.of("training_no", "上岗培训证书号", Types.text(100)).tuckedAway()
            .alias("培训证书号");
    public static final Column<LocalDate> TRAINING_ON = Column.of("training_on", "上岗培训日期", Types.DAY).tuckedAway().alias("培训日期",
            "取证日期");
    public static final Column<String> ACCOUNT = Column.of("bank_account", "银行账号", Types.NUMBER_TEXT).tuckedAway().width(22)
            .sensitive(Sensitivity.ACCOUNT).alias("银行卡号", "工资卡号", "津贴卡号");
    public static final Column<String> RELATIVES = Column.of("relatives", "近亲属", Types.text(200)).tuckedAway().width(24)
            .alias("近亲属姓名", "亲属关系");
    public static final Column<String> POSTS = Column.of("posts", "现任职务", Types.TEXT).computed().width(30);
    public static final Column<String> REMARK = Column.of("cadre_remark", "备注", Types.PARAGRAPH).tuckedAway();

    private PersonLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named("people", "工会干部", "人").among("人员")
                .section("本人", PersonFacts.NAME, PersonFacts.SEX, PersonFacts.ID_NUMBER, PersonFacts.ID_KIND,
                        PersonFacts.ID_VALID,
                        PersonFacts.BIRTH_ON, PersonFacts.NATION, PersonFacts.POLITICS_OF, PersonFacts.EDUCATION)
                .section("工作", PersonFacts.WORKPLACE, JOB, MOBILE, POSTS, FRONT_LINE, LEVEL, PersonFacts.SKILL, TITLE,
                        UNION_SINCE, TRAINING_NO, TRAINING_ON, PersonFacts.MODEL_WORKER, RELATIVES, ACCOUNT,
                        REMARK)
                .label(PersonFacts.NAME).identity(PersonFacts.ID_NUMBER).identity(PersonFacts.NAME, MOBILE)
                .identity(PersonFacts.NAME, PersonFacts.BIRTH_ON).identity(PersonFacts.NAME).sort(PersonFacts.NAME)
                .completion(row -> PersonFacts.complete(row, LocalDate.MAX)).rule(PersonFacts::check)
                .rule(PersonLedger::frontLine).build();
    }

    private static List<Problem> frontLine(Row row, Grounds grounds) {
        boolean high = List.of("中层", "高层").contains(row.get(LEVEL, ""));
        return high && row.get(FRONT_LINE, false) ? List.of(Problem.block(FRONT_LINE, "一线职工不能同时是中层或高层管理人员，请改其中一项")) : List.of();
    }
}
