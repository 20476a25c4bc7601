package org.streetunion.app.work.letters;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.streetunion.app.exchange.letters.LetterFields;
import org.streetunion.app.exchange.letters.LetterValue;

/**
 * Several sources of fields, asked one after another; rows of a list answer for what surrounds them too.
 *
 * @param layers the nearest first
 */
record LayeredFields(List<LetterFields> layers) implements LetterFields {
    LayeredFields {
        layers = List.copyOf(layers);
    }

    @Override
    public Optional<LetterValue> find(String name) {
        return first(layer -> layer.find(name));
    }

    @Override
    public Optional<List<LetterFields>> findRows(String list) {
        return first(layer -> layer.findRows(list)).map(rows -> rows.stream().map(this::within).toList());
    }

    @Override
    public Optional<LetterFields> findEach(String list) {
        return first(layer -> layer.findEach(list)).map(this::within);
    }

    @Override
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        layers.forEach(layer -> names.addAll(layer.names()));
        return names;
    }

    @Override
    public Set<String> lists() {
        Set<String> lists = new LinkedHashSet<>();
        layers.forEach(layer -> lists.addAll(layer.lists()));
        return lists;
    }

    private LetterFields within(LetterFields row) {
        return new LayeredFields(List.of(row, this));
    }

    private <T> Optional<T> first(Function<LetterFields, Optional<T>> asked) {
        return layers.stream().map(asked).flatMap(Optional::stream).findFirst();
    }
}
