package org.streetunion.app.ledger;

import java.util.Optional;

/** Named texts that the office keeps beside its rows: who it is, who signs, how wide a column is. */
public interface Settings {
    /** The text of that name. */
    Optional<String> get(String name);

    /** Keeps a text; an empty one removes it. */
    void put(String name, String text);
}
