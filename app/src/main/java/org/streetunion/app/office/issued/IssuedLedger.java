package org.streetunion.app.office.issued;

import java.time.LocalDate;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Types;

/**
 * 报表存档: a statement of a book as it went up or was made public: workbook, pages and figures hang on the row as files. What changes later is
 * another version, which says in what it differs.
 */
public final class IssuedLedger {
    /** Stable name of the register. */
    public static final String KEY = "issued";

    public static final Column<String> STATEMENT = Column.of("statement", "报表", Types.text(100)).required().searchable()
            .width(34);
    public static final Column<Reference> BOOK = Column.of("book", "账套", Types.reference("books")).required().searchable()
            .width(24);
    public static final Column<LocalDate> UP_TO = Column.of("up_to", "截止日期", Types.DAY).required();
    /** 首次版, 更正1, 更正2 … */
    public static final Column<String> VERSION = Column.of("version_of", "版次", Types.text(10)).required().width(10);
    public static final Column<LocalDate> ISSUED_ON = Column.of("issued_on", "存档日期", Types.DAY).required();
    public static final Column<String> ISSUED_BY = Column.of("issued_by", "存档人", Types.text(40)).required().searchable();
    public static final Column<String> SENT_TO = Column.of("sent_to", "报送或公开对象", Types.text(100)).searchable().width(24);
    public static final Column<String> LOOKS = Column.of("looks", "打印口径", Types.text(100)).width(24).tuckedAway();
    public static final Column<String> REASON = Column.of("reason", "更正原因", Types.PARAGRAPH).width(30);
    public static final Column<String> CHANGED = Column.of("changed", "与上一版不同", Types.PARAGRAPH).width(40);
    /** What its figures come to: the name of the file in which they are kept. */
    public static final Column<String> DIGEST = Column.of("digest", "数字校验码", Types.text(80)).required().tuckedAway();
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private IssuedLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "报表存档", "份").among("经费")
                .section("报表", STATEMENT, BOOK, UP_TO, VERSION, ISSUED_ON, ISSUED_BY, SENT_TO, LOOKS)
                .section("更正", REASON, CHANGED, DIGEST, REMARK).label(STATEMENT).identity(STATEMENT, BOOK, UP_TO, VERSION)
                .sort(ISSUED_ON).build();
    }
}
