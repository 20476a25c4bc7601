package org.streetunion.app.work;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Alike;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Store;
import org.streetunion.app.office.OfficeAlikes;
import org.streetunion.app.office.apart.ApartLedger;

/** 查重: looks for rows of a register that may be one and the same, over the whole register or for one row while it is typed. */
public final class FindDuplicates {
    private static final int MANY = 1_000_000;
    private final Registers registers;

    /** In these registers. */
    public FindDuplicates(Registers registers) {
        this.registers = registers;
    }

    /** Whether a register is looked through at all. */
    public static boolean covers(String ledger) {
        return !OfficeAlikes.of(ledger).isEmpty();
    }

    /** Groups of rows that may be one, the surest reason first; without those that somebody told apart. Each group is named once. */
    public List<Twins> scan(String ledger) {
        Set<String> apart = apart(ledger);
        Map<List<Long>, String> found = new LinkedHashMap<>();
        registers.get(ledger).store().alike(OfficeAlikes.of(ledger))
                .forEach((reason, groups) -> groups.stream().map(rows -> doubtful(rows, apart)).filter(rows -> rows.size() > 1)
                        .forEach(rows -> found.merge(rows, reason.words(), (one, other) -> one + "；" + other)));
        return found.entrySet().stream().map(each -> new Twins(each.getValue(), each.getKey())).toList();
    }

    /** The rows that a draft may be already, each with the reasons; the draft's own row is not among them. */
    public Map<Long, String> like(String ledger, Row draft) {
        Store store = registers.get(ledger).store();
        Set<String> apart = apart(ledger);
        Map<Long, String> found = new LinkedHashMap<>();
        for (Alike reason : OfficeAlikes.of(ledger)) {
            sought(reason, draft).ifPresent(tuple -> store.find(reason.columns(), List.of(tuple)).values().stream()
                    .flatMap(List::stream).filter(id -> id != draft.id() && !apart.contains(ApartLedger.pair(id, draft.id())))
                    .forEach(id -> found.merge(id, reason.words(), (one, other) -> one + "；" + other)));
        }
        return Collections.unmodifiableMap(found);
    }

    /** Keeps that rows are not the same, each with each; gives the act's number. */
    public static long tellApart(Office office, String ledger, List<Long> rows, Actor actor) {
        Map<Long, String> labels = office.registers().labels(ledger, rows);
        Set<String> known = new FindDuplicates(office.registers()).apart(ledger);
        List<Row> pairs = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            for (long other : rows.subList(i + 1, rows.size())) {
                String pair = ApartLedger.pair(rows.get(i), other);
                if (!known.contains(pair)) {
                    pairs.add(Row.NEW.with(ApartLedger.REGISTER, ledger).with(ApartLedger.PAIR, pair)
                            .with(ApartLedger.ONE, labels.get(rows.get(i))).with(ApartLedger.OTHER, labels.get(other)));
                }
            }
        }
        Act act = new Act(actor, Act.Kind.DEED, null, "", "不是同一" + office.registers().get(ledger).ledger().unit());
        String subject = "查重：不是同一" + office.registers().get(ledger).ledger().unit() + "（"
                + rows.stream().map(id -> labels.getOrDefault(id, "")).distinct().collect(Collectors.joining("、")) + "）";
        return WholeAct.run(office, new WholeAct.Heading(act, ApartLedger.KEY, subject, pairs.size()), Progress.SILENT,
                whole -> whole.write(ApartLedger.KEY, pairs, act));
    }

    private Set<String> apart(String ledger) {
        Query told = Query.ALL.and(new Filter.OneOf(ApartLedger.REGISTER.key(), List.of(ledger)));
        Set<String> pairs = new HashSet<>();
        registers.get(ApartLedger.KEY).store().first(told, MANY).forEach(row -> pairs.add(row.get(ApartLedger.PAIR, "")));
        return pairs;
    }

    /** Those of a group that were not told apart from every other one of it. */
    private static List<Long> doubtful(List<Long> rows, Set<String> apart) {
        if (apart.isEmpty()) {
            return rows;
        }
        Set<Long> left = new LinkedHashSet<>(rows);
        left.removeIf(row -> rows.stream().allMatch(other -> other.equals(row) || apart.contains(ApartLedger.pair(row, other))));
        return List.copyOf(left);
    }

    /** The values by which a twin of the draft is known. */
    private static Optional<List<Object>> sought(Alike reason, Row draft) {
        List<Object> tuple = new ArrayList<>();
        for (Column<?> column : reason.columns()) {
            Object value = draft.values().get(column.key());
            if (value == null) {
                return Optional.empty();
            }
            tuple.add(value);
        }
        Alike.OldForm old = reason.old();
        return old == null ? Optional.of(tuple) : old.other(tuple.get(0).toString()).map(List::of);
    }
}
