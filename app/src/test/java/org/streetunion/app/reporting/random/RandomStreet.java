package org.streetunion.app.reporting.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.work.Office;

/** Fills an office through its registers with a random history, and notes the same facts plainly. */
final class RandomStreet {
    private static final Actor CLERK = new Actor("小林");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private final Office office;
    private final RandomGenerator random;
    private final Facts facts = new Facts();
    private final List<Long> employers = new ArrayList<>();
    private int number;

    RandomStreet(Office office, RandomGenerator random) {
        this.office = office;
        this.random = random;
    }

    Facts facts() {
        return facts;
    }

    /** A street of some unions, with members, posts, terms, headcounts, and what changed since. */
    void live() {
        // Facts of years gone by, as an import of old lists brings them: what hangs on a union is not settled here.
        office.registers().get("unions").guardedBy(Guard.NONE);
        office.registers().get("members").guardedBy(Guard.NONE);
        for (int i = 0; i < 14; i++) {
            union();
        }
        for (int i = 0; i < 8; i++) {
            employer();
        }
        facts.unions.forEach(this::belongings);
        for (int i = 0; i < 30; i++) {
            member();
        }
        for (int i = 0; i < 12; i++) {
            cadre();
        }
        facts.unions.forEach(this::changes);
        facts.members.forEach(this::moves);
        trash();
    }

    /** Moves the union into the 回收站 or back. */
    void trash(Facts.Union union, boolean trash) {
        office.registers().get("unions").setTrash(new long[]{union.id}, trash, CLERK, "");
        union.live = !trash;
    }

    private void union() {
        Map<String, Object> values = new HashMap<>(Map.of("name", "第" + ++number + "厂工会委员会", "kind",
                one("独立基层工会", "独立基层工会", "联合基层工会", "行业工会", "分会"), "form", one("工会委员会", "工会委员会", "联合工会委员会", "工会联合会", "总工会"),
                "scene", one("企业", "新就业形态", "社区总工会"), "count_basis", one("以上报为准", "以上报为准", "以名册为准")));
        if (random.nextInt(4) > 0) {
            values.put("founded_on", day(2024, 2026));
        }
        if (random.nextBoolean()) {
            values.put("legal_from", day(2024, 2026));
        }
        Facts.Union above = facts.unions.isEmpty() || random.nextBoolean() ? null : one(facts.unions);
        if (above != null) {
            values.put("parent", Reference.to(above.id));
        }
        facts.unions.add(new Facts.Union(save("unions", values), values));
    }

    private void employer() {
        boolean nonPublic = employers.size() % 2 == 0;
        long id = save("employers", Map.of("name", "第" + ++number + "厂", "category", nonPublic ? "私营企业" : "国有企业"));
        employers.add(id);
        NavigableMap<LocalDate, Boolean> course = Facts.since(null, nonPublic);
        facts.nonPublic.put(id, course);
        if (random.nextBoolean()) {
            LocalDate day = day(2025, 2026);
            change("employers", id, day, "改制", Map.of("category", nonPublic ? "国有企业" : "私营企业"));
            course.put(day, !nonPublic);
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            long union = one(facts.unions).id;
            if (facts.coverage.stream().noneMatch(each -> each.union() == union && each.employer() == id)) {
                LocalDate from = random.nextInt(3) == 0 ? null : day(2025, 2025);
                LocalDate to = random.nextBoolean() ? null : day(2026, 2026);
                save("coverage",
                        filled("union", Reference.to(union), "employer", Reference.to(id), "mode", "联合", "covered_from", from,
                                "covered_to", to));
                facts.coverage.add(new Facts.Covers(union, id, from, to));
            }
        }
    }

    private void belongings(Facts.Union union) {
        for (Quarter quarter : List.of(new Quarter(2025, 3), new Quarter(2025, 4), new Quarter(2026, 1), new Quarter(2026, 2),
                new Quarter(2026, 3))) {
            if (random.nextInt(4) > 0) {
                reported(union, quarter, null);
            }
            if (random.nextInt(4) == 0) {
                reported(union, quarter, employers.get(0));
                reported(union, quarter, employers.get(1));
            }
        }
        int ordinal = 1;
        for (int year = 2021 + random.nextInt(3); year < 2026; year += 3) {
            LocalDate from = day(year, year);
            LocalDate to = from.plusYears(3).minusDays(1);
            save("terms", Map.of("union", Reference.to(union.id), "ordinal", ordinal, "starts_on", from, "ends_on", to));
            facts.terms.add(new Facts.Term(union.id, ordinal++, from, to));
        }
    }

    private void reported(Facts.Union union, Quarter quarter, @Nullable Long employer) {
        int workers = random.nextInt(50, 100);
        int women = random.nextInt(0, 50);
        int members = random.nextInt(0, 50);
        save("headcounts", filled("quarter", quarter, "union", Reference.to(union.id), "employer",
                employer == null ? null : Reference.to(employer), "workers", workers, "women", women, "members", members));
        facts.reported.add(new Facts.Reported(quarter.toString(), union.id, employer != null, workers, women, members));
    }

    private void member() {
        boolean woman = random.nextBoolean();
        boolean verified = random.nextInt(4) > 0;
        boolean migrant = random.nextBoolean();
        LocalDate joined = random.nextInt(4) == 0 ? null : day(2024, 2026);
        long union = one(facts.unions).id;
        long id = save("members", filled("name", "王" + ++number, "sex", woman ? "女" : "男", "id_number",
                verified ? identity(woman) : null, "union", Reference.to(union), "joined_on", joined, "migrant", migrant));
        facts.members.add(new Facts.Member(id, woman, verified, migrant, joined, union));
    }

    private void cadre() {
        boolean woman = random.nextBoolean();
        long id = save("people", Map.of("name", "李" + ++number, "sex", woman ? "女" : "男", "id_number", identity(woman)));
        for (int i = random.nextInt(1, 3); i > 0; i--) {
            String post = one("主席", "副主席", "协理员", "常务副主席");
            String status = one("专职", "兼职");
            String level = one("街道", "企业");
            LocalDate from = day(2024, 2026);
            LocalDate to = random.nextBoolean() ? null : from.plusDays(random.nextInt(600));
            // Nobody holds two posts full-time at the same time.
            if (facts.posts.stream().noneMatch(each -> each.person() == id
                    && (each.post().equals(post) || (status.equals("专职") && each.status().equals(status))))) {
                save("appointments", filled("person", Reference.to(id), "post", post, "status", status, "level", level, "union",
                        Reference.to(facts.unions.get(0).id), "starts_on", from, "ends_on", to));
                facts.posts.add(new Facts.Post(id, woman, post, status, level, from, to));
            }
        }
    }

    private void changes(Facts.Union union) {
        LocalDate day = union.kind.firstKey().isBefore(LocalDate.of(2025, 1, 1))
                ? LocalDate.of(2025, 1, 1)
                : union.kind.firstKey();
        for (int i = random.nextInt(4); i > 0; i--) {
            day = day.plusDays(random.nextInt(1, 200));
            String state = one("正常", "撤销", "合并");
            String kind = one("独立基层工会", "联合基层工会", "工会小组");
            boolean byRoster = random.nextBoolean();
            change("unions", union.id, day, "变更", Map.of("state", state, "kind", kind, "legal_from", day, "count_basis",
                    byRoster ? "以名册为准" : "以上报为准"));
            union.state.put(day, state);
            union.kind.put(day, kind);
            union.legalFrom.put(day, day);
            union.byRoster.put(day, byRoster);
        }
    }

    private void moves(Facts.Member member) {
        LocalDate day = member.state.firstKey().isBefore(LocalDate.of(2025, 1, 1))
                ? LocalDate.of(2025, 1, 1)
                : member.state.firstKey();
        Map<String, String> after = Map.of("转出", "转出", "保留", "保留", "退会", "退会", "转入", "在册", "除名", "除名");
        for (int i = random.nextInt(4); i > 0; i--) {
            day = day.plusDays(random.nextInt(1, 200));
            String event = one("转出", "保留", "退会", "转入", "除名");
            String state = Objects.requireNonNull(after.get(event), event);
            long union = one(facts.unions).id;
            // Who only goes to another union of the street, whatever it is called, is counted in no row of flows.
            boolean turns = !state.equals(member.state.lastEntry().getValue());
            change("members", member.id, day, event, Map.of("membership", state, "union", Reference.to(union)));
            member.state.put(day, state);
            member.union.put(day, union);
            if (turns) {
                member.events.put(day, event);
            }
        }
    }

    private void trash() {
        trash(one(facts.unions), true);
        Facts.Member gone = one(facts.members);
        office.registers().get("members").setTrash(new long[]{gone.id}, true, CLERK, "");
        gone.live = false;
    }

    private void change(String ledger, long id, LocalDate day, String event, Map<String, Object> values) {
        Register register = office.registers().get(ledger);
        Row now = register.row(id, Viewer.full(CLERK)).orElseThrow();
        done(register.save(new Row(id, now.version(), Map.copyOf(values)), Act.change(CLERK, Act.Kind.EDIT, day, event, "")));
    }

    private long save(String ledger, Map<String, ?> values) {
        return done(office.registers().get(ledger).save(new Row(0, 0, new HashMap<>(values)),
                Act.correction(CLERK, Act.Kind.EDIT)));
    }

    private static long done(Saved saved) {
        if (!saved.done()) {
            throw new AssertionError(saved.problems());
        }
        return saved.id();
    }

    private static Map<String, @Nullable Object> filled(@Nullable Object... pairs) {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return values;
    }

    private String identity(boolean woman) {
        String body = "33020619880615" + String.format("%03d", ++number % 500 * 2 + (woman ? 0 : 1));
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    private LocalDate day(int from, int to) {
        LocalDate first = LocalDate.of(from, 1, 1);
        LocalDate end = to == 2026 ? LocalDate.of(2026, 10, 1) : LocalDate.of(to + 1, 1, 1);
        return first.plusDays(random.nextLong(end.toEpochDay() - first.toEpochDay()));
    }

    @SafeVarargs
    private <T> T one(T... many) {
        return many[random.nextInt(many.length)];
    }

    private <T> T one(List<T> many) {
        return many.get(random.nextInt(many.size()));
    }
}
