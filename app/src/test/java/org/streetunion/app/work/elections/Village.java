package org.streetunion.app.work.elections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.parameters.ParameterLedger;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.SupplyRows;

/** A union of thirty members with a chair, two committee members and a term that ends, and the people who are to be elected next. */
final class Village {
    static final Actor CLERK = new Actor("小林");
    static final LocalDate MET = LocalDate.of(2026, 10, 8);
    private static final List<String> REGISTERS = List.of("unions", "terms", "appointments", "bodies", "coverage", "employers",
            "elections", "foundings", "seats");
    final Office office;
    final Street street;
    final long employer;
    final long union;
    final List<Long> people;

    Village(Office office) {
        this.office = office;
        this.street = new Street(office);
        new SupplyRows(office).run(Map.of(ParameterLedger.KEY, ParameterLedger.SHIPPED));
        employer = street.write("employers", List.of(Street.values(Map.of("name", "合兴模具厂", "legal_person", "钱大海")))).get(0);
        union = street.write("unions", List.of(Street.values(Map.of("name", "合兴模具厂工会委员会", "kind", "独立基层工会", "form", "工会委员会",
                "founded_on", LocalDate.of(2015, 5, 1), "employer", Reference.to(employer), "count_basis", "以名册为准")))).get(0);
        street.write("terms", List.of(Street.values(Map.of("union", Reference.to(union), "ordinal", 3, "years", 5, "starts_on",
                LocalDate.of(2021, 11, 1)))));
        members();
        people = people();
        post(people.get(0), "主席", "专职");
        post(people.get(1), "副主席", "兼职");
        post(people.get(2), "协理员", "聘任");
    }

    private void members() {
        List<Row> rows = new ArrayList<>();
        for (int number = 0; number < 30; number++) {
            rows.add(Street.values(Map.of("name", "职工" + number, "union", Reference.to(union), "id_number",
                    Street.resident(number), "sex", number < 12 ? "女" : "男", "membership", "在册", "id_valid", true, "joined_on",
                    LocalDate.of(2020, 3, 1))));
        }
        street.write("members", rows);
    }

    /** Ten people; the first three are women, the odd ones work at the front line, the second is 中层, those from the sixth on are young. */
    private List<Long> people() {
        List<Row> rows = new ArrayList<>();
        for (int number = 0; number < 10; number++) {
            rows.add(Street.values(Map.of("name", "干部" + number, "sex", number < 3 ? "女" : "男", "front_line", number % 2 == 1,
                    "management", number == 2 ? "中层" : "一般管理", "birth_on", LocalDate.of(number < 6 ? 1975 : 1995, 3, 1))));
        }
        return street.write("people", rows);
    }

    private void post(long person, String post, String status) {
        street.write("appointments", List.of(Street.values(Map.of("person", Reference.to(person), "post", post, "status", status,
                "level", "企业", "union", Reference.to(union), "starts_on", LocalDate.of(2021, 11, 1), "duties", "分管" + post))));
    }

    /** Seats somebody in a body of a union. */
    void seat(long of, int term, String body, int person, @Nullable String duty) {
        Map<String, @Nullable Object> values = new HashMap<>(
                Map.of("union", Reference.to(of), "term_no", term, "body", body, "person",
                        Reference.to(people.get(person))));
        values.put("duty", duty);
        street.write("seats", List.of(Street.values(values)));
    }

    /** The committee of the next term: three of the committee, of whom one goes on, and three auditors. */
    void elected(long of, int term) {
        seat(of, term, "委员", 1, "主席");
        seat(of, term, "委员", 3, null);
        seat(of, term, "委员", 6, "副主席");
        for (int person = 7; person < 10; person++) {
            seat(of, term, "经审委员", person, person == 7 ? "经审主任" : null);
        }
    }

    /** Fills in a file. */
    void fill(String ledger, long id, Map<String, ?> values) {
        var register = office.registers().get(ledger);
        Row row = register.store().rows(new long[]{id}).get(0);
        for (Map.Entry<String, ?> each : values.entrySet()) {
            row = row.with(each.getKey(), each.getValue());
        }
        var saved = register.save(row,
                org.streetunion.app.ledger.Act.correction(CLERK, org.streetunion.app.ledger.Act.Kind.EDIT));
        if (!saved.done()) {
            throw new IllegalStateException(saved.problems().toString());
        }
    }

    /** The posts of a union as they stand: who, what, since when, until when, why it ended. */
    List<String> posts(long of) {
        var register = office.registers().get("appointments");
        return register.labelled(register.store().first(Query.ALL, 100)).stream()
                .filter(row -> Reference.to(of).equals(row.values().get("union")))
                .map(row -> row.values().get("person") + " " + row.values().get("post") + " " + row.values().get("status") + " "
                        + row.values().get("starts_on") + " " + row.values().get("ends_on") + " "
                        + row.values().get("end_reason"))
                .sorted().toList();
    }

    /** Everything that a deed may touch, with its history. */
    Map<String, String> everything() {
        Map<String, String> all = new TreeMap<>();
        for (String key : REGISTERS) {
            var register = office.registers().get(key);
            for (Row row : register.store().first(Query.ALL, 200)) {
                all.put(key + row.id(), new TreeMap<>(row.values()) + " " + register.store().history(row.id()));
            }
        }
        return all;
    }
}
