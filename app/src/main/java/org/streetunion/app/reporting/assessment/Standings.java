package org.streetunion.app.reporting.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Types;

/** Totals, ranks, grades and coefficients of a scheme's unions, beside the year before. */
public final class Standings {
    private final SchemeFactsStore schemes;
    private final ScoreFactsStore scores;

    /** Over the office's database. */
    public Standings(Sql sql) {
        this.schemes = new SchemeFactsStore(sql);
        this.scores = new ScoreFactsStore(sql);
    }

    /** The unions of a scheme that have any points, the best first; those that are ruled out last. */
    public List<Standing> of(Scheme scheme) {
        List<Standing> now = ranked(scheme);
        Long previous = scheme.head().previous();
        Map<Long, Standing> before = previous == null
                ? Map.of()
                : schemes.find(previous).map(this::ranked).orElse(List.of()).stream()
                        .collect(Collectors.toMap(each -> each.union().id(), Function.identity()));
        return now.stream().map(each -> each.after(before.get(each.union().id()))).toList();
    }

    private List<Standing> ranked(Scheme scheme) {
        Map<Long, List<ScoreFactsStore.Line>> byUnion = scores.of(scheme.head().id()).stream()
                .collect(Collectors.groupingBy(line -> line.union().id(), LinkedHashMap::new, Collectors.toList()));
        List<Standing> all = new ArrayList<>();
        byUnion.values().stream().map(lines -> standing(scheme, lines)).filter(each -> each.scored() > 0 || each.veto())
                .forEach(all::add);
        all.sort(Comparator.comparing(Standing::veto).thenComparing(Comparator.comparing(Standing::total).reversed()));
        return placed(all);
    }

    /** Equal totals share a rank, and the next one counts them: 1, 2, 2, 4. */
    static List<Standing> placed(List<Standing> sorted) {
        List<Standing> placed = new ArrayList<>();
        int rank = 0;
        @Nullable
        BigDecimal last = null;
        for (Standing each : sorted) {
            if (each.veto()) {
                placed.add(each.with(0));
                continue;
            }
            rank = last != null && last.compareTo(each.total()) == 0 ? rank : placed.size() + 1;
            last = each.total();
            placed.add(each.with(rank));
        }
        return placed;
    }

    private static Standing standing(Scheme scheme, List<ScoreFactsStore.Line> lines) {
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        scheme.items().forEach(item -> parts.put(item.part(), BigDecimal.ZERO));
        BigDecimal total = BigDecimal.ZERO;
        int scored = 0;
        boolean veto = false;
        for (ScoreFactsStore.Line line : lines) {
            BigDecimal points = scheme.weighing().of(line.points());
            veto = veto || line.veto();
            if (points != null) {
                scored++;
                total = total.add(points);
                scheme.item(line.criterion()).ifPresent(item -> parts.merge(item.part(), points, BigDecimal::add));
            }
        }
        BigDecimal plain = Types.plain(total);
        Scheme.Band band = veto ? null : scheme.band(plain).orElse(null);
        return new Standing(0, lines.get(0).union(), parts, plain, scored, veto,
                veto ? "一票否决" : band == null ? "" : band.grade(), band == null ? null : band.coefficient(), null, 0);
    }
}
