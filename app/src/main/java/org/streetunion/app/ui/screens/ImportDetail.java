package org.streetunion.app.ui.screens;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ui.controls.Cut;
import org.streetunion.app.ui.controls.InWords;
import org.streetunion.app.ui.controls.RareText;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.Undoing;
import org.streetunion.app.ui.port.ImportDesk;

/** One sheet of an import: its register, its headings, its rows, its result. */
final class ImportDetail {
    private static final double MAPPING_HEIGHT = 172;
    private static final double LEAST_REASON = 360;
    private static final double TAKEN = 60 + 70 + 150 + 20;
    private static final double REASON_INSETS = 20;
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
    private final Desk desk;
    private final ImportModel model;
    private final ImportItem item;
    private final VBox box = new VBox(12);
    private @Nullable Boolean expanded;

    ImportDetail(Desk desk, ImportModel model, ImportItem item) {
        this.desk = desk;
        this.model = model;
        this.item = item;
        box.getStyleClass().add("form");
        item.preview().addListener((any, old, now) -> draw());
        item.outcome().addListener((any, old, now) -> draw());
        item.undone().addListener((any, old, now) -> draw());
        item.ledger().addListener((any, old, now) -> {
            expanded = null;
            draw();
        });
        draw();
    }

    Node node() {
        return box;
    }

    private void draw() {
        box.getChildren().setAll(head());
        ImportDesk.Outcome outcome = item.outcome().get();
        if (outcome != null) {
            box.getChildren().add(result(outcome));
        } else if (item.source().remark().isEmpty() && !item.ledger().get().isEmpty()) {
            box.getChildren().add(headings());
        }
        ImportDesk.Preview preview = item.preview().get();
        if (preview != null) {
            TableView<ImportDesk.Finding> rows = rows(preview);
            VBox.setVgrow(rows, Priority.ALWAYS);
            box.getChildren().add(rows);
            if (preview.findings().size() < preview.counts().read()) {
                Label cut = new Label(ImportWords.cut(preview));
                cut.setId("findings-cut");
                cut.getStyleClass().add("faint");
                box.getChildren().add(cut);
            }
        }
    }

    private Node head() {
        Label name = new Label(item.name());
        name.getStyleClass().add("section-title");
        ComboBox<Register> registers = new ComboBox<>();
        registers.setId("import-register");
        registers.getItems().setAll(desk.office().registers().all());
        registers.setConverter(new InWords<>(register -> register.ledger().title()));
        registers.setPromptText("导入到哪个台账");
        desk.office().registers().find(item.ledger().get()).ifPresent(registers::setValue);
        registers.setDisable(!item.assignable());
        registers.valueProperty().addListener((any, old, now) -> {
            if (now != null) {
                model.belongsTo(item, now.ledger().key());
            }
        });
        HBox top = new HBox(12, name, registers);
        top.setAlignment(Pos.CENTER_LEFT);
        Quarter quarter = item.quarter();
        if (quarter != null) {
            top.getChildren().add(new QuarterChoice(quarter, Quarter.of(LocalDate.now(desk.office().clock())), item.assignable(),
                    chosen -> model.isFor(item, chosen)).node());
        }
        Label words = new Label(ImportWords.of(desk, item));
        words.setWrapText(true);
        return new VBox(6, top, words);
    }

    private Node headings() {
        List<ImportDesk.Heading> all = item.source().headings();
        List<ImportDesk.Heading> unknown = all.stream().filter(item::unknown).toList();
        FlowPane pane = new FlowPane(18, 8);
        unknown.forEach(heading -> pane.getChildren().add(assign(heading)));
        all.stream().filter(heading -> !unknown.contains(heading)).forEach(heading -> pane.getChildren().add(assign(heading)));
        ScrollPane scroll = new ScrollPane(pane);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("mapping-scroll");
        scroll.setMaxHeight(MAPPING_HEIGHT);
        String words = unknown.isEmpty()
                ? "列名对应：" + all.size() + " 列全部认出"
                : "列名对应：认出 " + (all.size() - unknown.size()) + " 列，还有 " + unknown.size() + " 列没有认出，请指定或不导入，会记住";
        TitledPane titled = new TitledPane(words, scroll);
        titled.setId("mapping");
        expanded = expanded == null ? !unknown.isEmpty() : expanded;
        titled.setExpanded(expanded);
        titled.expandedProperty().addListener((any, was, is) -> expanded = is);
        titled.setAnimated(false);
        titled.setMinHeight(Region.USE_PREF_SIZE);
        return titled;
    }

    private Node assign(ImportDesk.Heading heading) {
        ComboBox<Target> targets = new ComboBox<>();
        targets.setId("assign-" + heading.words());
        Ledger ledger = desk.office().registers().get(item.ledger().get()).ledger();
        targets.getItems().add(Target.NONE);
        ledger.writable().forEach(column -> targets.getItems().add(new Target(column.key(), column.heading())));
        targets.setConverter(new InWords<>(Target::words));
        targets.setPrefWidth(168);
        String column = item.column(heading);
        targets.pseudoClassStateChanged(DOUBTFUL, item.unknown(heading));
        targets.setPromptText("-".equals(column) ? "另有用处，自动处理" : "没有认出");
        targets.getItems().stream().filter(target -> !item.unknown(heading) && target.key().equals(column)).findFirst()
                .ifPresent(targets::setValue);
        targets.valueProperty().addListener((any, old, now) -> model.map(item, heading.words(), now == null ? "" : now.key()));
        Label words = new Label(heading.words());
        words.setTooltip(new Tooltip(heading.words()));
        words.setPrefWidth(128);
        words.setAlignment(Pos.CENTER_RIGHT);
        Label arrow = new Label("→");
        arrow.getStyleClass().add("faint");
        HBox line = new HBox(6, words, arrow, targets);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node result(ImportDesk.Outcome outcome) {
        FlowPane buttons = new FlowPane(10, 6);
        if (outcome.batch() != 0) {
            Button undo = new Button("撤销这次导入");
            undo.setId("undo-import");
            undo.setDisable(item.undone().get());
            undo.setOnAction(event -> new Undoing(desk).undo(outcome.batch(), item::takenBack));
            buttons.getChildren().add(undo);
        }
        java.nio.file.Path rejects = outcome.rejects();
        if (rejects != null) {
            Button open = new Button("打开退改表 " + rejects.getFileName());
            open.setId("open-rejects");
            open.setMnemonicParsing(false);
            open.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            open.setOnAction(event -> desk.around().opener().open(rejects));
            buttons.getChildren().add(open);
        }
        return Cards.card(ImportWords.fate(item, outcome) + (outcome.batch() == 0 ? "" : "，批次 " + outcome.batch()),
                ImportWords.counts(outcome.counts()), buttons);
    }

    private static TableView<ImportDesk.Finding> rows(ImportDesk.Preview preview) {
        TableView<ImportDesk.Finding> table = new TableView<>();
        table.setId("findings");
        table.getStyleClass().addAll("ledger-table");
        table.setPlaceholder(new Label("这张表里没有数据行"));
        table.getColumns().add(column("行", 60, finding -> String.valueOf(finding.row())));
        table.getColumns().add(column("结果", 70, finding -> finding.fate().words()));
        table.getColumns().add(column("内容", 150, ImportDesk.Finding::label));
        TableColumn<ImportDesk.Finding, String> reason = column("原因或提醒", LEAST_REASON, ImportDesk.Finding::reason);
        reason.prefWidthProperty().bind(Bindings.max(LEAST_REASON, table.widthProperty().subtract(TAKEN)));
        reason.setCellFactory(any -> new WrappedCell());
        table.getColumns().add(reason);
        table.setRowFactory(any -> new FateRow());
        table.getItems().setAll(preview.findings());
        return table;
    }

    private static TableColumn<ImportDesk.Finding, String> column(String title, double width,
            Function<ImportDesk.Finding, String> text) {
        TableColumn<ImportDesk.Finding, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setCellFactory(any -> new WholeCell());
        column.setCellValueFactory(features -> new SimpleStringProperty(text.apply(features.getValue())));
        return column;
    }

    /** A text that may be longer than its column. */
    private static final class WholeCell extends TableCell<ImportDesk.Finding, String> {
        WholeCell() {
            setOnMouseEntered(event -> Cut.tell(this, getItem()));
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            RareText.show(this, empty || text == null ? "" : text);
        }
    }

    /** A reason, in as many lines as it needs: cut off, it explains nothing. */
    private static final class WrappedCell extends TableCell<ImportDesk.Finding, String> {
        private final Text words = new Text();

        WrappedCell() {
            words.wrappingWidthProperty().bind(widthProperty().subtract(REASON_INSETS));
            words.fillProperty().bind(textFillProperty());
            words.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            getStyleClass().add("wrapped-cell");
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            words.setText(empty || text == null ? "" : text);
            setGraphic(words.getText().isEmpty() ? null : words);
        }
    }

    /** What a heading may mean: a column, or nothing. */
    private record Target(String key, String words) {
        static final Target NONE = new Target("", "不导入");
    }

    /** Coloured by what becomes of the row. */
    private static final class FateRow extends TableRow<ImportDesk.Finding> {
        @Override
        protected void updateItem(ImportDesk.@Nullable Finding finding, boolean empty) {
            super.updateItem(finding, empty);
            getStyleClass().removeAll("fate-rejected", "fate-added", "fate-updated", "fate-same");
            if (!empty && finding != null) {
                getStyleClass().add("fate-" + finding.fate().name().toLowerCase(java.util.Locale.ROOT));
            }
        }
    }
}
