package org.streetunion.app.work.cadres;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.duties.DutyLedger;
import org.streetunion.app.office.people.PersonLedger;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Deadlines;
import org.streetunion.app.work.Office;

/** Who has newly become a union's chair is to be trained within a year. */
class TrainingDeadlinesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 9);

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aChairOfAFirstTermIsDueTwoMonthsBeforeTheYearIsOver(Databases kind) {
        try (Office office = kind.office()) {
            Cadres cadres = new Cadres(office);
            recordIsKept(cadres);
            chair(cadres, "覃泽骏", "甲厂工会委员会", TODAY.minusMonths(10), 1);
            chair(cadres, "亓一帆", "乙厂工会委员会", TODAY.minusMonths(10).plusDays(1), 1);
            chair(cadres, "逄远", "丙厂工会委员会", TODAY.minusMonths(25), 1);

            assertEquals(List.of("覃泽骏：新任主席，2026-12-09 前应参加上岗培训，还没有记录"), due(office));
        }
    }

    @Test
    void whoHasBeenTrainedIsDueNoMore() {
        try (Office office = Databases.H2.office()) {
            Cadres cadres = new Cadres(office);
            long certified = chair(cadres, "覃泽骏", "甲厂工会委员会", TODAY.minusMonths(11), 1);
            long trained = chair(cadres, "亓一帆", "乙厂工会委员会", TODAY.minusMonths(11), 1);
            long before = chair(cadres, "逄远", "丙厂工会委员会", TODAY.minusMonths(11), 1);
            Row row = cadres.row("people", certified);
            cadres.save("people", row.with(PersonLedger.TRAINING_ON, TODAY.minusMonths(2)));
            training(cadres, trained, TODAY.minusMonths(1));
            training(cadres, before, TODAY.minusMonths(12));

            assertEquals(List.of("逄远：新任主席，2026-11-09 前应参加上岗培训，还没有记录"), due(office), "a training before office is none for it");
        }
    }

    @Test
    void whoChairsALaterTermIsNewOnlyAfterAnother() {
        try (Office office = Databases.H2.office()) {
            Cadres cadres = new Cadres(office);
            recordIsKept(cadres);
            chair(cadres, "覃泽骏", "甲厂工会委员会", TODAY.minusMonths(11), 3);
            long union = cadres.union("乙厂工会委员会");
            cadres.save("appointments", post(cadres.person("亓一帆"), union, TODAY.minusMonths(60), 1)
                    .with(AppointmentLedger.ENDS_ON, TODAY.minusMonths(11).minusDays(1))
                    .with(AppointmentLedger.END_REASON, "换届"));
            cadres.save("appointments", post(cadres.person("逄远"), union, TODAY.minusMonths(11), 2));

            assertEquals(List.of("逄远：新任主席，2026-11-09 前应参加上岗培训，还没有记录"), due(office));
        }
    }

    @Test
    void manyAreOneLine() {
        try (Office office = Databases.H2.office()) {
            Cadres cadres = new Cadres(office);
            recordIsKept(cadres);
            for (int i = 0; i < 6; i++) {
                chair(cadres, "覃" + "甲乙丙丁戊己".charAt(i), i + "厂工会委员会", TODAY.minusMonths(11).plusDays(i), 1);
            }

            assertEquals(List.of("6 位新任主席还没有上岗培训的记录，最早 2026-11-09 到期"), due(office));
        }
    }

    @Test
    void whereNoTrainingIsRecordedNothingIsSaid() {
        try (Office office = Databases.H2.office()) {
            chair(new Cadres(office), "覃泽骏", "甲厂工会委员会", TODAY.minusMonths(11), 1);

            assertEquals(List.of(), due(office));
        }
    }

    private static List<String> due(Office office) {
        return new TrainingDeadlines(office.registers()).soon(TODAY).stream().map(Deadlines.Deadline::sentence).toList();
    }

    private static void recordIsKept(Cadres cadres) {
        training(cadres, cadres.person("某甲"), TODAY.minusMonths(40));
    }

    private static void training(Cadres cadres, long person, LocalDate day) {
        cadres.save("duties", Row.NEW.with(DutyLedger.PERSON, Reference.to(person)).with(DutyLedger.DAY, day)
                .with(DutyLedger.KIND, "培训").with(DutyLedger.CONTENT, "工会主席上岗培训班"));
    }

    private static long chair(Cadres cadres, String name, String union, LocalDate from, int term) {
        long person = cadres.person(name);
        cadres.save("appointments", post(person, cadres.union(union), from, term));
        return person;
    }

    private static Row post(long person, long union, LocalDate from, int term) {
        return Cadres.post(person, "主席", "兼职", "企业", from).with(AppointmentLedger.UNION, Reference.to(union))
                .with(AppointmentLedger.TERM_NO, term);
    }
}
