package org.streetunion.app.office.receiptbooks;

import java.time.LocalDate;
import java.util.List;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;

/** 票据领用: the books of official receipts that the office was given. They are registered here and never printed. */
public final class ReceiptBookLedger {
    /** Stable name of the register. */
    public static final String KEY = "receiptbooks";
    private static final String DIGITS = "\\D*\\d{1,18}";

    public static final Column<String> BATCH = Column.of("batch", "票据批次", Types.text(60)).required().searchable().width(20)
            .alias("批次");
    public static final Column<String> FIRST = Column.of("first_no", "起号", Types.NUMBER_TEXT).required().searchable().width(16)
            .alias("起始号码", "起始号", "起止号起");
    public static final Column<String> LAST = Column.of("last_no", "止号", Types.NUMBER_TEXT).required().width(16)
            .alias("终止号码", "终止号", "起止号止");
    public static final Column<LocalDate> TAKEN_ON = Column.of("taken_on", "领用日期", Types.DAY);
    public static final Column<String> TAKEN_BY = Column.of("taken_by", "领用人", Types.text(40)).searchable().width(12);
    public static final Column<LocalDate> RETURNED_ON = Column.of("returned_on", "核销日期", Types.DAY);
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private ReceiptBookLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "票据领用", "本").among("银行与票据")
                .section("票据", BATCH, FIRST, LAST, TAKEN_ON, TAKEN_BY, RETURNED_ON, REMARK)
                .label(BATCH).identity(BATCH, FIRST).sort(FIRST).rule(ReceiptBookLedger::numbers).rule(ReceiptBookLedger::dates)
                .build();
    }

    private static List<Problem> numbers(Row row, Grounds grounds) {
        String first = row.get(FIRST);
        String last = row.get(LAST);
        if (first == null || last == null) {
            return List.of();
        }
        if (!first.matches(DIGITS) || !last.matches(DIGITS)) {
            return List.of(Problem.block(FIRST, "起号和止号请写票面上的号码，末尾是数字"));
        }
        boolean alike = first.length() == last.length() && first.replaceAll("\\d+$", "").equals(last.replaceAll("\\d+$", ""));
        if (!alike) {
            return List.of(Problem.block(LAST, "起号“" + first + "”和止号“" + last + "”位数或字头不同，请核对"));
        }
        return last.compareTo(first) < 0 ? List.of(Problem.block(LAST, "止号小于起号")) : List.of();
    }

    private static List<Problem> dates(Row row, Grounds grounds) {
        LocalDate taken = row.get(TAKEN_ON);
        LocalDate back = row.get(RETURNED_ON);
        return taken != null && back != null && back.isBefore(taken)
                ? List.of(Problem.block(RETURNED_ON, "核销日期早于领用日期"))
                : List.of();
    }
}
