package org.streetunion.app.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.office.benefits.BenefitLedger;
import org.streetunion.app.office.headcounts.HeadcountLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;

/** Who clicks on a number sees the rows it was counted from: as many as the number says, of the register the row names. */
class ListsBehindFiguresTest {
    private static final Quarter QUARTER = new Quarter(2026, 3);
    /** Rows that add up what unions reported: there the list holds the unions that reported something. */
    private static final Set<String> SUMS = Set.of("20", "21", "22", "23", "24", "25", "26", "27");

    private static final Query OF_QUARTER = Query.ALL
            .and(new Filter.OneOf(HeadcountLedger.QUARTER.key(), List.of(QUARTER)));

    @Test
    void aListIsAsLongAsItsNumber() {
        try (Office office = Databases.H2.practice()) {
            Map<String, Figures> figures = office.reporting().compute(QUARTER).figures();
            List<String> wrong = new ArrayList<>();

            for (QuarterCatalogue.Block block : QuarterCatalogue.blocks()) {
                for (Indicator row : block.indicators()) {
                    Figures counted = Objects.requireNonNull(figures.get(row.code()));
                    if (row.register().equals(VoucherLedger.KEY)) {
                        booked(office, row, counted, wrong);
                    } else if (row.register().equals(BenefitLedger.KEY)) {
                        given(office, row, counted, wrong);
                    } else if (!row.register().isEmpty()) {
                        check(office, row, Objects.requireNonNull(counted.end()), wrong);
                    }
                }
            }

            assertEquals(List.of(), wrong);
        }
    }

    @Test
    void whatTheUnionsBehindASumReportedAddsUpToIt() {
        try (Office office = Databases.H2.practice()) {
            Map<Long, Integer> ofEmployers = new HashMap<>();
            Map<Long, Integer> own = new HashMap<>();
            for (Row row : office.registers().get("headcounts").first(OF_QUARTER, 500, Viewer.full(new Actor("测试")))) {
                long union = Objects.requireNonNull(row.get(HeadcountLedger.UNION)).id();
                (row.get(HeadcountLedger.EMPLOYER) == null ? own : ofEmployers).merge(union, row.get(HeadcountLedger.WORKERS, 0),
                        Integer::sum);
            }

            List<Long> behind = office.reporting().list(QuarterCatalogue.find("20").orElseThrow(), QUARTER);
            int sum = behind.stream().mapToInt(union -> ofEmployers.getOrDefault(union, own.getOrDefault(union, 0))).sum();

            Map<String, Figures> figures = office.reporting().compute(QUARTER).figures();
            assertEquals(Objects.requireNonNull(figures.get("20")).end(), BigDecimal.valueOf(sum));
            assertEquals(office.overview().unionsByKind(QUARTER.last()).values().stream().mapToLong(Long::longValue).sum(),
                    Objects.requireNonNull(Objects.requireNonNull(figures.get("01")).end()).longValueExact());
        }
    }

    /** A row of money: the entries behind it add up to it, and those behind what is left to what it changed by. */
    private static void booked(Office office, Indicator row, Figures figures, List<String> wrong) {
        long[] ids = office.reporting().list(row, QUARTER).stream().mapToLong(Long::longValue).toArray();
        long net = office.registers().get(VoucherLedger.KEY).store().rows(ids).stream()
                .mapToLong(entry -> entry.get(VoucherLedger.INCOME, 0L) - entry.get(VoucherLedger.EXPENSE, 0L)).sum();
        BigDecimal end = Objects.requireNonNull(figures.end());
        BigDecimal wanted = switch (row.code()) {
            case "93", "94" -> end.negate();
            case "95" -> end.subtract(Objects.requireNonNull(figures.previous()));
            default -> end;
        };
        if (ids.length == 0 || wanted.compareTo(BigDecimal.valueOf(net, 2)) != 0) {
            wrong.add(row.code() + " " + row.name() + ": " + wanted + " of " + ids.length + " entries with " + net);
        }
    }

    /** A row of gifts: what stands behind it adds up to it; unknown while none is kept. */
    private static void given(Office office, Indicator row, Figures figures, List<String> wrong) {
        long[] ids = office.reporting().list(row, QUARTER).stream().mapToLong(Long::longValue).toArray();
        BigDecimal end = figures.end() == null ? BigDecimal.ZERO : figures.end();
        BigDecimal sum = office.registers().get(BenefitLedger.KEY).store().rows(ids).stream()
                .map(gift -> row.code().equals("81")
                        ? BigDecimal.valueOf(gift.get(BenefitLedger.PEOPLE, 1))
                        : BigDecimal.valueOf(gift.get(BenefitLedger.AMOUNT, 0L), 2))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (end.compareTo(sum) != 0) {
            wrong.add(row.code() + " " + row.name() + ": " + end + " of " + ids.length + " gifts with " + sum);
        }
    }

    private static void check(Office office, Indicator row, BigDecimal number, List<String> wrong) {
        List<Long> ids = office.reporting().list(row, QUARTER);
        Register register = office.registers().get(row.register());
        long shown = register.count(Query.ALL.and(new Filter.Ids(row.name(), ids)));
        boolean fits = SUMS.contains(row.code()) ? !ids.isEmpty() == number.signum() > 0 : number.longValueExact() == ids.size();
        if (!fits || shown != ids.size()) {
            wrong.add(row.code() + " " + row.name() + ": number " + number + ", list " + ids.size() + ", shown " + shown);
        }
    }
}
