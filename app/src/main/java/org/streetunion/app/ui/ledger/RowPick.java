package org.streetunion.app.ui.ledger;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ui.background.Latest;
import org.streetunion.app.ui.controls.SuggestField;
import org.streetunion.app.ui.port.Deeds;

/** A field in which a row of a register is named: suggested while one types, taken when it is chosen or typed in full. */
public final class RowPick {
    private static final int SUGGESTIONS = 12;
    private final ReadOnlyObjectWrapper<@Nullable Reference> row = new ReadOnlyObjectWrapper<>();
    private final SuggestField<Reference> field;
    private final Latest exact;
    private final Desk desk;
    private final String ledger;

    /** A field of that id for rows of a register. */
    RowPick(Desk desk, String id, String ledger) {
        this.ledger = ledger;
        this.desk = desk;
        this.exact = new Latest(desk.background());
        Latest latest = new Latest(desk.background());
        this.field = new SuggestField<>(
                (typed, found) -> latest.ask(() -> desk.office().registers().suggest(ledger, typed, SUGGESTIONS), found),
                Reference::label, this::take);
        field.setId(id);
        field.setPrefColumnCount(22);
        field.setPromptText("名称或拼音首字母");
        field.textProperty().addListener((any, old, now) -> typed(now == null ? "" : now.strip()));
    }

    /** A field of that id for unions. */
    public static RowPick ofUnions(Desk desk, String id) {
        return new RowPick(desk, id, Deeds.UNIONS);
    }

    /** The field. */
    public SuggestField<Reference> field() {
        return field;
    }

    /** The row, null while none is named. */
    public ReadOnlyObjectProperty<@Nullable Reference> row() {
        return row.getReadOnlyProperty();
    }

    /** Its id, null while none is named. */
    public @Nullable Long id() {
        Reference named = row.get();
        return named == null ? null : (Long) named.id();
    }

    /** Names a row, as if somebody had chosen it. */
    public void name(Reference chosen) {
        take(chosen);
        field.setText(chosen.label());
    }

    private void take(Reference chosen) {
        exact.forget();
        row.set(chosen);
    }

    private void typed(String text) {
        Reference named = row.get();
        if (named != null && Objects.equals(named.label(), text)) {
            return;
        }
        row.set(null);
        if (!text.isEmpty()) {
            exact.ask(() -> desk.office().registers().find(ledger, List.of(text)).getOrDefault(text, List.of()), found -> {
                if (found.size() == 1) {
                    row.set(found.get(0));
                }
            });
        }
    }
}
