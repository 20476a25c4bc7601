package org.streetunion.app.work;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.parameters.ParameterLedger;
import org.streetunion.app.reporting.summary.Summary;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.elections.CloseElection;
import org.streetunion.app.work.elections.FileKind;
import org.streetunion.app.work.elections.LookAtFile;
import org.streetunion.app.work.elections.Measure;
import org.streetunion.app.work.elections.StartFile;
import org.streetunion.reports.model.CellText;

/** One union of thirty members, nine of them women, with an employer and a term; each step breaks something. */
final class Scene {
    private static final Actor CLERK = new Actor("小林");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 8);
    private final Office office;
    private final Street street;
    private final long union;

    Scene(Office office) {
        this.office = office;
        this.street = new Street(office);
        new SupplyRows(office).run(Map.of(ParameterLedger.KEY, ParameterLedger.SHIPPED));
        long employer = add("employers", Map.of("name", "合兴模具厂", "legal_person", "钱大海"));
        this.union = add("unions", Map.of("name", "合兴模具厂工会委员会", "kind", "独立基层工会", "form", "工会委员会", "founded_on",
                LocalDate.of(2015, 5, 1), "employer", Reference.to(employer), "count_basis", "以名册为准"));
        List<Row> members = new ArrayList<>();
        for (int number = 0; number < 30; number++) {
            members.add(
                    Street.values(Map.of("name", "职工" + number, "union", it(), "sex", number < 9 ? "女" : "男", "id_number",
                            Street.resident(number), "membership",
                            "在册", "joined_on", LocalDate.of(2020, 3, 1))));
        }
        street.write("members", members);
    }

    Reference it() {
        return Reference.to(union);
    }

    private long add(String ledger, Map<String, ?> values) {
        return street.write(ledger, List.of(Street.values(new HashMap<>(values)))).get(0);
    }

    List<String> check(String ledger, Map<String, ?> values) {
        return office.registers().get(ledger).check(Street.values(new HashMap<>(values))).stream().map(Problem::sentence)
                .toList();
    }

    List<String> summary(String key, String choice) {
        Summary summary = office.summaries().find(key).orElseThrow();
        Map<String, String> choices = summary.options().stream().filter(option -> option.choices().contains(choice))
                .findFirst()
                .map(option -> Map.of(option.key(), choice)).orElse(Map.of());
        return office.summaries().compute(summary, new Summary.Request(DAY, choices)).tables().get(0).rows().stream()
                .flatMap(row -> row.cells().stream()).map(CellText::of).toList();
    }

    List<String> ends(LocalDate day) {
        add("terms",
                Map.of("union", it(), "ordinal", 1, "years", 5, "starts_on", day.minusYears(5).plusDays(1), "ends_on", day));
        return summary("terms", "全部");
    }

    /** What is due when its term ends on that day; what is shown in red begins so. */
    List<String> red(LocalDate end) {
        add("terms", Map.of("union", it(), "ordinal", 1, "years", 5, "starts_on", end.minusYears(5).plusDays(1), "ends_on", end));
        return new TermDeadlines(office.registers()).soon(DAY).stream()
                .map(each -> (each.pressing() ? "红 " : "") + each.sentence()).toList();
    }

    /** A zone with the union and its members, where so many unions and ten members are the guide. */
    List<String> crowded(String unions) {
        guide("片区工会数", unions);
        guide("片区会员数", "10");
        long zone = add("zones", Map.of("code", "P1", "name", "东片", "kind", "划片"));
        Row row = office.registers().get("unions").store().rows(new long[]{union}).get(0);
        assertTrue(office.registers().get("unions").save(row.with("zone", Reference.to(zone)),
                Act.correction(CLERK, Act.Kind.EDIT)).done());
        return summary("zones", "全部");
    }

    private void guide(String parameter, String amount) {
        var parameters = office.registers().get(ParameterLedger.KEY);
        Row row = parameters.store().first(org.streetunion.app.ledger.Query.ALL, 500).stream()
                .filter(each -> parameter.equals(each.values().get("name"))).findFirst().orElseThrow();
        assertTrue(parameters.save(row.with("amount", new BigDecimal(amount)), Act.correction(CLERK, Act.Kind.EDIT)).done());
    }

    Map<String, Object> delay(@Nullable String number, LocalDate until) {
        add("terms", Map.of("union", it(), "ordinal", 1, "years", 5, "starts_on", LocalDate.of(2021, 9, 1)));
        long file = StartFile.election(office, union, CLERK).id();
        Row row = office.registers().get("elections").store().rows(new long[]{file}).get(0);
        Map<String, Object> values = new HashMap<>();
        row.values().forEach((key, value) -> {
            if (value != null) {
                values.put(key, value);
            }
        });
        values.put("shift", "延期");
        values.put("shift_to", until);
        if (number != null) {
            values.put("shift_no", number);
        }
        values.put("term_no", 9);
        return values;
    }

    private long person(String name, String sex, boolean front, String management, String job) {
        return add("people", Map.of("name", name, "sex", sex, "front_line", front, "management", management, "job", job));
    }

    private void seat(long person, String body, @Nullable String duty) {
        Map<String, Object> values = new HashMap<>(
                Map.of("union", it(), "term_no", 1, "body", body, "person", Reference.to(person)));
        if (duty != null) {
            values.put("duty", duty);
        }
        add("seats", values);
    }

    /** A committee of so many, of whom some do not work at the front line. */
    List<String> elected(int many, int behind) {
        for (int number = 0; number < many; number++) {
            seat(person("委员" + number, "男", number >= behind, "一般管理", "车工"), "委员", null);
        }
        return off();
    }

    /** Five delegates, of whom some lead and some are women. */
    List<String> delegates(int leading, int women) {
        for (int number = 0; number < 5; number++) {
            boolean leads = number < leading;
            seat(person("代表" + number, number < women ? "女" : "男", !leads, leads ? "中层" : "一线", "车工"), "代表", null);
        }
        return off();
    }

    private List<String> off() {
        long file = StartFile.election(office, union, CLERK).id();
        return LookAtFile.find(office, FileKind.ELECTION, file).orElseThrow().measures().stream()
                .filter(measure -> measure.verdict() == Measure.Verdict.OFF).map(measure -> measure.about() + measure.name())
                .toList();
    }

    List<String> closing(String name, String job, boolean auditor) {
        long chair = person(name, "男", true, "一线", job);
        seat(chair, "委员", "主席");
        seat(auditor ? chair : person("审一", "男", true, "一线", "车工"), "经审委员", null);
        long file = StartFile.election(office, union, CLERK).id();
        Row row = office.registers().get("elections").store().rows(new long[]{file}).get(0);
        office.registers().get("elections").save(row.with("meeting_on", DAY).with("years", 5),
                Act.correction(CLERK, Act.Kind.EDIT));
        return CloseElection.check(office, file).stream().map(Problem::sentence).toList();
    }

    Scene post(String post, String status, @Nullable LocalDate to) {
        long person = office.registers().get("people").count(org.streetunion.app.ledger.Query.ALL) == 0
                ? person("干一", "男", true, "一线", "车工")
                : office.registers().get("people").ids(org.streetunion.app.ledger.Query.ALL)[0];
        Map<String, Object> values = new HashMap<>(
                Map.of("person", Reference.to(person), "union", it(), "post", post, "status",
                        status, "level", "企业", "starts_on", LocalDate.of(2021, 1, 1)));
        if (to != null) {
            values.put("ends_on", to);
        }
        add("appointments", values);
        return this;
    }

    /** Somebody in the committee with such a close relative. */
    List<String> relative(String relatives) {
        long member = person("委一", "男", true, "一线", "车工");
        note(member, relatives);
        seat(member, "委员", "主席");
        long file = StartFile.election(office, union, CLERK).id();
        Row row = office.registers().get("elections").store().rows(new long[]{file}).get(0);
        office.registers().get("elections").save(row.with("meeting_on", DAY).with("years", 5),
                Act.correction(CLERK, Act.Kind.EDIT));
        return CloseElection.check(office, file).stream().map(Problem::sentence).toList();
    }

    private void note(long person, String relatives) {
        Row row = office.registers().get("people").store().rows(new long[]{person}).get(0);
        assertTrue(office.registers().get("people").save(row.with("relatives", relatives),
                Act.correction(CLERK, Act.Kind.EDIT)).done());
    }

    /** The same person is a vice-chair with such duties. */
    Scene dutied(String duties) {
        long person = office.registers().get("people").ids(org.streetunion.app.ledger.Query.ALL)[0];
        add("appointments",
                Map.of("person", Reference.to(person), "union", it(), "post", "副主席", "status", "兼职", "level", "企业",
                        "starts_on", LocalDate.of(2021, 1, 1), "duties", duties));
        return this;
    }

    Scene auditor(String relatives) {
        long person = person("审一", "女", true, "一线", "车工");
        note(person, relatives);
        add("appointments", Map.of("person", Reference.to(person), "union", it(), "post", "经审委员", "status", "兼职", "level",
                "企业", "starts_on", LocalDate.of(2021, 1, 1)));
        return this;
    }

    /** So many whole days in a month, and what is said of one more. */
    List<String> worked(int days) {
        Reference person = Reference.to(office.registers().get("people").ids(org.streetunion.app.ledger.Query.ALL)[0]);
        for (int day = 1; day <= days; day++) {
            add("duties",
                    Map.of("person", person, "day", LocalDate.of(2026, 9, day), "kind", "会议", "days_used", BigDecimal.ONE));
        }
        return check("duties",
                Map.of("person", person, "day", LocalDate.of(2026, 9, 20), "kind", "会议", "days_used", BigDecimal.ONE));
    }

    Scene viceChairs(int many) {
        for (int number = 0; number < many; number++) {
            add("appointments", Map.of("person", Reference.to(person("副" + number, "男", true, "一线", "车工")), "post", "副主席",
                    "status", "兼职", "level", "街道", "starts_on", LocalDate.of(2026, 1, 1)));
        }
        return this;
    }

    /** A zone that a vice-chair of the street leads, or somebody else. */
    Scene led(boolean broken) {
        viceChairs(1);
        long chair = office.registers().get("people").ids(org.streetunion.app.ledger.Query.ALL)[0];
        long leader = broken ? person("别人", "男", true, "一线", "车工") : chair;
        add("zones", Map.of("code", "P1", "name", "东片", "kind", "划片", "leader", Reference.to(leader), "worker",
                Reference.to(chair), "adviser", "指一"));
        return this;
    }

    Scene chair(LocalDate from) {
        add("appointments", Map.of("person", Reference.to(person("干一", "男", true, "一线", "车工")), "union", it(), "post", "主席",
                "status", "兼职", "level", "企业", "starts_on", from));
        return this;
    }

    Scene assistants(int many) {
        for (int number = 0; number < many; number++) {
            add("appointments", Map.of("person", Reference.to(person("协" + number, "男", true, "一线", "车工")), "post", "协理员",
                    "status", "聘任", "level", "街道", "starts_on", LocalDate.of(2026, 1, 1)));
        }
        return this;
    }

    Map<String, Object> zone(boolean broken) {
        Map<String, Object> values = new HashMap<>(Map.of("code", "P1", "name", "东片", "kind", "划片"));
        if (!broken) {
            Reference person = Reference.to(person("片一", "男", true, "一线", "车工"));
            values.putAll(Map.of("leader", person, "worker", person, "adviser", "指一"));
        }
        return values;
    }

    Scene employer(int workers) {
        add("employers", Map.of("name", "丁厂", "credit_code", "91330206MA0000023K", "listed_workers", workers));
        return this;
    }

    Scene people(int workers, int women, int members) {
        add("headcounts",
                Map.of("quarter", new Quarter(2026, 3), "union", it(), "workers", workers, "women", women, "members",
                        members, "women_members", women));
        return this;
    }

    Scene women(int more) {
        for (int number = 0; number < more; number++) {
            add("members",
                    Map.of("name", "女工" + number, "union", it(), "sex", "女", "id_number", Street.resident(100 + number),
                            "membership", "在册", "joined_on", LocalDate.of(2020, 3, 1)));
        }
        return this;
    }

    Scene certificate(LocalDate to) {
        Row row = office.registers().get("unions").store().rows(new long[]{union}).get(0);
        assertTrue(office.registers().get("unions").save(
                row.with("legal_no", "法证一").with("legal_from", LocalDate.of(2021, 1, 1)).with("legal_to", to),
                Act.correction(CLERK, Act.Kind.EDIT)).done());
        return this;
    }

    List<String> ending(String paper, UnionEnd.@Nullable Members members) {
        return EndUnion
                .check(office, new UnionEnd(union, UnionEnd.DISSOLVED, DAY, paper, members, null, UnionEnd.STREET, Map.of()))
                .stream()
                .map(Problem::sentence).toList();
    }
}
