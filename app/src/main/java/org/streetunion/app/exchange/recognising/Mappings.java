package org.streetunion.app.exchange.recognising;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.streetunion.app.ledger.Settings;
import org.streetunion.app.ledger.Texts;

/** Headings that a person has mapped by hand, remembered for each ledger. An office has one: it keeps in memory what it has read. */
public final class Mappings {
    private final Settings settings;
    private final Map<String, String> read = new ConcurrentHashMap<>();

    /** Over the office's settings. */
    public Mappings(Settings settings) {
        this.settings = settings;
    }

    /** The ledger's mapping: column keys by normalised heading. */
    public Map<String, String> of(String ledger) {
        Map<String, String> mapping = new LinkedHashMap<>();
        read.computeIfAbsent(ledger, key -> settings.get(name(key)).orElse("")).lines().forEach(line -> {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                mapping.put(line.substring(0, tab), line.substring(tab + 1));
            }
        });
        return mapping;
    }

    /** From now on the heading means that column. */
    public void remember(String ledger, String heading, String column) {
        Map<String, String> mapping = of(ledger);
        mapping.put(Texts.heading(heading), column);
        keep(ledger, mapping);
    }

    /** From now on the heading means nothing and is not asked about. */
    public void ignore(String ledger, String heading) {
        remember(ledger, heading, Headings.NOTHING);
    }

    /** The heading is looked at afresh. */
    public void forget(String ledger, String heading) {
        Map<String, String> mapping = of(ledger);
        mapping.remove(Texts.heading(heading));
        keep(ledger, mapping);
    }

    private void keep(String ledger, Map<String, String> mapping) {
        StringBuilder lines = new StringBuilder();
        mapping.forEach((heading, column) -> lines.append(heading).append('\t').append(column).append('\n'));
        settings.put(name(ledger), lines.toString());
        read.put(ledger, lines.toString());
    }

    private static String name(String ledger) {
        return "mapping." + ledger;
    }
}
