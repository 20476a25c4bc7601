package org.streetunion.app.ui.counts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.streetunion.app.ledger.LongSetting;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Settings;

/** Keeps what was typed into a form and not saved, by quarter: one line a union, its id and then key and text of each cell. */
final class CountDrafts {
    private static final String SEPARATOR = "\u001f";
    private static final String LINE = "\u001e";
    private static final String REPEATED = "*";
    private final Settings settings;

    CountDrafts(Settings settings) {
        this.settings = settings;
    }

    /** Keeps a text of lines; an empty one forgets what was kept. */
    void keep(Quarter quarter, String text) {
        setting(quarter).put(text);
    }

    /** What was kept of a quarter. */
    String find(Quarter quarter) {
        return setting(quarter).get();
    }

    /** Types it into the lines again. */
    static void fillIn(String kept, List<CountLine> lines) {
        Map<Long, CountLine> byUnion = new HashMap<>();
        lines.forEach(line -> byUnion.put(line.union().id(), line));
        for (String text : kept.split(LINE, -1)) {
            List<String> parts = List.of(text.split(SEPARATOR, -1));
            CountLine line = text.isEmpty() ? null : byUnion.get(Long.parseLong(parts.get(0)));
            if (line != null) {
                line.set(entry(parts));
            }
        }
    }

    private static CountLine.Entry entry(List<String> parts) {
        Map<String, String> typed = new HashMap<>();
        boolean repeated = false;
        for (int at = 1; at + 1 < parts.size(); at += 2) {
            if (parts.get(at).equals(REPEATED)) {
                repeated = true;
            } else {
                typed.put(parts.get(at), parts.get(at + 1));
            }
        }
        return new CountLine.Entry(typed, repeated);
    }

    /** What differs in the lines, as text; empty when nothing does. */
    static String text(List<CountLine> lines) {
        StringBuilder text = new StringBuilder();
        for (CountLine line : lines) {
            CountLine.Entry entry = line.entry();
            if (line.changed()) {
                text.append(line.union().id());
                entry.typed().forEach((key, typed) -> text.append(SEPARATOR).append(key).append(SEPARATOR)
                        .append(typed.replace(SEPARATOR, "").replace(LINE, "")));
                if (entry.repeated()) {
                    text.append(SEPARATOR).append(REPEATED).append(SEPARATOR);
                }
                text.append(LINE);
            }
        }
        return text.toString();
    }

    private LongSetting setting(Quarter quarter) {
        return new LongSetting(settings, "draft.counts." + quarter);
    }
}
