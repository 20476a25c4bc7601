package org.streetunion.app.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.assignments.AssignmentLedger;
import org.streetunion.app.work.sheets.MoveSheet;
import org.streetunion.sample.model.SheetWork;

/** Signs the practice street's sheets and lets them begin: that is a deed and stands in no workbook. */
final class SignPractice {
    private static final int MOST = 1_000;
    private static final LocalDate SIGNED = LocalDate.of(2026, 1, 15);

    private SignPractice() {}

    static void run(Office office, SheetWork work, String chair, Actor actor) {
        List<Row> sheets = office.registers().get(AssignmentLedger.KEY).store().first(Query.ALL, MOST);
        Map<Long, String> names = office.registers().labels("unions", sheets.stream().map(SignPractice::union).toList());
        for (Row sheet : sheets) {
            String name = names.getOrDefault(union(sheet), "");
            String theirs = work.posts().stream().filter(post -> post.union().name().equals(name) && post.post().equals("主席"))
                    .map(SheetWork.Post::person).filter(person -> !person.isEmpty()).findFirst().orElse("工会主席");
            for (MoveSheet.Step step : List.of(MoveSheet.Step.SIGN, MoveSheet.Step.RUN)) {
                MoveSheet.run(office, sheet.id(), new MoveSheet.Order(step, SIGNED, chair, theirs, "", null), actor);
            }
        }
    }

    private static long union(Row sheet) {
        return Objects.requireNonNull(sheet.get(AssignmentLedger.UNION), "a required column").id();
    }
}
