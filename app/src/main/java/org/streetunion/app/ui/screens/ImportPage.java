package org.streetunion.app.ui.screens;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.streetunion.app.ui.controls.FileDrops;
import org.streetunion.app.ui.controls.Sentence;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.Page;
import org.streetunion.app.ui.port.ImportDesk;

/** The import: files in, what each row would become, run, undo. */
public final class ImportPage implements Page {
    private static final List<String> ENDINGS = List.of("xlsx", "xls", "xlsm", "csv");
    private final Desk desk;
    private final ImportModel model;
    private final BorderPane root = new BorderPane();
    private final ListView<ImportItem> sheets = new ListView<>();
    private final StackPane detail = new StackPane();

    /** For one register, or for any when the key is empty; looks at once at files that are already there. */
    ImportPage(Desk desk, ImportDesk imports, String ledger, List<Path> files) {
        this.desk = desk;
        this.model = new ImportModel(imports, desk.session(), desk.background(), ledger);
        root.getStyleClass().add("import-page");
        root.setId("import-page");
        model.items().addListener((ListChangeListener<ImportItem>) change -> draw());
        sheets.setId("import-sheets");
        sheets.setItems(model.items());
        sheets.setCellFactory(any -> new SheetCell());
        sheets.setPrefWidth(330);
        sheets.getSelectionModel().selectedItemProperty().addListener((any, old, now) -> detail.getChildren()
                .setAll(now == null ? List.of() : List.of(new ImportDetail(desk, model, now).node())));
        FileDrops.onto(root, model.busy().not()::get, model::look);
        draw();
        if (!files.isEmpty()) {
            model.look(files);
        }
    }

    @Override
    public String title() {
        return "导入";
    }

    @Override
    public Node node() {
        return root;
    }

    /** The import as it is prepared. */
    public ImportModel model() {
        return model;
    }

    private void draw() {
        if (model.items().isEmpty()) {
            root.setTop(null);
            root.setLeft(null);
            root.setBottom(null);
            root.setCenter(new StackPane(invitation()));
            return;
        }
        root.setTop(bar());
        root.setLeft(sheets);
        root.setCenter(detail);
        root.setBottom(null);
        Platform.runLater(sheets.getSelectionModel()::selectFirst);
    }

    private Node invitation() {
        Label title = new Label("把 Excel 文件或整个文件夹拖到这里");
        title.getStyleClass().add("way-title");
        Label hint = new Label("支持 xlsx、xls、csv，台账和列名自动认。\n先看每一行会怎样，确认了才写入；导错了可以整批撤销。");
        hint.getStyleClass().add("faint");
        hint.setWrapText(true);
        hint.setTextAlignment(TextAlignment.CENTER);
        hint.setAlignment(Pos.CENTER);
        hint.setMaxWidth(520);
        HBox buttons = new HBox(10, choose(), folder());
        buttons.setAlignment(Pos.CENTER);
        VBox box = new VBox(14, FontIcon.of(Material2OutlinedAL.FILE_UPLOAD, 44), title, hint, buttons);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("drop-zone");
        box.setMaxSize(620, 320);
        return box;
    }

    private Button choose() {
        Button button = new Button("选择文件…");
        button.setId("choose-files");
        button.getStyleClass().add("accent");
        button.setOnAction(event -> model.look(desk.around().files().open("选择要导入的文件", ENDINGS)));
        return button;
    }

    private Button folder() {
        Button button = new Button("选择文件夹…");
        button.setId("choose-folder");
        button.setOnAction(event -> {
            Optional<Path> chosen = desk.around().files().folder("选择放着这些表格的文件夹");
            chosen.ifPresent(path -> model.look(List.of(path)));
        });
        return button;
    }

    private Node bar() {
        Button run = new Button("导入");
        run.setId("run-import");
        run.getStyleClass().add("accent");
        run.setOnAction(event -> model.run());
        run.disableProperty().bind(model.busy().or(model.checking()).or(model.ready().not()));
        run.textProperty().bind(Bindings.when(model.busy()).then("正在导入…")
                .otherwise(Bindings.when(model.checking()).then("正在检查…").otherwise("全部导入")));
        Button again = new Button("换一批文件");
        again.setOnAction(event -> model.items().clear());
        again.disableProperty().bind(model.busy());
        Node update = new UpdateChoice(model.update(), LocalDate.now(desk.office().clock())).node();
        HBox.setHgrow(update, Priority.ALWAYS);
        again.setMinWidth(Region.USE_PREF_SIZE);
        run.setMinWidth(Region.USE_PREF_SIZE);
        HBox bar = new HBox(14, update, again, run);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("page-bar");
        return bar;
    }

    /** One sheet with its register and what would become of its rows. */
    private final class SheetCell extends ListCell<ImportItem> {
        @Override
        protected void updateItem(@Nullable ImportItem item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            Label name = new Label(item.name());
            name.getStyleClass().add("entry-head");
            Label words = new Sentence("", 290);
            words.getStyleClass().add("faint");
            words.textProperty()
                    .bind(Bindings.createStringBinding(() -> ImportWords.of(desk, item), item.ledger(), item.preview(),
                            item.outcome(), item.undone()));
            setPrefWidth(0);
            setGraphic(new VBox(3, name, words));
        }
    }
}
