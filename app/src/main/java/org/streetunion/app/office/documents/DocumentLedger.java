package org.streetunion.app.office.documents;

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

/** 文书: one row a document that came in or went out. A number that was given out and whose letter was taken back stands here as 作废. */
public final class DocumentLedger {
    /** The register's key. */
    public static final String KEY = "documents";
    /** 发文. */
    public static final String OUT = "发文";
    /** 收文. */
    public static final String IN = "收文";
    /** Written and not sent. */
    public static final String DRAFT = "草稿";
    /** Sent under its number. */
    public static final String SENT = "已发";
    /** The number is spent, the letter was taken back. */
    public static final String VOID = "作废";
    /** 收发. */
    public static final CodeList DIRECTIONS = CodeList.of("收发", OUT, IN);
    /** 文种, those of 党政机关公文处理工作条例 that a street union uses, and papers that are none of them. */
    public static final CodeList KINDS = CodeList.of("文种", "批复", "通知", "告知书", "函", "请示", "报告", "决定", "意见", "通报", "纪要", "聘书",
            "介绍信", "其他");
    /** 文书状态. */
    public static final CodeList STATES = CodeList.of("文书状态", DRAFT, SENT, "已收", "已办结", VOID);

    public static final Column<String> DIRECTION = Column.of("direction", "收发", Types.choice(DIRECTIONS)).required().width(8)
            .alias("收文或发文");
    public static final Column<String> DOC_NO = Column.of("doc_no", "文号", Types.text(100)).searchable().width(22).alias("发文字号",
            "文件编号");
    public static final Column<String> TITLE = Column.of("title", "标题", Types.TEXT).required().searchable().width(40)
            .alias("文件标题", "文件名称");
    public static final Column<String> DOC_KIND = Column.of("doc_kind", "文种", Types.choice(KINDS)).width(10);
    public static final Column<String> COUNTERPART = Column.of("counterpart", "主送或来文单位", Types.TEXT).searchable().width(30)
            .alias("主送机关", "来文单位", "主送");
    public static final Column<LocalDate> DATED_ON = Column.of("dated_on", "成文日期", Types.DAY).alias("发文日期");
    public static final Column<LocalDate> REGISTERED_ON = Column.of("registered_on", "收发日期", Types.DAY).alias("收文日期", "登记日期");
    public static final Column<Reference> UNION = Column.of("union", "相关工会", Types.reference("unions")).searchable().width(30);
    public static final Column<String> ABOUT = Column.of("about", "事由", Types.TEXT).searchable().tuckedAway();
    public static final Column<String> ABOUT_ROW = Column.of("about_row", "所涉记录", Types.text(30)).byDeed().tuckedAway();
    public static final Column<String> STATE = Column.of("doc_state", "状态", Types.choice(STATES)).width(8).alias("办理状态");
    public static final Column<String> SIGNER = Column.of("signer", "签发人", Types.text(100)).tuckedAway();
    public static final Column<String> TEMPLATE = Column.of("template", "所用模板", Types.text(100)).tuckedAway();
    public static final Column<String> ANSWERS = Column.of("answers", "答复的来文", Types.text(100)).tuckedAway().alias("来文文号");
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private DocumentLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "文书", "件").among("文书")
                .section("文件", DIRECTION, DOC_NO, TITLE, DOC_KIND, COUNTERPART, DATED_ON, REGISTERED_ON, STATE)
                .section("办理", UNION, ABOUT, ABOUT_ROW, SIGNER, TEMPLATE, ANSWERS, REMARK).label(TITLE)
                .lives(Lifetime.since(REGISTERED_ON))
                .identity(DOC_NO, DIRECTION)
                .identity(TITLE, DATED_ON, DIRECTION).sort(DATED_ON, DOC_NO).under(UNION).completion(DocumentLedger::complete)
                .rule(DocumentLedger::check).build();
    }

    private static Row complete(Row row) {
        return row.get(STATE) == null ? row.with(STATE, IN.equals(row.get(DIRECTION)) ? "已收" : DRAFT) : row;
    }

    private static List<Problem> check(Row row, Grounds grounds) {
        List<Problem> problems = new ArrayList<>();
        if (SENT.equals(row.get(STATE)) && row.get(DOC_NO) == null) {
            problems.add(Problem.warn(DOC_NO, "已发的文件没有文号；由程序出具的，文号自动编排"));
        }
        LocalDate dated = row.get(DATED_ON);
        LocalDate registered = row.get(REGISTERED_ON);
        if (dated != null && registered != null && registered.isBefore(dated)) {
            problems.add(Problem.warn(REGISTERED_ON, "收发日期早于成文日期，请核对"));
        }
        if (dated != null && dated.isAfter(grounds.today())) {
            problems.add(Problem.warn(DATED_ON, "成文日期在今天以后，请核对"));
        }
        return problems;
    }
}
