package org.streetunion.app.ui.screens;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.RecordPage;
import org.streetunion.app.ui.port.Deeds;
import org.streetunion.reports.model.CellText;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/**
 * A double click on a line of a 统计表 that names a union or an employer opens it, when no other one is called so; a menu on a union leads
 * to a visit of it.
 */
final class OpeningRows {
    private static final List<Named> NAMED = List.of(new Named("工会名称", Deeds.UNIONS, "工会", "下属工会台账"),
            new Named("收款工会", Deeds.UNIONS, "工会", "下属工会台账"),
            new Named("单位名称", "employers", "单位", "单位台账"));
    private final Desk desk;
    private final Supplier<@Nullable Table> shown;
    private final TableView<Row> table;
    private final ContextMenu menu;

    OpeningRows(Desk desk, TableView<Row> table, Supplier<@Nullable Table> shown) {
        this.desk = desk;
        this.shown = shown;
        table.setOnMouseClicked(event -> {
            Row row = table.getSelectionModel().getSelectedItem();
            if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY && row != null) {
                open(row);
            }
        });
        this.table = table;
        this.menu = menu(table);
    }

    /** To the table that is shown now. */
    void fit() {
        table.setContextMenu(whoseUnion() ? menu : null);
    }

    private ContextMenu menu(TableView<Row> table) {
        MenuItem whole = item("打开工会", table, row -> open(row));
        MenuItem visit = item("登记走访…", table, row -> named().ifPresent(named -> found(named, name(named, row),
                union -> desk.office().registers().find("duties").ifPresent(register -> desk.pages().push(new RecordPage(desk,
                        register, new RecordPage.Start(0, Map.of("union", union, "kind", "走访联系"), null)))))));
        visit.setId("summary-visit");
        return new ContextMenu(whole, visit);
    }

    private static MenuItem item(String words, TableView<Row> table, Consumer<Row> run) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> {
            Row row = table.getSelectionModel().getSelectedItem();
            if (row != null) {
                run.accept(row);
            }
        });
        return item;
    }

    /** Whether the lines of the shown table are unions. */
    boolean whoseUnion() {
        return named().filter(named -> named.ledger().equals(Deeds.UNIONS)).isPresent();
    }

    /** What a column names: the rows of a register, in the office's words. */
    private record Named(String heading, String ledger, String thing, String where) {}

    private Optional<Named> named() {
        return NAMED.stream().filter(named -> headings().contains(named.heading())).findFirst();
    }

    private List<String> headings() {
        Table table = shown.get();
        return table == null ? List.of() : table.columns().stream().map(Column::heading).toList();
    }

    private String name(Named named, Row row) {
        int at = headings().indexOf(named.heading());
        return at < row.cells().size() ? CellText.of(row.cells().get(at)) : "";
    }

    private void open(Row row) {
        named().ifPresent(named -> found(named, name(named, row), found -> desk.pages().row(named.ledger(), found.id())));
    }

    /** The only row of the name; a line that names nothing is a heading or a sum. */
    private void found(Named named, String name, Consumer<Reference> then) {
        if (name.isEmpty()) {
            return;
        }
        desk.background().read(() -> desk.office().registers().find(named.ledger(), List.of(name)).getOrDefault(name, List.of()),
                found -> {
                    if (found.size() == 1) {
                        then.accept(found.get(0));
                    } else {
                        desk.asking().remark(found.isEmpty()
                                ? "台账里没有叫“" + name + "”的" + named.thing()
                                : "有几家" + named.thing() + "都叫“" + name + "”，请到" + named.where() + "里找");
                    }
                });
    }
}
