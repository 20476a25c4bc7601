package org.streetunion.app.ui.screens;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.Page;

/** 预览打印: the pages of a pdf as they will come out, and the printer. */
public final class PreviewPage implements Page {
    private static final Pattern RANGE = Pattern.compile("(\\d{1,5})(?:[-－—~](\\d{1,5}))?");
    private static final int MOST_COPIES = 99;
    private static final double RIM = 24;
    private final Desk desk;
    private final Path pdf;
    private final PreviewModel model;
    private final BorderPane root = new BorderPane();
    private final TextField number = new TextField();
    private final ComboBox<String> printer = new ComboBox<>();
    private final Spinner<Integer> copies = new Spinner<>(1, MOST_COPIES, 1);
    private final TextField range = new TextField();
    private final CheckBox duplex = new CheckBox("双面");

    /** Of a file. */
    PreviewPage(Desk desk, Path pdf) {
        this.desk = desk;
        this.pdf = pdf;
        this.model = new PreviewModel(pdf, desk.around().printing(), desk.background());
        root.setId("preview-page");
        root.getStyleClass().add("ledger-page");
        root.setTop(bar());
        root.setCenter(sheet());
        root.setBottom(footer());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        root.sceneProperty().addListener((any, old, now) -> {
            if (now == null) {
                model.close();
            }
        });
    }

    @Override
    public String title() {
        return "预览 " + pdf.getFileName();
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        model.open();
        root.requestFocus();
    }

    private Node bar() {
        Button before = button("preview-before", "上一页", () -> model.turn(-1));
        Button after = button("preview-after", "下一页", () -> model.turn(1));
        before.disableProperty().bind(model.page().lessThanOrEqualTo(0));
        after.disableProperty().bind(model.page().greaterThanOrEqualTo(model.count().subtract(1)));
        number.setId("preview-number");
        number.setPrefColumnCount(3);
        model.page().addListener((any, old, now) -> number.setText(String.valueOf(now.intValue() + 1)));
        number.setText("1");
        number.setOnAction(event -> go());
        Label of = new Label();
        of.setId("preview-count");
        of.textProperty().bind(Bindings.concat("共 ", model.count(), " 页"));
        ComboBox<PreviewModel.Zoom> zoom = new ComboBox<>();
        zoom.setId("preview-zoom");
        zoom.getItems().setAll(PreviewModel.Zoom.values());
        zoom.valueProperty().bindBidirectional(model.zoom());
        HBox bar = new HBox(8, before, number, after, of, zoom, Cards.spring());
        bar.getChildren().addAll(printing());
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("page-bar");
        return bar;
    }

    private List<Node> printing() {
        printer.setId("printer");
        printer.setPrefWidth(190);
        printer.setPromptText("没有找到打印机");
        printer.setItems(model.printers());
        model.printers().addListener((javafx.beans.Observable any) -> printer.getSelectionModel().selectFirst());
        copies.setPrefWidth(72);
        range.setId("print-range");
        range.setPromptText("全部页");
        range.setPrefColumnCount(5);
        Button print = button("print", "打印", this::print);
        print.getStyleClass().add("accent");
        print.disableProperty().bind(printer.valueProperty().isNull().or(model.count().isEqualTo(0)));
        return List.of(printer, copies, new Label("份"), range, duplex, print);
    }

    private Node sheet() {
        ImageView view = new ImageView();
        view.setId("preview-picture");
        view.imageProperty().bind(model.picture());
        Label drawing = new Label("正在打开…");
        drawing.getStyleClass().add("faint");
        drawing.visibleProperty().bind(model.picture().isNull());
        StackPane paper = new StackPane(drawing, view);
        paper.getStyleClass().add("preview-paper");
        ScrollPane scroll = new ScrollPane(paper);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("form-scroll");
        scroll.viewportBoundsProperty()
                .addListener((any, old, now) -> model.room(now.getWidth() - RIM, now.getHeight() - RIM));
        return scroll;
    }

    private Node footer() {
        Label where = new Label(String.valueOf(pdf.getFileName()));
        Button open = button("preview-open", "用别的程序打开", () -> desk.around().opener().open(pdf));
        open.getStyleClass().add("flat");
        Label keys = new Label("翻页 PageUp PageDown　Ctrl+P 打印　Esc 返回");
        keys.getStyleClass().add("faint");
        HBox bar = new HBox(16, where, open, Cards.spring(), keys);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("page-footer");
        return bar;
    }

    @Override
    public void press(KeyEvent event) {
        if (event.getCode() == KeyCode.PAGE_DOWN) {
            model.turn(1);
        } else if (event.getCode() == KeyCode.PAGE_UP) {
            model.turn(-1);
        } else if (Command.PREVIEW.isMeantBy(event)) {
            print();
        } else {
            return;
        }
        event.consume();
    }

    private void go() {
        if (number.getText().strip().matches("\\d{1,5}")) {
            model.go(Integer.parseInt(number.getText().strip()));
        }
        number.setText(String.valueOf(model.page().get() + 1));
    }

    private void print() {
        List<Integer> pages = pages();
        if (printer.getValue() == null) {
            desk.asking().remark("没有找到打印机。请在系统里装好打印机，或用别的程序打开这个文件");
        } else if (pages.isEmpty()) {
            desk.asking().remark("页码写成 3 或 2-5，不写就是全部页");
        } else {
            model.print(printer.getValue(), copies.getValue(), pages, duplex.isSelected(),
                    () -> desk.asking().remark("已送到打印机“" + printer.getValue() + "”"));
        }
    }

    /** First and last page; empty when what was typed is no range of this file. */
    private List<Integer> pages() {
        Matcher typed = RANGE.matcher(range.getText().strip());
        if (range.getText().isBlank()) {
            return List.of(1, model.count().get());
        }
        if (!typed.matches()) {
            return List.of();
        }
        int from = Integer.parseInt(typed.group(1));
        int to = typed.group(2) == null ? from : Integer.parseInt(typed.group(2));
        return from >= 1 && to >= from && to <= model.count().get() ? List.of(from, to) : List.of();
    }

    private static Button button(String id, String words, Runnable run) {
        Button button = new Button(words);
        button.setId(id);
        button.setOnAction(event -> run.run());
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }
}
