package org.streetunion.app.reporting.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/**
 * 分片建议: whole communities packed into zones of about equal size, the largest community first, each into the zone that is smallest so
 * far. That is no worse than 4/3 of the best packing (Graham 1969) and anybody can follow it by hand.
 */
final class SplitSummary extends NamedSummary {
    private static final String TOO_LARGE = "过大的片区";
    private static final Option WHAT = new Option("what", "范围", List.of(TOO_LARGE, "整个街道"));
    private static final List<Column> COLUMNS = List.of(Column.text("现在的片区", 22), Column.text("建议片区", 14),
            Column.text("社区（村）", 30),
            Column.number("工会数", 10), Column.number("名册会员数", 12));
    private final ZoneForceStore store;
    private final Parameters parameters;

    SplitSummary(Sql sql, Parameters parameters) {
        super("split", "分片建议表", WHAT);
        this.store = new ZoneForceStore(sql);
        this.parameters = parameters;
    }

    @Override
    public Report compute(Request request) {
        LocalDate day = request.day();
        ZoneSize size = ZoneSize.on(day, parameters);
        Map<Long, String> names = store.places(day).stream()
                .collect(Collectors.toMap(ZoneForceStore.Place::id, ZoneForceStore.Place::name));
        boolean street = !request.choice(WHAT).equals(TOO_LARGE);
        Map<Long, Map<String, Community>> zones = communities(day, street);
        List<Row> rows = new ArrayList<>();
        zones.forEach((zone, communities) -> {
            Part whole = new Part(List.copyOf(communities.values()));
            if (street || size.tooLarge(whole.unions(), whole.members())) {
                rows.addAll(rows(street ? "全街道" : names.getOrDefault(zone, "未划片区的工会"), split(whole, size)));
            }
        });
        return Report.of(title(), Table.of(COLUMNS, rows)).withNotes((rows.isEmpty() ? "没有工会数和会员数都远超的片区。" : "")
                + "以 " + size.words() + "为准，按整个社区划，各片的工会数和会员数尽量相近。社区是否相邻程序不知道，请看着地图调整；定了以后在下属工会列表里按社区筛选，改“所在片区”。");
    }

    /** A community and how large it is. */
    private record Community(String name, int unions, int members) {
        Community plus(Community other) {
            return new Community(name, unions + other.unions, members + other.members);
        }
    }

    /** A zone as it is proposed. */
    private record Part(List<Community> communities) {
        int unions() {
            return communities.stream().mapToInt(Community::unions).sum();
        }

        int members() {
            return communities.stream().mapToInt(Community::members).sum();
        }

        double weight(ZoneSize size) {
            return size.weight(unions(), members());
        }
    }

    private Map<Long, Map<String, Community>> communities(LocalDate day, boolean street) {
        Map<Long, Integer> members = store.members(day);
        Map<Long, Map<String, Community>> zones = new TreeMap<>();
        store.unions(day).forEach(union -> zones.computeIfAbsent(street ? 0L : union.zone(), any -> new TreeMap<>()).merge(
                union.community(), new Community(union.community(), 1, members.getOrDefault(union.id(), 0)), Community::plus));
        return zones;
    }

    private static List<Part> split(Part whole, ZoneSize size) {
        int zones = Math.min(size.zones(whole.unions(), whole.members()), whole.communities().size());
        List<Part> parts = new ArrayList<>();
        IntStream.range(0, zones).forEach(any -> parts.add(new Part(new ArrayList<>())));
        whole.communities().stream()
                .sorted(Comparator.comparingDouble((Community each) -> -size.weight(each.unions(), each.members()))
                        .thenComparing(Community::name))
                .forEach(each -> parts.stream().min(Comparator.comparingDouble(part -> part.weight(size))).orElseThrow()
                        .communities().add(each));
        return parts;
    }

    private static List<Row> rows(String zone, List<Part> parts) {
        List<Row> rows = new ArrayList<>();
        for (int number = 1; number <= parts.size(); number++) {
            Part part = parts.get(number - 1);
            String name = "第 " + number + " 片";
            rows.add(Row.total(Cell.text(zone), Cell.text(name), Cell.text(part.communities().size() + " 个社区"),
                    Cell.whole(part.unions()), Cell.whole(part.members())));
            part.communities().forEach(each -> rows.add(Row.of(Cell.text(""), Cell.text(name), Cell.text(each.name()),
                    Cell.whole(each.unions()), Cell.whole(each.members()))));
        }
        return rows;
    }
}
