package org.streetunion.app.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A ledger in service: reads rows as a viewer may see them, judges drafts, and writes them as acts. */
public final class Register {
    private volatile Ledger shipped;
    private volatile Ledger ledger;
    private volatile Map<String, List<String>> codes = Map.of();
    private volatile Store store;
    private final References references;
    private final Batches batches;
    private final Parameters parameters;
    private final Clock clock;
    private volatile Guard guard = Guard.NONE;

    /** A register over its store. */
    public Register(Ledger ledger, Store store, References references, Batches batches, Parameters parameters, Clock clock) {
        this.shipped = ledger;
        this.ledger = ledger;
        this.store = store;
        this.references = references;
        this.batches = batches;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** Its description, with the code lists as the office has them now. */
    public Ledger ledger() {
        return ledger;
    }

    /** From now on these code lists hold instead of the shipped ones of the same name; what holds a ledger keeps the one it was given. */
    void useCodes(Map<String, List<String>> lists) {
        codes = lists;
        ledger = shipped.withCodes(lists);
    }

    /** From now on it has other columns; what holds the ledger or the store keeps the one it was given. */
    public void become(Ledger other, Store kept) {
        shipped = other;
        store = kept;
        ledger = other.withCodes(codes);
    }

    /** What is lost from sight when rows are moved to the 回收站, in a sentence; empty when nothing but the rows. */
    public String away(long[] ids) {
        return guard.away(ids);
    }

    /** From now on this is asked besides the rules; for what only the office as a whole knows. {@link Guard#NONE} takes all guards off. */
    public void guardedBy(Guard office) {
        guard = guard == Guard.NONE || office == Guard.NONE ? office : guard.and(office);
    }

    /** What is asked besides the rules. */
    public Guard guard() {
        return guard;
    }

    /** Its rows as they are kept: for imports and deeds, which label and mask nothing. */
    public Store store() {
        return store;
    }

    /** Reads what searching needs, so that the first search need not wait for it. */
    public void prepareSearch() {
        store.prepareSearch();
    }

    /** How many rows. */
    public long count(Query query) {
        return store.count(query);
    }

    /** The first rows in order, labelled and masked. */
    public List<Row> first(Query query, int limit, Viewer viewer) {
        return shown(store.first(query, limit), viewer);
    }

    /** The ids of all rows in order. */
    public long[] ids(Query query) {
        return store.ids(query);
    }

    /** These rows in this order, labelled and masked. */
    public List<Row> rows(long[] ids, Viewer viewer) {
        return shown(store.rows(ids), viewer);
    }

    /** The same as they were on a day, as far as columns are dated; null for now. */
    public List<Row> rows(long[] ids, @Nullable LocalDate day, Viewer viewer) {
        return shown(store.rows(ids, day), viewer);
    }

    /** One row, labelled and masked. */
    public Optional<Row> row(long id, Viewer viewer) {
        return rows(new long[]{id}, viewer).stream().findFirst();
    }

    /** The journal of one row, newest first, masked like the row itself. */
    public List<JournalLine> journal(long id, Viewer viewer) {
        return store.journal(id).stream().map(line -> viewer.see(ledger, line)).toList();
    }

    /** What a row said right after an act, as far as it was changed since: the columns that differ, labelled and masked. */
    public Row after(long id, long batch, Viewer viewer) {
        return shown(List.of(store.after(id, batch)), viewer).get(0);
    }

    /** The changes that wait for their day or to be confirmed, by day, labelled. */
    public List<Store.Coming> coming() {
        return store.coming().stream().map(each -> new Store.Coming(each.row(), each.day(), each.event(), each.reason(),
                each.batch(), labelled(List.of(each.values())).get(0))).toList();
    }

    /** What is to be said of a change that is to become true today. */
    public List<Problem> check(Store.Coming change) {
        if (change.day().isAfter(LocalDate.now(clock))) {
            return List.of(Problem.block(null, "这项变更 " + change.day() + " 才生效，到那一天再确认"));
        }
        return gone(change.values()).map(List::of).orElseGet(() -> check(becoming(change), change.day()));
    }

    /** A row as a change that was noted makes it. */
    public Row becoming(Store.Coming change) {
        return outcome(store.rows(new long[]{change.row()}).get(0).overlaid(change.values()));
    }

    /** Whether a row names another that was taken away meanwhile. */
    private Optional<Problem> gone(Row row) {
        for (Column<?> column : ledger.columns()) {
            if (column.type() instanceof ReferenceType type && row.values().get(column.key()) instanceof Reference named
                    && !references.there(type.ledger(), named.id())) {
                return Optional.of(Problem.block(column, "“" + column.heading() + "”要改成的那一条已经不在了，请另行登记"));
            }
        }
        return Optional.empty();
    }

    /** The history of one row's dated columns, newest first, labelled; what is to come stands before it. */
    public List<Store.Past> history(long id) {
        List<Store.Past> kept = store.history(id);
        List<Store.Past> all = new ArrayList<>(kept);
        for (Store.Coming each : store.coming(id)) {
            Row then = kept.isEmpty() ? each.values() : kept.get(0).values().overlaid(each.values());
            all.add(0, new Store.Past(each.day(), null, each.event() + "（待确认）", each.reason(), then));
        }
        return all.stream().map(past -> new Store.Past(past.from(), past.to(), past.event(), past.reason(),
                labelled(List.of(past.values())).get(0))).toList();
    }

    /** The row a draft would become: what is stored, overlaid with the draft, completed. Masked values in the draft mean "unchanged". */
    public Row outcome(Row draft) {
        Row stored = draft.id() == 0 ? otherRole(draft) : store.rows(new long[]{draft.id()}).stream().findFirst().orElse(Row.NEW);
        long version = draft.id() == 0 ? stored.version() : draft.version();
        return ledger.completion().apply(stored.overlaid(unmasked(draft, stored)).as(stored.id(), version));
    }

    /** What the rules say of a row as it would be stored. Whether it exists already is not asked here. */
    public List<Problem> judge(Row row) {
        Grounds grounds = new Grounds(LocalDate.now(clock), parameters);
        List<Problem> problems = new ArrayList<>();
        ledger.columns(Trait.REQUIRED).filter(column -> row.values().get(column.key()) == null)
                .forEach(column -> problems.add(Problem.block(column, "“" + column.heading() + "”必须填写")));
        ledger.rules().forEach(rule -> problems.addAll(rule.check(row, grounds)));
        return problems;
    }

    /** What the office as a whole says of a row as it would be stored, by the guard or by what the guard gives for many rows. */
    public List<Problem> guarded(Row row, Guard asked) {
        return asked == Guard.NONE
                ? List.of()
                : asked.check(row.id() == 0 ? Row.NEW : store.rows(new long[]{row.id()}).stream().findFirst().orElse(Row.NEW),
                        row);
    }

    /** Everything that is to be said of a draft while it is typed: the rules, and whether the row exists already. */
    public List<Problem> check(Row draft) {
        return check(draft, LocalDate.now(clock));
    }

    /** The same of a draft that is to hold from a day on; null for a correction. */
    private List<Problem> check(Row draft, @Nullable LocalDate day) {
        Row outcome = outcome(draft);
        List<Problem> problems = new ArrayList<>(judge(outcome));
        List<Problem> found = guarded(outcome, guard);
        problems.removeIf(said -> found.stream().anyMatch(each -> each.sentence().equals(said.sentence())));
        problems.addAll(found);
        new Lineage(ledger, store).problem(outcome, day).ifPresent(problems::add);
        new Beginning(ledger, store).problem(outcome, day).ifPresent(problems::add);
        doubleOf(outcome).or(() -> twinOfBlanks(outcome)).ifPresent(problems::add);
        return problems;
    }

    /** Writes a draft as one act, unless a problem blocks it. */
    public Saved save(Row draft, Act act) {
        List<Problem> problems = check(draft, act.changedOn());
        if (problems.stream().anyMatch(Problem::blocks)) {
            return new Saved(0, 0, problems);
        }
        Row outcome = outcome(draft);
        long batch = batches.begin(act, ledger.key(), ledger.title() + "：" + ledger.calling(labelled(List.of(outcome)).get(0)));
        long id = finished(batch, act, 1, () -> store.write(List.of(outcome), act, batch).get(0));
        return new Saved(id, batch, problems);
    }

    /**
     * Writes drafts and moves rows to the 回收站, all as one act; gives its number, or 0 and nothing is written when a problem blocks a draft.
     *
     * @param away ids of rows for the 回收站
     * @param subject what it is about, for the list of recent acts
     */
    public long saveTogether(List<Row> drafts, long[] away, Act act, String subject) {
        List<Row> outcomes = drafts.stream().map(this::outcome).toList();
        boolean blocked = outcomes.stream()
                .anyMatch(row -> judge(row).stream().anyMatch(Problem::blocks) || doubleOf(row).isPresent());
        if (blocked) {
            return 0;
        }
        long batch = batches.begin(act, ledger.key(), subject);
        return finished(batch, act, outcomes.size() + away.length, () -> {
            if (away.length > 0) {
                store.setTrash(away, true, act, batch);
            }
            if (!outcomes.isEmpty()) {
                store.write(outcomes, act, batch);
            }
            return batch;
        });
    }

    /** Moves rows to the 回收站, or back, as one act; gives its number. Throws {@link Refused} when they must stay as they are. */
    public long setTrash(long[] ids, boolean trash, Actor actor, String reason) {
        Refused.when(guard.keeps(Arrays.stream(ids).boxed().toList()));
        Act act = new Act(actor, trash ? Act.Kind.TRASH : Act.Kind.RESTORE, null, "", reason);
        long batch = batches.begin(act, ledger.key(), ledger.title() + " " + ids.length + " " + ledger.unit());
        return finished(batch, act, ids.length, () -> {
            store.setTrash(ids, trash, act, batch);
            return batch;
        });
    }

    /** An act that fails is over: it does not stand among the running ones until the next start. */
    private <T> T finished(long batch, Act act, int rows, Supplier<T> work) {
        boolean done = false;
        try {
            T result = work.get();
            batches.finish(batch, rows);
            done = true;
            return result;
        } finally {
            if (!done) {
                batches.undo(batch, act.actor(), lines -> {});
            }
        }
    }

    /** Rows with their references labelled. */
    public List<Row> labelled(List<Row> rows) {
        List<Row> labelled = rows;
        for (Column<?> column : ledger.columns()) {
            if (column.type() instanceof ReferenceType type) {
                labelled = label(labelled, column, type.ledger());
            }
        }
        return labelled;
    }

    private List<Row> shown(List<Row> rows, Viewer viewer) {
        return labelled(rows).stream().map(row -> viewer.see(ledger, row)).toList();
    }

    private List<Row> label(List<Row> rows, Column<?> column, String target) {
        List<Long> ids = rows.stream().map(row -> row.values().get(column.key())).filter(Reference.class::isInstance)
                .map(value -> ((Reference) value).id()).distinct().toList();
        Map<Long, String> labels = ids.isEmpty() ? Map.of() : references.labels(target, ids);
        return rows.stream().map(row -> row.values().get(column.key()) instanceof Reference reference
                ? row.with(column.key(), new Reference(reference.id(), labels.getOrDefault(reference.id(), "（已移除）")))
                : row).toList();
    }

    private Row unmasked(Row draft, Row stored) {
        Map<String, @Nullable Object> values = new HashMap<>(draft.values());
        for (Column<?> column : ledger.kept()) {
            Object kept = stored.values().get(column.key());
            if (kept instanceof String secret && column.sensitivity() != Sensitivity.PLAIN
                    && Objects.equals(values.get(column.key()), column.sensitivity().mask(secret))) {
                values.remove(column.key());
            }
        }
        return new Row(draft.id(), draft.version(), values);
    }

    /** One human is one person: who is registered already in another role is taken over, not entered again. */
    private Row otherRole(Row draft) {
        List<Column<?>> identity = ledger.identities().get(0);
        List<Long> others = tuple(identity, draft).map(tuple -> matches(store.findOthers(identity, List.of(tuple), List.of())))
                .orElse(List.of());
        return others.size() == 1 ? store.rows(new long[]{others.get(0)}).get(0) : Row.NEW;
    }

    private Optional<Problem> doubleOf(Row row) {
        List<Column<?>> identity = ledger.identities().get(0);
        List<Long> same = tuple(identity, row).map(tuple -> matches(store.find(identity, List.of(tuple)))).orElse(List.of());
        return same.stream().anyMatch(id -> id != row.id() && meets(row, id)) ? Optional.of(twin(identity)) : Optional.empty();
    }

    /** Of what may come again, only the same time is the same. */
    private boolean meets(Row row, long other) {
        return !ledger.lifetime().recurs()
                || store.rows(new long[]{other}).stream().anyMatch(found -> ledger.lifetime().same(row, found));
    }

    /** Where blanks count, the store knows whether another row has the same of all. */
    private Optional<Problem> twinOfBlanks(Row row) {
        List<Column<?>> identity = ledger.identities().get(0);
        List<Column<?>> blanks = identity.stream().filter(column -> row.values().get(column.key()) == null).toList();
        boolean count = !blanks.isEmpty() && blanks.stream().allMatch(column -> column.is(Trait.BLANK_COUNTS));
        return count && !store.occupied(List.of(row)).isEmpty() ? Optional.of(twin(identity)) : Optional.empty();
    }

    private static Problem twin(List<Column<?>> of) {
        return Problem.block(of.get(0),
                "已有一条" + String.join("、", of.stream().map(Column::heading).toList()) + "相同的记录，请先查找，不要重复登记");
    }

    private static List<Long> matches(Map<List<Object>, List<Long>> found) {
        return found.values().stream().flatMap(List::stream).toList();
    }

    /** The row's values of an identity, if all of them are filled. */
    private static Optional<List<Object>> tuple(List<Column<?>> identity, Row row) {
        List<Object> tuple = identity.stream().flatMap(column -> Stream.<Object>ofNullable(row.values().get(column.key())))
                .toList();
        return tuple.size() < identity.size() ? Optional.empty() : Optional.of(tuple);
    }
}
