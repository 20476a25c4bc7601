package org.streetunion.app.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.FieldType;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Sensitivity;
import org.streetunion.app.ledger.Sort;
import org.streetunion.app.ledger.Trait;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.support.AddedFields;
import org.streetunion.app.support.Databases;
import org.streetunion.app.support.SampleRows;
import org.streetunion.app.work.Office;

/** What every ledger must keep, whichever it is: the definition is sound, and list, filter, search, form, journal, trash and undo work. */
class LedgerContractTest {
    private static final Actor CLERK = new Actor("小林");
    private static final Act ENTRY = Act.correction(CLERK, Act.Kind.EDIT);
    private static final String ADDED = "+";
    private static final Viewer FULL = Viewer.full(CLERK);

    static Stream<Ledger> ledgers() {
        return OfficeLedgers.all().stream().map(OfficeLedgers.Kept::ledger);
    }

    /** Every register, and two to which the office added fields of each type: one in a table of its own, one that shares it. */
    static Stream<Arguments> everywhere() {
        return Stream.of(Databases.values())
                .flatMap(kind -> Stream.concat(ledgers().map(Ledger::key), Stream.of("unions+", "members+"))
                        .map(key -> Arguments.of(key, kind)));
    }

    private static Office open(String key, Databases kind) {
        Office office = kind.office();
        if (key.endsWith(ADDED)) {
            AddedFields.ofEachType(office, shipped(key));
        }
        return office;
    }

    private static String shipped(String key) {
        return key.replace(ADDED, "");
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void theDefinitionIsSound(Ledger ledger) {
        assertTrue(ledger.key().matches("[a-z]+"));
        assertTrue(ledger.columns().contains(ledger.label()));
        assertTrue(ledger.column(ledger.sort().column()).isPresent());
        ledger.identities().forEach(identity -> assertTrue(ledger.columns().containsAll(identity)));
        assertTrue(ledger.columns(Trait.SEARCHABLE).findAny().isPresent(), "something must be searchable");
        ledger.columns().forEach(column -> assertEquals(column, ledger.byHeading("　" + column.heading() + " *").orElse(null)));
        long headings = ledger.columns().stream().flatMap(Column::headings).distinct().count();
        assertEquals(ledger.columns().stream().flatMap(Column::headings).count(), headings, "a heading must mean one column");
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void aFullRowComesBackAsItWent(String key, Databases kind) {
        try (Office office = open(key, kind)) {
            Register register = office.registers().get(shipped(key));
            Row full = new SampleRows(office.registers()).full(register.ledger());

            Saved saved = register.save(full, ENTRY);

            assertTrue(saved.done(), () -> saved.problems().toString());
            Row read = register.row(saved.id(), FULL).orElseThrow();
            register.ledger().writable().forEach(column -> assertEquals(full.values().get(column.key()),
                    read.values().get(column.key()), key + "." + column.key()));
            register.ledger().writable().forEach(column -> roundTrip(column, read));
            assertTrue(List.of("新增", "增加身份").contains(register.journal(saved.id(), FULL).get(0).act()));
        }
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void aRowIsCalledInWordsAndFoundByThem(String key, Databases kind) {
        try (Office office = open(key, kind)) {
            Register register = office.registers().get(shipped(key));
            SampleRows rows = new SampleRows(office.registers());
            Row full = rows.full(register.ledger());
            long id = register.save(full, ENTRY).id();

            String name = Objects.requireNonNull(office.registers().labels(shipped(key), List.of(id)).get(id));

            assertFalse(name.isBlank() || name.equals("null"), key + " " + name);
            full.values().values().stream().filter(Reference.class::isInstance).map(value -> ((Reference) value).id())
                    .forEach(other -> assertFalse(name.contains(String.valueOf(other)), key + " is called " + name));
            assertEquals(List.of(Reference.to(id)),
                    office.registers().find(shipped(key), List.of(name)).getOrDefault(name, List.of()), name);
        }
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void everyColumnSortsAndFilters(String key, Databases kind) {
        try (Office office = open(key, kind)) {
            Register register = office.registers().get(shipped(key));
            long id = register.save(new SampleRows(office.registers()).full(register.ledger()), ENTRY).id();
            Row read = register.row(id, FULL).orElseThrow();

            for (Column<?> column : register.ledger().columns()) {
                assertEquals(1, register.ids(Query.ALL.sort(Sort.by(column))).length, column.key());
                assertEquals(1, register.first(Query.ALL.sort(new Sort(column.key(), true)), 10, FULL).size(), column.key());
                Object value = read.values().get(column.key());
                assertEquals(value == null ? 1 : 0, register.count(Query.ALL.and(new Filter.Blank(column.key(), true))),
                        column.key());
                if (value != null) {
                    assertEquals(1, register.count(Query.ALL.and(new Filter.OneOf(column.key(), List.of(value)))), column.key());
                }
                boolean ordered = List.of(FieldType.Kind.DAY, FieldType.Kind.WHOLE, FieldType.Kind.QUARTER)
                        .contains(column.type().kind());
                if (ordered && value != null) {
                    assertEquals(1, register.count(Query.ALL.and(new Filter.Between(column.key(), value, null))), column.key());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void searchFindsEverySearchableTextAndTrashHidesTheRow(String key, Databases kind) {
        try (Office office = open(key, kind)) {
            Register register = office.registers().get(shipped(key));
            long id = register.save(new SampleRows(office.registers()).full(register.ledger()), ENTRY).id();
            Row read = register.row(id, FULL).orElseThrow();

            // What only a deed fills is empty in a row that was typed.
            register.ledger().columns(Trait.SEARCHABLE).filter(Column::writable).forEach(column -> {
                String text = String.valueOf(read.values().get(column.key()));
                assertEquals(1, register.count(Query.ALL.search(text.substring(text.length() / 2))), column.key());
            });
            register.setTrash(new long[]{id}, true, CLERK, "登记错了");
            assertEquals(0, register.count(Query.ALL));
            assertEquals(1, register.count(Query.ALL.inTrash()));
            register.setTrash(new long[]{id}, false, CLERK, "");
            assertEquals(1, register.count(Query.ALL));
        }
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void anEditOfEveryColumnIsUndoneByOneAct(String key, Databases kind) {
        try (Office office = open(key, kind)) {
            Register register = office.registers().get(shipped(key));
            Row full = new SampleRows(office.registers()).full(register.ledger());
            long id = register.save(full, ENTRY).id();
            Row read = register.row(id, FULL).orElseThrow();
            Row emptied = read;
            for (Column<?> column : register.ledger().writable()) {
                boolean needed = column.is(Trait.REQUIRED) || SampleRows.NEEDED.contains(key + "." + column.key());
                emptied = needed ? emptied : emptied.with(column.key(), null);
            }

            Saved edit = register.save(emptied, ENTRY);
            assertTrue(edit.done(), () -> edit.problems().toString());
            office.batches().undo(edit.batch(), CLERK, done -> {});

            Row again = register.row(id, FULL).orElseThrow();
            register.ledger().writable().forEach(
                    column -> assertEquals(read.values().get(column.key()), again.values().get(column.key()), column.key()));
        }
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void aMaskedViewShowsNoSecretAndSavingItChangesNothing(String key, Databases kind) {
        try (Office office = open(key, kind)) {
            Register register = office.registers().get(shipped(key));
            long id = register.save(new SampleRows(office.registers()).full(register.ledger()), ENTRY).id();
            Row full = register.row(id, FULL).orElseThrow();
            Row seen = register.row(id, Viewer.masked(CLERK)).orElseThrow();

            register.ledger().columns().stream().filter(column -> column.sensitivity() != Sensitivity.PLAIN)
                    .filter(column -> full.values().get(column.key()) != null)
                    .forEach(column -> assertFalse(
                            Objects.equals(full.values().get(column.key()), seen.values().get(column.key())), column.key()));
            Saved saved = register.save(seen, ENTRY);
            assertTrue(saved.done(), () -> saved.problems().toString());
            assertEquals(full.values(), register.row(id, FULL).orElseThrow().values());
        }
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void anEmptyRowIsRefusedWithASentencePerRequiredColumn(Ledger ledger) {
        try (Office office = Databases.H2.office()) {
            List<Problem> problems = office.registers().get(ledger.key()).check(Row.NEW);

            ledger.columns(Trait.REQUIRED).forEach(column -> assertTrue(problems.stream().anyMatch(problem -> problem.blocks()
                    && column.key().equals(problem.field()) && problem.sentence().contains(column.heading())), column.key()));
        }
    }

    private static <T> void roundTrip(Column<T> column, Row row) {
        T value = row.get(column);
        if (value != null && column.type().kind() != FieldType.Kind.REFERENCE) {
            assertEquals(value, column.type().parse(column.type().format(value)).value(), column.key());
        }
    }
}
