package org.streetunion.app.exchange.letters;

import com.deepoove.poi.render.compute.RenderDataCompute;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers the template library: a list of fields, a value that also serves as surroundings, or nothing. */
final class Answers {

    private Answers() {}

    /** Answers from these fields; some names stand as conditions. */
    static RenderDataCompute of(@Nullable Object root, Set<String> conditions) {
        LetterFields fields = (LetterFields) root;
        return inside -> fields == null ? null : answer(fields, inside, conditions.contains(inside.strip()));
    }

    private static @Nullable Object answer(LetterFields fields, String inside, boolean condition) {
        Tag tag = Tag.of(inside);
        boolean list = condition || tag.kind() == Tag.Kind.ROWS;
        // A register may be called as one of its columns: 届次 is both, and each row of the list means the column.
        Optional<List<LetterFields>> rows = list ? fields.findRows(tag.name()) : Optional.empty();
        if (rows.isPresent()) {
            return !tag.not() ? rows.get() : rows.get().isEmpty() ? fields : null;
        }
        LetterValue value = fields.find(tag.name()).orElse(LetterValue.of(""));
        if (tag.not() || !tag.wanted().isEmpty()) {
            boolean holds = tag.wanted().isEmpty() ? holds(value) : value.text().equals(tag.wanted());
            return holds != tag.not() ? fields : null;
        }
        return condition && !holds(value) ? null : new Shown(value, tag.wording(), fields);
    }

    private static boolean holds(LetterValue value) {
        return !value.blank() && !value.text().equals("否");
    }

    /**
     * A value where the library may want a text or, in a condition, what surrounds it.
     *
     * @param value the value
     * @param wording how it is written
     * @param fields what surrounds it
     */
    private record Shown(LetterValue value, String wording, LetterFields fields) implements LetterFields {
        @Override
        public String toString() {
            return value.blank() ? LetterValue.ROOM : Wording.find(wording).map(how -> how.of(value)).orElse(value.text());
        }

        @Override
        public Optional<LetterValue> find(String name) {
            return fields.find(name);
        }

        @Override
        public Optional<List<LetterFields>> findRows(String list) {
            return fields.findRows(list);
        }

        @Override
        public Optional<LetterFields> findEach(String list) {
            return fields.findEach(list);
        }

        @Override
        public Set<String> names() {
            return fields.names();
        }

        @Override
        public Set<String> lists() {
            return fields.lists();
        }
    }
}
