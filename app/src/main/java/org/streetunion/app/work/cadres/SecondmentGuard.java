package org.streetunion.app.work.cadres;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.office.secondments.SecondmentLedger;

/** Nobody is lent for more days than a week has, counted over all lendings that hold at the same time (dossier 1 section 6.11). */
public final class SecondmentGuard implements Guard {
    private static final int MOST = 1_000;
    private static final String USUAL = "每周统筹天数提醒线";
    private final Registers registers;
    private final Parameters parameters;

    /** Over these registers; a parameter says from how many days on is warned. */
    public SecondmentGuard(Registers registers, Parameters parameters) {
        this.registers = registers;
        this.parameters = parameters;
    }

    @Override
    public List<Problem> check(Row stored, Row outcome) {
        Reference person = outcome.get(SecondmentLedger.PERSON);
        if (person == null || outcome.get(SecondmentLedger.DAYS) == null) {
            return List.of();
        }
        List<Row> all = new ArrayList<>(registers.get(SecondmentLedger.KEY).store()
                .first(Query.ALL.and(new Filter.OneOf(SecondmentLedger.PERSON.key(), List.of(person))), MOST).stream()
                .filter(row -> row.id() != outcome.id()).toList());
        all.add(outcome);
        return most(all, outcome).flatMap(this::judged).map(List::of).orElse(List.of());
    }

    /** The days a week on a day, and that day. */
    private record Load(BigDecimal days, LocalDate day) {}

    private Optional<Problem> judged(Load most) {
        String since = most.day().equals(LocalDate.MIN) ? "" : most.day() + " 起";
        String words = "这个人" + since + "各处合计每周 " + Types.plain(most.days()).toPlainString() + " 天";
        if (most.days().compareTo(BigDecimal.valueOf(SecondmentLedger.WEEK)) > 0) {
            return Optional.of(Problem.block(SecondmentLedger.DAYS, words + "，一周只有 " + SecondmentLedger.WEEK + " 天，请改天数或起止"));
        }
        LocalDate day = most.day().equals(LocalDate.MIN) ? LocalDate.EPOCH.plusYears(30) : most.day();
        return parameters.find(USUAL, day)
                .filter(limit -> limit.amount() != null && most.days().compareTo(limit.amount()) > 0)
                .map(limit -> Problem.warn(SecondmentLedger.DAYS, words + "，超过 " + limit.words() + "，请核对")
                        .because(limit.basis()));
    }

    /** The heaviest day of the row's own time: it is one on which a lending begins. */
    private static Optional<Load> most(List<Row> all, Row row) {
        LocalDate own = row.get(SecondmentLedger.STARTS_ON, LocalDate.MIN);
        return Stream.concat(Stream.of(own), all.stream().map(each -> each.get(SecondmentLedger.STARTS_ON, LocalDate.MIN)))
                .filter(day -> holds(row, day)).map(day -> new Load(sum(all, day), day))
                .reduce((one, other) -> other.days().compareTo(one.days()) > 0 ? other : one);
    }

    private static BigDecimal sum(List<Row> all, LocalDate day) {
        return all.stream().filter(row -> holds(row, day)).map(row -> row.get(SecondmentLedger.DAYS, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean holds(Row row, LocalDate day) {
        return !row.get(SecondmentLedger.STARTS_ON, LocalDate.MIN).isAfter(day)
                && !row.get(SecondmentLedger.ENDS_ON, LocalDate.MAX).isBefore(day);
    }
}
