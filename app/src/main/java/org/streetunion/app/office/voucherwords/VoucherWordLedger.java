package org.streetunion.app.office.voucherwords;

import java.time.LocalDate;
import java.util.List;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.money.Occasions;

/**
 * 摘要关键词: words of entries and what auditors look at where they stand. Words, and beginnings of accounts' names, are several behind each
 * other; an office changes them as it changes limits.
 */
public final class VoucherWordLedger {
    /** Stable name of the register. */
    public static final String KEY = "voucherwords";
    /** The table of rows that come with the program. */
    public static final String SHIPPED = "/org/streetunion/app/office/voucherwords.tsv";
    /** Between two words. */
    public static final String BETWEEN = "[、，,；;\\s]+";
    /** The entry belongs on one of the accounts. */
    public static final String ACCOUNT = "科目";
    /** It may not be paid by a union at all. */
    public static final String BANNED = "不得列支";
    /** It is a gift on an occasion, with a limit for each person. */
    public static final String GIFT = "慰问标准";
    /** It is paid from members' fees first; what is added is limited. */
    public static final String FROM_FEES = "会费弥补";
    /** So many of those who took part may get a prize. */
    public static final String PRIZE = "奖励面";
    /** Who teaches gets so much an hour. */
    public static final String LECTURE = "讲课费";
    /** 查什么. */
    public static final CodeList KINDS = CodeList.of("摘要查什么", ACCOUNT, BANNED, GIFT, FROM_FEES, PRIZE, LECTURE);

    public static final Column<String> WORDS = Column.of("words", "摘要里有这些字", Types.text(200)).required().searchable().width(40)
            .alias("关键词");
    public static final Column<String> LOOKED_AT = Column.of("looked_at", "查什么", Types.choice(KINDS)).required().width(12);
    public static final Column<String> ACCOUNTS = Column.of("accounts", "应记科目（名称开头）", Types.text(200)).width(40);
    public static final Column<String> OCCASION = Column.of("occasion", "慰问事由", Types.choice(Occasions.ALL)).width(10);
    public static final Column<String> BASIS = Column.of("basis", "依据", Types.text(200)).width(36).alias("文号");
    public static final Column<LocalDate> FROM = Column.of("valid_from", "起用日期", Types.DAY).required();
    public static final Column<LocalDate> TO = Column.of("valid_to", "停用日期", Types.DAY).tuckedAway();
    public static final Column<String> REMARK = Column.of("remark", "说明", Types.PARAGRAPH).width(30);

    private VoucherWordLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "摘要关键词", "条").among("设置")
                .section("关键词", WORDS, LOOKED_AT, ACCOUNTS, OCCASION, BASIS, FROM, TO, REMARK).label(WORDS)
                .identity(WORDS, LOOKED_AT).sort(LOOKED_AT, WORDS).rule(VoucherWordLedger::whole).build();
    }

    private static List<Problem> whole(Row row, Grounds grounds) {
        String kind = row.get(LOOKED_AT, "");
        if (kind.equals(ACCOUNT) && row.get(ACCOUNTS) == null) {
            return List.of(Problem.block(ACCOUNTS, "请写应记在哪些科目，例如 培训费、职工教育"));
        }
        if (kind.equals(GIFT) && row.get(OCCASION) == null) {
            return List.of(Problem.block(OCCASION, "请选慰问事由，按它的标准查"));
        }
        LocalDate from = row.get(FROM);
        LocalDate to = row.get(TO);
        return from != null && to != null && to.isBefore(from) ? List.of(Problem.block(TO, "停用日期早于起用日期")) : List.of();
    }
}
