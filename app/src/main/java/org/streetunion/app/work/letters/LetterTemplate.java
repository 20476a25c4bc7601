package org.streetunion.app.work.letters;

/**
 * A template of letters.
 *
 * @param key stable name
 * @param title what people call it
 * @param kind 文种
 * @param ledger the key of the register whose rows it is for
 * @param shipped whether the program brings one of this key
 * @param changed whether the office's own file stands for it
 */
public record LetterTemplate(String key, String title, String kind, String ledger, boolean shipped, boolean changed) {}
