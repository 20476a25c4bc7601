package org.streetunion.app.work.elections;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.parameters.ParameterLedger;
import org.streetunion.app.office.parameters.ParameterTable;
import org.streetunion.app.office.unions.UnionLedger;
import org.streetunion.app.work.Deadlines;

/**
 * 补选: unions at work that had a 主席, (常务)副主席 or 经审主任 and have none now; due so many months after the last one left. A union may do
 * without a 副主席: who went with the end of a term is not missed.
 */
public final class VacancyDeadlines implements Deadlines {
    private static final List<String> POSTS = List.of("主席", "常务副主席", "副主席", "经审主任");
    private static final String MONTHS = "主席空缺补选月数";
    private static final int USUAL = 3;
    private static final int MOST = 20_000;
    private final Registers registers;
    private final Parameters parameters;

    /** Of these registers' unions. */
    public VacancyDeadlines(Registers registers) {
        this.registers = registers;
        this.parameters = new ParameterTable(() -> registers.get(ParameterLedger.KEY).store(), System::nanoTime);
    }

    /** A post of a union. */
    private record Post(Reference union, String name) {}

    @Override
    public List<Deadline> soon(LocalDate today) {
        int months = parameters.amount(MONTHS, today).map(BigDecimal::intValue).orElse(USUAL);
        Map<Post, LocalDate> vacant = vacant(today);
        Map<Long, Row> atWork = new LinkedHashMap<>();
        long[] unions = vacant.keySet().stream().mapToLong(post -> post.union().id()).distinct().toArray();
        registers.get("unions").store().rows(unions).stream().filter(row -> "正常".equals(row.get(UnionLedger.STATE)))
                .forEach(row -> atWork.put(row.id(), row));
        List<Deadline> soon = new ArrayList<>();
        vacant.forEach((post, left) -> {
            Row union = atWork.get(post.union().id());
            if (union != null) {
                String name = union.get(UnionLedger.NAME, "");
                soon.add(new Deadline(left.plusMonths(months),
                        name + "：" + post.name() + "从 " + left + " 起空缺，应在 " + months + " 个月内补选",
                        "unions", Query.ALL.and(new Filter.Ids(name, List.of(union.id())))));
            }
        });
        return soon;
    }

    /** The posts that nobody holds, with the last day on which somebody did. */
    private Map<Post, LocalDate> vacant(LocalDate today) {
        Map<Post, LocalDate> last = new LinkedHashMap<>();
        Query held = Query.ALL.and(new Filter.OneOf(AppointmentLedger.POST.key(), POSTS))
                .and(new Filter.Blank(AppointmentLedger.UNION.key(), false));
        for (Row row : registers.get("appointments").store().first(held, MOST)) {
            if (dispensable(row)) {
                continue;
            }
            Post post = new Post(Objects.requireNonNull(row.get(AppointmentLedger.UNION), "not blank"),
                    row.get(AppointmentLedger.POST, ""));
            last.merge(post, row.get(AppointmentLedger.ENDS_ON, LocalDate.MAX), (one, other) -> one.isAfter(other) ? one : other);
        }
        last.values().removeIf(day -> !day.isBefore(today));
        return last;
    }

    private static boolean dispensable(Row row) {
        return row.get(AppointmentLedger.POST, "").endsWith("副主席") && row.get(AppointmentLedger.ENDS_ON) != null
                && List.of("换届", "期满").contains(row.get(AppointmentLedger.END_REASON, ""));
    }
}
