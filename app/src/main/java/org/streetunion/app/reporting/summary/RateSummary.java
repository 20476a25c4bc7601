package org.streetunion.app.reporting.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.reporting.EnteredFiguresStore;
import org.streetunion.app.reporting.HeadcountFactsStore;
import org.streetunion.app.reporting.LastReported;
import org.streetunion.app.reporting.QuarterFigures;
import org.streetunion.app.reporting.Snapshot;
import org.streetunion.app.reporting.UnionFactsStore;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 工作比率: 建会率, 入会率, 实名率, 法人登记率 and 换届率 of the street and its parts, each with both of its numbers. */
final class RateSummary extends NamedSummary {
    private static final Option BASE = new Option("base", "建会率的底数",
            List.of("达到应建会人数的单位", "达到应建会人数的非公企业", "全部单位", "补录的应建会单位数"));
    private static final String LEAST = "应建会人数";
    private static final String STREET = "全街道";
    private static final String REST = "（未建会，分不到组）";
    private final UnionGroupStore groups;
    private final UnionFactsStore unions;
    private final HeadcountFactsStore headcounts;
    private final EmployerFactsStore employers;
    private final EnteredFiguresStore entered;
    private final Parameters parameters;

    RateSummary(Sql sql, List<String> nonPublic, Parameters parameters) {
        super("rates", "工作比率表", UnionGroupStore.BY, BASE);
        this.groups = new UnionGroupStore(sql);
        this.unions = new UnionFactsStore(sql);
        this.headcounts = new HeadcountFactsStore(sql);
        this.employers = new EmployerFactsStore(sql, nonPublic);
        this.entered = new EnteredFiguresStore(sql);
        this.parameters = parameters;
    }

    /** A rate and what its two numbers are. */
    private enum Rate {
        UNIONISED("建会率", "已建会", "应建会"), JOINED("入会率", "会员", "职工"), REAL_NAME("实名率", "实名", "会员"), LEGAL("法人登记率", "已登记",
                "工会"), ELECTED("换届率", "已换届", "应换届");

        private final String title;
        private final String part;
        private final String whole;

        Rate(String title, String part, String whole) {
            this.title = title;
            this.part = part;
            this.whole = whole;
        }
    }

    @Override
    public Report compute(Request request) {
        LastReported reported = headcounts.last(request.day());
        Map<String, Map<Rate, Share>> lines = lines(request, reported);
        List<Row> rows = new ArrayList<>();
        lines.forEach((group, shares) -> rows.add(row(group, shares)));
        return Report.of(title(), Table.of(columns(), rows)).withNotes(notes(request, reported).toArray(String[]::new));
    }

    private Map<String, Map<Rate, Share>> lines(Request request, LastReported reported) {
        Map<String, Map<Rate, Share>> lines = new LinkedHashMap<>();
        lines.put(STREET, new EnumMap<>(Rate.class));
        Map<Long, String> groupOf = groups.of(request);
        groupOf.values().forEach(group -> lines.computeIfAbsent(group, each -> new EnumMap<>(Rate.class)));
        Snapshot facts = unions.on(request.day());
        count(lines, groupOf, Rate.LEGAL, facts.rows("13"), facts.rows("01"));
        count(lines, groupOf, Rate.ELECTED, facts.rows("12"), facts.rows("11"));
        if (reported.newest() != null) {
            Map<Long, Integer> members = reported.figures().rows("24");
            count(lines, groupOf, Rate.JOINED, members, reported.figures().rows("20"));
            count(lines, groupOf, Rate.REAL_NAME, headcounts.verified(request.day()), members);
        }
        unionised(request, reported, lines, groupOf);
        return lines;
    }

    /** A part of a whole that is not known is left out: it would count against the wholes of others. */
    private static void count(Map<String, Map<Rate, Share>> lines, Map<Long, String> groupOf, Rate rate,
            Map<Long, Integer> parts, Map<Long, Integer> wholes) {
        groupOf.forEach((union, group) -> add(lines, group, rate,
                new Share(wholes.containsKey(union) ? parts.getOrDefault(union, 0) : 0, wholes.getOrDefault(union, 0))));
    }

    private static void add(Map<String, Map<Rate, Share>> lines, String group, Rate rate, Share share) {
        for (String each : List.of(STREET, group)) {
            lines.computeIfAbsent(each, any -> new EnumMap<>(Rate.class)).merge(rate, share, Share::plus);
        }
    }

    /**
     * Employers belong to communities, not to zones or types: where a union covers one it goes with the union, else with the zone of its
     * community, and else into a line of the rest.
     */
    private void unionised(Request request, LastReported reported, Map<String, Map<Rate, Share>> lines,
            Map<Long, String> groupOf) {
        List<EmployerFactsStore.Known> all = employers.on(request.day(), reported);
        if (request.choice(BASE).equals(BASE.choices().get(3))) {
            BigDecimal ought = entered.of(Quarter.of(request.day())).get(QuarterFigures.OUGHT);
            long covered = all.stream().filter(EmployerFactsStore.Known::covered).count();
            lines.computeIfAbsent(STREET, any -> new EnumMap<>(Rate.class)).put(Rate.UNIONISED,
                    new Share(covered, ought == null ? 0 : ought.longValue()));
            return;
        }
        Predicate<EmployerFactsStore.Known> counted = base(request);
        Map<String, String> zones = UnionGroupStore.byZone(request) ? groups.zones(groupOf) : Map.of();
        all.stream().filter(counted).forEach(employer -> {
            Long union = employer.union();
            String group = UnionGroupStore.byCommunity(request)
                    ? employer.community()
                    : union != null ? groupOf.getOrDefault(union, REST) : zones.getOrDefault(employer.community(), REST);
            add(lines, group, Rate.UNIONISED, new Share(union == null ? 0 : 1, 1));
        });
        Map<Rate, Share> rest = lines.remove(REST);
        if (rest != null) {
            lines.put(REST, rest);
        }
    }

    private Predicate<EmployerFactsStore.Known> base(Request request) {
        int least = least(request.day());
        return switch (BASE.choices().indexOf(request.choice(BASE))) {
            case 0 -> employer -> employer.hasAtLeast(least);
            case 1 -> employer -> employer.hasAtLeast(least) && employer.nonPublic();
            default -> employer -> true;
        };
    }

    private int least(LocalDate day) {
        return parameters.amount(LEAST, day).map(BigDecimal::intValue).orElse(1);
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(Column.text("范围", 16)));
        for (Rate rate : Rate.values()) {
            columns.add(Column.number(rate.part, 8).under(rate.title));
            columns.add(Column.number(rate.whole, 8).under(rate.title));
            columns.add(Column.number("比率", 10).under(rate.title));
        }
        return columns;
    }

    private static Row row(String group, Map<Rate, Share> shares) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(group)));
        for (Rate rate : Rate.values()) {
            Share share = shares.get(rate);
            cells.addAll(share == null ? Share.unknown() : share.cells());
        }
        return group.equals(STREET) ? Row.total(cells.toArray(Cell[]::new)) : Row.of(cells.toArray(Cell[]::new));
    }

    private List<String> notes(Request request, LastReported reported) {
        return List.of(
                "建会率 = 已建会单位 ÷ " + request.choice(BASE) + "（人数线 " + least(request.day())
                        + " 人；人数取上报数、摸底数、社保数中最大的）。" + spread(request)
                        + "当日以后成立的单位不算；单位的社区是今天的。",
                "入会率、实名率的会员和职工" + reported.words() + "；实名会员按名册当日计。不知道职工数的工会不算入会率，不知道会员数的不算实名率。",
                "法人登记率 = 证书在有效期内的工会 ÷ 工会；换届率 = 本年任期届满的工会中已换届的 ÷ 本年任期届满的工会。社区按现在的登记，片区、类型按当日。");
    }

    /** How employers come into the lines. */
    private static String spread(Request request) {
        if (UnionGroupStore.byCommunity(request)) {
            return "";
        }
        String rest = UnionGroupStore.byZone(request)
                ? "未建会的按社区归片区（这个社区的工会都在一个片区的），归不了的列在最后一行。"
                : "未建会的没有工会类型，列在最后一行。";
        return "已建会单位随覆盖它的工会（单建的优先）归组，" + rest;
    }
}
