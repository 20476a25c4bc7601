package org.streetunion.app.ui.screens;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.port.Deeds;
import org.streetunion.reports.model.CellText;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Table;
import org.streetunion.reports.model.Row;

/** A double click on a line of a 统计表 that names a union or an employer opens it, when no other one is called so. */
final class OpeningRows {
    private static final List<Named> NAMED = List.of(new Named("工会名称", Deeds.UNIONS, "工会", "下属工会台账"),
            new Named("单位名称", "employers", "单位", "单位台账"));
    private final Desk desk;
    private final Supplier<@Nullable Table> table;

    OpeningRows(Desk desk, TableView<Row> view, Supplier<@Nullable Table> table) {
        this.desk = desk;
        this.table = table;
        view.setOnMouseClicked(event -> {
            Row row = view.getSelectionModel().getSelectedItem();
            if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY && row != null) {
                open(row);
            }
        });
    }

    /** What a column names: the rows of a register, in the office's words. */
    private record Named(String heading, String ledger, String thing, String where) {}

    private void open(Row row) {
        Table shown = table.get();
        List<String> headings = shown == null
                ? List.of()
                : shown.columns().stream().map(Column::heading).toList();
        NAMED.stream().filter(named -> headings.contains(named.heading())).findFirst().ifPresent(named -> {
            int at = headings.indexOf(named.heading());
            if (at < row.cells().size()) {
                open(named, CellText.of(row.cells().get(at)));
            }
        });
    }

    private void open(Named named, String name) {
        desk.background().read(() -> desk.office().registers().find(named.ledger(), List.of(name)).getOrDefault(name, List.of()),
                found -> {
                    if (found.size() == 1) {
                        desk.pages().row(named.ledger(), found.get(0).id());
                    } else {
                        desk.asking().remark(found.isEmpty()
                                ? "台账里没有叫“" + name + "”的" + named.thing()
                                : "有几家" + named.thing() + "都叫“" + name + "”，请到" + named.where() + "里找");
                    }
                });
    }
}
