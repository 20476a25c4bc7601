package org.streetunion.app.ui.studio;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.streetunion.reports.card.design.Element;
import org.streetunion.reports.card.design.Kind;
import org.streetunion.reports.card.design.Look;
import org.streetunion.reports.model.Align;

/** What is chosen, in numbers: typed, and taken over with the return key or when the field is left. */
final class ElementForm {
    private static final Map<String, Align> ALIGNS = Map.of("靠左", Align.LEFT, "居中", Align.CENTER, "靠右", Align.RIGHT);
    private final DesignModel model;
    private final StringProperty problem = new SimpleStringProperty("");
    private final Label title = new Label();
    private final NumberField x = new NumberField("element-x", value -> box(value, null, null, null));
    private final NumberField y = new NumberField("element-y", value -> box(null, value, null, null));
    private final NumberField width = new NumberField("element-width", value -> box(null, null, value, null));
    private final NumberField height = new NumberField("element-height", value -> box(null, null, null, value));
    private final NumberField size = new NumberField("element-size", value -> look(each -> each.sized(value)));
    private final NumberField spacing = new NumberField("element-spacing",
            value -> look(each -> each.spaced(value, each.leading())));
    private final NumberField leading = new NumberField("element-leading",
            value -> look(each -> each.spaced(each.spacing(), value)));
    private final CheckBox bold = new CheckBox("加粗");
    private final ComboBox<String> align = new ComboBox<>();
    private final ColourField colour = new ColourField("element-colour", value -> look(each -> each.coloured(value)));
    private final TextArea text = new TextArea();
    private final VBox tints = new VBox(6);
    private final Button picture = new Button("选图片…");
    private final VBox place = new VBox(6, line("左", x.node(), "上", y.node()), line("宽", width.node(), "高", height.node()));
    private final VBox type = new VBox(6);
    private final VBox root = new VBox(8);
    private boolean showing;

    ElementForm(DesignModel model, Runnable choosePicture) {
        this.model = model;
        title.setId("element-title");
        title.getStyleClass().add("section-title");
        bold.setId("element-bold");
        bold.setOnAction(event -> look(each -> each.bold(bold.isSelected())));
        align.setId("element-align");
        align.getItems().setAll("靠左", "居中", "靠右");
        align.setOnAction(event -> {
            Align wanted = ALIGNS.get(align.getValue());
            if (wanted != null) {
                look(each -> each.aligned(wanted));
            }
        });
        text.setId("element-text");
        text.setPrefRowCount(3);
        text.setWrapText(true);
        text.focusedProperty().addListener((any, was, is) -> {
            if (was && !is) {
                change(each -> each.saying(text.getText()));
            }
        });
        picture.setId("element-picture");
        picture.setOnAction(event -> choosePicture.run());
        type.getChildren().setAll(line("字号", size.node(), "", bold), line("对齐", align, "", new Label()),
                line("字距", spacing.node(), "行距", leading.node()));
        Label wrong = new Label();
        wrong.setId("element-problem");
        wrong.setWrapText(true);
        wrong.getStyleClass().addAll("problem", "problem-block");
        wrong.textProperty().bind(problem);
        wrong.managedProperty().bind(problem.isNotEmpty());
        root.getChildren().setAll(title, place, type, line("颜色", colour.node(), "", new Label()), text, tints, picture, wrong);
        root.setId("element-form");
        model.changed(this::show);
        show();
    }

    Node node() {
        return root;
    }

    private void show() {
        Element element = model.element();
        root.setVisible(element != null);
        root.setManaged(element != null);
        if (element == null) {
            return;
        }
        showing = true;
        Kind kind = element.kind();
        Look look = element.look();
        title.setText(element.title() + "（毫米）");
        x.show(element.box().x());
        y.show(element.box().y());
        width.show(element.box().width());
        height.show(element.box().height());
        size.show(look.size());
        spacing.show(look.spacing());
        leading.show(look.leading());
        bold.setSelected(look.bold());
        align.setValue(look.align() == Align.LEFT ? "靠左" : look.align() == Align.CENTER ? "居中" : "靠右");
        colour.show(look.colour());
        if (!text.isFocused()) {
            text.setText(element.text());
        }
        shown(type, kind.text());
        shown(text, kind == Kind.TEXT);
        shown(tints, kind == Kind.STRIP);
        shown(picture, kind == Kind.EMBLEM);
        tints(element);
        showing = false;
    }

    private void tints(Element element) {
        tints.getChildren().clear();
        for (int i = 0; i < Element.SORTS.size(); i++) {
            String sort = Element.SORTS.get(i);
            Integer tint = element.tints().get(sort);
            CheckBox own = new CheckBox(sort + "用");
            own.setId("tint-" + i);
            own.setSelected(tint != null);
            ColourField field = new ColourField("tint-colour-" + i, value -> tint(sort, value));
            field.show(tint == null ? element.look().colour() : tint);
            field.node().setDisable(tint == null);
            own.setOnAction(event -> tint(sort, own.isSelected() ? element.look().colour() : null));
            tints.getChildren().add(line(own, field.node()));
        }
    }

    private void tint(String sort, @Nullable Integer colourOfSort) {
        change(each -> {
            Map<String, Integer> all = new TreeMap<>(each.tints());
            if (colourOfSort == null) {
                all.remove(sort);
            } else {
                all.put(sort, colourOfSort);
            }
            return each.tinted(all);
        });
    }

    private void box(@Nullable Float left, @Nullable Float top, @Nullable Float wide, @Nullable Float high) {
        change(each -> each.in(each.box().at(left == null ? each.box().x() : left, top == null ? each.box().y() : top)
                .sized(wide == null ? each.box().width() : wide, high == null ? each.box().height() : high)));
    }

    private void look(UnaryOperator<Look> how) {
        change(each -> each.looking(how.apply(each.look())));
    }

    private void change(UnaryOperator<Element> how) {
        if (!showing) {
            problem.set("");
            try {
                model.change(how);
            } catch (IllegalArgumentException wrong) {
                problem.set(String.valueOf(wrong.getMessage()));
                show();
            }
        }
    }

    private static void shown(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    private static HBox line(String one, Node field, String two, Node other) {
        Label first = new Label(one);
        first.setMinWidth(30);
        Label second = new Label(two);
        second.setMinWidth(two.isEmpty() ? 0 : 30);
        return line(first, field, second, other);
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(6, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** A number that is taken over with the return key or when the field is left. */
    private static final class NumberField {
        private final TextField field = new TextField();
        private final Consumer<Float> take;
        private float shown;

        NumberField(String id, Consumer<Float> take) {
            this.take = take;
            field.setId(id);
            field.setPrefColumnCount(5);
            field.setOnAction(event -> taken());
            field.focusedProperty().addListener((any, was, is) -> {
                if (was && !is) {
                    taken();
                }
            });
        }

        Node node() {
            return field;
        }

        void show(float value) {
            shown = value;
            String words = String.format(Locale.ROOT, "%.2f", value);
            field.setText(words.endsWith("0") ? words.substring(0, words.length() - 1) : words);
        }

        private void taken() {
            String typed = field.getText().strip().replace('，', '.').replace('。', '.');
            if (!typed.matches("-?\\d{1,3}(\\.\\d{1,3})?")) {
                show(shown);
            } else if (Math.abs(Float.parseFloat(typed) - shown) > 0.005) {
                take.accept(Float.parseFloat(typed));
            }
        }
    }
}
