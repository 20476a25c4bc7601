package org.streetunion.app.ui.screens;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.ui.controls.InWords;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.LedgerPage;
import org.streetunion.app.ui.ledger.Page;
import org.streetunion.app.ui.port.QuarterReports;
import org.streetunion.app.ui.port.StartFacts;

/** 季度报表: what the checks found, the report as it will be printed, the list behind each number, and the files that go up. */
public final class ReportPage implements Page {
    private final Desk desk;
    private final ReportModel model;
    private final ReportTable table;
    private final ReportFindings findings = new ReportFindings();
    private final Label title = new Label();
    private final Hyperlink missing = new Hyperlink();
    private final BorderPane root = new BorderPane();

    ReportPage(Desk desk, QuarterReports reports) {
        this.desk = desk;
        this.model = new ReportModel(reports, desk.session(), desk.background(), LocalDate.now(desk.office().clock()));
        this.table = new ReportTable(model, line -> model.behind(line, this::follow));
        root.setId("report-page");
        root.getStyleClass().add("ledger-page");
        root.setTop(new VBox(bar(), findings.node()));
        root.setCenter(table.node());
        root.setBottom(footer());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        model.sheet().addListener((any, old, now) -> draw(now));
        desk.session().whileShown(root, model::compute);
        draw(null);
    }

    @Override
    public String title() {
        return "季度报表";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        model.open();
        table.node().requestFocus();
    }

    /** The report as it is looked at. */
    public ReportModel model() {
        return model;
    }

    private Node bar() {
        Button again = Command.RELOAD.iconButton(model::compute);
        missing.setId("unreported");
        Hyperlink entered = new Hyperlink("补录数（应建会单位数、以前季度）");
        entered.setId("entered-figures");
        entered.setOnAction(event -> follow(model.entered()));
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox bar = new HBox(10, quarters(), again, missing, entered, spring, preview(), export());
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("page-bar");
        return bar;
    }

    private Node quarters() {
        ComboBox<Quarter> choice = InWords.choice("quarter",
                quarter -> quarter.words() + (model.running(quarter) ? "（未完）" : ""));
        choice.getItems().setAll(model.quarters());
        choice.valueProperty().bindBidirectional(model.quarter());
        return choice;
    }

    private Node export() {
        Button export = new Button("导出 Excel 和 PDF", Command.EXPORT.icon());
        export.setId("export-report");
        export.getStyleClass().add("accent");
        export.setOnAction(event -> write());
        export.disableProperty().bind(model.sheet().isNull().or(Bindings.isNotEmpty(desk.background().jobs())));
        return export;
    }

    private Node preview() {
        Button preview = Command.PREVIEW.button(this::show);
        preview.disableProperty().bind(model.sheet().isNull().or(Bindings.isNotEmpty(desk.background().jobs())));
        return preview;
    }

    private void show() {
        model.pages(pdf -> desk.pages().preview(pdf));
    }

    private Node footer() {
        Label keys = new Label("点本季末数或按回车看名单　Ctrl+E 导出　F5 重算");
        keys.getStyleClass().add("faint");
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox bar = new HBox(16, title, spring, keys);
        bar.getStyleClass().add("page-footer");
        return bar;
    }

    private void draw(QuarterReports.@Nullable Sheet sheet) {
        findings.show(sheet);
        if (sheet == null) {
            missing.setVisible(false);
            title.setText("");
            return;
        }
        table.columns(sheet.table());
        title.setText(sheet.title());
        StartFacts.Link unions = sheet.missing();
        missing.setText("本季缺数 " + sheet.unreported() + " 家");
        missing.setVisible(unions != null);
        missing.setManaged(unions != null);
        missing.setOnAction(event -> {
            if (unions != null) {
                follow(unions);
            }
        });
    }

    /** Shows a list above this page, so that the way back leads here; what is entered in the list belongs to this quarter. */
    private void follow(StartFacts.Link link) {
        Map<String, Object> preset = link.ledger().equals(ReportModel.ENTERED)
                ? Map.of("quarter", model.quarter().get())
                : Map.of();
        LedgerPage list = new LedgerPage(desk, desk.office().registers().get(link.ledger()), List.of(), preset);
        list.look(link.query());
        desk.pages().push(list);
    }

    private void write() {
        model.write(folder -> {
            desk.asking().remark("已写好 Excel 和 PDF，在“" + folder.getFileName() + "”文件夹里",
                    new Asking.Offer("复制文件夹路径", () -> copied(folder)));
            desk.around().opener().open(folder);
        });
    }

    private void copied(Path folder) {
        desk.around().clipboard().put(folder.toString());
        desk.asking().remark("已复制 " + folder);
    }

    private void key(KeyEvent event) {
        if (Command.EXPORT.isMeantBy(event) && model.sheet().get() != null) {
            write();
        } else if (Command.PREVIEW.isMeantBy(event) && model.sheet().get() != null) {
            show();
        } else if (Command.RELOAD.isMeantBy(event)) {
            model.compute();
        } else {
            return;
        }
        event.consume();
    }
}
