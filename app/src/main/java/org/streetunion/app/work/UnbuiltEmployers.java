package org.streetunion.app.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.coverage.CoverageLedger;
import org.streetunion.app.office.employers.EmployerLedger;
import org.streetunion.app.office.unions.UnionLedger;

/** What a union's end makes of the 建会状态 of the employers that it covered: another union covers them still, or none does. */
final class UnbuiltEmployers {
    private static final List<String> BUILT = List.of("已单建", "已纳入联合", "已纳入联合会");
    private static final int MOST = 100_000;
    private final Registers registers;
    private final UnionEnd order;
    private final LocalDate day;

    UnbuiltEmployers(Registers registers, UnionEnd order) {
        this.registers = registers;
        this.order = order;
        this.day = Objects.requireNonNull(order.day(), "a day, checked before");
    }

    /** The employers whose state is another from then on, as they are to be. */
    List<Row> changed(List<Row> endedCoverage) {
        Set<Reference> employers = new LinkedHashSet<>();
        endedCoverage.forEach(row -> employers.add(row.get(CoverageLedger.EMPLOYER)));
        registers.get("unions").store().rows(new long[]{order.union()})
                .forEach(union -> employers.add(union.get(UnionLedger.EMPLOYER)));
        employers.remove(null);
        long[] ids = employers.stream().mapToLong(Reference::id).toArray();
        List<Row> changed = new ArrayList<>();
        List<Row> coverage = coverage(employers);
        for (Row employer : registers.get("employers").store().rows(ids)) {
            String now = employer.get(EmployerLedger.UNION_STATE, "");
            String then = state(employer.id(), coverage);
            if (BUILT.contains(now) && !now.equals(then)) {
                changed.add(employer.with(EmployerLedger.UNION_STATE, then));
            }
        }
        return changed;
    }

    /** What other unions at work cover of these, and what the union that takes over will. */
    private List<Row> coverage(Set<Reference> employers) {
        List<Row> rows = registers.get("coverage").store()
                .first(Query.ALL.and(new Filter.OneOf(CoverageLedger.EMPLOYER.key(), List.copyOf(employers))), MOST);
        return rows.stream().filter(row -> {
            Reference union = Objects.requireNonNull(row.get(CoverageLedger.UNION), "a required column");
            LocalDate to = row.get(CoverageLedger.TO);
            return union.id() != order.union() && (to == null || to.isAfter(day)) && standing(union.id()) != null;
        }).toList();
    }

    private String state(long employer, List<Row> coverage) {
        List<Row> own = new ArrayList<>(
                coverage.stream().filter(row -> Reference.to(employer).equals(row.get(CoverageLedger.EMPLOYER))).toList());
        if (own.stream().anyMatch(row -> "单建".equals(row.get(CoverageLedger.MODE)))) {
            return "已单建";
        }
        List<Long> unions = new ArrayList<>(own.stream().map(row -> row.get(CoverageLedger.UNION)).filter(Objects::nonNull)
                .map(Reference::id).toList());
        if (order.how().equals(UnionEnd.MERGED) && order.into() != null) {
            unions.add(order.into());
        }
        if (unions.isEmpty()) {
            return "未建会";
        }
        boolean federations = unions.stream().map(this::standing).filter(Objects::nonNull)
                .allMatch(union -> "工会联合会".equals(union.get(UnionLedger.FORM)));
        return federations ? "已纳入联合会" : "已纳入联合";
    }

    private @Nullable Row standing(long union) {
        return registers.get("unions").store().first(Query.ALL.and(new Filter.Ids("", List.of(union))), 1).stream()
                .filter(row -> UnionBelongings.STANDING.contains(row.get(UnionLedger.STATE, "正常"))).findFirst().orElse(null);
    }
}
