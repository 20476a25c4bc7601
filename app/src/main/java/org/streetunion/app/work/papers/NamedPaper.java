package org.streetunion.app.work.papers;

import java.util.List;

/** A paper with the names it has everywhere; nothing can be set unless it says so. */
abstract class NamedPaper implements Paper {
    private final String key;
    private final String title;
    private final String ledger;
    private final List<String> endings;

    /** Of the rows of a register, as files with these endings, the usual one first. */
    NamedPaper(String key, String title, String ledger, String... endings) {
        this.key = key;
        this.title = title;
        this.ledger = ledger;
        this.endings = List.of(endings);
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
    public final String ledger() {
        return ledger;
    }

    @Override
    public final List<String> endings() {
        return endings;
    }

    @Override
    public List<Measure> measures() {
        return List.of();
    }
}
