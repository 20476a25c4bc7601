package org.streetunion.app.ui.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ui.background.SameThread;
import org.streetunion.app.ui.ledger.Session;
import org.streetunion.app.ui.port.StartFacts;
import org.streetunion.app.ui.support.HeldReport;
import org.streetunion.app.ui.support.Services;

class ReportModelTest {
    private static final Quarter THIRD = new Quarter(2026, 3);
    private final HeldReport reports = new HeldReport();
    private final Session session = new Session(Services.CLERK);
    private final ReportModel model = new ReportModel(reports, session, new SameThread(), LocalDate.of(2026, 10, 9));
    private final List<StartFacts.Link> followed = new ArrayList<>();

    @Test
    void theLastFinishedQuarterIsComputedFirst() {
        model.open();

        assertEquals(THIRD, model.quarter().get());
        assertEquals(List.of("compute 2026Q3"), reports.told());
        assertNotNull(model.sheet().get());
        assertEquals(new Quarter(2026, 4), model.quarters().get(0));
        assertTrue(model.running(new Quarter(2026, 4)));
        assertEquals(new Quarter(2023, 4), model.quarters().get(model.quarters().size() - 1));
    }

    @Test
    void linesStandAsTheyArePrinted() {
        model.open();

        assertEquals(4, model.lines().size());
        assertTrue(model.lines().get(0).heading());
        assertEquals(List.of("", "一、组织建设", "", ""), model.lines().get(0).cells());
        assertEquals(List.of("1", "基层工会组织数", "01", "3,000"), model.lines().get(1).cells());
        assertEquals("—", model.lines().get(3).cells().get(3));
        assertEquals(List.of(false, true, false, true), model.lines().stream().map(ReportLine::leads).toList());
    }

    @Test
    void anotherQuarterIsComputedAnew() {
        model.open();
        model.quarter().set(new Quarter(2025, 4));

        assertEquals("4,000", model.lines().get(1).cells().get(3));
        assertEquals(List.of("compute 2026Q3", "compute 2025Q4"), reports.told());
    }

    @Test
    void shownAgainItIsComputedOnlyWhenSomethingWasWritten() {
        model.open();
        model.open();
        assertEquals(1, reports.told().size());

        session.wrote();
        model.open();
        assertEquals(2, reports.told().size());
    }

    @Test
    void aNumberLeadsToItsListAndALineWithoutAListNowhere() {
        model.open();
        model.lines().forEach(line -> model.behind(line, followed::add));

        assertEquals(List.of("unions", "figures"), followed.stream().map(StartFacts.Link::ledger).toList());
        assertEquals(List.of(new Filter.Ids("01 名单", List.of(1L, 2L))), followed.get(0).query().filters());
        assertEquals(List.of(new Filter.OneOf("quarter", List.of(THIRD))), followed.get(1).query().filters());
    }

    @Test
    void theFilesOfTheQuarterAreWritten() {
        List<Path> folders = new ArrayList<>();
        model.quarter().set(new Quarter(2026, 2));
        model.write(folders::add);

        assertEquals(List.of(Path.of("文档", "2026年第二季度")), folders);
        assertTrue(reports.told().contains("write 2026Q2"));
    }
}
