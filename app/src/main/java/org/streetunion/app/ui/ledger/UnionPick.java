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

/** A field in which a union is named: suggested while one types, taken when it is chosen or typed in full. */
public final class UnionPick {
    private static final int SUGGESTIONS = 12;
    private final ReadOnlyObjectWrapper<@Nullable Reference> union = new ReadOnlyObjectWrapper<>();
    private final SuggestField<Reference> field;
    private final Latest exact;
    private final Desk desk;
    private final String ledger;

    /** A field of that id. */
    public UnionPick(Desk desk, String id) {
        this(desk, id, Deeds.UNIONS);
    }

    /** The same for rows of another register. */
    UnionPick(Desk desk, String id, String ledger) {
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

    /** The field. */
    public SuggestField<Reference> field() {
        return field;
    }

    /** The union, null while none is named. */
    public ReadOnlyObjectProperty<@Nullable Reference> union() {
        return union.getReadOnlyProperty();
    }

    /** Its id, null while none is named. */
    public @Nullable Long id() {
        Reference named = union.get();
        return named == null ? null : (Long) named.id();
    }

    /** Names a union, as if somebody had chosen it. */
    public void name(Reference chosen) {
        take(chosen);
        field.setText(chosen.label());
    }

    private void take(Reference chosen) {
        exact.forget();
        union.set(chosen);
    }

    private void typed(String text) {
        Reference named = union.get();
        if (named != null && Objects.equals(named.label(), text)) {
            return;
        }
        union.set(null);
        if (!text.isEmpty()) {
            exact.ask(() -> desk.office().registers().find(ledger, List.of(text)).getOrDefault(text, List.of()), found -> {
                if (found.size() == 1) {
                    union.set(found.get(0));
                }
            });
        }
    }
}
