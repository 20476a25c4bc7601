package org.streetunion.app.work.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.office.stars.StarLedger;
import org.streetunion.app.reporting.assessment.CoefficientStore;
import org.streetunion.app.reporting.assessment.CoefficientStore.Result;
import org.streetunion.app.reporting.assessment.Scheme;
import org.streetunion.app.reporting.assessment.SchemeFactsStore;
import org.streetunion.app.work.Office;

/**
 * Points as the office keeps them. A person's: the total of the last decided appraisal of an earlier year. A union's: its total in the last
 * published scheme of an earlier year; where several of a year assess it, in the one that is marked 用于津贴. Stars: as given by the day.
 */
final class OfficePoints implements PayPoints {
    private static final int MOST = 1_000;
    private final Office office;
    private final PayPoints people;
    private final Map<Integer, Map<Long, List<Result>>> years = new HashMap<>();
    private final Map<Long, List<Row>> stars = new HashMap<>();
    private boolean read;

    OfficePoints(Office office) {
        this.office = office;
        this.people = new AppraisalPoints(office.registers());
    }

    @Override
    public PayPoints fresh() {
        return new OfficePoints(office);
    }

    @Override
    public Optional<BigDecimal> ofPerson(long person, LocalDate day) {
        return people.ofPerson(person, day);
    }

    @Override
    public boolean lowered(long person, LocalDate day) {
        return people.lowered(person, day);
    }

    @Override
    public Optional<BigDecimal> ofUnion(long union, LocalDate day) {
        return counting(union, day).map(Result::score);
    }

    @Override
    public Optional<BigDecimal> coefficientOf(long union, LocalDate day) {
        return counting(union, day).flatMap(result -> Optional.ofNullable(result.coefficient())).map(Types::plain);
    }

    @Override
    public String wordsOf(long union, LocalDate day) {
        List<Result> results = results(union, day);
        if (results.size() > 1) {
            return "有 " + results.size() + " 个公布的方案评了这家工会（"
                    + results.stream().map(Result::schemeName).collect(Collectors.joining("、")) + "），请在考核方案里标明哪一个“用于津贴”";
        }
        return results.stream().findFirst().map(result -> result.veto()
                ? result.schemeName() + "一票否决，请核对是否发放"
                : result.schemeName() + " " + Types.plain(result.score()).toPlainString() + " 分"
                        + (result.grade().isEmpty() ? "" : "，" + result.grade()))
                .orElse("");
    }

    @Override
    public Optional<String> starsOf(long union, LocalDate day) {
        return stars.computeIfAbsent(union, this::changes).stream()
                .filter(row -> !row.get(StarLedger.DECIDED_ON, LocalDate.MAX).isAfter(day))
                .max(Comparator.comparing(row -> row.get(StarLedger.DECIDED_ON, LocalDate.MIN)))
                .filter(row -> !StarLedger.CANCELLED.equals(row.get(StarLedger.KIND)))
                .flatMap(row -> Optional.ofNullable(row.get(StarLedger.STAR)));
    }

    private List<Row> changes(long union) {
        Query own = Query.ALL.and(new Filter.OneOf(StarLedger.UNION.key(), List.of(Reference.to(union))));
        return office.registers().get(StarLedger.KEY).store().first(own, MOST);
    }

    private Optional<Result> counting(long union, LocalDate day) {
        List<Result> results = results(union, day);
        return results.size() == 1 && !results.get(0).veto() ? Optional.of(results.get(0)) : Optional.empty();
    }

    /** Of the last year before the day in which a published scheme assessed the union: more than one where nobody said which counts. */
    private List<Result> results(long union, LocalDate day) {
        for (int year : assessed()) {
            List<Result> all = year < day.getYear()
                    ? years.getOrDefault(year, Map.of()).getOrDefault(union, List.of())
                    : List.of();
            List<Result> marked = all.stream().filter(Result::forPay).toList();
            if (!all.isEmpty()) {
                return marked.isEmpty() ? all : marked;
            }
        }
        return List.of();
    }

    /** The years with published schemes, the latest first; each is read once. */
    private List<Integer> assessed() {
        if (!read) {
            read = true;
            CoefficientStore coefficients = new CoefficientStore(office.database().sql());
            new SchemeFactsStore(office.database().sql()).heads().stream()
                    .filter(head -> head.year() != null && head.published()).map(Scheme.Head::year).distinct()
                    .forEach(year -> years.put(year, coefficients.of(year).stream().filter(Result::published)
                            .collect(Collectors.groupingBy(Result::union))));
        }
        return years.keySet().stream().sorted(Comparator.reverseOrder()).toList();
    }
}
