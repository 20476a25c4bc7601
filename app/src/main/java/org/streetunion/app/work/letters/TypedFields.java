package org.streetunion.app.work.letters;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.streetunion.app.exchange.letters.LetterFields;
import org.streetunion.app.exchange.letters.LetterValue;

/**
 * {@code {{补充:会议地点}}}: a name that a template makes up itself, typed when the letter is written. Known whatever it is, empty until somebody
 * types it.
 *
 * @param given what was typed, by the name behind the colon
 */
record TypedFields(GivenFields given) implements LetterFields {
    static final String PREFIX = "补充:";

    @Override
    public Optional<LetterValue> find(String name) {
        return name.startsWith(PREFIX) && name.length() > PREFIX.length()
                ? Optional.of(given.find(name.substring(PREFIX.length())).orElse(LetterValue.of("")))
                : Optional.empty();
    }

    @Override
    public Optional<List<LetterFields>> findRows(String list) {
        return Optional.empty();
    }

    @Override
    public Optional<LetterFields> findEach(String list) {
        return Optional.empty();
    }

    @Override
    public Set<String> names() {
        return Set.of();
    }

    @Override
    public Set<String> lists() {
        return Set.of();
    }
}
