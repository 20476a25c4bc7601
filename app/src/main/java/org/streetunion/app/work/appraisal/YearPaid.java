package org.streetunion.app.work.appraisal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.paybatches.PayBatchLedger;
import org.streetunion.app.office.paylines.PayLineLedger;
import org.streetunion.app.work.pay.Crowd;

/** What the paid batches of a year gave each part-timer and union worker: by the month, as the award, and what was left of it. */
final class YearPaid {
    private static final int MOST = 10_000;
    /** Groups whose people are appraised. */
    private static final List<String> CROWDS = List.of(Crowd.PART_TIMERS.words(), Crowd.WORKERS.words());
    private final Map<Long, Sums> sums = new HashMap<>();

    YearPaid(Registers registers, int year) {
        Query within = Query.ALL
                .and(new Filter.Between(PayBatchLedger.FROM.key(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .and(new Filter.OneOf(PayBatchLedger.STATE.key(), List.of(PayBatchLedger.PAID, PayBatchLedger.LOCKED)))
                .and(new Filter.OneOf(PayBatchLedger.CROWD.key(), CROWDS));
        List<Row> batches = registers.get(PayBatchLedger.KEY).store().first(within, MOST).stream()
                .sorted(Comparator.comparing(batch -> batch.get(PayBatchLedger.FROM, LocalDate.MIN))).toList();
        for (Row batch : batches) {
            Query lines = Query.ALL.and(new Filter.OneOf(PayLineLedger.BATCH.key(), List.of(Reference.to(batch.id()))));
            registers.get(PayLineLedger.KEY).store().first(lines, MOST).forEach(line -> add(batch, line));
        }
    }

    /**
     * One person's.
     *
     * @param monthly what was due by the month, in 分
     * @param yearly the award that was due
     * @param paid what was paid of both
     * @param standard the last monthly standard, null where none is known
     * @param coefficient the last one
     */
    record Sums(long monthly, long yearly, long paid, @Nullable Long standard, @Nullable BigDecimal coefficient) {
        static final Sums NONE = new Sums(0, 0, 0, null, null);

        long due() {
            return monthly + yearly;
        }
    }

    Sums of(long person) {
        return sums.getOrDefault(person, Sums.NONE);
    }

    private void add(Row batch, Row line) {
        Reference person = line.get(PayLineLedger.PERSON);
        if (person == null) {
            return;
        }
        long due = line.get(PayLineLedger.DUE, 0L);
        long paid = line.get(PayLineLedger.AMOUNT, 0L);
        LocalDate from = batch.get(PayBatchLedger.FROM, LocalDate.MIN);
        LocalDate to = batch.get(PayBatchLedger.TO, LocalDate.MIN);
        boolean year = to.equals(from.plusYears(1).minusDays(1));
        boolean month = to.equals(from.plusMonths(1).minusDays(1)) && batch.get(PayBatchLedger.CORRECTION, 0) == 0;
        Sums now = of(person.id());
        sums.put(person.id(), new Sums(now.monthly() + (year ? 0 : due), now.yearly() + (year ? due : 0), now.paid() + paid,
                month ? line.get(PayLineLedger.BASE) : now.standard(),
                year ? now.coefficient() : line.get(PayLineLedger.COEFFICIENT)));
    }
}
