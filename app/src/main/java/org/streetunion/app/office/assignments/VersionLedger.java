package org.streetunion.app.office.assignments;

import java.time.LocalDate;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Types;

/** 责任书版本: what was signed, word for word, and what each 更正 changed of it. Deeds write it; nothing changes it. */
public final class VersionLedger {
    /** The ledger's key. */
    public static final String KEY = "sheetversions";
    /** The version that both signed first. */
    public static final String FIRST = "签订";
    /** A later one. */
    public static final String CORRECTION = "更正";
    /** 版本类别. */
    public static final CodeList KINDS = CodeList.of("版本类别", FIRST, CORRECTION);

    public static final Column<Reference> UNION = Column.of("union", "工会名称", Types.reference("unions")).required().searchable()
            .width(36).alias("区域（社区）工会", "社区工会", "工会全称");
    public static final Column<Integer> YEAR = Column.of("sheet_year", "年度", Types.YEAR).required().width(8).alias("考核年度",
            "责任书年度");
    public static final Column<Integer> VERSION = Column.of("version_no", "版次", Types.WHOLE).required().width(8);
    public static final Column<String> KIND = Column.of("version_kind", "类别", Types.choice(KINDS)).byDeed().width(8);
    public static final Column<LocalDate> DATED_ON = Column.of("dated_on", "日期", Types.DAY).byDeed();
    public static final Column<String> OFFICE_SIGNER = Column.of("office_signer", "街道方签订人", Types.text(100)).byDeed();
    public static final Column<String> UNION_SIGNER = Column.of("union_signer", "工会方签订人", Types.text(100)).byDeed();
    public static final Column<String> REASON = Column.of("reason", "原因", Types.text(400)).byDeed().width(24);
    public static final Column<String> CHANGES = Column.of("changes", "与上一版的差异", Types.PARAGRAPH).byDeed().width(40);
    public static final Column<String> CONTENT = Column.of("content", "全文", Types.PARAGRAPH).byDeed().tuckedAway();

    private VersionLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "责任书版本", "版").among("三定一统筹")
                .section("版本", UNION, YEAR, VERSION, KIND, DATED_ON, OFFICE_SIGNER, UNION_SIGNER, REASON, CHANGES, CONTENT)
                .label(VERSION).identity(UNION, YEAR, VERSION).sort(DATED_ON).under(UNION).build();
    }
}
