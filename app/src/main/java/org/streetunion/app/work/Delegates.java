package org.streetunion.app.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.seats.SeatLedger;

/** How many delegates are in office, by the register of 代表和委员: against this number whatever was typed as 应到 or 全体 is held. */
public final class Delegates {
    /** What the number is taken from. */
    public static final String BASIS = "代表和委员名册";
    private static final int MOST = 10_000;

    private Delegates() {}

    /** Of a union on a day, in its last term that is not after this one; 0 when the register names none. */
    public static int inOffice(Office office, long union, int term, LocalDate day) {
        return persons(office, union, term, day).size();
    }

    /** The same by name, in the order of the register. */
    public static List<Reference> persons(Office office, long union, int term, LocalDate day) {
        List<Row> seats = office.registers().get(SeatLedger.KEY).store()
                .first(Query.ALL.and(new Filter.OneOf(SeatLedger.UNION.key(), List.of(Reference.to(union))))
                        .and(new Filter.OneOf(SeatLedger.BODY.key(), List.of("代表"))), MOST);
        int last = seats.stream().mapToInt(seat -> seat.get(SeatLedger.TERM_NO, 0)).filter(each -> each <= term).max().orElse(0);
        return seats.stream().filter(seat -> seat.get(SeatLedger.TERM_NO, 0) == last)
                .filter(seat -> seat.get(SeatLedger.LEFT_ON, LocalDate.MAX).isAfter(day))
                .map(seat -> Objects.requireNonNull(seat.get(SeatLedger.PERSON), "a required column")).distinct().toList();
    }
}
