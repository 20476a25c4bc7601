package org.streetunion.app.work.papers;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.unions.UnionLedger;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.ListDocument;
import org.streetunion.reports.model.Orientation;
import org.streetunion.reports.pdf.PdfTheme;

/** 通讯录: who holds which post today, by level, zone and union, with work telephones in plain sight. */
final class AddressList extends NamedPaper {
    private static final List<String> LEVELS = AppointmentLedger.LEVELS.codes();
    private static final List<Column> COLUMNS = List.of(Column.centred("序号", 6), Column.centred("层级", 8), Column.text("片区", 16),
            Column.text("工会", 36), Column.text("姓名", 10), Column.text("职务", 16), Column.text("身份", 14), Column.text("工作电话", 15),
            Column.text("分工", 30));

    AddressList() {
        super("address-list", "工会干部通讯录", "appointments", "xlsx", "pdf");
    }

    @Override
    public void write(Run run, Path target) throws IOException {
        LocalDate today = LocalDate.now(run.office().clock());
        List<Row> rows = new ArrayList<>();
        new RowPages<Row>(run, ledger(), (number, row) -> row).forEach(rows::add);
        rows.removeIf(row -> row.get(AppointmentLedger.ENDS_ON, LocalDate.MAX).isBefore(today)
                || row.get(AppointmentLedger.STARTS_ON, LocalDate.MIN).isAfter(today));
        Map<Long, String> zones = zones(run, rows);
        rows.sort(Comparator.<Row>comparingInt(row -> LEVELS.indexOf(row.get(AppointmentLedger.LEVEL, "")))
                .thenComparing(row -> zone(row, zones)).thenComparing(row -> AppointmentLedger.UNION.text(row))
                .thenComparingInt(row -> AppointmentLedger.POSTS.codes().indexOf(row.get(AppointmentLedger.POST, ""))));
        List<List<Cell>> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(line(lines.size() + 1, row, zones)));
        Sheets.write(new ListDocument(Sheets.title(run, title()), "现任 " + lines.size() + " 人次", COLUMNS, lines,
                Sheets.page(run, Orientation.LANDSCAPE)), PdfTheme.standard(), target);
    }

    private static List<Cell> line(int number, Row row, Map<Long, String> zones) {
        return List.of(Cell.ordinal(number), Cell.text(row.get(AppointmentLedger.LEVEL, "")), Cell.text(zone(row, zones)),
                Cell.text(AppointmentLedger.UNION.text(row)), Cell.text(AppointmentLedger.PERSON.text(row)),
                Cell.text(row.get(AppointmentLedger.POST, "")), Cell.text(row.get(AppointmentLedger.KIND, "")),
                Cell.text(row.get(AppointmentLedger.PHONE, "")), Cell.text(row.get(AppointmentLedger.DUTIES, "")));
    }

    private static String zone(Row row, Map<Long, String> zones) {
        @Nullable
        Reference union = row.get(AppointmentLedger.UNION);
        return union == null ? "" : zones.getOrDefault(union.id(), "");
    }

    private static Map<Long, String> zones(Run run, List<Row> rows) {
        Register unions = run.office().registers().get("unions");
        long[] ids = rows.stream().map(row -> row.get(AppointmentLedger.UNION)).filter(Objects::nonNull)
                .mapToLong(Reference::id).distinct().toArray();
        Map<Long, String> zones = new LinkedHashMap<>();
        unions.rows(ids, run.viewer()).forEach(row -> zones.put(row.id(), UnionLedger.ZONE.text(row)));
        return zones;
    }
}
