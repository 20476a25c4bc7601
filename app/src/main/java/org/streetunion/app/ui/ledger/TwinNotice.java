package org.streetunion.app.ui.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ui.background.Background;
import org.streetunion.app.ui.background.Latest;
import org.streetunion.app.ui.port.Duplicates;

/** Says while a row is typed that it may be there already, with a link to the other. Never in the way of saving. */
final class TwinNotice {
    private static final int SHOWN = 4;
    private final Desk desk;
    private final Register register;
    private final RecordModel model;
    private final FlowPane line = new FlowPane(8, 2);
    private final Background.Pause typing;
    private final Latest latest;

    TwinNotice(Desk desk, RecordModel model) {
        this.desk = desk;
        this.register = model.register();
        this.model = model;
        this.typing = desk.background().pause();
        this.latest = new Latest(desk.background());
        line.setId("twins");
        line.getStyleClass().add("twins");
        show(Map.of());
        Duplicates search = desk.office().filled(Duplicates.class);
        if (search != null && search.covers(register.ledger().key())) {
            register.ledger().columns()
                    .forEach(column -> model.field(column).value()
                            .addListener((any, old, now) -> typing.then(() -> look(search))));
        }
    }

    Node node() {
        return line;
    }

    private void look(Duplicates search) {
        if (!model.changed()) {
            latest.forget();
            show(Map.of());
            return;
        }
        Row draft = model.draft();
        latest.ask(() -> named(search.like(register.ledger().key(), register.outcome(draft))), this::show);
    }

    /** Each row with what it is known by, before the reason. */
    private Map<Long, String> named(Map<Long, String> found) {
        Map<Long, String> few = found.entrySet().stream().limit(SHOWN)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
        Map<Long, String> labels = desk.office().registers().labels(register.ledger().key(), few.keySet());
        few.replaceAll((id, reason) -> labels.getOrDefault(id, "") + "（" + reason + "）");
        return few;
    }

    private void show(Map<Long, String> found) {
        line.getChildren().clear();
        if (!found.isEmpty()) {
            line.getChildren().add(new Label("可能已经登记过："));
            found.forEach((id, words) -> {
                Hyperlink link = new Hyperlink(words);
                link.setMnemonicParsing(false);
                link.setOnAction(event -> desk.pages()
                        .push(new RecordPage(desk, register, new RecordPage.Start(id, Map.of(), null))));
                line.getChildren().add(link);
            });
        }
        line.setVisible(!found.isEmpty());
        line.setManaged(!found.isEmpty());
    }
}
