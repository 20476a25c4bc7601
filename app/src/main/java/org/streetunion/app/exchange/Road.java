package org.streetunion.app.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.checking.Decider;
import org.streetunion.app.exchange.checking.Entry;
import org.streetunion.app.exchange.checking.Fate;
import org.streetunion.app.exchange.checking.Matcher;
import org.streetunion.app.exchange.checking.Resolver;
import org.streetunion.app.exchange.checking.RowReader;
import org.streetunion.app.exchange.checking.Seen;
import org.streetunion.app.exchange.checking.Terms;
import org.streetunion.app.exchange.checking.TwinFinder;
import org.streetunion.app.exchange.checking.Upcoming;
import org.streetunion.app.exchange.reading.RawRow;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;

/** The road of entries into one ledger: read, resolved, matched, decided, written. The sheet's own ledger and its facets take the same. */
final class Road {
    private final Register register;
    private final RowReader reader;
    private final Resolver resolver;
    private final Matcher matcher;
    private final Decider decider;
    private final TwinFinder twins;
    private final Seen seen;
    private final Upcoming upcoming;
    private final Sink sink;

    /**
     * A road.
     *
     * @param seen what was accepted before; shared by facets that feed one ledger
     * @param repeats whether the same row may stand in the sheet again
     */
    Road(Register register, RowReader reader, Tools tools, Terms terms, Seen seen, boolean repeats) {
        this.register = register;
        this.reader = reader;
        this.seen = seen;
        resolver = tools.resolver();
        upcoming = tools.upcoming();
        sink = tools.sink();
        matcher = new Matcher(register.ledger(), register.store());
        twins = new TwinFinder(register);
        decider = new Decider(register, reader, terms, seen, repeats, upcoming.watch(register));
    }

    /** What the roads of one import share. */
    record Tools(Resolver resolver, Upcoming upcoming, Sink sink) {}

    String ledger() {
        return register.ledger().key();
    }

    RowReader reader() {
        return reader;
    }

    @Nullable
    Entry read(RawRow row) {
        return reader.read(row);
    }

    /** What a row carries: none, one, or one for each name in a cell. */
    List<Entry> readAll(RawRow row) {
        return reader.readAll(row);
    }

    /** What its ledger is called. */
    String title() {
        return register.ledger().title();
    }

    /** Whether an entry was taken for a row that is there, or stood in an earlier row of the sheet, for nothing but its name. */
    boolean namesake(Entry entry) {
        Ledger ledger = register.ledger();
        boolean known = entry.fate() == Fate.UNCHANGED || entry.fate() == Fate.UPDATED;
        return known && entry.nameOnly(ledger) && (entry.repeats()
                ? seen.number(entry.seen()) != entry.source().number()
                : !entry.agrees(ledger));
    }

    /** Whether one who was there for nothing but his name can be told to be another. */
    boolean another(Entry entry) {
        return entry.repeats() || entry.contradicts(register.ledger());
    }

    /** Whether a row names what another stored row of the ledger names, too. */
    boolean namesAgain(String column, Reference named, Entry entry) {
        Query same = Query.ALL.and(new Filter.OneOf(column, List.of(named)));
        return register.store().first(same, 2).stream().anyMatch(row -> row.id() != entry.id());
    }

    /** Where the names stand. */
    int namePosition() {
        return reader.position(register.ledger().label().key());
    }

    /** What to do when the one who was taken for another is none. */
    String doubt(Entry entry, String where) {
        return "“" + entry.values().get(register.ledger().label().key()) + "”只写了姓名，按同名认作“" + title()
                + "”里已有的那一" + register.ledger().unit() + "；如果是另一" + register.ledger().unit() + "，请在“" + title()
                + "”里新建（填手机或证件号码），再到“" + where + "”里改这一条";
    }

    /** Resolves references; an entry that names a row which may still come says so. */
    void resolve(List<Entry> entries, String later) {
        resolver.resolve(entries, reader, later);
    }

    /** Matches, decides and writes entries whose references are resolved. */
    void finish(List<Entry> entries) {
        matcher.match(entries);
        entries.forEach(decider::decide);
        twins.look(entries);
        Map<Act, List<Entry>> byAct = new LinkedHashMap<>();
        for (Entry entry : entries) {
            Act act = entry.act();
            if (act != null) {
                byAct.computeIfAbsent(act, key -> new ArrayList<>()).add(entry);
            }
        }
        byAct.forEach(this::write);
        entries.forEach(this::identify);
    }

    private void write(Act act, List<Entry> entries) {
        List<Row> rows = entries.stream().map(Entry::outcome).toList();
        List<Long> ids = sink.write(register, rows, act);
        for (int i = 0; i < rows.size(); i++) {
            Entry entry = entries.get(i);
            long id = Objects.requireNonNull(ids.get(i));
            entry.written(id);
            seen.written(entry.seen(), id);
            if (entry.fate() == Fate.ADDED) {
                upcoming.add(register.ledger(), rows.get(i), id);
                decider.added(rows.get(i), id);
            }
        }
    }

    /** A row that stood in the sheet before is the row it became then. */
    private void identify(Entry entry) {
        if (entry.fate() != Fate.REJECTED && entry.id() == 0 && entry.seen() >= 0) {
            entry.written(seen.id(entry.seen()));
        }
    }
}
