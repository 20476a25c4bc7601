package org.streetunion.app.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Puts a {@link Ledger} together and refuses a contradictory one. */
public final class LedgerBuilder {
    private final String key;
    private final String title;
    private final String unit;
    private String group = "";
    private final List<Section> sections = new ArrayList<>();
    private final List<List<Column<?>>> identities = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Facet> facets = new ArrayList<>();
    private @Nullable Column<?> label;
    private @Nullable Sort sort;
    private List<Column<?>> ties = List.of();
    private @Nullable Column<Reference> parent;
    private @Nullable Column<Reference> tree;
    private Lifetime lifetime = Lifetime.UNKNOWN;
    private Turning turning = Turning.AS_SAID;
    private Intake intake = Intake.AS_SAID;
    private UnaryOperator<Row> completion = UnaryOperator.identity();
    private Function<Row, List<Episode>> opening = row -> List.of(new Episode(Episode.ALWAYS, "", Map.of()));

    LedgerBuilder(String key, String title, String unit) {
        this.key = key;
        this.title = title;
        this.unit = unit;
    }

    /** Names the registers that it stands with in the menu. */
    public LedgerBuilder among(String registers) {
        group = registers;
        return this;
    }

    /** Adds a group of columns. */
    public LedgerBuilder section(String name, Column<?>... columns) {
        sections.add(Section.of(name, columns));
        return this;
    }

    /** Names the column a reference shows. */
    public LedgerBuilder label(Column<?> column) {
        label = column;
        return this;
    }

    /** Adds a way to recognise an imported row. */
    public LedgerBuilder identity(Column<?>... columns) {
        identities.add(List.of(columns));
        return this;
    }

    /** Sets the order at first, and by which columns rows stand that are equal in any order. */
    public LedgerBuilder sort(Column<?> column, Column<?>... equal) {
        sort = Sort.by(column);
        ties = List.of(equal);
        return this;
    }

    /** Sets the order at first, the largest above: of what comes day by day the last is looked for. */
    public LedgerBuilder latestFirst(Column<?> column, Column<?>... equal) {
        sort = new Sort(column.key(), true);
        ties = List.of(equal);
        return this;
    }

    /** Adds a rule. */
    public LedgerBuilder rule(Rule rule) {
        rules.add(rule);
        return this;
    }

    /** Says how blanks are filled in that follow from the rest. */
    public LedgerBuilder completion(UnaryOperator<Row> fill) {
        completion = fill;
        return this;
    }

    /** Says with which history a new row starts. */
    public LedgerBuilder opening(Function<Row, List<Episode>> episodes) {
        opening = episodes;
        return this;
    }

    /** Says how a change of dated columns is told. */
    public LedgerBuilder turning(Turning words) {
        turning = words;
        return this;
    }

    /** Says how a row of a sheet is taken into a row that is there. */
    public LedgerBuilder intake(Intake sheets) {
        intake = sheets;
        return this;
    }

    /** Adds what its sheets carry for another ledger. */
    public LedgerBuilder facet(Facet facet) {
        facets.add(facet);
        return this;
    }

    /** Makes it a detail of the ledger that the reference names. */
    public LedgerBuilder under(Column<Reference> reference) {
        parent = reference;
        return this;
    }

    /** Makes it a tree. */
    public LedgerBuilder tree(Column<Reference> above) {
        tree = above;
        return this;
    }

    /** Says from when to when a row counts as there. */
    public LedgerBuilder lives(Lifetime span) {
        lifetime = span;
        return this;
    }

    /** The finished ledger. */
    public Ledger build() {
        Column<?> shown = label;
        if (shown == null || identities.isEmpty()) {
            throw new IllegalStateException(key + " needs a label and an identity");
        }
        Ledger ledger = new Ledger(key, title, group, unit, List.copyOf(sections), shown, List.copyOf(identities),
                sort == null ? Sort.by(shown) : sort, ties, List.copyOf(rules), completion, opening, turning, intake,
                List.copyOf(facets), parent, tree, lifetime, List.of());
        refuseDoubles(ledger);
        return ledger;
    }

    private void refuseDoubles(Ledger ledger) {
        Set<String> seen = new HashSet<>();
        for (Column<?> column : ledger.columns()) {
            if (!seen.add(column.key()) || !seen.add(column.heading())) {
                throw new IllegalStateException(key + " has two columns " + column.key() + " " + column.heading());
            }
        }
    }
}
