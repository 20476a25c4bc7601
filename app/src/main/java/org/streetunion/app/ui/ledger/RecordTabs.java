package org.streetunion.app.ui.ledger;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ui.port.Attachments;
import org.streetunion.app.ui.port.Deeds;
import org.streetunion.app.ui.port.HealthCheck;

/** What belongs to a row, one tab each: its form, the rows of other registers that hang on it, its history, its files. */
final class RecordTabs {
    private static final String HISTORY = "历史与日志";
    private final Desk desk;
    private final RecordModel model;
    private final Node form;
    private final HistoryPane history;
    private final TabPane tabs = new TabPane();

    RecordTabs(Desk desk, RecordModel model, Node form, Consumer<Saved> written) {
        this.desk = desk;
        this.model = model;
        this.form = form;
        this.history = new HistoryPane(desk, model.register(), new BringingBack(desk, model, written));
        tabs.getStyleClass().add("record-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    }

    Node node() {
        return tabs;
    }

    /** Shows the form. */
    void first() {
        tabs.getSelectionModel().selectFirst();
    }

    /** Shows the history. */
    void past() {
        tabs.getTabs().stream().filter(tab -> HISTORY.equals(tab.getText())).findFirst()
                .ifPresent(tabs.getSelectionModel()::select);
    }

    /** Makes the tabs of the row the model started with; one that does not exist yet has its form only. */
    void fill() {
        tabs.getTabs().setAll(new Tab("资料", form));
        if (model.isNew()) {
            return;
        }
        long id = model.row().get().id();
        String ledger = model.register().ledger().key();
        desk.office().registers().detailsOf(ledger).forEach(detail -> tabs.getTabs().add(detail(detail)));
        HealthCheck checks = desk.office().filled(HealthCheck.class);
        if (checks != null && ledger.equals(Deeds.UNIONS)) {
            HealthPane health = new HealthPane(desk, checks);
            Tab tab = new Tab("体检", health.node());
            tab.setId("tab-health");
            whenSelected(tab, () -> health.read(new Reference(id, model.label())));
            tabs.getTabs().add(1, tab);
        }
        Tab past = new Tab(HISTORY, history.node());
        whenSelected(past, () -> history.read(id));
        tabs.getTabs().add(past);
        Attachments attachments = desk.office().filled(Attachments.class);
        if (attachments != null) {
            AttachmentsPane files = new AttachmentsPane(desk, attachments, ledger);
            files.read(id);
            tabs.getTabs().add(new Tab("附件", files.node()));
        }
    }

    private Tab detail(Registers.Detail detail) {
        Tab tab = new Tab(detail.register().ledger().title());
        tab.setId("tab-" + detail.register().ledger().key());
        Reference self = new Reference(model.row().get().id(), model.label());
        LedgerPage list = new LedgerPage(desk, detail.register(), List.of(new Filter.OneOf(detail.by().key(), List.of(self))),
                Map.of(detail.by().key(), self));
        tab.setContent(list.node());
        whenSelected(tab, list::shown);
        return tab;
    }

    private static void whenSelected(Tab tab, Runnable read) {
        tab.selectedProperty().addListener((any, was, is) -> {
            if (is) {
                read.run();
            }
        });
    }
}
