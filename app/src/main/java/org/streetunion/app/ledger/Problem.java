package org.streetunion.app.ledger;

import org.jspecify.annotations.Nullable;

/**
 * Something a rule found. Problems are data: they are collected and shown, never thrown.
 *
 * @param field the key of the column it is about, or null when it is about the whole row
 * @param sentence what is wrong and what to do, for the user
 * @param level whether it stops the write
 * @param basis the law or rule behind it (文号), empty when there is none
 */
public record Problem(@Nullable String field, String sentence, Level level, String basis) {
    /** How serious: only BLOCK stops a write. */
    public enum Level {
        BLOCK, WARN, INFO
    }

    /** A problem that stops the write. */
    public static Problem block(@Nullable Column<?> column, String sentence) {
        return new Problem(column == null ? null : column.key(), sentence, Level.BLOCK, "");
    }

    /** A problem that is shown but lets the write pass. */
    public static Problem warn(@Nullable Column<?> column, String sentence) {
        return new Problem(column == null ? null : column.key(), sentence, Level.WARN, "");
    }

    /** The same problem with the rule it rests on. */
    public Problem because(String rule) {
        return new Problem(field, sentence, level, rule);
    }

    /** Whether it stops the write. */
    public boolean blocks() {
        return level == Level.BLOCK;
    }
}
