package org.streetunion.app.work.papers;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.writing.SafeFile;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.helpers.HelperLedger;
import org.streetunion.app.office.people.PersonLedger;
import org.streetunion.app.office.zones.ZoneLedger;
import org.streetunion.app.reporting.OfficeIdentity;
import org.streetunion.reports.zone.ForceChart;
import org.streetunion.reports.zone.ForceChartWriter;

/** 力量联络图: for every zone of the list its 1+1+1+N and its grids, with telephones, for the wall. */
final class ForceMap extends NamedPaper {
    ForceMap() {
        super("forces", "力量联络图", "zones", "pdf");
    }

    @Override
    public void write(Run run, Path target) throws IOException {
        LocalDate today = LocalDate.now(run.office().clock());
        Forces forces = new Forces(run, today);
        String subtitle = OfficeIdentity.of(run.office().settings()).shownName() + "　" + today.getYear() + "年"
                + today.getMonthValue() + "月" + today.getDayOfMonth() + "日";
        ForceChart chart = new ForceChart("片区" + title(), subtitle, forces.zones());
        SafeFile.write(target, out -> new ForceChartWriter().write(chart, out));
    }

    /** The rows of one run. */
    private static final class Forces {
        private final Run run;
        private final LocalDate today;
        private final List<Row> asked;
        private final List<Row> all;
        private final List<Row> helpers;

        Forces(Run run, LocalDate today) {
            this.run = run;
            this.today = today;
            Register zones = run.office().registers().get("zones");
            this.asked = zones.rows(zones.ids(run.query()), run.viewer());
            this.all = zones.rows(zones.ids(Query.ALL), run.viewer());
            Register register = run.office().registers().get(HelperLedger.KEY);
            this.helpers = register.rows(register.ids(Query.ALL), run.viewer()).stream().filter(this::stillHelps).toList();
        }

        /** Grids stand in their zone's box; by themselves only those that lie nowhere. */
        List<ForceChart.Zone> zones() {
            return asked.stream().filter(zone -> zone.get(ZoneLedger.PARENT) == null && exists(zone)).map(this::zone).toList();
        }

        private ForceChart.Zone zone(Row zone) {
            List<Row> grids = all.stream().filter(row -> is(row.get(ZoneLedger.PARENT), zone) && exists(row)).toList();
            boolean grid = ZoneLedger.GRID.equals(zone.get(ZoneLedger.KIND));
            List<ForceChart.Contact> leading = List.of(contact(grid ? "网格长" : "片区长", zone.get(ZoneLedger.LEADER)),
                    contact("专职工作者", zone.get(ZoneLedger.WORKER)),
                    new ForceChart.Contact("指导员", zone.get(ZoneLedger.ADVISER, ""), ""));
            return new ForceChart.Zone(zone.get(ZoneLedger.NAME, ""), size(zone), leading,
                    helpers.stream().filter(row -> is(row.get(HelperLedger.ZONE), zone)).map(Forces::helper).toList(),
                    grids.stream().map(this::grid).toList());
        }

        /** In charge of a grid is its leader, else its helpers. */
        private ForceChart.Contact grid(Row grid) {
            ForceChart.Contact leader = contact(grid.get(ZoneLedger.NAME, ""), grid.get(ZoneLedger.LEADER));
            String others = helpers.stream().filter(row -> is(row.get(HelperLedger.ZONE), grid))
                    .map(row -> (row.get(HelperLedger.NAME, "") + " " + row.get(HelperLedger.PHONE, "")).strip())
                    .collect(Collectors.joining("、"));
            return leader.name().isEmpty()
                    ? new ForceChart.Contact(leader.role(), others, size(grid), "")
                    : new ForceChart.Contact(leader.role(), leader.name(), size(grid), leader.phone());
        }

        private static String size(Row zone) {
            return String.format("工会 %,d 家 · 会员 %,d 人", zone.get(ZoneLedger.UNIONS, 0), zone.get(ZoneLedger.MEMBERS, 0));
        }

        private ForceChart.Contact contact(String role, @Nullable Reference person) {
            String phone = person == null
                    ? ""
                    : run.office().registers().get("people").row(person.id(), run.viewer())
                            .map(row -> row.get(PersonLedger.MOBILE, "")).orElse("");
            return new ForceChart.Contact(role, person == null ? "" : person.label(), phone);
        }

        private static ForceChart.Contact helper(Row row) {
            return new ForceChart.Contact(row.get(HelperLedger.ROLE, ""), row.get(HelperLedger.NAME, ""),
                    row.get(HelperLedger.UNIT, ""), row.get(HelperLedger.PHONE, ""));
        }

        private boolean stillHelps(Row helper) {
            LocalDate from = helper.get(HelperLedger.STARTS_ON);
            LocalDate to = helper.get(HelperLedger.ENDS_ON);
            return (from == null || !from.isAfter(today)) && (to == null || to.isAfter(today));
        }

        private boolean exists(Row zone) {
            LocalDate to = zone.get(ZoneLedger.ENDED_ON);
            return to == null || to.isAfter(today);
        }

        private static boolean is(@Nullable Reference reference, Row row) {
            return reference != null && reference.id() == row.id();
        }
    }
}
