package org.streetunion.app.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Sensitivity;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.ui.controls.Sentence;

/**
 * 恢复到这时的内容: an earlier state of a row is written again, as an ordinary act after a look at what would change. Dated columns are asked
 * about like in any form: did it change back, or was it wrong.
 */
final class BringingBack {
    private static final double WIDTH = 520;
    private static final double HEIGHT = 260;
    private final Desk desk;
    private final RecordModel model;
    private final Consumer<Saved> done;

    BringingBack(Desk desk, RecordModel model, Consumer<Saved> done) {
        this.desk = desk;
        this.model = model;
        this.done = done;
    }

    /** Shows what would change and does it. */
    void to(Row earlier, String when) {
        if (model.changed()) {
            desk.asking().remark("这条记录改过还没有保存，请先保存或放弃，再恢复");
            return;
        }
        List<Column<?>> differing = differing(earlier);
        if (differing.isEmpty()) {
            desk.asking().remark("和现在的内容一样，不用恢复");
        } else if (differing.stream().anyMatch(column -> column.sensitivity() != Sensitivity.PLAIN)
                && !desk.session().unmasked().get()) {
            desk.asking().remark("要恢复的内容里有遮盖的号码，请先点“显示原文”，再恢复");
        } else if (desk.asking()
                .fill(new Asking.Form<>("恢复到 " + when + " 的内容", content(differing, earlier), "恢复",
                        new SimpleBooleanProperty(true),
                        () -> true))
                .isPresent()) {
            write(differing, earlier);
        }
    }

    private void write(List<Column<?>> differing, Row earlier) {
        differing.forEach(column -> model.field(column).choose(earlier.values().get(column.key())));
        Row now = model.row().get();
        if (!new Saving(desk, model).save(done, () -> model.start(now))) {
            model.start(now);
        }
    }

    /** What a person may write and what differs now. */
    private List<Column<?>> differing(Row earlier) {
        List<Column<?>> differing = new ArrayList<>();
        for (Column<?> column : model.register().ledger().writable()) {
            if (earlier.touches(column)
                    && !Objects.equals(model.field(column).value().get(), earlier.values().get(column.key()))) {
                differing.add(column);
            }
        }
        return differing;
    }

    private VBox content(List<Column<?>> differing, Row earlier) {
        GridPane grid = new GridPane();
        grid.setHgap(14);
        grid.setVgap(6);
        grid.addRow(0, faint("栏目"), faint("现在"), faint("恢复成"));
        for (Column<?> column : differing) {
            grid.addRow(grid.getRowCount(), new Label(column.heading()), value(column.text(model.row().get())),
                    value(column.text(earlier)));
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.getStyleClass().add("form-scroll");
        scroll.setMaxHeight(HEIGHT);
        return new VBox(10, new Sentence("将改回 " + differing.size() + " 栏，恢复后可以撤销：", WIDTH), scroll);
    }

    private static Label faint(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("faint");
        return label;
    }

    private static Label value(@Nullable String text) {
        Label label = new Label(text == null || text.isEmpty() ? "（空）" : text);
        label.setWrapText(true);
        label.setMaxWidth(WIDTH / 3);
        return label;
    }
}
