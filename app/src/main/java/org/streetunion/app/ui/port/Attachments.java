package org.streetunion.app.ui.port;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Actor;

/** Files that hang on rows. */
public interface Attachments {
    /**
     * One file.
     *
     * @param id its number
     * @param name the file's name
     * @param size in bytes
     * @param at when it was added
     * @param actor by whom
     */
    record Attachment(long id, String name, long size, Instant at, String actor) {}

    /** The files of a row, newest first. */
    List<Attachment> of(String ledger, long row);

    /** The files that were taken off a row, the latest first; at and actor tell when and by whom. */
    List<Attachment> removed(String ledger, long row);

    /** Takes a copy of a file. */
    void add(String ledger, long row, Path file, Actor actor);

    /** Puts a copy into a folder and names it. */
    Path fetch(long id, Path folder);

    /** Why it may not be taken off its row, in a sentence; empty when it may. */
    Optional<String> keeps(long id);

    /** Takes it off the row unless it has to stay; it can be put back. */
    void remove(long id, Actor actor);

    /** Puts it back. */
    void restore(long id);
}
