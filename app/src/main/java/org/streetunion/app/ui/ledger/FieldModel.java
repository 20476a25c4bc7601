package org.streetunion.app.ui.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.FieldType;
import org.streetunion.app.ledger.Parsed;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;

/** One field while it is filled in: what was there, what is there now, what is wrong with it. */
public final class FieldModel {
    private final Column<?> column;
    private final Supplier<LocalDate> today;
    private final ReadOnlyObjectWrapper<@Nullable Object> value = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<Problem>> problems = new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable Object original;
    private @Nullable String complaint;
    private boolean left;

    FieldModel(Column<?> column, Supplier<LocalDate> today) {
        this.column = column;
        this.today = today;
    }

    /** The column it fills. */
    public Column<?> column() {
        return column;
    }

    /** The value now; null when empty or not readable. */
    public ReadOnlyObjectProperty<@Nullable Object> value() {
        return value.getReadOnlyProperty();
    }

    /** What stands in the field. */
    public ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    /** What is to be said about it, once it was left. */
    public ReadOnlyObjectProperty<List<Problem>> problems() {
        return problems.getReadOnlyProperty();
    }

    /** Somebody typed this. */
    public void type(String typed) {
        Parsed<?> parsed = read(typed);
        complaint = parsed.complaint();
        boolean unresolved = parsed.value() instanceof Reference reference && reference.id() == 0;
        if (unresolved) {
            complaint = "请从提示里选一个“" + column.heading() + "”";
        }
        value.set(unresolved ? null : parsed.value());
        text.set(typed);
    }

    /** Somebody chose this value; null empties the field. */
    public void choose(@Nullable Object chosen) {
        complaint = null;
        value.set(chosen);
        text.set(format(chosen));
    }

    /** Whether it differs from what was there: the only ground for a warning when the form is left. */
    public boolean changed() {
        return complaint != null || !Objects.equals(original, value.get());
    }

    /** Whether what stands there can be read. */
    public boolean readable() {
        return complaint == null;
    }

    void start(@Nullable Object stored) {
        original = stored;
        left = false;
        problems.set(List.of());
        choose(stored);
    }

    /** Keeps what stands there, but says that something else was there before. */
    void startedFrom(@Nullable Object stored) {
        original = stored;
    }

    /** Tidies the text of a value that was read, when the field is left. */
    void leave() {
        left = true;
        if (complaint == null) {
            text.set(format(value.get()));
        }
    }

    boolean wasLeft() {
        return left;
    }

    void judge(List<Problem> found) {
        if (complaint != null) {
            problems.set(List.of(Problem.block(column, complaint)));
        } else {
            problems.set(List.copyOf(found));
        }
    }

    private Parsed<?> read(String typed) {
        return column.type().kind() == FieldType.Kind.DAY ? DayWords.parse(typed, today.get()) : column.type().parse(typed);
    }

    private String format(@Nullable Object shown) {
        return shown == null ? "" : formatted(column.type(), shown);
    }

    private static <T> String formatted(FieldType<T> type, Object shown) {
        return type.format(type.type().cast(shown));
    }
}
