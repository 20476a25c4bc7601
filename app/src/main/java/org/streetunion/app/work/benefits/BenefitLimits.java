package org.streetunion.app.work.benefits;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.money.Occasions;
import org.streetunion.app.office.benefits.BenefitLedger;

/** What one person may get in a year, on one occasion and altogether, and within how many days a second gift looks split. */
public final class BenefitLimits {
    private static final String DAYS = "慰问拆分查看天数";
    private static final String ALL = "慰问全年（每人）";
    private static final int USUAL = 7;
    private final Parameters parameters;

    /** By these limits. */
    public BenefitLimits(Parameters parameters) {
        this.parameters = parameters;
    }

    /** So many days apart two gifts on one occasion are two. */
    public int days(LocalDate day) {
        return parameters.amount(DAYS, day).map(BigDecimal::intValue).orElse(USUAL);
    }

    /**
     * What a gift comes to with what the same person got in its year besides, against the limits of a year.
     *
     * @param others of the same person and year, without the gift
     */
    public List<Problem> year(Row gift, List<Row> others) {
        String occasion = gift.get(BenefitLedger.OCCASION, "");
        List<Row> alike = others.stream().filter(other -> occasion.equals(other.get(BenefitLedger.OCCASION))).toList();
        return Stream.of(over(gift, alike, Occasions.limit(occasion) + "全年", occasion), over(gift, others, ALL, ""))
                .flatMap(Optional::stream).toList();
    }

    private Optional<Problem> over(Row gift, List<Row> others, String limit, String what) {
        LocalDate day = gift.get(BenefitLedger.DAY, LocalDate.MIN);
        long sum = each(gift) + others.stream().mapToLong(BenefitLimits::each).sum();
        return parameters.find(limit, day).filter(found -> found.amount() != null && sum > BenefitLedger.cents(found))
                .map(found -> found.problem(BenefitLedger.AMOUNT, day.getYear() + "年" + what + "慰问每人合计 " + Types.money(sum)
                        + " 元，超过全年标准 " + found.words()));
    }

    /** What of a gift to several people one of them got. */
    private static long each(Row gift) {
        return gift.get(BenefitLedger.AMOUNT, 0L) / Math.max(1, gift.get(BenefitLedger.PEOPLE, 1));
    }
}
