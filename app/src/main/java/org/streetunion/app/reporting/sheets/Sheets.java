package org.streetunion.app.reporting.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Quarter;

/** The sheets of a year as they stand on a day: all of them are read and counted together, a select a part and a fact. */
public final class Sheets {
    private final SheetStore store;
    private final StaffStore staff;
    private final TargetCounts counts;

    /** Over the office's database. */
    public Sheets(Sql sql) {
        this.store = new SheetStore(sql);
        this.staff = new StaffStore(sql);
        this.counts = new TargetCounts(sql);
    }

    /** All of the year of the day. */
    public List<SheetFacts> on(LocalDate day) {
        return of(day.getYear(), day);
    }

    /** All of a year; after its end as they stood at its end. */
    public List<SheetFacts> of(int year, LocalDate day) {
        LocalDate to = day.getYear() > year ? LocalDate.of(year, 12, 31) : day;
        return of(year, to, store.heads(year, to));
    }

    private List<SheetFacts> of(int year, LocalDate to, List<SheetFacts.Head> heads) {
        Map<Long, List<Target>> targets = store.targets(year);
        Map<Long, List<SheetFacts.Post>> posts = store.posts(year, to);
        Map<Long, List<SheetFacts.Guarantee>> guarantees = store.guarantees(year);
        Map<Long, List<SheetFacts.Staff>> lent = staff.on(to);
        Map<TargetSource, Map<Long, TargetCounts.Amount>> counted = counted(heads, targets, year, to);
        List<SheetFacts> sheets = new ArrayList<>();
        for (SheetFacts.Head head : heads) {
            long union = head.union();
            List<TargetProgress> progress = targets.getOrDefault(union, List.of()).stream()
                    .map(target -> progress(target, union, counted, to, year)).toList();
            sheets.add(new SheetFacts(head, posts.getOrDefault(union, List.of()), progress,
                    guarantees.getOrDefault(union, List.of()), lent.getOrDefault(union, List.of())));
        }
        return sheets;
    }

    /** One sheet; empty when there is none. */
    public Optional<SheetFacts> find(long union, int year, LocalDate day) {
        LocalDate to = day.getYear() > year ? LocalDate.of(year, 12, 31) : day;
        return of(year, to, store.heads(year, to).stream().filter(head -> head.union() == union).toList()).stream().findFirst();
    }

    /** What was planned and done of a sheet's targets by the end of each quarter; of quarters that begin after the day only the plan. */
    public List<QuarterProgress> quarters(long union, int year, LocalDate day) {
        List<SheetFacts> ends = new ArrayList<>();
        int over = 0;
        for (int number = 1; number <= QuarterProgress.QUARTERS; number++) {
            Quarter quarter = new Quarter(year, number);
            over += quarter.last().isAfter(day) ? 0 : 1;
            if (!quarter.first().isAfter(day)) {
                find(union, year, quarter.last().isAfter(day) ? day : quarter.last()).ifPresent(ends::add);
            }
        }
        List<Target> targets = store.targets(year).getOrDefault(union, List.of());
        int ended = over;
        return targets.stream().map(target -> QuarterProgress.of(target, ends, ended)).toList();
    }

    /** The rows behind what is done of a target. */
    public List<Long> list(TargetSource source, long union, int year, LocalDate day) {
        LocalDate to = day.getYear() > year ? LocalDate.of(year, 12, 31) : day;
        return counts.list(source, union, LocalDate.of(year, 1, 1), to);
    }

    private Map<TargetSource, Map<Long, TargetCounts.Amount>> counted(List<SheetFacts.Head> heads,
            Map<Long, List<Target>> targets, int year, LocalDate to) {
        Set<TargetSource> sources = new LinkedHashSet<>();
        List<Long> unions = heads.stream().map(SheetFacts.Head::union).toList();
        unions.forEach(union -> targets.getOrDefault(union, List.of())
                .forEach(target -> target.source().ifPresent(sources::add)));
        LocalDate first = LocalDate.of(year, 1, 1);
        return to.isBefore(first) ? Map.of() : counts.count(sources, unions, first, to);
    }

    private static TargetProgress progress(Target target, long union, Map<TargetSource, Map<Long, TargetCounts.Amount>> counted,
            LocalDate to, int year) {
        TargetCounts.Amount amount = target.source()
                .map(source -> counted.getOrDefault(source, Map.of()).getOrDefault(union, TargetCounts.Amount.NONE)).orElse(null);
        return TargetProgress.of(target, amount, to, year);
    }
}
