package org.streetunion.app.reporting.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;

/**
 * What a year's schemes are worth to each union, for whoever pays allowances by it: union → score, grade, coefficient. A union that two
 * schemes of the year assess stands there twice, once a scheme; who pays says which scheme it goes by. A union that is ruled out, or whose
 * total lies in no band, has no coefficient: null, not 0.
 */
public final class CoefficientStore {
    private final SchemeFactsStore schemes;
    private final Standings standings;

    /** Over the office's database. */
    public CoefficientStore(Sql sql) {
        this.schemes = new SchemeFactsStore(sql);
        this.standings = new Standings(sql);
    }

    /**
     * A union's result.
     *
     * @param published whether the scheme is closed, so that the points no longer change
     * @param forPay whether allowances are said to go by it
     * @param veto whether the union is ruled out
     * @param grade empty when no band holds the score
     * @param coefficient null when there is none
     */
    public record Result(long scheme, String schemeName, boolean published, boolean forPay, long union, BigDecimal score,
            boolean veto, String grade, @Nullable BigDecimal coefficient) {}

    /** The results of all schemes of a year, by scheme, the best first. */
    public List<Result> of(int year) {
        return schemes.heads().stream().filter(head -> head.year() != null && head.year() == year)
                .flatMap(head -> schemes.find(head.id()).stream())
                .flatMap(scheme -> standings.of(scheme).stream().map(each -> result(scheme.head(), each))).toList();
    }

    private static Result result(Scheme.Head head, Standing standing) {
        return new Result(head.id(), head.name(), head.published(), head.forPay(), standing.union().id(), standing.total(),
                standing.veto(), standing.grade(), standing.coefficient());
    }
}
