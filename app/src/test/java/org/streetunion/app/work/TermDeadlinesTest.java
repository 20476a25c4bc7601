package org.streetunion.app.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.parameters.ParameterLedger;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;

/** 待换届: by the months of the parameter, without whose 延期 was approved; what is near is pressing; the report tells who is late. */
class TermDeadlinesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 9);

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoWaitsForAnElection(Databases kind) {
        try (Office office = kind.office()) {
            new SupplyRows(office).run(Map.of(ParameterLedger.KEY, ParameterLedger.SHIPPED));
            Street street = new Street(office);
            union(street, "甲厂工会", "2026-09-30");
            long prolonged = union(street, "乙厂工会", "2026-09-29");
            long refused = union(street, "丙厂工会", "2026-09-01");
            union(street, "丁厂工会", "2027-04-09");
            union(street, "戊厂工会", "2027-04-10");
            delay(street, prolonged, "街工〔2026〕3号");
            delay(street, refused, null);
            TermDeadlines terms = new TermDeadlines(office.registers());

            assertEquals(List.of("丁厂工会", "丙厂工会", "甲厂工会"), names(office, terms));
            months(office, "8");
            assertEquals(List.of("丁厂工会", "丙厂工会", "戊厂工会", "甲厂工会"), names(office, terms));
            assertEquals(8, terms.ahead(TODAY));
            assertEquals(List.of(true, false), terms.soon(TODAY).stream().filter(each -> each.sentence().contains("甲厂")
                    || each.sentence().contains("列入换届计划")).map(Deadlines.Deadline::pressing).toList());

            String report = office.reporting().compute(new Quarter(2026, 3)).report().notes().toString();
            assertEquals("超期未换届：本季末有 1 家工会任期已满还没有换届，另有 1 家已批准延期；第 11、12 行只算本年任期届满的。",
                    report.replaceAll("(?s).*(超期未换届：.*?的。).*", "$1"));
        }
    }

    private static List<String> names(Office office, TermDeadlines terms) {
        Register unions = office.registers().get("unions");
        return unions.store().first(terms.waiting(TODAY), 9).stream().map(row -> String.valueOf(row.values().get("name")))
                .sorted()
                .toList();
    }

    private static void months(Office office, String amount) {
        Register parameters = office.registers().get(ParameterLedger.KEY);
        Row row = parameters.store().first(Query.ALL, 500).stream()
                .filter(each -> "换届提醒提前月数".equals(each.values().get("name"))).findFirst().orElseThrow();
        parameters.save(row.with("amount", new BigDecimal(amount)), Act.correction(new Actor("小林"), Act.Kind.EDIT));
    }

    private static long union(Street street, String name, String ends) {
        long union = street.write("unions", List.of(Street.values(Map.of("name", name, "kind", "独立基层工会", "state", "正常",
                "founded_on", LocalDate.of(2010, 1, 1))))).get(0);
        street.write("terms", List.of(Street.values(Map.of("union", Reference.to(union), "ordinal", 1, "starts_on",
                LocalDate.parse(ends).minusYears(5).plusDays(1), "ends_on", LocalDate.parse(ends)))));
        return union;
    }

    private static void delay(Street street, long union, @Nullable String number) {
        Map<String, Object> values = new HashMap<>(Map.of("union", Reference.to(union), "term_no", 2, "shift", "延期", "shift_to",
                LocalDate.of(2026, 12, 31)));
        if (number != null) {
            values.put("shift_no", number);
        }
        street.write("elections", List.of(Street.values(values)));
    }
}
