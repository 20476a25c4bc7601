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
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;

/** A double click on a line of a 统计表 that names a union opens the union, when no other one is called so. */
final class OpeningUnions {
    private static final String HEADING = "工会名称";
    private final Desk desk;
    private final Supplier<@Nullable Report> report;

    OpeningUnions(Desk desk, TableView<Row> table, Supplier<@Nullable Report> report) {
        this.desk = desk;
        this.report = report;
        table.setOnMouseClicked(event -> {
            Row row = table.getSelectionModel().getSelectedItem();
            if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY && row != null) {
                open(row);
            }
        });
    }

    private void open(Row row) {
        Report shown = report.get();
        List<String> headings = shown == null
                ? List.of()
                : shown.tables().get(0).columns().stream().map(Column::heading).toList();
        int at = headings.indexOf(HEADING);
        if (at < 0 || at >= row.cells().size()) {
            return;
        }
        String name = CellText.of(row.cells().get(at));
        desk.background().read(() -> desk.office().registers().find(Deeds.UNIONS, List.of(name)).getOrDefault(name, List.of()),
                found -> {
                    if (found.size() == 1) {
                        desk.pages().row(Deeds.UNIONS, found.get(0).id());
                    } else {
                        desk.asking().remark(found.isEmpty() ? "台账里没有叫“" + name + "”的工会" : "有几家工会都叫“" + name + "”，请到下属工会台账里找");
                    }
                });
    }
}
