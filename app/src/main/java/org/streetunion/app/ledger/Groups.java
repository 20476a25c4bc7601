package org.streetunion.app.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** 分组: the queries on one register that somebody keeps by name, live since only the question is kept; with the office's settings. */
public final class Groups {
    private static final String GROUP = "\u001e";
    private static final String NAME = "\u001f";
    private final LongSetting kept;
    private final QueryText text;

    /** Of a ledger in an office with these settings. */
    public Groups(Settings settings, Ledger ledger) {
        this.kept = new LongSetting(settings, "groups." + ledger.key());
        this.text = new QueryText(ledger);
    }

    /** All, in the order in which they were first kept. */
    public Map<String, Query> all() {
        Map<String, Query> all = new LinkedHashMap<>();
        read().forEach((name, query) -> all.put(name, text.read(query)));
        return all;
    }

    /** The one of that name. */
    public Optional<Query> find(String name) {
        return Optional.ofNullable(all().get(name));
    }

    /** Keeps a query under a name, instead of one that bore it. */
    public void put(String name, Query query) {
        Map<String, String> all = read();
        all.put(clean(name), text.of(query));
        write(all);
    }

    /** Gives a group another name, in its place; one that bore that name is replaced. */
    public void rename(String name, String other) {
        Map<String, String> renamed = new LinkedHashMap<>();
        read().forEach((each, query) -> {
            if (each.equals(name)) {
                renamed.put(clean(other), query);
            } else if (!each.equals(clean(other))) {
                renamed.put(each, query);
            }
        });
        write(renamed);
    }

    /** Forgets a group; the rows it found stay. */
    public void remove(String name) {
        Map<String, String> all = read();
        all.remove(name);
        write(all);
    }

    private Map<String, String> read() {
        Map<String, String> all = new LinkedHashMap<>();
        for (String group : kept.get().split(GROUP, -1)) {
            int end = group.indexOf(NAME);
            if (end > 0) {
                all.put(group.substring(0, end), group.substring(end + 1));
            }
        }
        return all;
    }

    private void write(Map<String, String> all) {
        StringBuilder whole = new StringBuilder();
        all.forEach((name, query) -> whole.append(name).append(NAME).append(query).append(GROUP));
        kept.put(whole.toString());
    }

    private static String clean(String name) {
        return Texts.tidy(name).replace(GROUP, "").replace(NAME, "");
    }
}
