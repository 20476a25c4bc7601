package org.streetunion.app.exchange.letters;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the names in a template stand for, asked only for the names that a template uses. */
public interface LetterFields {
    /** The value of a name; empty when nobody knows the name. A value that is not filled in is an empty text. */
    Optional<LetterValue> find(String name);

    /** The rows of a list; empty when no list has this name. The fields of a row answer for what surrounds the list too. */
    Optional<List<LetterFields>> findRows(String list);

    /** The fields that each row of a list has, whether or not there is a row now; empty when no list has this name. */
    Optional<LetterFields> findEach(String list);

    /** Every name of a value, to propose the nearest of them. */
    Set<String> names();

    /** Every name of a list. */
    Set<String> lists();
}
