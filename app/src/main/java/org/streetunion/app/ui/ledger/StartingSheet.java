package org.streetunion.app.ui.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ui.port.FixSheets;
import org.streetunion.app.work.sheets.SheetOutcome;
import org.streetunion.app.work.sheets.StartSheet;

/** 三定一统筹 from a union's page: opens this year's sheet, or begins it as somebody wishes. */
final class StartingSheet {
    private static final List<StartSheet.From> WAYS = List.of(StartSheet.From.TEMPLATE, StartSheet.From.LAST_YEAR,
            StartSheet.From.EMPTY);
    private final Desk desk;
    private final FixSheets sheets;

    StartingSheet(Desk desk, FixSheets sheets) {
        this.desk = desk;
        this.sheets = sheets;
    }

    void start(long union) {
        int year = LocalDate.now(desk.office().clock()).getYear();
        Query own = Query.ALL.and(new Filter.OneOf("union", List.of(Reference.to(union))))
                .and(new Filter.OneOf("sheet_year", List.of(year)));
        desk.background().read(() -> desk.office().registers().get(FixSheets.LEDGER).ids(own), ids -> {
            if (ids.length > 0) {
                desk.pages().file(FixSheets.LEDGER, ids[0]);
            } else {
                begin(union, year);
            }
        });
    }

    private void begin(long union, int year) {
        List<String> answers = new ArrayList<>(WAYS.stream().map(StartSheet.From::words).toList());
        answers.add("取消");
        int answer = desk.asking().choose("新建责任书", "这家工会还没有 " + year + " 年的责任书。怎样开始？", answers);
        if (answer < WAYS.size()) {
            desk.background().start("新建责任书",
                    progress -> sheets.start(union, year, WAYS.get(answer), desk.session().actor()), this::begun);
        }
    }

    private void begun(SheetOutcome outcome) {
        if (outcome.sheet() == 0) {
            desk.asking().remark(outcome.problems().stream().map(Problem::sentence).findFirst().orElse("没有新建"));
            return;
        }
        desk.session().wrote();
        desk.pages().file(FixSheets.LEDGER, outcome.sheet());
    }
}
