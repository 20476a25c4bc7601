package org.streetunion.app.work.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.coefficients.CoefficientLedger;
import org.streetunion.app.office.standards.StandardLedger;
import org.streetunion.app.office.unions.UnionLedger;

/** The standards and coefficients in force, as they apply to a post. */
final class PayRates {
    private static final int MOST = 10_000;
    private static final BigDecimal HAIR = new BigDecimal("0.01");
    private final List<Row> standards;
    private final List<Row> coefficients;
    private final PayPoints points;
    private final Function<Long, Integer> members;

    PayRates(Registers registers, PayPoints points) {
        this.standards = registers.get(StandardLedger.KEY).store().first(Query.ALL, MOST);
        this.coefficients = registers.get(CoefficientLedger.KEY).store().first(Query.ALL, MOST);
        this.points = points;
        Map<Long, Integer> known = new HashMap<>();
        this.members = union -> known.computeIfAbsent(union, id -> registers.get("unions").store().rows(new long[]{id}).stream()
                .findFirst().map(row -> Objects.requireNonNullElse(row.get(UnionLedger.REPORTED), 0)).orElse(0));
    }

    /**
     * For whom a rate is asked.
     *
     * @param kinds what the person is: the kind, and the group
     * @param item what is paid
     * @param person whose
     * @param union of the post, null for the street's own
     * @param grade of the year, empty when there is none
     * @param scored as of which day the person's points count, null for the day on which the rate is asked
     */
    record Whom(List<String> kinds, String item, long person, @Nullable Reference union, String grade,
            @Nullable LocalDate scored) {
        LocalDate scored(LocalDate day) {
            return scored == null ? day : scored;
        }
    }

    /** The standard that applies on a day: the one that was made for the band, or the one for all; of several the latest. */
    Optional<Row> standard(Whom whom, LocalDate day) {
        return standards.stream().filter(row -> whom.kinds().contains(row.get(StandardLedger.KIND, "")))
                .filter(row -> whom.item().equals(row.get(StandardLedger.ITEM)))
                .filter(row -> holds(row.get(StandardLedger.FROM), row.get(StandardLedger.TO), day))
                .filter(row -> fits(row, whom, day))
                .max(Comparator.<Row, Boolean>comparing(row -> !"不分档".equals(row.get(StandardLedger.SCALE)))
                        .thenComparing(row -> row.get(StandardLedger.FROM, LocalDate.MIN)).thenComparing(Row::id));
    }

    /**
     * By what the standard is multiplied: the office's own 津贴系数 for such people, else what the band of the union's assessment names.
     * Empty when there is neither, or nobody gave points.
     */
    Optional<BigDecimal> coefficient(Whom whom, LocalDate day) {
        Reference union = whom.union();
        if (union != null && whom.kinds().contains(Crowd.CHAIRS.words()) && !graduated(whom, day)) {
            return points.coefficientOf(union.id(), day);
        }
        return points(whom, day).flatMap(number -> band(whom, day, number))
                .map(band -> lowered(whom, day) ? below(whom, day, band).orElse(band) : band)
                .map(row -> row.get(CoefficientLedger.COEFFICIENT));
    }

    private Optional<Row> band(Whom whom, LocalDate day, BigDecimal number) {
        return bands(whom, day).filter(
                row -> within(number, row.get(CoefficientLedger.FROM_POINTS), row.get(CoefficientLedger.TO_POINTS), false))
                .max(Comparator.comparing(row -> row.get(CoefficientLedger.FROM, LocalDate.MIN)));
    }

    /** The next band below: that of a hair fewer points, else, where bands have gaps, the one that begins highest of those below. */
    private Optional<Row> below(Whom whom, LocalDate day, Row band) {
        BigDecimal from = band.get(CoefficientLedger.FROM_POINTS, BigDecimal.ZERO);
        return band(whom, day, from.subtract(HAIR)).or(() -> highestBelow(whom, day, from));
    }

    private Optional<Row> highestBelow(Whom whom, LocalDate day, BigDecimal from) {
        return bands(whom, day).filter(row -> row.get(CoefficientLedger.FROM_POINTS, BigDecimal.ZERO).compareTo(from) < 0)
                .max(Comparator.<Row, BigDecimal>comparing(row -> row.get(CoefficientLedger.FROM_POINTS, BigDecimal.ZERO))
                        .thenComparing(row -> row.get(CoefficientLedger.FROM, LocalDate.MIN)));
    }

    private boolean lowered(Whom whom, LocalDate day) {
        return !whom.kinds().contains(Crowd.CHAIRS.words()) && points.lowered(whom.person(), whom.scored(day));
    }

    /** What 降系数 of the last appraisal does to somebody, or why it does nothing; empty where there is none. */
    String lowering(Whom whom, LocalDate day) {
        if (!lowered(whom, day)) {
            return "";
        }
        Optional<Row> band = points(whom, day).flatMap(number -> band(whom, day, number));
        return band.isEmpty()
                ? "考评结果是降系数，没有可用的津贴系数，没有降"
                : band.flatMap(row -> below(whom, day, row)).isEmpty() ? "考评结果是降系数，已是最低一档" : "考评结果是降系数，按低一档";
    }

    /** Whether the office keeps coefficients for such people. */
    boolean graduated(Whom whom, LocalDate day) {
        return bands(whom, day).findAny().isPresent();
    }

    /** Where the points of somebody's union come from, or why it has none. */
    String words(Whom whom, LocalDate day) {
        Reference union = whom.union();
        return union == null || !whom.kinds().contains(Crowd.CHAIRS.words()) ? "" : points.wordsOf(union.id(), day);
    }

    private Stream<Row> bands(Whom whom, LocalDate day) {
        return coefficients.stream().filter(row -> whom.kinds().contains(row.get(CoefficientLedger.KIND, "")))
                .filter(row -> holds(row.get(CoefficientLedger.FROM), row.get(CoefficientLedger.TO), day));
    }

    private Optional<BigDecimal> points(Whom whom, LocalDate day) {
        Reference union = whom.union();
        return whom.kinds().contains(Crowd.CHAIRS.words())
                ? union == null ? Optional.empty() : points.ofUnion(union.id(), day)
                : points.ofPerson(whom.person(), whom.scored(day));
    }

    private boolean fits(Row row, Whom whom, LocalDate day) {
        Reference union = whom.union();
        String grade = row.get(StandardLedger.GRADE, "");
        BigDecimal from = row.get(StandardLedger.FROM_NUMBER);
        BigDecimal to = row.get(StandardLedger.TO_NUMBER);
        return switch (row.get(StandardLedger.SCALE, "")) {
            case "等次" -> grade.equals(whom.grade());
            case "星级" -> union != null && points.starsOf(union.id(), day).filter(grade::equals).isPresent();
            case "会员数" -> union != null && within(BigDecimal.valueOf(members.apply(union.id())), from, to, true);
            case "积分" -> points(whom, day).filter(number -> within(number, from, to, true)).isPresent();
            default -> true;
        };
    }

    private static boolean within(BigDecimal number, @Nullable BigDecimal from, @Nullable BigDecimal to, boolean last) {
        int above = to == null ? -1 : number.compareTo(to);
        return (from == null || number.compareTo(from) >= 0) && (above < 0 || (last && above == 0));
    }

    private static boolean holds(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate day) {
        return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
    }
}
