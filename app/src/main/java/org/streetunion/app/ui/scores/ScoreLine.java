package org.streetunion.app.ui.scores;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Parsed;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.scoring.Nature;
import org.streetunion.app.office.scores.ScoreLedger;
import org.streetunion.app.reporting.assessment.Scheme;
import org.streetunion.app.reporting.assessment.SchemeFactsStore;
import org.streetunion.app.ui.grid.TypedLine;
import org.streetunion.app.work.assessment.ScoreGuard;

/** What one union got for one item, while it is typed: 自评, 街道, 区. An item that rules out takes 1 in the street's column. */
final class ScoreLine implements TypedLine<Map<Integer, String>> {
    /** The columns that are typed into. */
    static final List<Column<BigDecimal>> COLUMNS = List.of(ScoreLedger.SELF, ScoreLedger.STREET, ScoreLedger.DISTRICT);
    private static final int STREET = 1;
    private final SchemeFactsStore.Assessed union;
    private final Scheme.Item item;
    private final Map<Integer, String> typed = new TreeMap<>();
    private final ReadOnlyObjectWrapper<List<Cell>> cells = new ReadOnlyObjectWrapper<>(List.of());
    private Row row;

    ScoreLine(SchemeFactsStore.Assessed union, Scheme.Item item, Row row) {
        this.union = union;
        this.item = item;
        this.row = row;
        look();
    }

    /**
     * One cell as it is drawn.
     *
     * @param problem why it cannot be kept, null when it can
     */
    record Cell(String text, boolean changed, @Nullable String problem) {}

    SchemeFactsStore.Assessed union() {
        return union;
    }

    Scheme.Item item() {
        return item;
    }

    /** The row as it is kept. */
    Row row() {
        return row;
    }

    /** Another version of the row was read: what was typed stays. */
    void kept(Row again) {
        row = again;
        look();
    }

    boolean vetoes() {
        return item.nature() == Nature.VETO;
    }

    ReadOnlyObjectProperty<List<Cell>> cells() {
        return cells.getReadOnlyProperty();
    }

    @Override
    public void type(int column, String text) {
        if (vetoes() && column != STREET) {
            return;
        }
        if (text.equals(kept(column))) {
            typed.remove(column);
        } else {
            typed.put(column, text);
        }
        look();
    }

    @Override
    public Map<Integer, String> entry() {
        return Map.copyOf(typed);
    }

    @Override
    public void set(Map<Integer, String> before) {
        typed.clear();
        typed.putAll(before);
        look();
    }

    @Override
    public void clear() {
        set(Map.of());
    }

    @Override
    public @Nullable String complaint(int column) {
        return column < 0 ? null : cells.get().get(column).problem();
    }

    @Override
    public boolean changed() {
        return !typed.isEmpty();
    }

    @Override
    public boolean blocked() {
        return cells.get().stream().anyMatch(cell -> cell.problem() != null);
    }

    /** The points as they stand, typed ones included; what cannot be read counts as none. */
    Scheme.Points points() {
        return new Scheme.Points(points(0), points(STREET), points(2));
    }

    boolean veto() {
        return vetoes() && text(STREET).equals("1");
    }

    /** The row to be kept: points that somebody types are no longer counted ones. */
    Row draft() {
        Row draft = row;
        if (vetoes()) {
            return draft.with(ScoreLedger.VETO, veto());
        }
        for (int column : typed.keySet()) {
            draft = draft.with(COLUMNS.get(column), points(column));
        }
        return typed.containsKey(STREET) ? draft.with(ScoreLedger.COUNTED, false) : draft;
    }

    @Override
    public String text(int column) {
        return typed.getOrDefault(column, kept(column));
    }

    private @Nullable BigDecimal points(int column) {
        return vetoes() ? null : Types.DECIMAL.parse(text(column)).value();
    }

    private String kept(int column) {
        if (vetoes()) {
            return column == STREET && Boolean.TRUE.equals(row.get(ScoreLedger.VETO)) ? "1" : "";
        }
        return COLUMNS.get(column).text(row);
    }

    private void look() {
        List<Cell> seen = new ArrayList<>();
        for (int column = 0; column < COLUMNS.size(); column++) {
            seen.add(new Cell(text(column), typed.containsKey(column), typed.containsKey(column) ? problem(column) : null));
        }
        cells.set(List.copyOf(seen));
    }

    private @Nullable String problem(int column) {
        if (vetoes()) {
            return text(column).matches("[01]?") ? null : "否决项只填 1（触犯）或留空";
        }
        Parsed<BigDecimal> parsed = Types.DECIMAL.parse(text(column));
        String complaint = parsed.complaint() != null ? "：" + parsed.complaint() : ScoreGuard.complaint(item, parsed.value());
        return complaint == null ? null : COLUMNS.get(column).heading() + complaint;
    }
}
