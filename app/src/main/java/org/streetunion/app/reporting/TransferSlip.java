package org.streetunion.app.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Field;
import org.streetunion.reports.model.Orientation;
import org.streetunion.reports.model.PageSetup;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 会籍接转单: the paper that goes with members from one union to another; a table for each way they go. */
public final class TransferSlip {
    private static final List<Column> COLUMNS = List.of(Column.centred("序号", 6), Column.text("姓名", 12), Column.centred("性别", 6),
            Column.centred("证件号码", 22), Column.centred("会员证号", 22), Column.centred("入会日期", 12), Column.centred("接转日期", 12),
            Column.centred("会籍状态", 12));

    private TransferSlip() {}

    /**
     * A member who goes.
     *
     * @param from the union or place that is left
     * @param to the union or place that is entered
     * @param day from which day on
     */
    public record Line(String name, String sex, String idNumber, String cardNo, @Nullable LocalDate joined, String from,
            String to,
            LocalDate day, String state) {
        private String way() {
            return "从：" + from + "　　到：" + to;
        }
    }

    /** The slip of these members, in their order. */
    public static Report of(OfficeIdentity office, List<Line> lines, LocalDate today) {
        Map<String, List<Row>> ways = new LinkedHashMap<>();
        for (Line line : lines) {
            List<Row> rows = ways.computeIfAbsent(line.way(), way -> new ArrayList<>());
            rows.add(row(rows.size() + 1, line));
        }
        List<Table> tables = new ArrayList<>();
        ways.forEach((way, rows) -> tables.add(new Table(way, COLUMNS, rows)));
        return new Report("工会会员会籍接转单", List.of(), tables,
                List.of("共 " + lines.size() + " 人。请转入工会核对后签收，一份留存，一份退回" + office.shownName() + "。",
                        "接收情况：已接收____人，未接收____人，原因：________________"),
                List.of(), PageSetup.of(Orientation.LANDSCAPE))
                .withFields(new Field("开具单位", office.shownName()), new Field("开具日期", today.toString()))
                .withSignatures(new Field("经办人", office.preparer()), Field.open("转出工会（盖章）"), Field.open("转入工会（盖章）"),
                        Field.open("接收人"), Field.open("接收日期"));
    }

    private static Row row(int number, Line line) {
        LocalDate joined = line.joined();
        return Row.of(Cell.ordinal(number), Cell.text(line.name()), Cell.text(line.sex()), Cell.text(line.idNumber()),
                Cell.text(line.cardNo()), joined == null ? Cell.unknown() : Cell.date(joined), Cell.date(line.day()),
                Cell.text(line.state()));
    }
}
