package org.streetunion.app.office.holidays;

import java.time.LocalDate;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Types;

/** 节假日: weekdays off and weekend days worked, as the State Council announces them each autumn for the next year. */
public final class HolidayLedger {
    /** The ledger's key. */
    public static final String KEY = "holidays";
    /** The table of rows that come with the program. */
    public static final String SHIPPED = "/org/streetunion/app/office/holidays.tsv";
    /** A day on which nobody works. */
    public static final String OFF = "放假";
    /** What a day is. */
    public static final CodeList KINDS = CodeList.of("节假日类型", OFF, "调休上班");

    public static final Column<LocalDate> DAY = Column.of("day", "日期", Types.DAY).required();
    public static final Column<String> KIND = Column.of("kind", "类型", Types.choice(KINDS)).required().alias("休或班");
    public static final Column<String> NAME = Column.of("name", "节日", Types.text(60)).searchable().width(16).alias("节假日名称");
    public static final Column<String> BASIS = Column.of("basis", "依据", Types.text(200)).width(30).alias("文号");

    private HolidayLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "节假日", "天").among("设置").section("节假日", DAY, KIND, NAME, BASIS).label(DAY).identity(DAY).sort(DAY)
                .build();
    }
}
