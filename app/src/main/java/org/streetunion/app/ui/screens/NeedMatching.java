package org.streetunion.app.ui.screens;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.GridPane;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.tasks.TaskLedger;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.Undoing;
import org.streetunion.app.ui.port.TaskDesk;
import org.streetunion.app.work.tasks.MatchNeeds;

/** 需求对接: needs with the resources proposed for them; what is ticked is written. */
final class NeedMatching {
    private static final int MOST = 12;
    private final Desk desk;
    private final TaskDesk tasks;
    private final Map<Long, Long> chosen = new LinkedHashMap<>();

    NeedMatching(Desk desk, TaskDesk tasks) {
        this.desk = desk;
        this.tasks = tasks;
    }

    void start() {
        desk.background().read(tasks::proposals, proposals -> {
            if (proposals.isEmpty()) {
                desk.asking().remark("没有可以对接的：需求和服务资源要填同一个服务类别");
            } else {
                ask(proposals);
            }
        });
    }

    private void ask(List<MatchNeeds.Proposal> proposals) {
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(8);
        proposals.stream().limit(MOST).forEach(proposal -> line(grid, proposal));
        String more = proposals.size() > MOST ? "（先列 " + MOST + " 件，共 " + proposals.size() + " 件）" : "";
        desk.asking().fill(new Asking.Form<>("需求对接" + more, grid, "确认对接", new SimpleBooleanProperty(true), () -> chosen))
                .filter(pairs -> !pairs.isEmpty())
                .ifPresent(pairs -> desk.background().start("需求对接", progress -> tasks.match(pairs, desk.session().actor()),
                        batch -> {
                            desk.session().wrote();
                            desk.asking().remark("已对接 " + pairs.size() + " 件",
                                    new Undoing(desk).offer(batch));
                        }));
    }

    private void line(GridPane grid, MatchNeeds.Proposal proposal) {
        long need = proposal.need().id();
        CheckBox tick = new CheckBox(words(proposal.need()));
        ComboBox<String> resources = new ComboBox<>();
        resources.getItems().setAll(proposal.resources().stream().map(NeedMatching::words).toList());
        resources.getSelectionModel().selectFirst();
        Runnable take = () -> {
            if (tick.isSelected()) {
                chosen.put(need, proposal.resources().get(resources.getSelectionModel().getSelectedIndex()).id());
            } else {
                chosen.remove(need);
            }
        };
        tick.selectedProperty().addListener((any, was, is) -> take.run());
        resources.valueProperty().addListener((any, was, is) -> take.run());
        tick.setSelected(true);
        grid.addRow(grid.getRowCount(), tick, resources);
    }

    private static String words(Row row) {
        String zone = TaskLedger.ZONE.text(row);
        return row.get(TaskLedger.ITEM, "") + (zone.isEmpty() ? "" : "（" + zone + "）");
    }
}
