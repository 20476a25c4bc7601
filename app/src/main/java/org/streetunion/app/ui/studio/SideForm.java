package org.streetunion.app.ui.studio;

import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.streetunion.reports.card.design.CardDesign;
import org.streetunion.reports.card.design.CardDesign.Form;
import org.streetunion.reports.card.design.Side;

/** What the card as a whole is: name, form, size, colour and picture of the side that is shown. */
final class SideForm {
    private static final int WHITE = 0xFFFFFF;
    private final DesignModel model;
    private final TextField name = new TextField();
    private final ComboBox<String> form = new ComboBox<>();
    private final TextField size = new TextField();
    private final CheckBox paper = new CheckBox("底色");
    private final ColourField colour = new ColourField("side-colour", this::coloured);
    private final Button picture = new Button("背景图片…");
    private final Button plain = new Button("去掉图片");
    private final StringProperty problem = new SimpleStringProperty("");
    private final VBox root;
    private boolean showing;

    SideForm(DesignModel model, Runnable choosePicture) {
        this.model = model;
        name.setId("design-name");
        takenWhenLeft(name, this::named);
        form.setId("design-form");
        for (Form each : Form.values()) {
            form.getItems().add(each.words());
        }
        form.setOnAction(event -> sized());
        size.setId("design-size");
        size.setPrefColumnCount(9);
        takenWhenLeft(size, this::sized);
        paper.setId("side-paper");
        paper.setOnAction(event -> coloured(paper.isSelected() ? WHITE : Side.BARE));
        picture.setId("side-picture");
        picture.setOnAction(event -> choosePicture.run());
        plain.setId("side-plain");
        plain.setOnAction(event -> model.sideOf(side -> side.over(null)));
        Label wrong = new Label();
        wrong.setId("design-problem");
        wrong.setWrapText(true);
        wrong.getStyleClass().addAll("problem", "problem-block");
        wrong.textProperty().bind(problem);
        wrong.managedProperty().bind(problem.isNotEmpty());
        Label title = new Label("卡面");
        title.getStyleClass().add("section-title");
        root = new VBox(8, title, line("名称", name), line("种类", form), line("宽×高", size, new Label("毫米")),
                line("", paper, colour.node()),
                line("", picture, plain), wrong);
        model.changed(this::show);
        show();
    }

    Node node() {
        return root;
    }

    private void show() {
        showing = true;
        CardDesign design = model.design();
        name.setText(design.name());
        form.setValue(design.form().words());
        size.setText(String.format(Locale.ROOT, "%s×%s", plain(design.width()), plain(design.height())));
        int paperColour = model.side().paper();
        paper.setSelected(paperColour != Side.BARE);
        colour.node().setDisable(paperColour == Side.BARE);
        colour.show(paperColour == Side.BARE ? WHITE : paperColour);
        plain.setDisable(model.side().picture() == null);
        showing = false;
    }

    private static String plain(float value) {
        return String.format(Locale.ROOT, "%.2f", value).replaceAll("\\.?0+$", "");
    }

    private void coloured(int value) {
        model.sideOf(side -> side.on(value));
    }

    private void named() {
        put(() -> model.design().named(name.getText().strip()));
    }

    private void sized() {
        String[] parts = size.getText().strip().split("[×xX*，, ]+", 2);
        put(() -> {
            if (parts.length != 2 || !parts[0].matches("\\d{1,3}(\\.\\d{1,2})?") || !parts[1].matches("\\d{1,3}(\\.\\d{1,2})?")) {
                throw new IllegalArgumentException("宽和高写成 105×75 这样，毫米");
            }
            Form chosen = form.getValue().equals(Form.CARD.words()) ? Form.CARD : Form.BOOKLET;
            return model.design().sized(chosen, Float.parseFloat(parts[0]), Float.parseFloat(parts[1]));
        });
    }

    private void put(java.util.function.Supplier<CardDesign> next) {
        if (!showing) {
            problem.set("");
            try {
                model.put(next.get());
            } catch (IllegalArgumentException wrong) {
                problem.set(String.valueOf(wrong.getMessage()));
                show();
            }
        }
    }

    private static void takenWhenLeft(TextField field, Runnable take) {
        field.setOnAction(event -> take.run());
        field.focusedProperty().addListener((any, was, is) -> {
            if (was && !is) {
                take.run();
            }
        });
    }

    private static HBox line(String label, Node... fields) {
        Label words = new Label(label);
        words.setMinWidth(44);
        HBox line = new HBox(6, words);
        line.getChildren().addAll(fields);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
