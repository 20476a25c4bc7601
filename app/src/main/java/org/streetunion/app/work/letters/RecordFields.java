package org.streetunion.app.work.letters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.streetunion.app.exchange.letters.LetterFields;
import org.streetunion.app.exchange.letters.LetterValue;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.ReferenceType;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Viewer;

/**
 * A row of any register as fields of a letter, in the words of its headings: 工会名称; 所在工会.建会日期 of what it refers to; 届次 as a list of the
 * rows that refer to it, 届次数 how many they are, 最新届次.任期起 of the last of them.
 */
final class RecordFields implements LetterFields {
    private static final String LATEST = "最新";
    private static final String COUNT = "数";
    private static final int MOST_ROWS = 2_000;
    private final Registers registers;
    private final Register register;
    private final Row row;
    private final Viewer viewer;

    /** Of a row as it is kept and as this viewer may see it; {@link Row#NEW} knows the names and no values. */
    RecordFields(Registers registers, Register register, Row row, Viewer viewer) {
        this.registers = registers;
        this.register = register;
        this.row = row;
        this.viewer = viewer;
    }

    @Override
    public Optional<LetterValue> find(String name) {
        Optional<Column<?>> own = register.ledger().byHeading(name);
        if (own.isPresent()) {
            return own.map(column -> value(column, row));
        }
        int dot = name.indexOf('.');
        if (dot > 0) {
            return other(name.substring(0, dot)).flatMap(other -> other.find(name.substring(dot + 1)));
        }
        return name.endsWith(COUNT)
                ? list(name.substring(0, name.length() - COUNT.length()))
                        .map(list -> LetterValue.of(BigDecimal.valueOf(row.id() == 0 ? 0 : list.register().count(list.query()))))
                : Optional.empty();
    }

    @Override
    public Optional<List<LetterFields>> findRows(String name) {
        return list(name).map(list -> {
            List<LetterFields> rows = new ArrayList<>();
            if (row.id() != 0) {
                list.register().first(list.query(), MOST_ROWS, viewer)
                        .forEach(each -> rows.add(numbered(of(list.register(), each), rows.size() + 1)));
            }
            return rows;
        });
    }

    @Override
    public Optional<LetterFields> findEach(String name) {
        return list(name).map(list -> numbered(of(list.register(), Row.NEW), 0));
    }

    @Override
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (Column<?> column : register.ledger().columns()) {
            names.add(column.heading());
        }
        for (Column<?> column : register.ledger().columns()) {
            if (column.type() instanceof ReferenceType type) {
                add(names, column.heading(), registers.get(type.ledger()).ledger());
            }
        }
        for (String list : lists()) {
            names.add(list + COUNT);
            list(list).ifPresent(found -> add(names, LATEST + list, found.register().ledger()));
        }
        return names;
    }

    @Override
    public Set<String> lists() {
        Set<String> lists = new LinkedHashSet<>();
        for (Register each : registers.all()) {
            if (referring(each.ledger()).isPresent()) {
                lists.add(each.ledger().title());
            }
        }
        return lists;
    }

    private static void add(Set<String> names, String before, Ledger ledger) {
        ledger.columns().forEach(column -> names.add(before + "." + column.heading()));
    }

    private static LetterFields numbered(LetterFields fields, int number) {
        return new LayeredFields(List.of(fields, new GivenFields(
                new LinkedHashMap<>(Map.of(GivenFields.NUMBER, LetterValue.of(BigDecimal.valueOf(number)))), Map.of())));
    }

    private RecordFields of(Register other, Row its) {
        return new RecordFields(registers, other, its, viewer);
    }

    /** What a reference of this row names, or the last of the rows that name this row. */
    private Optional<RecordFields> other(String name) {
        Optional<Column<?>> own = register.ledger().byHeading(name);
        if (own.isPresent()) {
            return own.filter(column -> column.type() instanceof ReferenceType).map(this::named);
        }
        return name.startsWith(LATEST) ? list(name.substring(LATEST.length())).map(this::latest) : Optional.empty();
    }

    private RecordFields named(Column<?> column) {
        Register other = registers.get(((ReferenceType) column.type()).ledger());
        return row.values().get(column.key()) instanceof Reference named
                ? of(other, other.row(named.id(), viewer).orElse(Row.NEW))
                : of(other, Row.NEW);
    }

    private RecordFields latest(Rows list) {
        List<Row> rows = row.id() == 0 ? List.of() : list.register().first(list.query(), MOST_ROWS, viewer);
        return of(list.register(), rows.isEmpty() ? Row.NEW : rows.get(rows.size() - 1));
    }

    private record Rows(Register register, Query query) {}

    /** The rows of the register of that title which name this row, in its order. */
    private Optional<Rows> list(String title) {
        for (Register each : registers.all()) {
            if (each.ledger().title().equals(title)) {
                return referring(each.ledger()).map(column -> new Rows(each,
                        Query.ALL.sort(each.ledger().sort())
                                .and(new Filter.OneOf(column.key(), List.of(Reference.to(row.id()))))));
            }
        }
        return Optional.empty();
    }

    private Optional<Column<?>> referring(Ledger other) {
        return other.columns().stream()
                .filter(column -> column.type() instanceof ReferenceType type && type.ledger().equals(register.ledger().key()))
                .findFirst();
    }

    private static <T> LetterValue value(Column<T> column, Row row) {
        Object value = row.values().get(column.key());
        if (value instanceof LocalDate day) {
            return LetterValue.of(day);
        }
        if (value instanceof Integer whole) {
            return LetterValue.of(BigDecimal.valueOf(whole));
        }
        return value instanceof BigDecimal number ? LetterValue.of(number) : LetterValue.of(column.text(row));
    }
}
