package org.streetunion.app.ui.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Trait;
import org.streetunion.app.ui.background.Latest;

/** A row while it is filled in: its fields, what the rules say, whether anything really changed, and its way into the store. */
public final class RecordModel {
    private final Desk desk;
    private final Register register;
    private final Map<String, FieldModel> fields = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<Row> row = new ReadOnlyObjectWrapper<>(Row.NEW);
    private final ReadOnlyObjectWrapper<List<Problem>> general = new ReadOnlyObjectWrapper<>(List.of());
    private final Latest checks;
    private boolean tried;

    /** A row of a register at a desk. */
    public RecordModel(Desk desk, Register register) {
        this.desk = desk;
        this.register = register;
        this.checks = new Latest(desk.background());
        register.ledger().columns().forEach(column -> fields.put(column.key(), new FieldModel(column, this::today)));
    }

    /** Starts with a stored row, as the session sees it. */
    public void start(Row stored) {
        checks.forget();
        tried = false;
        row.set(stored);
        general.set(List.of());
        fields.values().forEach(field -> field.start(stored.values().get(field.column().key())));
    }

    /** Starts a row that does not exist yet; preset values count as filled in for it, not as a change. */
    public void startNew(Map<String, Object> preset) {
        start(new Row(0, 0, new HashMap<>(preset)));
    }

    /** The field of a column. */
    public FieldModel field(Column<?> column) {
        return field(column.key());
    }

    /** The field of a column by its key. */
    public FieldModel field(String key) {
        FieldModel field = fields.get(key);
        if (field == null) {
            throw new IllegalArgumentException("no column " + key);
        }
        return field;
    }

    /** The register. */
    public Register register() {
        return register;
    }

    /** The row that was started with. */
    public ReadOnlyObjectProperty<Row> row() {
        return row.getReadOnlyProperty();
    }

    /** What the row that was started with is known by. */
    public String label() {
        return register.ledger().calling(row.get());
    }

    /** What is to be said of the row as a whole. */
    public ReadOnlyObjectProperty<List<Problem>> general() {
        return general.getReadOnlyProperty();
    }

    /** Whether it does not exist yet. */
    public boolean isNew() {
        return row.get().id() == 0;
    }

    /** Whether any value really differs from what was there. */
    public boolean changed() {
        return fields.values().stream().anyMatch(FieldModel::changed);
    }

    /** The fields that differ. */
    public List<FieldModel> changedFields() {
        return fields.values().stream().filter(FieldModel::changed).toList();
    }

    /** Dated columns of an existing row that differ: only then it is asked whether the world changed or the record was wrong. */
    public List<FieldModel> datedChanges() {
        return isNew() ? List.of() : changedFields().stream().filter(field -> field.column().is(Trait.DATED)).toList();
    }

    /** The draft: what was touched, or for a new row everything that is filled in. */
    public Row draft() {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (FieldModel field : fields.values()) {
            Object value = field.value().get();
            boolean said = isNew() ? value != null : field.changed();
            if (said && field.column().writable()) {
                values.put(field.column().key(), value);
            }
        }
        return new Row(row.get().id(), row.get().version(), values);
    }

    /** A field was left: the rules are asked, and their answers stand under the fields that were left so far. */
    public void left(FieldModel field) {
        field.leave();
        field.judge(field.problems().get());
        check(found -> {});
    }

    /** Saves as one act, unless something stops it; answers what came of it. */
    public void save(Act act, Consumer<Saved> then) {
        tried = true;
        if (fields.values().stream().anyMatch(field -> !field.readable())) {
            check(found -> then.accept(new Saved(0, 0, found)));
            return;
        }
        checks.forget();
        Row draft = draft();
        desk.background().start("保存", progress -> register.save(draft, act), saved -> {
            spread(saved.problems());
            if (saved.done()) {
                desk.session().wrote();
            }
            then.accept(saved);
        });
    }

    /** Problems that stop the row, of fields and of the whole. */
    public List<Problem> blocking() {
        List<Problem> all = new ArrayList<>(general.get());
        fields.values().forEach(field -> all.addAll(field.problems().get()));
        return all.stream().filter(Problem::blocks).toList();
    }

    private void check(Consumer<List<Problem>> then) {
        Row draft = draft();
        checks.ask(() -> register.check(draft), found -> {
            spread(found);
            then.accept(found);
        });
    }

    private void spread(List<Problem> found) {
        List<Problem> rest = new ArrayList<>();
        Map<String, List<Problem>> byField = new HashMap<>();
        for (Problem problem : found) {
            String key = problem.field();
            if (key != null && fields.containsKey(key)) {
                byField.computeIfAbsent(key, any -> new ArrayList<>()).add(problem);
            } else {
                rest.add(problem);
            }
        }
        fields.forEach((key, field) -> field.judge(tried || field.wasLeft() ? byField.getOrDefault(key, List.of()) : List.of()));
        general.set(tried ? List.copyOf(rest) : List.of());
    }

    private LocalDate today() {
        return LocalDate.now(desk.office().clock());
    }
}
