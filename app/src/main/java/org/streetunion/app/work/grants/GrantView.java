package org.streetunion.app.work.grants;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.money.GrantKinds;
import org.streetunion.app.office.grantbatches.GrantBatchLedger;
import org.streetunion.app.office.grants.GrantLedger;
import org.streetunion.app.work.Office;

/**
 * A batch of grants as it is looked at.
 *
 * @param id its row
 * @param name as shown
 * @param formula how it was reckoned; may be empty
 * @param grants its 拨付单, labelled
 */
public record GrantView(long id, String name, String formula, List<Row> grants) {
    private static final int MOST = 100_000;

    /** Copies the list. */
    public GrantView {
        grants = List.copyOf(grants);
    }

    /** The batch of that row; empty when it is gone. */
    public static Optional<GrantView> find(Office office, long batch) {
        Register grants = office.registers().get(GrantLedger.KEY);
        Query own = Query.ALL.and(new Filter.OneOf(GrantLedger.BATCH.key(), List.of(Reference.to(batch))));
        return office.registers().get(GrantBatchLedger.KEY).store().rows(new long[]{batch}).stream().findFirst()
                .map(row -> new GrantView(batch, row.get(GrantBatchLedger.NAME, ""), row.get(GrantBatchLedger.FORMULA, ""),
                        grants.labelled(grants.store().first(own, MOST))));
    }

    /** Some grants, of one batch or of none: called by the one union or by the days on which they were asked for. */
    public static GrantView of(Office office, List<Long> ids) {
        Register grants = office.registers().get(GrantLedger.KEY);
        List<Row> rows = grants.labelled(grants.store().rows(ids.stream().mapToLong(Long::longValue).toArray()));
        List<String> batches = rows.stream().map(GrantLedger.BATCH::text).distinct().toList();
        String days = rows.stream().map(row -> row.get(GrantLedger.ASKED_ON)).filter(Objects::nonNull).distinct().sorted()
                .map(LocalDate::toString)
                .reduce((first, next) -> first.substring(0, 10) + "至" + next.substring(next.length() - 10))
                .orElse("");
        String name = batches.size() == 1 && !batches.get(0).isEmpty() ? batches.get(0) : days;
        String whose = rows.size() == 1 ? GrantLedger.UNION.text(rows.get(0)) : rows.size() + "笔";
        return new GrantView(0, (name + " " + whose).strip(), "", rows);
    }

    /** Those that were not returned. */
    public List<Row> counting() {
        return grants.stream().filter(row -> !GrantKinds.RETURNED.equals(row.get(GrantLedger.STATE))).toList();
    }

    /** What they come to, in 分. */
    public long total() {
        return counting().stream().mapToLong(row -> row.get(GrantLedger.AMOUNT, 0L)).sum();
    }

    /** How many are in a state. */
    public long in(String state) {
        return grants.stream().filter(row -> state.equals(row.get(GrantLedger.STATE))).count();
    }

    /** What comes next: for those that are furthest behind. */
    public Optional<GrantStep> next() {
        return Stream.of(GrantStep.APPROVE, GrantStep.PAY, GrantStep.ARRIVE).filter(step -> !able(step).isEmpty()).findFirst();
    }

    /** Those with which a step can be done. */
    public List<Long> able(GrantStep step) {
        return grants.stream().filter(row -> step.in(row.get(GrantLedger.STATE, GrantKinds.ASKED))).map(Row::id).toList();
    }

    /** Who approved, and when; empty when nobody did. */
    public String approved() {
        return counting().stream().filter(row -> row.get(GrantLedger.APPROVED_BY) != null).findFirst()
                .map(row -> row.get(GrantLedger.APPROVED_BY, "") + "　" + GrantLedger.APPROVED_ON.text(row)).orElse("");
    }
}
