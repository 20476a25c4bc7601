package org.streetunion.app.reporting.summary;

import java.util.List;

/** A table with the names it has everywhere, and what can be chosen when that is always the same. */
public abstract class NamedSummary implements Summary {
    private final String key;
    private final String title;
    private final List<Option> options;

    /** With these choices beside the day. */
    protected NamedSummary(String key, String title, Option... options) {
        this.key = key;
        this.title = title;
        this.options = List.of(options);
    }

    @Override
    public final String key() {
        return key;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public List<Option> options() {
        return options;
    }
}
