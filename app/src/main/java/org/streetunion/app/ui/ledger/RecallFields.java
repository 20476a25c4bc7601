package org.streetunion.app.ui.ledger;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.work.cadres.Recall;

/** 应到, 实到 and 赞成 of a recall, on one line of a deed's form. */
final class RecallFields {
    private final TextField entitled = number("deed-entitled");
    private final TextField present = number("deed-present");
    private final TextField votes = number("deed-votes");

    /** With the number that the register knows, 0 for none. */
    RecallFields(int known) {
        entitled.setText(known == 0 ? "" : String.valueOf(known));
    }

    /** Puts them on the form; gives the label, which hides them. */
    Label line(DeedForm<?> form) {
        Label label = form.line("应到代表（会员）", entitled, new Label("实到"), present, new Label("赞成"), votes);
        List.of(entitled, present, votes).forEach(field -> field.textProperty().addListener((any, old, now) -> form.changed()));
        return label;
    }

    /** What was typed. */
    Recall votes() {
        return new Recall(whole(entitled), whole(present), whole(votes));
    }

    private static TextField number(String id) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(4);
        return field;
    }

    private static @Nullable Integer whole(TextField field) {
        return Types.WHOLE.parse(field.getText()).value();
    }
}
