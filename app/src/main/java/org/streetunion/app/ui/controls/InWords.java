package org.streetunion.app.ui.controls;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Shows values to choose from in words; nothing is typed where it is used, so there is no way back. */
public final class InWords<T> extends StringConverter<T> {
    private final Function<T, String> words;

    /** With these words. */
    public InWords(Function<T, String> words) {
        this.words = words;
    }

    /** A choice of that id with its values in words. */
    public static <T> ComboBox<T> choice(String id, Function<T, String> words) {
        ComboBox<T> choice = new ComboBox<>();
        choice.setId(id);
        choice.setConverter(new InWords<>(words));
        return choice;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : words.apply(value);
    }

    @Override
    public @Nullable T fromString(String text) {
        return null;
    }
}
