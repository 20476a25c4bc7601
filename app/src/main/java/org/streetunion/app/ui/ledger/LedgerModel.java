package org.streetunion.app.ui.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Settings;
import org.streetunion.app.ledger.Sort;
import org.streetunion.app.ui.background.Background;
import org.streetunion.app.ui.background.Latest;

/** A list of a register as it is looked at: search, filters, order, 回收站, the rows that are there, the rows that are ticked. */
public final class LedgerModel {
    private final Register register;
    private final Session session;
    private final Background background;
    private final Settings settings;
    private final List<Filter> fixed;
    private final VirtualRows rows;
    private final RowSelection selection = new RowSelection();
    private final Latest latest;
    private final ReadOnlyObjectWrapper<ColumnLayout> layout;
    private final ReadOnlyObjectWrapper<List<Filter>> filters = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Filter> branch = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper(-1);
    private final ReadOnlyBooleanWrapper trash = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<@Nullable LocalDate> day = new ReadOnlyObjectWrapper<>();
    private final Background.Pause typing;
    private final Background.Pause arranging;
    private String search = "";
    private boolean opened;
    private long seen = -1;
    private boolean seenUnmasked;

    /** A list of a register; some filters may be fixed, for the rows that belong to a parent. */
    public LedgerModel(Register register, Session session, Background background, Settings settings, List<Filter> fixed) {
        this.register = register;
        this.session = session;
        this.background = background;
        this.settings = settings;
        this.fixed = List.copyOf(fixed);
        this.latest = new Latest(background);
        this.typing = background.pause();
        this.arranging = background.pause();
        this.layout = new ReadOnlyObjectWrapper<>(ColumnLayout.usual(register.ledger()));
        this.rows = new VirtualRows((ids, arrived) -> {
            LocalDate when = day.get();
            background.read(() -> register.rows(ids, when, session.viewer()), arrived);
        });
    }

    /** Shown: reads how it was left and its first page; when shown again, only if something was written, masked or unmasked since. */
    public void open() {
        if (opened) {
            if (seen != session.writes().get() || seenUnmasked != session.unmasked().get()) {
                reload();
            }
            return;
        }
        opened = true;
        background.read(() -> settings.get(setting()).orElse(""), text -> {
            if (!text.isEmpty()) {
                layout.set(ColumnLayout.read(ledger(), text));
            }
            reload();
        });
    }

    /** Reads everything again; ticks stay. */
    public void reload() {
        seen = session.writes().get();
        seenUnmasked = session.unmasked().get();
        Query query = query();
        latest.ask(() -> register.first(query, VirtualRows.PAGE, session.viewer()), first -> {
            rows.begin(first);
            if (first.size() < VirtualRows.PAGE) {
                total.set(first.size());
            } else {
                total.set(-1);
                latest.ask(() -> register.ids(query), ids -> {
                    rows.complete(ids);
                    total.set(ids.length);
                });
            }
        });
    }

    /** Searches as somebody types. */
    public void search(String words) {
        if (words.equals(search)) {
            return;
        }
        search = words;
        typing.then(this::changed);
    }

    /** The words searched for. */
    public String search() {
        return search;
    }

    /** Adds a condition, or replaces the one on the same column. */
    public void filter(Filter filter) {
        List<Filter> kept = new ArrayList<>(filters.get());
        kept.removeIf(each -> each.column().equals(filter.column()));
        kept.add(filter);
        filters.set(List.copyOf(kept));
        changed();
    }

    /** Takes the condition on a column away. */
    public void unfilter(String column) {
        filters.set(filters.get().stream().filter(each -> !each.column().equals(column)).toList());
        changed();
    }

    /** Looks with these words and conditions only. */
    public void look(Query query) {
        search = query.search();
        filters.set(query.filters());
        trash.set(query.trash());
        day.set(query.day());
        if (opened) {
            changed();
        }
    }

    /** Restricts to one branch of the tree; null for the whole. */
    public void branch(@Nullable Filter below) {
        branch.set(below);
        changed();
    }

    /** Looks at the list as it was on a day; null for now. */
    public void asOf(@Nullable LocalDate when) {
        day.set(when);
        changed();
    }

    /** The day as on which the list is looked at, null for now; of an earlier day nothing can be changed. */
    public ReadOnlyObjectProperty<@Nullable LocalDate> day() {
        return day.getReadOnlyProperty();
    }

    /** Orders the list, in the store. */
    public void sort(@Nullable Sort sort) {
        layout.set(layout.get().sorted(sort));
        remember();
        reload();
    }

    /** Arranges the columns. */
    public void arrange(List<ColumnLayout.Place> places) {
        layout.set(new ColumnLayout(places, layout.get().sort()));
        remember();
    }

    /** Arranges them as at first. */
    public void arrangeAsUsual() {
        layout.set(ColumnLayout.usual(ledger()));
        remember();
        reload();
    }

    /** Looks into the 回收站, or back at the list. */
    public void trash(boolean into) {
        day.set(null);
        trash.set(into);
        changed();
    }

    /** What is looked at now. */
    public Query query() {
        Query asked = kept();
        List<Filter> all = new ArrayList<>(fixed);
        all.addAll(asked.filters());
        return new Query(asked.search(), all, asked.sort(), asked.trash(), day.get());
    }

    /** The same without what is fixed: what somebody asked for. */
    public Query kept() {
        List<Filter> all = new ArrayList<>(filters.get());
        Filter below = branch.get();
        if (below != null) {
            all.add(below);
        }
        return new Query(search, all, layout.get().sort(), trash.get());
    }

    /** The ids that acts are about: the ticked rows, read in the background when there are many; else the given one. */
    public void chosen(@Nullable Slot current, Consumer<long[]> then) {
        if (selection.count(Math.max(0, total.get())) == 0) {
            then.accept(current == null ? new long[0] : new long[]{current.id()});
        } else {
            Query query = query();
            background.read(() -> register.ids(query), ids -> then.accept(selection.of(ids)));
        }
    }

    /** Moves rows to the 回收站 or back, as one act; tells its number. */
    public void setTrash(long[] ids, boolean into, String reason, Consumer<Long> done) {
        background.start(into ? "移入回收站" : "恢复", progress -> register.setTrash(ids, into, session.actor(), reason), batch -> {
            selection.clear();
            session.wrote();
            open();
            done.accept(batch);
        });
    }

    /** Reads one row as the session may see it. */
    public void row(long id, Consumer<Row> then) {
        background.read(() -> register.row(id, session.viewer()), row -> row.ifPresent(then));
    }

    /** The register. */
    public Register register() {
        return register;
    }

    /** Its description. */
    public Ledger ledger() {
        return register.ledger();
    }

    /** Filters that are fixed. */
    public List<Filter> fixed() {
        return fixed;
    }

    /** The rows, for the table. */
    public VirtualRows rows() {
        return rows;
    }

    /** The ticked rows. */
    public RowSelection selection() {
        return selection;
    }

    /** The columns. */
    public ReadOnlyObjectProperty<ColumnLayout> layout() {
        return layout.getReadOnlyProperty();
    }

    /** The conditions somebody set. */
    public ReadOnlyObjectProperty<List<Filter>> filters() {
        return filters.getReadOnlyProperty();
    }

    /** How many rows, -1 while it is being counted. */
    public ReadOnlyLongProperty total() {
        return total.getReadOnlyProperty();
    }

    /** Whether the 回收站 is looked at. */
    public ReadOnlyBooleanProperty trash() {
        return trash.getReadOnlyProperty();
    }

    private void changed() {
        selection.clear();
        reload();
    }

    private void remember() {
        arranging.then(() -> {
            String text = layout.get().text();
            background.read(() -> {
                settings.put(setting(), text);
                return text;
            }, done -> {});
        });
    }

    private String setting() {
        return "view." + ledger().key() + (fixed.isEmpty() ? "" : ".detail");
    }
}
