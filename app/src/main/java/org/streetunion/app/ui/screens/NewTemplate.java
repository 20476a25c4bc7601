package org.streetunion.app.ui.screens;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.office.documents.DocumentLedger;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.port.LetterDesk;
import org.streetunion.app.work.letters.LetterTemplate;

/** 添加文书模板: what it is called, for which register, which 文种, and whether it begins with the register's names or with a docx at hand. */
final class NewTemplate {
    private static final double WIDTH = 320;
    private final Desk desk;
    private final TextField title = new TextField();
    private final ComboBox<Register> registers = new ComboBox<>();
    private final ComboBox<String> kinds = new ComboBox<>();
    private final RadioButton starter = new RadioButton("起一个稿：列出这个台账的全部名称，再用 WPS 改");
    private final RadioButton docx = new RadioButton("读入已经写好的 docx 文件");
    private final Set<String> taken;

    /** Beside templates that have these titles. */
    NewTemplate(Desk desk, LetterDesk letters, Set<String> taken) {
        this.desk = desk;
        this.taken = Set.copyOf(taken);
        title.setId("new-template-title");
        title.setPromptText("例：关于召开会议的通知");
        registers.setId("new-template-register");
        registers.setPrefWidth(WIDTH);
        registers.setConverter(new StringConverter<>() {
            @Override
            public String toString(Register register) {
                return register == null ? "" : register.ledger().title();
            }

            @Override
            public Register fromString(String text) {
                return registers.getValue();
            }
        });
        registers.getItems().setAll(
                desk.office().registers().inMenu().stream().filter(each -> letters.serves(each.ledger().key())).toList());
        kinds.setId("new-template-kind");
        kinds.getItems().setAll(DocumentLedger.KINDS.codes());
        starter.setId("new-template-starter");
        docx.setId("new-template-docx");
        ToggleGroup group = new ToggleGroup();
        List.of(starter, docx).forEach(each -> each.setToggleGroup(group));
        starter.setSelected(true);
    }

    /**
     * What is wanted.
     *
     * @param template without a key
     * @param starter whether it begins with the register's names
     */
    record Wish(LetterTemplate template, boolean starter) {}

    /** Asks, with the register and kind of the chosen template to begin with. */
    Optional<Wish> ask(String ledger, String kind) {
        registers.getItems().stream().filter(each -> each.ledger().key().equals(ledger)).findFirst()
                .ifPresent(registers::setValue);
        kinds.setValue(kind);
        Label told = new Label();
        told.getStyleClass().add("faint");
        told.setMinHeight(Label.USE_PREF_SIZE);
        told.textProperty().bind(Bindings.createStringBinding(
                () -> taken.contains(title.getText().strip()) ? "已经有叫这个名称的模板，请换一个" : "", title.textProperty()));
        GridPane grid = new GridPane();
        grid.setHgap(10);
        grid.setVgap(10);
        grid.addRow(0, new Label("名称"), title);
        grid.addRow(1, new Label("用于哪个台账"), registers);
        grid.addRow(2, new Label("文种"), kinds);
        grid.addRow(3, new Label("怎么开始"), new VBox(6, starter, docx));
        grid.add(told, 1, 4);
        return desk.asking().fill(new Asking.Form<>("添加文书模板", grid, "添加",
                Bindings.createBooleanBinding(this::ready, title.textProperty(), registers.valueProperty(),
                        kinds.valueProperty()),
                () -> new Wish(new LetterTemplate("", title.getText().strip(), kinds.getValue(),
                        registers.getValue().ledger().key(), false, true), starter.isSelected())));
    }

    private boolean ready() {
        return !title.getText().isBlank() && !taken.contains(title.getText().strip()) && registers.getValue() != null
                && kinds.getValue() != null;
    }
}
