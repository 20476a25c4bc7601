package org.streetunion.app.work.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.appraisals.AppraisalLedger;

/** A person's points: the total of the last appraisal of an earlier year that was decided. Unions are scored by assessments. */
final class AppraisalPoints implements PayPoints {
    private static final int MOST = 20;
    private final Registers registers;

    AppraisalPoints(Registers registers) {
        this.registers = registers;
    }

    @Override
    public Optional<BigDecimal> ofPerson(long person, LocalDate day) {
        return last(person, day).flatMap(row -> Optional.ofNullable(row.get(AppraisalLedger.TOTAL)));
    }

    @Override
    public boolean lowered(long person, LocalDate day) {
        return last(person, day).filter(row -> AppraisalLedger.LOWERED.equals(row.get(AppraisalLedger.OUTCOME))).isPresent();
    }

    private Optional<Row> last(long person, LocalDate day) {
        Query own = Query.ALL.and(new Filter.OneOf(AppraisalLedger.PERSON.key(), List.of(Reference.to(person))));
        return registers.get(AppraisalLedger.KEY).store().first(own, MOST).stream()
                .filter(row -> row.get(AppraisalLedger.YEAR, 0) < day.getYear() && row.get(AppraisalLedger.DECIDED) != null)
                .max(Comparator.comparing(row -> row.get(AppraisalLedger.YEAR, 0)));
    }

    @Override
    public Optional<BigDecimal> ofUnion(long union, LocalDate day) {
        return Optional.empty();
    }

    @Override
    public Optional<String> starsOf(long union, LocalDate day) {
        return Optional.empty();
    }
}
