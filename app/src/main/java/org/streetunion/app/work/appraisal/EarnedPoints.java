package org.streetunion.app.work.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.office.assignments.AssignmentLedger;
import org.streetunion.app.office.parameters.ParameterLedger;
import org.streetunion.app.office.parameters.ParameterTable;
import org.streetunion.app.office.posts.PostLedger;
import org.streetunion.app.reporting.sheets.SheetFacts;
import org.streetunion.app.reporting.sheets.Sheets;
import org.streetunion.app.reporting.tasks.DoneCounts;
import org.streetunion.app.reporting.tasks.DoneCountsStore;
import org.streetunion.app.work.Office;

/**
 * 目标分 as the office earns it: the signed sheets on which somebody holds a post, the items crossed off in time, and the points of
 * accepted claims, weighed by parameters. What somebody has nothing of falls out, and the rest takes its weight (decision 31). One year is
 * read once.
 */
final class EarnedPoints implements TargetPoints {
    private static final int MOST = 100_000;
    private static final int PLACES = 2;
    private static final int NAMED = 3;
    private static final BigDecimal FULL = BigDecimal.valueOf(100);
    private static final Reference NOBODY = Reference.to(0);
    private final Office office;
    private final Parameters parameters;
    private final Map<Integer, YearEarned> years = new HashMap<>();

    EarnedPoints(Office office) {
        this.office = office;
        this.parameters = new ParameterTable(() -> office.registers().get(ParameterLedger.KEY).store(), System::nanoTime);
    }

    /** What a part gives, how much it weighs, and how it came about. */
    private record Part(BigDecimal points, BigDecimal weight, String words) {}

    /** What was read of a year. */
    private record YearEarned(LocalDate day, Map<Long, SheetFacts> sheets, Map<Long, BigDecimal> closed,
            Map<Long, List<Row>> posts, Map<Long, DoneCounts> done) {
        /** The year's end says the score when it was held, until then it is what is counted so far. */
        BigDecimal percent(SheetFacts sheet) {
            BigDecimal score = closed.getOrDefault(sheet.head().union(), sheet.scaled());
            return EarnedPoints.percent(score, sheet.points()).min(FULL);
        }
    }

    @Override
    public Optional<BigDecimal> of(long person, int year) {
        List<Part> parts = parts(person, year);
        BigDecimal weights = parts.stream().map(Part::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return weights.signum() == 0
                ? Optional.empty()
                : Optional.of(Types.plain(parts.stream().map(part -> part.points().multiply(part.weight()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add).divide(weights, PLACES, RoundingMode.HALF_UP)));
    }

    @Override
    public String how(long person, int year) {
        return parts(person, year).stream().map(Part::words).collect(Collectors.joining("；"));
    }

    private List<Part> parts(long person, int year) {
        YearEarned earned = years.computeIfAbsent(year, this::read);
        List<Part> parts = new ArrayList<>();
        sheets(earned, person).ifPresent(parts::add);
        DoneCounts done = earned.done().getOrDefault(person, DoneCounts.NONE);
        int owed = done.closed() + done.overdue();
        int punctual = done.closed() - done.late();
        if (owed > 0) {
            BigDecimal rate = percent(BigDecimal.valueOf(punctual), BigDecimal.valueOf(owed));
            parts.add(new Part(rate, weight("考评目标分清单权重", earned), "清单按期销号 " + punctual + "/" + owed + " = " + text(rate)));
        }
        if (done.rated() > 0) {
            BigDecimal mean = BigDecimal.valueOf(done.points()).divide(BigDecimal.valueOf(done.rated()), PLACES,
                    RoundingMode.HALF_UP);
            parts.add(new Part(mean, weight("考评目标分认领权重", earned), "认领验收 " + done.rated() + " 项平均 " + text(mean)));
        }
        return parts.stream().filter(part -> part.weight().signum() > 0).toList();
    }

    /** The mean of the person's sheets; by the shares of the person's work where every post says one. */
    private Optional<Part> sheets(YearEarned earned, long person) {
        Map<Long, Integer> shares = new HashMap<>();
        boolean shared = true;
        for (Row post : earned.posts().getOrDefault(person, List.of())) {
            long union = post.get(PostLedger.UNION, NOBODY).id();
            SheetFacts sheet = earned.sheets().get(union);
            if (sheet != null && sheet.countable().signum() > 0) {
                shared &= post.get(PostLedger.SHARE, 0) > 0;
                shares.merge(union, post.get(PostLedger.SHARE, 0), Integer::sum);
            }
        }
        if (shares.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        List<String> words = new ArrayList<>();
        for (Map.Entry<Long, Integer> each : new java.util.TreeMap<>(shares).entrySet()) {
            SheetFacts sheet = java.util.Objects.requireNonNull(earned.sheets().get(each.getKey()));
            BigDecimal points = earned.percent(sheet);
            BigDecimal weight = shared ? BigDecimal.valueOf(each.getValue()) : BigDecimal.ONE;
            sum = sum.add(points.multiply(weight));
            weights = weights.add(weight);
            words.add(sheet.head().name() + (shares.size() == 1 ? "" : " " + text(points)));
        }
        BigDecimal mean = sum.divide(weights, PLACES, RoundingMode.HALF_UP);
        return Optional.of(new Part(mean, weight("考评目标分三定权重", earned),
                "责任书 " + text(mean) + "（" + (words.size() == 1 ? "" : words.size() + " 家：")
                        + words.stream().limit(NAMED).collect(Collectors.joining("、"))
                        + (words.size() > NAMED ? " 等" : "") + "）"));
    }

    private YearEarned read(int year) {
        LocalDate today = LocalDate.now(office.clock());
        LocalDate end = LocalDate.of(year, 12, 31);
        LocalDate day = today.isBefore(end) ? today : end;
        Map<Long, SheetFacts> sheets = new HashMap<>();
        new Sheets(office.database().sql()).of(year, day).stream()
                .filter(sheet -> !AssignmentLedger.DRAFT.equals(sheet.head().state()))
                .forEach(sheet -> sheets.put(sheet.head().union(), sheet));
        Map<Long, BigDecimal> closed = new HashMap<>();
        rows(AssignmentLedger.KEY, AssignmentLedger.YEAR, year).stream()
                .filter(row -> row.get(AssignmentLedger.FINAL_SCORE) != null)
                .forEach(row -> closed.put(row.get(AssignmentLedger.UNION, NOBODY).id(),
                        row.get(AssignmentLedger.FINAL_SCORE, BigDecimal.ZERO)));
        Map<Long, List<Row>> posts = rows(PostLedger.KEY, PostLedger.YEAR, year).stream()
                .filter(row -> row.get(PostLedger.PERSON) != null)
                .collect(Collectors.groupingBy(row -> row.get(PostLedger.PERSON, NOBODY).id()));
        return new YearEarned(day, sheets, closed, posts,
                new DoneCountsStore(office.database().sql()).byPerson(LocalDate.of(year, 1, 1), end, day));
    }

    private List<Row> rows(String ledger, Column<Integer> column, int year) {
        return office.registers().get(ledger).store()
                .first(Query.ALL.and(new Filter.OneOf(column.key(), List.of(year))), MOST);
    }

    private BigDecimal weight(String name, YearEarned earned) {
        return parameters.amount(name, earned.day()).orElse(BigDecimal.ZERO);
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(FULL).divide(whole, PLACES, RoundingMode.HALF_UP);
    }

    private static String text(BigDecimal number) {
        return Types.plain(number).toPlainString();
    }
}
