package org.streetunion.app.ui.ledger;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ui.port.Attachments;
import org.streetunion.app.ui.port.Deeds;
import org.streetunion.app.ui.port.HealthCheck;

/**
 * What belongs to a row: its form, its files, its history, the rows of other registers that hang on it. They are listed at the left, for a
 * union has a dozen.
 */
final class RecordTabs {
    private static final String HISTORY = "历史与日志";
    private static final double LINE = 29;
    private final Desk desk;
    private final RecordModel model;
    private final Node form;
    private final HistoryPane history;
    private final boolean reading;
    private final ListView<Part> parts = new ListView<>();
    private final BorderPane root = new BorderPane();

    /** Without anybody to tell of what was written nothing can be written, and what hangs on the row is not shown. */
    RecordTabs(Desk desk, RecordModel model, Node form, @Nullable Consumer<Saved> written) {
        this.desk = desk;
        this.model = model;
        this.form = form;
        this.reading = written == null;
        this.history = new HistoryPane(desk, model.register(), written == null ? null : new BringingBack(desk, model, written));
        parts.getStyleClass().add("record-parts");
        parts.setFixedCellSize(LINE);
        parts.setCellFactory(any -> new Line());
        parts.getSelectionModel().selectedItemProperty().addListener((any, was, is) -> {
            if (is != null) {
                root.setCenter(is.node());
                is.read().run();
            }
        });
    }

    Node node() {
        return root;
    }

    /** Shows the form. */
    void first() {
        parts.getSelectionModel().selectFirst();
    }

    /** Shows the history. */
    void past() {
        parts.getItems().stream().filter(part -> HISTORY.equals(part.title())).findFirst()
                .ifPresent(parts.getSelectionModel()::select);
    }

    /** Makes the parts of the row the model started with; one that does not exist yet has its form only. */
    void fill() {
        parts.getItems().setAll(new Part("资料", "part-form", form, () -> {}));
        root.setLeft(model.isNew() ? null : parts);
        first();
        if (model.isNew()) {
            return;
        }
        long id = model.row().get().id();
        String ledger = model.register().ledger().key();
        Attachments attachments = desk.office().filled(Attachments.class);
        if (attachments != null) {
            AttachmentsPane files = new AttachmentsPane(desk, attachments, ledger, reading);
            parts.getItems().add(new Part("附件", "part-files", files.node(), () -> files.read(id)));
        }
        parts.getItems().add(new Part(HISTORY, "part-history", history.node(), () -> history.read(id)));
        if (reading) {
            return;
        }
        HealthCheck checks = desk.office().filled(HealthCheck.class);
        if (checks != null && ledger.equals(Deeds.UNIONS)) {
            HealthPane health = new HealthPane(desk, checks);
            parts.getItems()
                    .add(new Part("体检", "part-health", health.node(), () -> health.read(new Reference(id, model.label()))));
        }
        desk.office().registers().detailsOf(ledger).forEach(detail -> parts.getItems().add(detail(detail)));
    }

    private Part detail(Registers.Detail detail) {
        Reference self = new Reference(model.row().get().id(), model.label());
        LedgerPage list = new LedgerPage(desk, detail.register(), List.of(new Filter.OneOf(detail.by().key(), List.of(self))),
                Map.of(detail.by().key(), self));
        return new Part(detail.register().ledger().title(), "part-" + detail.register().ledger().key(), list.node(), list::shown);
    }

    /**
     * One of what belongs to the row.
     *
     * @param title what the list calls it
     * @param id of its line on screen
     * @param node what is shown
     * @param read brings it up to date
     */
    private record Part(String title, String id, Node node, Runnable read) {}

    /** A line of the list. */
    private static final class Line extends ListCell<Part> {
        @Override
        protected void updateItem(@Nullable Part part, boolean empty) {
            super.updateItem(part, empty);
            setText(empty || part == null ? null : part.title());
            setId(empty || part == null ? null : part.id());
        }
    }
}
