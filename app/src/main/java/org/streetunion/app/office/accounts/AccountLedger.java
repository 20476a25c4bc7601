package org.streetunion.app.office.accounts;

import java.time.LocalDate;
import java.util.List;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.money.AccountKinds;
import org.streetunion.app.money.Charts;
import org.streetunion.app.money.Roles;

/**
 * 科目: the accounts of each 会计制度, as data with the days between which they hold. What a program does with an account follows from its
 * 类别 and its 用途, never from its number: numbers differ between sources (dossier 2 section 1.3).
 */
public final class AccountLedger {
    /** Stable name of the register. */
    public static final String KEY = "accounts";
    /** The table of rows that come with the program. */
    public static final String SHIPPED = "/org/streetunion/app/office/accounts.tsv";

    public static final Column<String> LABEL = Column.of("label", "科目", Types.text(160)).byDeed().searchable().width(34);
    public static final Column<String> CHART = Column.of("chart", "会计制度", Types.choice(Charts.ALL)).required().width(20);
    public static final Column<String> CODE = Column.of("code", "科目编码", Types.text(20)).required().searchable().width(12);
    public static final Column<String> NAME = Column.of("name", "科目名称", Types.text(60)).required().searchable().width(26);
    public static final Column<String> ABOVE = Column.of("above", "上级科目编码", Types.text(20)).width(14);
    public static final Column<String> KIND = Column.of("kind", "科目类别", Types.choice(AccountKinds.ALL)).required();
    public static final Column<String> SIDE = Column.of("side", "余额方向", Types.choice(AccountKinds.SIDES));
    public static final Column<String> ROLE = Column.of("role", "用途", Types.choice(Roles.ALL)).width(16);
    public static final Column<String> MATCHING = Column.of("matching", "新旧对应", Types.text(160)).width(30).alias("对应科目");
    public static final Column<LocalDate> FROM = Column.of("valid_from", "起用日期", Types.DAY).required();
    public static final Column<LocalDate> TO = Column.of("valid_to", "停用日期", Types.DAY).tuckedAway();
    public static final Column<String> BASIS = Column.of("basis", "依据", Types.text(200)).width(30);
    public static final Column<String> REMARK = Column.of("remark", "说明", Types.PARAGRAPH).tuckedAway();

    private AccountLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "科目", "个").among("设置")
                .section("科目", LABEL, CHART, CODE, NAME, ABOVE, KIND, SIDE, ROLE, MATCHING, FROM, TO, BASIS, REMARK).label(LABEL)
                .identity(CHART, CODE, FROM).sort(CHART, CODE).completion(AccountLedger::complete).rule(AccountLedger::dates)
                .rule(AccountLedger::above).build();
    }

    /** An account is called by number and name; one of another chart than the usual says so where the numbers are the same. */
    private static Row complete(Row row) {
        String chart = row.get(CHART, "");
        String words = (row.get(CODE, "") + " " + row.get(NAME, "")).strip();
        boolean mistakable = !chart.equals(Charts.USUAL) && row.get(CODE, "").matches("\\d.*");
        Row whole = row.with(LABEL, mistakable ? words + "〔" + chart.replaceFirst("^工会会计制度", "") + "〕" : words);
        String kind = row.get(KIND);
        if (row.get(SIDE) == null && kind != null) {
            whole = whole.with(SIDE, AccountKinds.side(kind));
        }
        return whole;
    }

    private static List<Problem> dates(Row row, Grounds grounds) {
        LocalDate from = row.get(FROM);
        LocalDate to = row.get(TO);
        return from != null && to != null && to.isBefore(from) ? List.of(Problem.block(TO, "停用日期早于起用日期")) : List.of();
    }

    private static List<Problem> above(Row row, Grounds grounds) {
        String above = row.get(ABOVE);
        return above != null && above.equals(row.get(CODE)) ? List.of(Problem.block(ABOVE, "上级科目不能是它自己")) : List.of();
    }
}
