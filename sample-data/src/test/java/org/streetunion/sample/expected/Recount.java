package org.streetunion.sample.expected;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.streetunion.sample.Sheets;
import org.streetunion.sample.Sheets.Line;
import org.streetunion.sample.model.Quarter;

/** Counts some rows of the report from the written files alone, the way a patient colleague would. */
final class Recount {
    private final List<Line> zones;
    private final List<Line> unions;
    private final List<Line> coverages;
    private final List<Line> headcounts;
    private final List<Line> terms;
    private final List<Line> posts;
    private final List<Line> members;

    Recount(Path folder) throws IOException {
        zones = Sheets.rows(folder.resolve("03片区划分.xls"), 3);
        unions = Sheets.rows(folder.resolve("04基层工会台账.xlsx"), 4);
        coverages = Sheets.rows(folder.resolve("05联合工会涵盖单位.xlsx"), 3);
        headcounts = Sheets.rows(folder.resolve("06职工会员人数季报.csv"), 1);
        terms = Sheets.rows(folder.resolve("07届次.csv"), 1);
        posts = Sheets.rows(folder.resolve("08任职聘任一览.xls"), 3);
        members = Sheets.rows(folder.resolve("09会员花名册.xlsx"), 4);
    }

    /** 本季末数 by code. */
    Map<String, Integer> count(Quarter quarter) {
        Map<String, Integer> counts = new TreeMap<>();
        unions(quarter.last(), counts);
        elections(quarter, counts);
        heads(quarter, counts);
        flows(quarter, counts);
        cadres(quarter.last(), counts);
        return counts;
    }

    private void unions(LocalDate day, Map<String, Integer> counts) {
        counts.put("01", live(day, u -> true).size());
        counts.put("02", live(day, u -> u.get("工会组织类型").equals("独立基层工会") && !u.get("工会组织形式").matches("总工会|工会联合会")).size());
        counts.put("03", live(day, u -> u.get("工会组织类型").equals("联合基层工会") && !u.get("工会组织形式").matches("总工会|工会联合会")).size());
        counts.put("04", live(day, u -> !u.get("工会组织类型").equals("行业工会") && u.get("工会组织形式").matches("总工会|工会联合会")).size());
        counts.put("06", live(day, u -> u.get("建会场景").equals("新就业形态")).size());
        Set<String> named = names(day);
        counts.put("07",
                (int) coverages.stream()
                        .filter(c -> named.contains(c.get("工会名称")) && begun(c.get("覆盖起"), day) && open(c.get("覆盖止"), day))
                        .map(c -> c.get("单位名称")).distinct().count());
        counts.put("10", (int) zones.stream().filter(z -> begun(z.get("成立日期"), day) && open(z.get("撤销日期"), day)).count());
        counts.put("13", live(day, u -> !u.get("法人有效期起").isEmpty() && begun(u.get("法人有效期起"), day)
                && !LocalDate.parse(u.get("法人有效期止")).isBefore(day)).size());
    }

    private void elections(Quarter quarter, Map<String, Integer> counts) {
        Map<String, Integer> due = new HashMap<>();
        Map<String, Integer> newest = new HashMap<>();
        Set<String> named = names(quarter.last());
        for (Line term : terms()) {
            String union = term.get("工会名称");
            if (named.contains(union) && term.get("任期止").startsWith(quarter.year() + "-")) {
                due.merge(union, Integer.valueOf(term.get("届次")), Math::max);
            }
            if (term.get("任期起").startsWith(quarter.year() + "-") && begun(term.get("任期起"), quarter.last())) {
                newest.merge(union, Integer.valueOf(term.get("届次")), Math::max);
            }
        }
        counts.put("11", due.size());
        counts.put("12", (int) due.entrySet().stream().filter(e -> newest.getOrDefault(e.getKey(), 0) > e.getValue()).count());
    }

    private List<Line> terms() {
        List<Line> all = new ArrayList<>(terms);
        unions.stream().filter(u -> !u.get("届次").isEmpty()).forEach(all::add);
        return all;
    }

    private void heads(Quarter quarter, Map<String, Integer> counts) {
        int workers = 0;
        int all = 0;
        for (Line union : live(quarter.last(), u -> !u.get("工会组织形式").matches("总工会|工会联合会"))) {
            List<Line> own = headcounts.stream()
                    .filter(h -> h.get("工会名称").equals(union.get("工会名称")) && h.get("季度").equals(quarter.inWords())).toList();
            boolean detailed = own.stream().anyMatch(h -> !h.get("单位名称").isEmpty());
            List<Line> counted = own.stream().filter(h -> h.get("单位名称").isEmpty() != detailed).toList();
            workers += counted.stream().mapToInt(h -> Integer.parseInt(h.get("职工人数"))).sum();
            all += union.get("会员数口径").equals("以名册为准")
                    ? roster(quarter.last(), union.get("工会名称"))
                    : counted.stream().mapToInt(h -> Integer.parseInt(h.get("会员人数"))).sum();
        }
        counts.put("20", workers);
        counts.put("24", all);
        counts.put("28", (int) members.stream().filter(m -> !m.get("证件号码").isEmpty() && counted(m, quarter.last())).count());
    }

    private int roster(LocalDate day, String union) {
        return (int) members.stream().filter(m -> m.get("所在工会").equals(union) && counted(m, day)).count();
    }

    private static boolean counted(Line member, LocalDate day) {
        String change = member.get("会籍变化类型");
        if (change.equals("转入")) {
            return begun(member.get("会籍变化日期"), day);
        }
        boolean leaves = change.matches("保留|转出|除名|退会");
        return begun(member.get("入会日期"), day) && (!leaves || open(member.get("会籍变化日期"), day));
    }

    private void flows(Quarter quarter, Map<String, Integer> counts) {
        counts.put("14", (int) unions.stream().filter(u -> !u.get("工会组织类型").equals("分会") && in(u.get("建会日期"), quarter)).count());
        counts.put("15",
                (int) unions.stream().filter(u -> u.get("工会状态").matches("撤销|注销|合并") && in(u.get("状态日期"), quarter)).count());
        counts.put("29", (int) members.stream().filter(m -> !m.get("会籍变化类型").equals("转入") && in(m.get("入会日期"), quarter)).count());
        counts.put("30", changes("转入", quarter));
        counts.put("31", changes("转出", quarter));
        counts.put("32", changes("保留", quarter));
        counts.put("33", changes("退会|除名", quarter));
    }

    private int changes(String types, Quarter quarter) {
        return (int) members.stream().filter(m -> m.get("会籍变化类型").matches(types) && in(m.get("会籍变化日期"), quarter)).count();
    }

    private void cadres(LocalDate day, Map<String, Integer> counts) {
        Predicate<Line> held = p -> begun(p.get("任职起"), day)
                && (p.get("任职止").isEmpty() || !LocalDate.parse(p.get("任职止")).isBefore(day));
        Set<String> chairs = new HashSet<>();
        posts.stream().filter(held).filter(p -> p.get("职务").equals("主席") && !p.get("层级").equals("街道"))
                .forEach(p -> chairs.add(p.get("姓名")));
        for (Line union : unions) {
            if (!union.get("主席姓名").isEmpty() && begun(union.get("任期起"), day)) {
                chairs.add(union.get("主席姓名"));
            }
        }
        counts.put("44", chairs.size());
        counts.put("42", (int) posts.stream().filter(held).filter(p -> p.get("职务").equals("协理员")).map(p -> p.get("姓名")).distinct()
                .count());
    }

    private Set<String> names(LocalDate day) {
        return new HashSet<>(live(day, u -> true).stream().map(u -> u.get("工会名称")).toList());
    }

    private List<Line> live(LocalDate day, Predicate<Line> wanted) {
        return unions.stream().filter(u -> !u.get("工会组织类型").equals("分会") && !u.get("建会日期").isEmpty() && begun(u.get("建会日期"), day))
                .filter(u -> u.get("工会状态").equals("正常") || open(u.get("状态日期"), day)).filter(wanted).toList();
    }

    private static boolean begun(String from, LocalDate day) {
        return from.isEmpty() || !LocalDate.parse(from).isAfter(day);
    }

    private static boolean open(String to, LocalDate day) {
        return to.isEmpty() || LocalDate.parse(to).isAfter(day);
    }

    private static boolean in(String date, Quarter quarter) {
        return !date.isEmpty() && quarter.holds(LocalDate.parse(date));
    }
}
