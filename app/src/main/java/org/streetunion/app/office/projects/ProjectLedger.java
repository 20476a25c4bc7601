package org.streetunion.app.office.projects;

import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;

/** 项目: work of a year that cadres and unions may take on (dossier 1 section 6.13); the menu is the projects that are open. */
public final class ProjectLedger {
    /** The ledger's key. */
    public static final String KEY = "projects";
    /** 项目类别: 小港's six, and what other places claim. */
    public static final CodeList KINDS = CodeList.of("项目类别", "安全劳动保护", "维权维稳帮扶", "技能攻关服务", "文化体育活动", "宣传教育工作", "贴心娘家人服务",
            "工资集体协商个体认领", "其他");
    /** 项目来源. */
    public static final CodeList SOURCES = CodeList.of("项目来源", "区总", "街道", "基层申报").also("区总工会", "区总").also("街道总工会", "街道")
            .also("基层", "基层申报");
    /** On the menu, nobody took it on yet. */
    public static final String OPEN = "发布";
    /** Somebody took it on. */
    public static final String CLAIMED = "认领";
    /** Every claim of it was accepted. */
    public static final String ACCEPTED = "验收";
    /** 项目状态. */
    public static final CodeList STATES = CodeList.of("项目状态", OPEN, CLAIMED, "执行", ACCEPTED, "归档");

    public static final Column<String> CODE = Column.of("code", "项目编号", Types.text(40)).required().searchable().alias("编号");
    public static final Column<String> NAME = Column.of("name", "项目名称", Types.TEXT).required().searchable().pinyin().width(36)
            .alias("名称", "项目");
    public static final Column<String> KIND = Column.of("kind", "项目类别", Types.choice(KINDS)).required().width(18).alias("类别");
    public static final Column<Integer> YEAR = Column.of("in_year", "年度", Types.WHOLE).required();
    public static final Column<String> SOURCE = Column.of("source", "项目来源", Types.choice(SOURCES)).alias("来源");
    public static final Column<String> STATE = Column.of("state", "项目状态", Types.choice(STATES)).alias("状态");
    public static final Column<String> TEAM = Column.of("team", "责任团队", Types.TEXT).searchable().width(20);
    public static final Column<Long> BUDGET = Column.of("budget", "预算（元）", Types.MONEY).alias("预算");
    public static final Column<Integer> CLAIMS = Column.of("claims", "认领数", Types.WHOLE).computed();
    public static final Column<Integer> ACCEPTED_CLAIMS = Column.of("accepted_claims", "已验收", Types.WHOLE).computed();
    public static final Column<String> CONTENT = Column.of("content", "项目内容", Types.PARAGRAPH).alias("内容");
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private ProjectLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "项目", "个").among("项目与清单")
                .section("项目", CODE, NAME, KIND, YEAR, SOURCE, STATE, TEAM, BUDGET, CLAIMS, ACCEPTED_CLAIMS, CONTENT, REMARK)
                .label(NAME).identity(CODE).identity(NAME).sort(CODE).completion(ProjectLedger::complete).build();
    }

    private static Row complete(Row row) {
        return row.get(STATE) == null ? row.with(STATE, OPEN) : row;
    }
}
