package org.streetunion.app.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;

/** Says what persons still hold today when they are moved to the 回收站; has nothing against their being changed. */
public abstract class HeldGuard implements Guard {
    private static final int MOST = 10_000;
    private final Registers registers;
    private final Clock clock;
    private final String ledger;

    /** Over these registers; what is held is kept in one of them. */
    protected HeldGuard(Registers registers, Clock clock, String ledger) {
        this.registers = registers;
        this.clock = clock;
        this.ledger = ledger;
    }

    @Override
    public final List<Problem> check(Row stored, Row outcome) {
        return List.of();
    }

    /** The day it is. */
    protected final LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What these persons hold that has not ended. */
    protected final List<Row> held(Column<Reference> person, long[] ids, Column<LocalDate> end, Filter... more) {
        Register posts = registers.get(ledger);
        Query theirs = Query.ALL.and(new Filter.OneOf(person.key(), LongStream.of(ids).mapToObj(Reference::to).toList()));
        for (Filter each : more) {
            theirs = theirs.and(each);
        }
        return posts.labelled(posts.store().first(theirs, MOST)).stream()
                .filter(row -> !row.get(end, LocalDate.MAX).isBefore(today())).toList();
    }
}
