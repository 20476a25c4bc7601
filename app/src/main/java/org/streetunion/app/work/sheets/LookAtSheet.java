package org.streetunion.app.work.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.assignments.AssignmentLedger;
import org.streetunion.app.office.assignments.VersionLedger;
import org.streetunion.app.reporting.sheets.QuarterProgress;
import org.streetunion.app.reporting.sheets.SheetFacts;
import org.streetunion.app.reporting.sheets.Sheets;
import org.streetunion.app.work.Office;

/** Puts together what is to be seen of a sheet. */
public final class LookAtSheet {
    private LookAtSheet() {}

    /**
     * A sheet as it is looked at.
     *
     * @param facts its four parts, with what is done
     * @param row the sheet itself, labelled
     * @param gaps what it lacks
     * @param versions what was signed, newest first
     * @param changes what the content differs in from what was last signed
     */
    public record View(SheetFacts facts, Row row, List<String> gaps, List<Version> versions, List<String> changes) {
        /** Copies the lists. */
        public View {
            gaps = List.copyOf(gaps);
            versions = List.copyOf(versions);
            changes = List.copyOf(changes);
        }

        /** Whether a 更正 is open. */
        public boolean correcting() {
            return row.get(AssignmentLedger.CORRECTING_ON) != null;
        }
    }

    /**
     * What was signed.
     *
     * @param number 1 for the first
     * @param title 第 2 版（更正） 2026-07-01 某某、某某
     * @param changes against the version before; empty for the first
     */
    public record Version(int number, String title, String changes) {}

    /** The sheet of a union and year, by its row. */
    public static Optional<Long> id(Office office, long union, int year) {
        return SheetParts.findSheet(office.registers(), union, year).map(Row::id);
    }

    /** The sheet as of a day; empty when it is gone. */
    public static Optional<View> find(Office office, long id, LocalDate day) {
        return SheetParts.findSheet(office.registers(), id).flatMap(row -> {
            Reference union = java.util.Objects.requireNonNull(row.get(AssignmentLedger.UNION), "a required column");
            int year = row.get(AssignmentLedger.YEAR, 0);
            return new Sheets(office.database().sql()).find(union.id(), year, day)
                    .map(facts -> view(office, row, facts, union.id(), year));
        });
    }

    /** What was planned and what was done of its targets, quarter by quarter, as far as the day goes. */
    public static List<QuarterProgress> quarters(Office office, long id, LocalDate day) {
        return SheetParts.findSheet(office.registers(), id).map(row -> {
            Reference union = java.util.Objects.requireNonNull(row.get(AssignmentLedger.UNION), "a required column");
            return new Sheets(office.database().sql()).quarters(union.id(), row.get(AssignmentLedger.YEAR, 0), day);
        }).orElse(List.of());
    }

    private static View view(Office office, Row row, SheetFacts facts, long union, int year) {
        List<Row> versions = SheetParts.versions(office.registers(), union, year);
        List<Version> newest = new java.util.ArrayList<>();
        versions.forEach(version -> newest.add(0, version(version)));
        List<String> changes = versions.isEmpty()
                ? List.of()
                : SheetText.differences(versions.get(versions.size() - 1).get(VersionLedger.CONTENT, ""),
                        SheetText.of(office.registers(), union, year));
        Row labelled = office.registers().get(AssignmentLedger.KEY).labelled(List.of(row)).get(0);
        return new View(facts, labelled, SheetGaps.of(office, union, year), newest, changes);
    }

    private static Version version(Row row) {
        return new Version(row.get(VersionLedger.VERSION, 0),
                "第 " + row.get(VersionLedger.VERSION, 0) + " 版（" + VersionLedger.KIND.text(row) + "）　"
                        + VersionLedger.DATED_ON.text(row) + "　" + VersionLedger.OFFICE_SIGNER.text(row) + "、"
                        + VersionLedger.UNION_SIGNER.text(row) + (row.get(VersionLedger.REASON) == null
                                ? ""
                                : "　" + VersionLedger.REASON.text(row)),
                row.get(VersionLedger.CHANGES, ""));
    }
}
