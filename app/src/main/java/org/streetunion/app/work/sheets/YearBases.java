package org.streetunion.app.work.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.office.targets.TargetLedger;
import org.streetunion.app.reporting.sheets.TargetCounts;
import org.streetunion.app.reporting.sheets.TargetSource;
import org.streetunion.app.reporting.sheets.TargetSources;
import org.streetunion.app.work.Office;

/** 年初基数: what stood at the end of the year before, of targets that are a level or a rate. What somebody typed stays as it is. */
final class YearBases {
    private final Office office;
    private final LocalDate last;

    /** Of the targets of a year. */
    YearBases(Office office, int year) {
        this.office = office;
        this.last = LocalDate.of(year - 1, 12, 31);
    }

    /** Whether the day has come on which they are counted. */
    boolean known() {
        return !last.isAfter(LocalDate.now(office.clock()));
    }

    /** The day on which they are counted. */
    LocalDate day() {
        return last;
    }

    /** The same targets of one or several unions with their bases, as far as they can be counted: one select a fact for all. */
    List<Row> filled(List<Row> targets) {
        Set<TargetSource> sources = new LinkedHashSet<>();
        Set<Long> unions = new LinkedHashSet<>();
        targets.forEach(row -> open(row).ifPresent(source -> {
            sources.add(source);
            unions.add(union(row));
        }));
        if (sources.isEmpty() || !known()) {
            return targets;
        }
        Map<TargetSource, Map<Long, TargetCounts.Amount>> counted = new TargetCounts(office.database().sql()).count(sources,
                unions, LocalDate.of(last.getYear(), 1, 1), last);
        return targets.stream().map(row -> open(row).map(source -> counted.getOrDefault(source, Map.of())
                .getOrDefault(union(row), TargetCounts.Amount.NONE).value(source)).map(base -> with(row, base)).orElse(row))
                .toList();
    }

    /** Where the base of a target is to be counted; empty for what has one or is no level. */
    private static Optional<TargetSource> open(Row target) {
        return target.get(TargetLedger.BASE) != null
                ? Optional.empty()
                : TargetSources.find(target.get(TargetLedger.COUNTED_FROM, "")).filter(TargetSource::level);
    }

    private static Row with(Row row, Optional<BigDecimal> base) {
        return base.map(number -> row.with(TargetLedger.BASE, Types.plain(number))).orElse(row);
    }

    private static long union(Row row) {
        Reference union = row.get(TargetLedger.UNION);
        return union == null ? 0 : union.id();
    }
}
