package org.streetunion.app.reporting.random;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Reference;

/** Counts the report's rows over plain facts, as docs/quarterly-report.md words them. */
final class PlainCount {
    private static final List<String> ENDED = List.of("撤销", "注销", "合并");
    private final Facts facts;

    PlainCount(Facts facts) {
        this.facts = facts;
    }

    /** For each stock row, what counts on the last day of a quarter and how much. */
    Map<String, Map<Long, Integer>> stocks(int year, int number) {
        LocalDate day = LocalDate.of(year, number * 3, 1).plusMonths(1).minusDays(1);
        Map<String, Map<Long, Integer>> rows = new HashMap<>();
        List.of("01", "02", "03", "04", "05", "06", "07", "08", "09", "11", "12", "13", "20", "21", "24", "25", "26", "28", "40",
                "41",
                "42", "44", "45", "46").forEach(code -> rows.put(code, new HashMap<>()));
        facts.unions.stream().filter(union -> atWork(union, day)).forEach(union -> union(union, day, rows));
        for (Facts.Covers each : facts.coverage) {
            boolean holds = (each.from() == null || !each.from().isAfter(day)) && (each.to() == null || each.to().isAfter(day));
            if (holds && atWork(union(each.union()), day)) {
                put(rows, "07", each.employer(), 1);
                put(rows, "08", each.employer(), one(Boolean.TRUE.equals(Facts.on(course(each.employer()), day))));
            }
        }
        facts.members.stream().filter(member -> member.verified && inGoodStanding(member, day))
                .forEach(member -> put(rows, "28", member.id, 1));
        headcounts(year + "Q" + number, day, rows);
        facts.posts.forEach(post -> post(post, day, rows));
        return rows;
    }

    /** What happened between two days, by row. */
    Map<String, Integer> flows(LocalDate first, LocalDate last) {
        Map<String, Integer> rows = new HashMap<>();
        for (Facts.Union union : facts.unions) {
            LocalDate founded = union.founded;
            if (union.live && founded != null && within(founded, first, last) && counted(union, founded)) {
                rows.merge("14", 1, Integer::sum);
            }
            if (union.live && union.state.entrySet().stream().anyMatch(turn -> within(turn.getKey(), first, last)
                    && ended(turn.getValue()) && !ended(before(union.state, turn.getKey())) && counted(union, turn.getKey()))) {
                rows.merge("15", 1, Integer::sum);
            }
        }
        Map<String, String> codes = Map.of("入会", "29", "转入", "30", "转出", "31", "保留", "32", "退会", "33", "除名", "33");
        facts.members.stream().filter(member -> member.live)
                .forEach(member -> member.events.subMap(first, true, last, true).values()
                        .forEach(event -> rows.merge(codes.getOrDefault(event, "none"), 1, Integer::sum)));
        return rows;
    }

    private void union(Facts.Union union, LocalDate day, Map<String, Map<Long, Integer>> rows) {
        String kind = Facts.on(union.kind, day);
        String form = String.valueOf(Facts.on(union.form, day));
        boolean federation = federation(union, day);
        put(rows, "01", union.id, 1);
        put(rows, "02", union.id, one("独立基层工会".equals(kind) && !federation));
        put(rows, "03", union.id, one("联合基层工会".equals(kind) && !federation));
        put(rows, "04", union.id, one(federation && !"行业工会".equals(kind)));
        put(rows, "05", union.id, one(form.equals("工会联合会") && "行业工会".equals(kind)));
        put(rows, "06", union.id, one(union.scene.equals("新就业形态")));
        put(rows, "09", union.id, one(federation && List.of("社区总工会", "社区工会联合会").contains(union.scene)));
        put(rows, "13", union.id, one(!Objects.requireNonNull(Facts.on(union.legalFrom, day)).isAfter(day)));
        terms(union, day, rows);
    }

    private void terms(Facts.Union union, LocalDate day, Map<String, Map<Long, Integer>> rows) {
        for (Facts.Term term : facts.terms) {
            if (term.union() == union.id && term.to().getYear() == day.getYear()) {
                put(rows, "11", union.id, 1);
                if (facts.terms.stream().anyMatch(next -> next.union() == union.id && next.ordinal() > term.ordinal()
                        && next.from().getYear() == day.getYear() && !next.from().isAfter(day))) {
                    put(rows, "12", union.id, 1);
                }
            }
        }
    }

    private void headcounts(String quarter, LocalDate day, Map<String, Map<Long, Integer>> rows) {
        for (Facts.Union union : facts.unions) {
            if (!atWork(union, day) || federation(union, day)) {
                continue;
            }
            List<Facts.Reported> its = facts.reported.stream()
                    .filter(each -> each.quarter().equals(quarter) && each.union() == union.id).toList();
            boolean perEmployer = its.stream().anyMatch(Facts.Reported::ofEmployer);
            List<Facts.Reported> counting = its.stream().filter(each -> each.ofEmployer() == perEmployer).toList();
            put(rows, "20", union.id, counting.stream().mapToInt(Facts.Reported::workers).sum());
            put(rows, "21", union.id, counting.stream().mapToInt(Facts.Reported::women).sum());
            if (Boolean.TRUE.equals(Facts.on(union.byRoster, day))) {
                List<Facts.Member> there = facts.members.stream().filter(member -> inGoodStanding(member, day)
                        && home(Facts.on(member.union, day), day) == union.id).toList();
                put(rows, "24", union.id, there.size());
                put(rows, "25", union.id, (int) there.stream().filter(member -> member.woman).count());
                put(rows, "26", union.id, (int) there.stream().filter(member -> member.migrant).count());
            } else {
                put(rows, "24", union.id, counting.stream().mapToInt(Facts.Reported::members).sum());
            }
        }
    }

    private static void post(Facts.Post post, LocalDate day, Map<String, Map<Long, Integer>> rows) {
        if (post.from().isAfter(day) || (post.to() != null && post.to().isBefore(day))) {
            return;
        }
        boolean street = post.level().equals("街道");
        boolean chair = post.post().equals("主席") && !street;
        Map<String, Boolean> counts = Map.of("40", post.status().equals("专职"), "41",
                street && post.status().equals("兼职") && List.of("副主席", "常务副主席").contains(post.post()), "42",
                street && post.post().equals("协理员"), "44", chair, "45", chair && post.status().equals("专职"), "46",
                chair && post.woman());
        counts.forEach((code, holds) -> {
            if (holds) {
                put(rows, code, post.person(), 1);
            }
        });
    }

    private NavigableMap<LocalDate, Boolean> course(long employer) {
        return Objects.requireNonNull(facts.nonPublic.get(employer));
    }

    private Facts.Union union(long id) {
        return facts.unions.stream().filter(union -> union.id == id).findFirst().orElseThrow();
    }

    /** The union itself, or the one that a branch is part of on the day; 0 where there is none. */
    private long home(@Nullable Long id, LocalDate day) {
        Facts.Union union = id == null ? null : union(id);
        if (union == null || !List.of("分会", "工会小组").contains(String.valueOf(Facts.on(union.kind, day)))) {
            return id == null ? 0 : id;
        }
        Reference above = union.parent;
        return above == null ? 0 : home(above.id(), day);
    }

    private static boolean federation(Facts.Union union, LocalDate day) {
        return List.of("总工会", "工会联合会").contains(String.valueOf(Facts.on(union.form, day)));
    }

    private static int one(boolean holds) {
        return holds ? 1 : 0;
    }

    private static boolean atWork(Facts.Union union, LocalDate day) {
        return union.live && "正常".equals(Facts.on(union.state, day)) && counted(union, day);
    }

    private static boolean counted(Facts.Union union, LocalDate day) {
        return !List.of("街道工会", "分会", "工会小组").contains(String.valueOf(Facts.on(union.kind, day)));
    }

    private static boolean inGoodStanding(Facts.Member member, LocalDate day) {
        return member.live && List.of("在册", "转出待接收").contains(String.valueOf(Facts.on(member.state, day)));
    }

    private static boolean ended(@Nullable String state) {
        return state != null && ENDED.contains(state);
    }

    private static @Nullable String before(NavigableMap<LocalDate, String> course, LocalDate day) {
        return course.lowerEntry(day) == null ? null : course.lowerEntry(day).getValue();
    }

    private static boolean within(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private static void put(Map<String, Map<Long, Integer>> rows, String code, long id, int amount) {
        if (amount != 0) {
            Objects.requireNonNull(rows.get(code)).put(id, amount);
        }
    }
}
