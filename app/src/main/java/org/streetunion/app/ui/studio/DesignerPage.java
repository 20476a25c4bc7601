package org.streetunion.app.ui.studio;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.Page;
import org.streetunion.app.ui.port.CardStudio;
import org.streetunion.app.work.CardDesigns;
import org.streetunion.reports.card.ShippedDesigns;
import org.streetunion.reports.card.design.CardDesign;
import org.streetunion.reports.card.design.Element;
import org.streetunion.reports.card.design.Kind;
import org.streetunion.reports.card.picture.Picture;

/** 卡面设计: a card as it will be printed; everything on it is moved, sized and set by mouse, keys or numbers. */
public final class DesignerPage implements Page {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.CONTROL_DOWN);
    private static final KeyCombination REDO = new KeyCodeCombination(KeyCode.Y, KeyCombination.CONTROL_DOWN);
    private final Desk desk;
    private final CardStudio studio;
    private final DesignModel model = new DesignModel(ShippedDesigns.CARD);
    private final DesignFiles files;
    private final DesignCanvas canvas;
    private final ListView<String> elements = new ListView<>();
    private final ComboBox<CardDesigns.Listed> designs = new ComboBox<>();
    private final CheckBox bare = new CheckBox("看套打");
    private final TextField member = new TextField();
    private final Label state = new Label();
    private final BorderPane root = new BorderPane();
    private List<Long> samples = List.of();
    private int sample;
    private boolean showing;

    /** Over the office's designs. */
    public DesignerPage(Desk desk, CardStudio studio) {
        this.desk = desk;
        this.studio = studio;
        this.files = new DesignFiles(desk, studio, model, this::list);
        this.canvas = new DesignCanvas(model, desk.background(), this::drawing);
        root.setId("designer-page");
        root.getStyleClass().add("ledger-page");
        root.setTop(new VBox(bar(), viewBar()));
        root.setLeft(left());
        root.setCenter(canvas.node());
        root.setRight(right());
        root.setBottom(footer());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        model.changed(this::show);
    }

    @Override
    public String title() {
        return "卡面设计";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        if (designs.getItems().isEmpty()) {
            files.open();
            sample("");
        }
        canvas.focus();
    }

    @Override
    public boolean mayLeave() {
        return files.mayLeave();
    }

    @Override
    public void press(KeyEvent event) {
        if (UNDO.match(event)) {
            model.undo();
        } else if (REDO.match(event)) {
            model.redo();
        } else if (Command.SAVE.isMeantBy(event)) {
            files.save(false);
        } else {
            return;
        }
        event.consume();
    }

    private Node bar() {
        designs.setId("designs");
        designs.setPrefWidth(190);
        designs.setOnAction(event -> {
            CardDesigns.Listed chosen = designs.getValue();
            if (!showing && chosen != null && !chosen.key().equals(files.key())) {
                files.choose(chosen.key());
            }
        });
        Button save = button("design-save", "保存", () -> files.save(false));
        save.getStyleClass().add("accent");
        HBox bar = new HBox(8, designs, button("design-use", "设为在用", files::use),
                button("design-copy", "另存为新的", () -> files.save(true)),
                button("design-reset", "恢复自带样式", files::reset), button("design-remove", "删除", files::remove),
                button("design-export", "导出…", files::write), button("design-import", "导入…", files::take), spring(),
                button("design-trial", "试印一张", this::trial), save);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("page-bar");
        return bar;
    }

    private Node viewBar() {
        ToggleGroup sides = new ToggleGroup();
        ToggleButton front = side("design-front", "正面", sides, false);
        ToggleButton back = side("design-back", "背面", sides, true);
        front.setSelected(true);
        bare.setId("design-bare");
        bare.setOnAction(event -> canvas.refresh());
        member.setId("design-member");
        member.setPromptText("用哪位会员的卡看样");
        member.setOnAction(event -> sample(member.getText().strip()));
        Button undo = button("design-undo", "撤销", model::undo);
        Button redo = button("design-redo", "重做", model::redo);
        model.changed(() -> {
            undo.setDisable(!model.canUndo());
            redo.setDisable(!model.canRedo());
        });
        undo.setDisable(true);
        redo.setDisable(true);
        HBox bar = new HBox(8, front, back, undo, redo, spring(), bare, member, button("design-next", "换一位", this::next));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("page-bar");
        return bar;
    }

    private ToggleButton side(String id, String words, ToggleGroup group, boolean behind) {
        ToggleButton button = new ToggleButton(words);
        button.setId(id);
        button.setToggleGroup(group);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> {
            button.setSelected(true);
            model.turn(behind);
        });
        return button;
    }

    private Node left() {
        elements.setId("design-elements");
        elements.setPrefWidth(170);
        elements.getSelectionModel().selectedIndexProperty().addListener((any, old, now) -> {
            if (!showing) {
                model.choose(now.intValue());
            }
        });
        MenuButton add = new MenuButton("添加");
        add.setId("design-add");
        for (Kind kind : Kind.values()) {
            MenuItem item = new MenuItem(kind.words());
            item.setOnAction(event -> add(kind));
            add.getItems().add(item);
        }
        HBox acts = new HBox(6, add, button("element-up", "上移", () -> model.raise(1)),
                button("element-remove", "删除", model::remove));
        VBox box = new VBox(6, elements, acts);
        VBox.setVgrow(elements, Priority.ALWAYS);
        box.getStyleClass().add("design-column");
        return box;
    }

    private void add(Kind kind) {
        try {
            model.add(kind);
        } catch (IllegalArgumentException full) {
            desk.asking().remark(String.valueOf(full.getMessage()));
        }
    }

    private Node right() {
        ElementForm form = new ElementForm(model, () -> picture(picture -> model.change(each -> each.showing(picture))));
        SideForm side = new SideForm(model, () -> picture(picture -> model.sideOf(each -> each.over(picture))));
        VBox box = new VBox(18, form.node(), side.node());
        box.getStyleClass().add("design-column");
        ScrollPane scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.setPrefWidth(288);
        scroll.getStyleClass().add("form-scroll");
        return scroll;
    }

    private Node footer() {
        state.setId("design-state");
        Label keys = new Label("方向键 0.1 毫米　Ctrl+方向键 1 毫米　Shift+方向键 改大小　Ctrl+Z 撤销　Ctrl+S 保存");
        keys.getStyleClass().add("faint");
        HBox bar = new HBox(16, state, spring(), keys);
        bar.getStyleClass().add("page-footer");
        return bar;
    }

    private void picture(Consumer<Picture> taken) {
        List<Path> chosen = desk.around().files().open("选图片", List.of("*.png", "*.jpg", "*.jpeg", "*.bmp"));
        if (!chosen.isEmpty()) {
            desk.background().read(() -> studio.picture(chosen.get(0)), taken);
        }
    }

    private java.util.function.Supplier<javafx.scene.image.Image> drawing(double dotsPerMillimetre) {
        CardDesign design = model.design();
        CardStudio.Look look = look(dotsPerMillimetre);
        return () -> studio.drawn(design, look);
    }

    private CardStudio.Look look(double dotsPerMillimetre) {
        long id = samples.isEmpty() ? 0 : samples.get(sample % samples.size());
        return new CardStudio.Look(id, model.behind(), bare.isSelected(), dotsPerMillimetre);
    }

    private void sample(String words) {
        desk.background().read(() -> studio.samples(words), found -> {
            if (found.isEmpty() && !words.isEmpty()) {
                desk.asking().remark("在册会员里没有查到“" + words + "”");
                return;
            }
            samples = found;
            sample = 0;
            canvas.refresh();
        });
    }

    private void next() {
        sample++;
        canvas.refresh();
    }

    private void trial() {
        CardDesign design = model.design();
        CardStudio.Look look = look(1);
        desk.background().start("试印 " + design.name(), progress -> studio.trial(design, look), pdf -> desk.pages().preview(pdf));
    }

    /** Shows which designs there are. */
    private void list(List<CardDesigns.Listed> all) {
        showing = true;
        designs.getItems().setAll(all);
        all.stream().filter(each -> each.key().equals(files.key())).findFirst().ifPresent(designs::setValue);
        showing = false;
        show();
    }

    private void show() {
        showing = true;
        List<String> titles = new ArrayList<>();
        for (Element element : model.side().elements()) {
            titles.add(element.title());
        }
        if (!titles.equals(elements.getItems())) {
            elements.getItems().setAll(titles);
        }
        if (model.chosen() < 0) {
            elements.getSelectionModel().clearSelection();
        } else {
            elements.getSelectionModel().select(model.chosen());
        }
        state.setText(files.words());
        showing = false;
    }

    private static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    private static Button button(String id, String words, Runnable run) {
        Button button = new Button(words);
        button.setId(id);
        button.setOnAction(event -> run.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
