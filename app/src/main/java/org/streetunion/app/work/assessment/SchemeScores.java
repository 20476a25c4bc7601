package org.streetunion.app.work.assessment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.scores.ScoreLedger;
import org.streetunion.app.reporting.assessment.Scheme;
import org.streetunion.app.reporting.assessment.SchemeFactsStore;
import org.streetunion.app.work.Office;

/**
 * A scheme with the unions it is about and the rows of 考核得分 that are kept of it.
 *
 * @param scheme the scheme
 * @param day as of which the unions are meant: today, or the last of the scheme's year
 * @param unions by community, then code
 * @param rows by union and criterion
 */
public record SchemeScores(Scheme scheme, LocalDate day, List<SchemeFactsStore.Assessed> unions, Map<Place, Row> rows) {
    private static final Reference NOBODY = new Reference(0, "");

    /** Whose score for what. */
    public record Place(long union, long criterion) {}

    /** Reads it; null when the scheme is gone. */
    public static @Nullable SchemeScores read(Office office, long id) {
        SchemeFactsStore store = new SchemeFactsStore(office.database().sql());
        Scheme scheme = store.find(id).orElse(null);
        if (scheme == null) {
            return null;
        }
        LocalDate today = LocalDate.now(office.clock());
        Integer year = scheme.head().year();
        LocalDate last = year == null ? today : LocalDate.of(year, 12, 31);
        LocalDate day = last.isBefore(today) ? last : today;
        return new SchemeScores(scheme, day, store.unions(id, day), rows(office.registers().get(ScoreLedger.KEY), id));
    }

    private static Map<Place, Row> rows(Register register, long scheme) {
        Query query = Query.ALL.and(new Filter.OneOf(ScoreLedger.SCHEME.key(), List.of(Reference.to(scheme))));
        Map<Place, Row> rows = new HashMap<>();
        register.store().rows(register.ids(query)).forEach(row -> rows.put(place(row), row));
        return rows;
    }

    /** Whose score a row is, and for what. */
    public static Place place(Row row) {
        return new Place(row.get(ScoreLedger.UNION, NOBODY).id(), row.get(ScoreLedger.CRITERION, NOBODY).id());
    }

    /** The row of a union and a criterion; one that does not exist yet when nothing is kept. */
    public Row row(long union, long criterion) {
        Row kept = rows.get(new Place(union, criterion));
        return kept != null
                ? kept
                : Row.NEW.with(ScoreLedger.SCHEME, Reference.to(scheme.head().id())).with(ScoreLedger.UNION, Reference.to(union))
                        .with(ScoreLedger.CRITERION, Reference.to(criterion));
    }

    /** Why points cannot be written now; null when they can. */
    public @Nullable String shut() {
        if (scheme.head().year() == null) {
            return "“" + scheme.head().name() + "”是样板，没有考核年度，请先用它新建一个年度的方案";
        }
        return scheme.head().published() ? "“" + scheme.head().name() + "”已经公布，得分不能再改；要改请先把方案状态改回执行" : null;
    }
}
