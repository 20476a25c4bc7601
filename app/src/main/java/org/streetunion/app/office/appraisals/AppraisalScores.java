package org.streetunion.app.office.appraisals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;

/** The total of an appraisal: each score times its weight, with bonus and deduction; unknown while a score that counts is missing. */
public final class AppraisalScores {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PLACES = 2;
    /** Each score beside its weight. */
    public static final List<Part> PARTS = List.of(new Part(AppraisalLedger.SELF, AppraisalLedger.SELF_WEIGHT),
            new Part(AppraisalLedger.UNIONS, AppraisalLedger.UNIONS_WEIGHT),
            new Part(AppraisalLedger.STREET, AppraisalLedger.STREET_WEIGHT),
            new Part(AppraisalLedger.DUTY, AppraisalLedger.DUTY_WEIGHT),
            new Part(AppraisalLedger.TARGET, AppraisalLedger.TARGET_WEIGHT));

    private AppraisalScores() {}

    /** A score and what it weighs. */
    public record Part(Column<BigDecimal> score, Column<BigDecimal> weight) {}

    /** The row with its total. */
    static Row complete(Row row) {
        return row.with(AppraisalLedger.TOTAL, total(row).orElse(null));
    }

    /** The scores that count and that nobody gave yet. */
    public static List<String> missing(Row row) {
        return PARTS.stream().filter(part -> counts(row, part) && row.get(part.score()) == null)
                .map(part -> part.score().heading()).toList();
    }

    /** The total, when everything that counts is known. */
    public static Optional<BigDecimal> total(Row row) {
        if (PARTS.stream().noneMatch(part -> counts(row, part)) || !missing(row).isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = PARTS.stream().filter(part -> counts(row, part))
                .map(part -> row.get(part.score(), BigDecimal.ZERO).multiply(row.get(part.weight(), BigDecimal.ZERO)))
                .reduce(BigDecimal.ZERO, BigDecimal::add).divide(HUNDRED);
        BigDecimal all = sum.add(row.get(AppraisalLedger.BONUS, BigDecimal.ZERO))
                .subtract(row.get(AppraisalLedger.DEDUCTION, BigDecimal.ZERO)).max(BigDecimal.ZERO);
        return Optional.of(Types.plain(all.setScale(PLACES, RoundingMode.HALF_UP)));
    }

    private static boolean counts(Row row, Part part) {
        return row.get(part.weight(), BigDecimal.ZERO).signum() > 0;
    }
}
