package org.streetunion.app.work.tasks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Sort;
import org.streetunion.app.office.quotas.ProgressLedger;
import org.streetunion.app.reporting.summary.QuotaFactsStore;
import org.streetunion.app.work.Office;

/** 周进度: for a quota and a week one line for each community or union that takes a part; entering it twice corrects the same row. */
public final class WeeklyProgress {
    private static final int DAYS = 6;
    private static final int MOST = 10_000;

    private WeeklyProgress() {}

    /**
     * A week of a quota.
     *
     * @param monday its first day
     * @param day until when it is entered: its Sunday, or today while it runs
     * @param lines in the order of the parts
     */
    public record Sheet(QuotaFactsStore.Quota quota, LocalDate monday, LocalDate day, List<Line> lines) {
        /** Copies the list. */
        public Sheet {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One part.
     *
     * @param before what had been done when the week began
     * @param row the last row of the week, or one that does not exist yet
     */
    public record Line(QuotaFactsStore.Part part, int before, Row row) {}

    /** The quotas whose progress is entered by people, the newest first. */
    public static List<QuotaFactsStore.Quota> quotas(Office office) {
        return new QuotaFactsStore(office.database().sql()).all().stream().filter(QuotaFactsStore::byHand).toList();
    }

    /** The week of a day; empty when the quota is gone. */
    public static Optional<Sheet> read(Office office, long id, LocalDate wanted) {
        QuotaFactsStore store = new QuotaFactsStore(office.database().sql());
        return store.all().stream().filter(quota -> quota.id() == id).findFirst().map(quota -> {
            LocalDate today = LocalDate.now(office.clock());
            LocalDate monday = wanted.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            LocalDate sunday = monday.plusDays(DAYS);
            LocalDate day = sunday.isBefore(today) ? sunday : today;
            List<QuotaFactsStore.Part> parts = store.parts(id);
            List<Integer> before = store.done(quota, parts, monday.minusDays(1));
            List<Row> rows = rows(office.registers().get(ProgressLedger.KEY), id, monday, sunday);
            List<Line> lines = new ArrayList<>();
            for (int at = 0; at < parts.size(); at++) {
                QuotaFactsStore.Part part = parts.get(at);
                Row row = rows.stream().filter(each -> belongs(each, part)).reduce((one, other) -> other)
                        .orElseGet(() -> fresh(id, part));
                lines.add(new Line(part, before.get(at), row.with(ProgressLedger.DAY, day)));
            }
            return new Sheet(quota, monday, day, lines);
        });
    }

    private static List<Row> rows(Register register, long quota, LocalDate from, LocalDate to) {
        Query query = Query.ALL.and(new Filter.OneOf(ProgressLedger.QUOTA.key(), List.of(Reference.to(quota))))
                .and(new Filter.Between(ProgressLedger.DAY.key(), from, to)).sort(Sort.by(ProgressLedger.DAY));
        return register.store().first(query, MOST);
    }

    private static boolean belongs(Row row, QuotaFactsStore.Part part) {
        Reference union = row.get(ProgressLedger.UNION);
        return union == null
                ? part.union() == 0 && part.name().equals(row.get(ProgressLedger.COMMUNITY, ""))
                : union.id() == part.union();
    }

    private static Row fresh(long quota, QuotaFactsStore.Part part) {
        Row row = Row.NEW.with(ProgressLedger.QUOTA, Reference.to(quota));
        return part.union() == 0
                ? row.with(ProgressLedger.COMMUNITY, part.name())
                : row.with(ProgressLedger.UNION, Reference.to(part.union()));
    }

    /** Keeps rows of a week as one act; gives its number, 0 when a rule forbids it. */
    public static long save(Office office, Sheet sheet, List<Row> rows, Actor actor) {
        return office.registers().get(ProgressLedger.KEY).saveTogether(rows, new long[0], Act.correction(actor, Act.Kind.EDIT),
                sheet.quota().words() + " 到 " + sheet.day() + " 的进度 " + rows.size() + " 条");
    }
}
