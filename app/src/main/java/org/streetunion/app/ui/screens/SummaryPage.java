package org.streetunion.app.ui.screens;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Parsed;
import org.streetunion.app.reporting.books.CrossFoot;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.controls.DayField;
import org.streetunion.app.ui.controls.InWords;
import org.streetunion.app.ui.ledger.DayWords;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.Page;
import org.streetunion.app.ui.ledger.WrittenFile;
import org.streetunion.app.ui.port.SummaryTables;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Table;

/** 统计表: one of them as of a day, as it will be printed, and the files. */
public final class SummaryPage implements Page {
    private final Desk desk;
    private final SummaryModel model;
    private final TableGrid grid = new TableGrid("summary-table");
    private final FlowPane choices = new FlowPane(10, 6);
    private final List<Node> fixed = new ArrayList<>();
    private final DayField day;
    private final VBox notes = new VBox(2);
    private final SheetTabs tabs = new SheetTabs(table -> show());
    private final OpeningRows opening;
    private final IssuingStatement issuing;
    private final BorderPane root = new BorderPane();

    SummaryPage(Desk desk, SummaryTables tables) {
        this.desk = desk;
        this.model = new SummaryModel(tables, desk.background(), LocalDate.now(desk.office().clock()));
        this.issuing = new IssuingStatement(desk, tables, model);
        this.day = new DayField(chosen -> model.day().set(chosen));
        root.setId("summary-page");
        root.getStyleClass().add("ledger-page");
        root.setTop(bar());
        root.setCenter(grid.node());
        root.setBottom(new VBox(tabs.node(), notes));
        notes.getStyleClass().add("page-footer");
        opening = new OpeningRows(desk, grid.node(), this::shownTable);
        model.report().addListener((any, old, now) -> draw(now));
        model.kind().addListener((any, old, now) -> choices(now));
        model.day().addListener((any, old, now) -> day.setText(now.toString()));
        desk.session().whileShown(root, model::compute);
        choices(model.kind().get());
        day.setText(model.day().get().toString());
    }

    @Override
    public String title() {
        return "统计表";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        model.compute();
        grid.node().requestFocus();
    }

    @Override
    public void press(KeyEvent event) {
        if (Command.EXPORT.isMeantBy(event) && model.report().get() != null) {
            write();
        } else if (Command.RELOAD.isMeantBy(event)) {
            model.compute();
        } else {
            return;
        }
        event.consume();
    }

    private Node bar() {
        day.setId("summary-day");
        day.setPrefWidth(140);
        day.setOnAction(event -> readDay());
        day.focusedProperty().addListener((any, was, is) -> {
            if (!is) {
                readDay();
            }
        });
        fixed.addAll(List.of(kinds(), together("截止日期", day)));
        choices.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(choices, Priority.ALWAYS);
        HBox bar = new HBox(10, choices, copy(), issuing.button(), export());
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("page-bar");
        return bar;
    }

    /** A day that cannot be read leaves the one that was. */
    private void readDay() {
        Parsed<LocalDate> read = DayWords.parse(day.getText(), LocalDate.now(desk.office().clock()));
        LocalDate value = read.value();
        if (value != null) {
            model.day().set(value);
        } else {
            desk.asking().remark(read.complaint() == null ? "请填截止日期，例如 0930、2026-09-30" : read.complaint());
        }
        day.setText(model.day().get().toString());
    }

    private Node kinds() {
        ComboBox<SummaryTables.Kind> kinds = InWords.choice("summary-kind", SummaryTables.Kind::title);
        kinds.getItems().setAll(model.kinds());
        kinds.valueProperty().bindBidirectional(model.kind());
        return kinds;
    }

    private void choices(SummaryTables.Kind kind) {
        choices.getChildren().setAll(fixed);
        for (SummaryTables.Choice choice : kind.choices()) {
            ComboBox<String> values = new ComboBox<>();
            values.setId("choice-" + choice.key());
            values.getItems().setAll(choice.values());
            values.setValue(choice.values().get(0));
            values.valueProperty().addListener((any, old, now) -> model.choose(choice, now));
            choices.getChildren().add(together(choice.label(), values));
        }
    }

    /** Words and what they are of stay on one line when the bar is narrow. */
    private static HBox together(String words, Node control) {
        HBox pair = new HBox(6, new Label(words), control);
        pair.setAlignment(Pos.CENTER_LEFT);
        return pair;
    }

    private Node copy() {
        Button copy = new Button("复制文字", Command.COPY.icon());
        copy.setId("copy-summary");
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.disableProperty().bind(model.report().isNull());
        copy.setOnAction(event -> {
            Report report = model.report().get();
            if (report != null) {
                desk.around().clipboard().put(TableWords.of(report));
                desk.asking().remark("已复制文字，可以粘贴到微信");
            }
        });
        return copy;
    }

    private Node export() {
        Button export = new Button("导出 Excel 和 PDF", Command.EXPORT.icon());
        export.setId("export-summary");
        export.getStyleClass().add("accent");
        export.setMinWidth(Region.USE_PREF_SIZE);
        export.setOnAction(event -> write());
        export.disableProperty().bind(model.report().isNull().or(Bindings.isNotEmpty(desk.background().jobs())));
        return export;
    }

    private @Nullable Table shownTable() {
        Report report = model.report().get();
        return report == null ? null : report.tables().get(tabs.shown());
    }

    private void show() {
        grid.show(shownTable(), model.report().get() == null ? "正在计算…" : "没有这样的记录");
        opening.fit();
    }

    private void draw(@Nullable Report report) {
        if (report != null) {
            tabs.of(report.tables());
        }
        root.setRight(report == null ? null : ExecutionBars.of(report).orElse(null));
        show();
        notes.getChildren().clear();
        if (report != null) {
            report.notes().forEach(this::note);
            if (opening.whoseUnion()) {
                note("双击一行打开工会，右键可以直接登记走访。");
            }
        }
    }

    private void note(String words) {
        Label line = new Label(words);
        // What begins so wants to be looked at: parts that differ, more spent than planned, figures that are not those that went up.
        line.getStyleClass().add(words.startsWith("【") ? "problem-warn" : "faint");
        line.setWrapText(true);
        notes.getChildren().add(line);
    }

    /** A statement whose parts differ is not handed out by a slip. */
    private void write() {
        Report report = model.report().get();
        List<String> unsound = report == null ? List.of() : CrossFoot.unsound(report.notes());
        boolean go = unsound.isEmpty()
                || desk.asking().confirm("勾稽不符", String.join("\n", unsound) + "\n仍要写出？写出的表上也注明这一点。", "仍然写出");
        if (go) {
            written();
        }
    }

    private void written() {
        model.write((Path pdf) -> {
            Path folder = Objects.requireNonNull(pdf.getParent());
            desk.asking().remark("已写好 Excel 和 PDF，在“" + folder.getFileName() + "”文件夹里", WrittenFile.offer(desk, pdf));
            desk.around().opener().open(folder);
        });
    }
}
