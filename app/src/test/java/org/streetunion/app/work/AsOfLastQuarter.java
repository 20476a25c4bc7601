package org.streetunion.app.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Trait;
import org.streetunion.app.reporting.summary.Summary;
import org.streetunion.reports.model.CellText;

/** All that an office says of an earlier day: the lists with their dated columns, the rates by group and base, the quarter's figures. */
final class AsOfLastQuarter {
    private final Office office;
    private final LocalDate day;

    AsOfLastQuarter(Office office, LocalDate day) {
        this.office = office;
        this.day = day;
    }

    /** By what it is, with the rows of each list. */
    Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        for (Register register : office.registers().all()) {
            if (register.ledger().recalls()) {
                all.put(register.ledger().key(), list(register));
            }
        }
        rates(all);
        office.reporting().compute(Quarter.of(day)).figures()
                .forEach((code, figures) -> all.put("季报 " + code, String.valueOf(figures)));
        return all;
    }

    private Map<Long, String> list(Register register) {
        List<Column<?>> dated = register.ledger().columns(Trait.DATED).toList();
        Map<Long, String> list = new LinkedHashMap<>();
        for (Row row : register.store().rows(register.store().ids(Query.ALL.asOf(day)), day)) {
            list.put(row.id(), dated.stream().map(column -> String.valueOf(row.values().get(column.key())))
                    .collect(Collectors.joining(" ")));
        }
        return list;
    }

    private void rates(Map<String, Object> all) {
        Summary rates = office.summaries().find("rates").orElseThrow();
        Summary.Option by = rates.options().get(0);
        Summary.Option base = rates.options().get(1);
        for (String group : by.choices()) {
            for (String of : base.choices()) {
                List<String> lines = new ArrayList<>();
                office.summaries().compute(rates, new Summary.Request(day, Map.of(by.key(), group, base.key(), of))).tables()
                        .get(0).rows().forEach(row -> lines.add(row.cells().stream().map(CellText::of)
                                .collect(Collectors.joining(" "))));
                all.put("比率 " + group + " " + of, lines);
            }
        }
    }
}
