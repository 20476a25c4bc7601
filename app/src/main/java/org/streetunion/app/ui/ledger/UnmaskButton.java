package org.streetunion.app.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.ui.controls.Sentence;

/** Shows what is masked, for a purpose that is kept in the journal: asked once per purpose and session. */
public final class UnmaskButton {
    private static final String KEPT = "unmask.purposes";
    private static final List<String> USUAL = List.of("上报区总工会", "核对会员名册", "换届选举", "发放慰问和福利", "办理会员证");
    private static final double WIDTH = 380;
    private final Desk desk;
    private final Button button;
    private final ChangeListener<Boolean> turned = (any, was, is) -> draw(is);

    /** A button at this desk. */
    public UnmaskButton(Desk desk) {
        this.desk = desk;
        this.button = Command.UNMASK.iconButton(this::turn);
        desk.session().unmasked().addListener(new WeakChangeListener<>(turned));
        button.setUserData(this);
        draw(desk.session().unmasked().get());
    }

    /** What is drawn. */
    public Button node() {
        return button;
    }

    private void draw(boolean shown) {
        Command command = shown ? Command.MASK : Command.UNMASK;
        button.setGraphic(command.icon());
        button.setTooltip(new Tooltip(shown ? "恢复遮盖证件号码和电话" : "显示证件号码和电话原文"));
    }

    private void turn() {
        if (desk.session().unmasked().get()) {
            desk.session().mask();
        } else {
            desk.background().read(() -> desk.office().settings().get(KEPT).orElse(""), this::ask);
        }
    }

    private void ask(String kept) {
        ComboBox<String> purposes = new ComboBox<>();
        purposes.setId("purpose");
        purposes.setEditable(true);
        purposes.getItems().setAll(offered(kept));
        purposes.setMaxWidth(Double.MAX_VALUE);
        purposes.setPromptText("选一个用途，或自己写");
        Sentence why = new Sentence("证件号码、会员电话平时是遮盖的。看原文要写明用途，会记入操作日志。", WIDTH);
        Optional<String> purpose = desk.asking().fill(new Asking.Form<>("显示原文", new VBox(10, why, purposes), "显示",
                Bindings.createBooleanBinding(() -> !purposes.getEditor().getText().isBlank(),
                        purposes.getEditor().textProperty()),
                () -> purposes.getEditor().getText().strip()));
        purpose.ifPresent(words -> unmask(words, kept));
    }

    private void unmask(String purpose, String kept) {
        if (desk.session().knows(purpose)) {
            desk.session().unmask(purpose);
            return;
        }
        desk.background().read(() -> {
            desk.office().unmasking().note(desk.session().actor(), purpose);
            if (!offered(kept).contains(purpose)) {
                desk.office().settings().put(KEPT, kept.isEmpty() ? purpose : kept + "\n" + purpose);
            }
            return purpose;
        }, desk.session()::unmask);
    }

    private static List<String> offered(String kept) {
        List<String> all = new ArrayList<>(USUAL);
        kept.lines().filter(line -> !line.isBlank()).forEach(all::add);
        return all;
    }
}
