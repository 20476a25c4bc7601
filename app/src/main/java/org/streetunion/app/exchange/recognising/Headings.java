package org.streetunion.app.exchange.recognising;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Facet;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Texts;

/** The headings that sheets of one ledger may carry: its own, those of its facets, those mapped by hand, those without meaning. */
final class Headings {
    /** In the mapping: this heading means nothing to us. */
    static final String NOTHING = "-";
    private static final Set<String> MEANINGLESS = Set.of("序号", "行号", "编号", "错误原因", "是否导入成功", "涵盖单位数", "涵盖企业数", "操作");
    private static final Pattern BRACKETS = Pattern.compile("[（(【\\[].*?[）)】\\]]");
    private static final Pattern LAST_BRACKETS = Pattern.compile("[（(【\\[][^（(【\\[]*[）)】\\]]$");

    private static final Pattern DEMAND = Pattern.compile("(必填|选填|非必填)$");
    private static final int KEPT = 2_000;
    /** The texts looked at last, how they are compared: every register is tried on the same first rows of a sheet. */
    private static final Map<String, List<String>> FORMS = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<String>> eldest) {
            return size() > KEPT;
        }
    });

    private final Ledger ledger;
    private final Map<String, String> columns = new HashMap<>();
    private final Set<String> others = new HashSet<>();
    private final Set<String> ignored = new HashSet<>();

    Headings(Ledger ledger, Map<String, String> byHand) {
        this.ledger = ledger;
        for (Column<?> column : ledger.columns()) {
            column.headings().map(Texts::heading)
                    .forEach(heading -> keep(heading, column));
        }
        for (Facet facet : ledger.facets()) {
            Stream.concat(facet.anchor().stream(), facet.fromHeadings().values().stream().flatMap(List::stream))
                    .map(Texts::heading)
                    .forEach(others::add);
        }
        byHand.forEach((heading, key) -> columns.put(Texts.heading(heading), key));
    }

    private void keep(String heading, Column<?> column) {
        if (column.writable()) {
            columns.putIfAbsent(heading, column.key());
        } else {
            ignored.add(heading);
        }
    }

    Ledger ledger() {
        return ledger;
    }

    /** What a heading means; the key is null unless it is a column of the ledger itself. */
    Match match(int position, String text) {
        for (String form : forms(text)) {
            String key = columns.get(form);
            if (key != null) {
                boolean nothing = key.equals(NOTHING);
                return new Match(position, text, nothing ? null : key, nothing ? Match.Kind.IGNORED : Match.Kind.COLUMN);
            }
            if (others.contains(form)) {
                return new Match(position, text, null, Match.Kind.FACET);
            }
            if (ignored.contains(form) || MEANINGLESS.contains(form)) {
                return new Match(position, text, null, Match.Kind.IGNORED);
            }
        }
        return new Match(position, text, null, Match.Kind.UNKNOWN);
    }

    /**
     * The ways in which a heading is compared: whole, without the last brackets (the ones before may hold the unit), without any, without
     * remarks on how to fill it in.
     */
    static List<String> forms(String text) {
        return FORMS.computeIfAbsent(text, Headings::compared);
    }

    private static List<String> compared(String text) {
        List<String> forms = new ArrayList<>();
        forms.add(Texts.heading(text));
        String compact = Texts.compact(text);
        String bare = Texts.heading(BRACKETS.matcher(compact).replaceAll(""));
        for (String form : List.of(Texts.heading(LAST_BRACKETS.matcher(compact).replaceFirst("")), bare,
                DEMAND.matcher(bare).replaceFirst(""), Texts.heading(NamedQuarter.without(compact)))) {
            if (!form.isEmpty() && !forms.contains(form)) {
                forms.add(form);
            }
        }
        return forms;
    }

    /**
     * One heading of a sheet.
     *
     * @param position of its column, from 0
     * @param text as it stands there
     * @param column the key of the ledger's column it means, or null
     * @param kind what it is to us
     */
    record Match(int position, String text, @Nullable String column, Kind kind) {
        enum Kind {
            COLUMN, FACET, IGNORED, UNKNOWN
        }

        boolean useful() {
            return kind == Kind.COLUMN || kind == Kind.FACET;
        }
    }
}
