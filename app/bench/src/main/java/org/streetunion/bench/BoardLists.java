package org.streetunion.bench;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleBiFunction;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.office.assignments.AssignmentLedger;
import org.streetunion.app.reporting.sheets.TargetCounts;
import org.streetunion.app.reporting.sheets.TargetSources;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.sheets.LookAtSheet;

/**
 * Beside the board: the first page of every list that stands with cadres, 三定一统筹, 考评与津贴, 项目与清单 and 考核; a sheet as its page reads it; and
 * all targets' sources counted for every union of the office at once.
 */
final class BoardLists {
    private static final int PAGE = 100;
    private static final List<String> LISTS = List.of("people", "appointments", "liaisons", "duties", "secondments",
            AssignmentLedger.KEY, "posts", "postlinks", "targets", "guarantees", "sheetversions", "sheettemplates", "appraisals",
            "paystandards", "paybatches", "paylines", "projects", "claims", "tasks", "closings", "quotas", "shares", "criteria",
            "schemes", "schemeitems", "scores", "stars", "paycoefficients");
    private final Office office;
    private final LocalDate today;
    private final ToDoubleBiFunction<String, Supplier<?>> measure;

    /** Measured by {@link BoardRun}'s way. */
    BoardLists(Office office, LocalDate today, ToDoubleBiFunction<String, Supplier<?>> measure) {
        this.office = office;
        this.today = today;
        this.measure = measure;
    }

    void run() {
        Viewer viewer = Viewer.masked(new Actor("测速"));
        double slowest = 0;
        for (String key : LISTS) {
            Register register = office.registers().get(key);
            slowest = Math.max(slowest, measure.applyAsDouble("list." + key, () -> register.first(Query.ALL, PAGE, viewer)));
        }
        Machine.tell("list.slowest", slowest);
        sheet();
        List<Long> unions = Arrays.stream(office.registers().get("unions").ids(Query.ALL)).boxed().toList();
        TargetCounts counts = new TargetCounts(office.database().sql());
        measure.applyAsDouble("targets",
                () -> counts.count(TargetSources.ALL, unions, LocalDate.of(today.getYear(), 1, 1), today));
    }

    private void sheet() {
        Register sheets = office.registers().get(AssignmentLedger.KEY);
        List<Row> first = sheets.store().first(Query.ALL, 1);
        if (!first.isEmpty()) {
            measure.applyAsDouble("sheet", () -> LookAtSheet.find(office, first.get(0).id(), today));
        }
    }
}
