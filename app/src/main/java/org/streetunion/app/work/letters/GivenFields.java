package org.streetunion.app.work.letters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.streetunion.app.exchange.letters.LetterFields;
import org.streetunion.app.exchange.letters.LetterValue;

/**
 * Fields that stand in no register: what the deed knows that a letter is written for, and what was typed for it.
 *
 * @param values by name
 * @param rows lists by name, each row by the names of its own fields; a row's number among them is its 序号
 */
public record GivenFields(Map<String, LetterValue> values, Map<String, List<Map<String, LetterValue>>> rows)
        implements
            LetterFields {
    /** Nothing besides the registers. */
    public static final GivenFields NONE = new GivenFields(Map.of(), Map.of());
    static final String NUMBER = "序号";

    /** Copies the maps. */
    public GivenFields {
        values = Map.copyOf(values);
        rows = Map.copyOf(rows);
    }

    /** Texts by name. */
    public static GivenFields texts(Map<String, String> texts) {
        Map<String, LetterValue> values = new LinkedHashMap<>();
        texts.forEach((name, text) -> values.put(name, LetterValue.of(text)));
        return new GivenFields(values, Map.of());
    }

    /** The same and a value more. */
    public GivenFields with(String name, LetterValue value) {
        Map<String, LetterValue> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new GivenFields(more, rows);
    }

    /** The same and a list more. */
    public GivenFields with(String list, List<Map<String, LetterValue>> its) {
        Map<String, List<Map<String, LetterValue>>> more = new LinkedHashMap<>(rows);
        more.put(list, its);
        return new GivenFields(values, more);
    }

    @Override
    public Optional<LetterValue> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    @Override
    public Optional<List<LetterFields>> findRows(String list) {
        return Optional.ofNullable(rows.get(list)).map(its -> {
            List<LetterFields> numbered = new ArrayList<>();
            its.forEach(row -> numbered.add(new GivenFields(row, Map.of()).with(NUMBER,
                    LetterValue.of(java.math.BigDecimal.valueOf(numbered.size() + 1L)))));
            return numbered;
        });
    }

    @Override
    public Optional<LetterFields> findEach(String list) {
        return Optional.ofNullable(rows.get(list)).map(its -> {
            Map<String, LetterValue> all = new LinkedHashMap<>();
            its.forEach(row -> row.keySet().forEach(name -> all.put(name, LetterValue.of(""))));
            all.put(NUMBER, LetterValue.of(""));
            return new GivenFields(all, Map.of());
        });
    }

    @Override
    public Set<String> names() {
        return new LinkedHashSet<>(values.keySet());
    }

    @Override
    public Set<String> lists() {
        return new LinkedHashSet<>(rows.keySet());
    }
}
