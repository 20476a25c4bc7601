package org.streetunion.app.office.uploads;

import java.time.LocalDate;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Types;

/** 上报记录: one row a member and upload. The digest is of the twenty columns as they went up: a member who differs from it has changed. */
public final class UploadLedger {
    /** The ledger's key. */
    public static final String KEY = "uploads";
    /** Went up for the first time. */
    public static final String NEW = "新增";
    /** Went up again, since something had changed. */
    public static final String CHANGED = "变动";
    /** Was found in the system's own list. */
    public static final String FOUND = "对账确认";
    /** Why a member is in the record. */
    public static final CodeList KINDS = CodeList.of("上报种类", NEW, CHANGED, FOUND);

    public static final Column<Reference> MEMBER = Column.of("member", "会员", Types.reference("members")).required().width(14);
    public static final Column<String> RUN = Column.of("run", "批次", Types.text(40)).required().searchable().width(18);
    public static final Column<LocalDate> UPLOADED_ON = Column.of("uploaded_on", "上报日期", Types.DAY).required();
    public static final Column<String> KIND = Column.of("kind", "种类", Types.choice(KINDS)).required().width(10);
    public static final Column<String> FILE = Column.of("file_name", "文件", Types.TEXT).width(36);
    public static final Column<String> DIGEST = Column.of("digest", "内容摘要", Types.text(40)).required().tuckedAway();
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private UploadLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "上报记录", "条").among("设置")
                .section("上报", MEMBER, RUN, UPLOADED_ON, KIND, FILE, REMARK, DIGEST).label(RUN)
                .identity(MEMBER, RUN).sort(UPLOADED_ON).under(MEMBER).build();
    }
}
