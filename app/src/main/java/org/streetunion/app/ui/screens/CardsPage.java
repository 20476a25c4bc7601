package org.streetunion.app.ui.screens;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.background.Latest;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.Page;
import org.streetunion.app.ui.ledger.RecordPage;
import org.streetunion.app.ui.ledger.WrittenFile;
import org.streetunion.app.ui.photos.PhotosPage;
import org.streetunion.app.ui.port.CardStudio;
import org.streetunion.app.ui.port.MemberCardPrint;
import org.streetunion.app.ui.port.PhotoDesk;
import org.streetunion.app.ui.studio.DesignerPage;
import org.streetunion.app.work.CardPaper;
import org.streetunion.app.work.CheckCards;
import org.streetunion.app.work.PrintCards;

/** 会员卡: what has to be mended before a run, then the run. */
public final class CardsPage implements Page {
    private final Desk desk;
    private final MemberCardPrint cards;
    private final CardChoices choices;
    private final Latest latest;
    private final TableView<CheckCards.Finding> table = new TableView<>();
    private final Label summary = new Label();
    private final SimpleBooleanProperty empty = new SimpleBooleanProperty(true);
    private final BorderPane root = new BorderPane();
    private long batch;

    /** For the members of a query. */
    CardsPage(Desk desk, MemberCardPrint cards, Query query) {
        this.desk = desk;
        this.cards = cards;
        this.choices = new CardChoices(desk, query);
        this.latest = new Latest(desk.background());
        root.setId("cards-page");
        root.getStyleClass().add("ledger-page");
        root.setTop(top());
        root.setCenter(findings());
        root.setBottom(footer());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        choices.changed(this::check);
        desk.background().read(desk.around().printing()::printers, choices::printers);
    }

    @Override
    public String title() {
        return "会员卡";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        choices.read();
        check();
        table.requestFocus();
    }

    @Override
    public void press(KeyEvent event) {
        if (Command.RELOAD.isMeantBy(event)) {
            check();
        } else if (Command.PREVIEW.isMeantBy(event)) {
            print();
        } else {
            return;
        }
        event.consume();
    }

    private Node top() {
        Button print = button("print-cards", "印卡并预览", this::print);
        print.getStyleClass().add("accent");
        print.disableProperty().bind(empty);
        HBox acts = new HBox(8, button("number-members", "编会员证号", this::number), button("take-photos", "导入照片", this::photos),
                button("design-cards", "卡面设计", this::design), button("card-pictures", "每人一张图片", this::pictures),
                button("verify-card", "核验二维码", this::verify),
                button("made-cards", "制卡记录", () -> desk.pages().ledger(PrintCards.MADE, Query.ALL)),
                button("offset-page", "偏移试印页", this::offsetPage), Cards.spring(),
                button("check-cards", "重新检查", this::check), print);
        acts.setAlignment(Pos.CENTER_LEFT);
        Label problem = new Label();
        problem.setId("card-problem");
        problem.getStyleClass().addAll("problem", "problem-block");
        problem.textProperty().bind(choices.problem());
        problem.managedProperty().bind(choices.problem().isNotEmpty());
        VBox box = new VBox(8, acts, choices.node(), problem);
        box.getStyleClass().add("card-bar");
        return box;
    }

    private Node findings() {
        table.setId("card-findings");
        table.getStyleClass().addAll("ledger-table", "striped");
        Label nothing = new Label();
        nothing.textProperty().bind(Bindings.when(empty).then("").otherwise("没有要改的，可以印"));
        table.setPlaceholder(nothing);
        table.setFixedCellSize(36);
        table.getColumns().add(text("姓名", 110, CheckCards.Finding::name));
        table.getColumns().add(text("会员证号", 190, CheckCards.Finding::number));
        table.getColumns().add(text("所属工会", 290, CheckCards.Finding::union));
        table.getColumns().add(text("照印", 64, finding -> finding.printed() ? "照印" : "不印"));
        table.getColumns().add(text("要改什么", 400, CheckCards.Finding::sentence));
        table.setRowFactory(any -> row());
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                mend(table.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
        return table;
    }

    private TableRow<CheckCards.Finding> row() {
        TableRow<CheckCards.Finding> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                mend(row.getItem());
            }
        });
        return row;
    }

    private Node footer() {
        summary.setId("card-summary");
        Label keys = new Label("双击或回车 去改　F5 重新检查　Ctrl+P 印卡");
        keys.getStyleClass().add("faint");
        HBox bar = new HBox(16, summary, Cards.spring(), keys);
        bar.getStyleClass().add("page-footer");
        return bar;
    }

    /** Opens the member's form above this page; the way back checks again. */
    private void mend(CheckCards.@Nullable Finding finding) {
        if (finding != null) {
            desk.pages().push(new RecordPage(desk, desk.office().registers().get(cards.ledger()),
                    new RecordPage.Start(finding.member(), Map.of(), null)));
        }
    }

    private void check() {
        summary.setText("正在检查…");
        empty.set(true);
        var order = choices.order();
        latest.ask(() -> cards.check(order, (done, total) -> true), this::found);
    }

    private void found(CheckCards.Checked checked) {
        table.getItems().setAll(checked.findings());
        long turn = checked.turns().members().length;
        String made = checked.turns().made() == 0 ? "" : String.format("，有卡不印 %,d 人", checked.turns().made());
        String others = checked.turns().others() == 0 ? "" : String.format("，不在册 %,d 人不印", checked.turns().others());
        summary.setText(String.format("轮到 %,d 人，印得出 %,d 张", turn, checked.printable()) + made + others);
        empty.set(checked.printable() == 0);
    }

    private void print() {
        if (empty.get() || !choices.ready()) {
            return;
        }
        desk.background().start("印会员卡",
                progress -> cards.print(choices.printed(CardPaper.back(desk.office().settings())), choices.apart(),
                        progress),
                this::printed);
    }

    private void printed(Optional<MemberCardPrint.Printed> outcome) {
        desk.session().wrote();
        if (outcome.isEmpty()) {
            desk.asking().remark("已停止，没有印会员卡");
            return;
        }
        MemberCardPrint.Printed done = outcome.get();
        batch = done.batch();
        String wrong = done.problems().isEmpty() ? "" : "，" + done.problems().size() + " 条提示";
        done.file().ifPresent(this::show);
        desk.asking().remark(String.format("印出 %,d 张会员卡，%,d 页，已记入制卡记录（第 %d 批，可撤销）", done.cards(), done.pages(), batch) + wrong,
                new Asking.Offer("领卡签收表", this::receipts));
    }

    /** The pages; of many files their folder. */
    private void show(Path file) {
        if (Files.isDirectory(file)) {
            desk.around().opener().open(file);
        } else {
            desk.pages().preview(file);
        }
    }

    private void receipts() {
        desk.background().start("领卡签收表", progress -> cards.receipts(batch), pdf -> desk.pages().preview(pdf));
    }

    private void number() {
        var order = choices.order();
        if (desk.asking().confirm("编会员证号", "给这些人里没有会员证号的按规则编号？可以整批撤销。", "编号")) {
            desk.background().start("编会员证号", progress -> cards.number(order), done -> {
                desk.session().wrote();
                desk.asking().remark(done.refusal().isEmpty() ? "编了 " + done.numbered() + " 个会员证号" : done.refusal());
                check();
            });
        }
    }

    /** A folder or a zip; each picture is looked at before it is kept. */
    private void photos() {
        PhotoDesk photos = desk.office().port(PhotoDesk.class);
        int kind = desk.asking().choose("导入照片", "照片放在哪里？文件名是会员证号、证件号码或 姓名_工会。", List.of("文件夹", "zip 压缩包", "取消"));
        Optional<Path> place = switch (kind) {
            case 0 -> desk.around().files().folder("放照片的文件夹");
            case 1 -> desk.around().files().open("放照片的 zip", List.of("*.zip")).stream().findFirst();
            default -> Optional.empty();
        };
        place.ifPresent(found -> desk.pages().push(new PhotosPage(desk, photos, found)));
    }

    /** One picture a card, for members' phones; nothing is kept in the register of cards. */
    private void pictures() {
        var order = choices.printed(CardPaper.back(desk.office().settings()));
        desk.around().files().folder("图片存到哪个文件夹").ifPresent(folder -> desk.background().start("导出图片",
                progress -> cards.pictures(order, folder, progress),
                written -> desk.asking().remark("写了 " + written.written() + " 张图片",
                        WrittenFile.offer(desk, folder))));
    }

    private void offsetPage() {
        desk.background().start("偏移试印页", progress -> cards.offsetPage(), desk.pages()::preview);
    }

    private void design() {
        desk.pages().push(new DesignerPage(desk, desk.office().port(CardStudio.class)));
    }

    private void verify() {
        new CardVerifying(desk, cards).ask();
    }

    private static Button button(String id, String words, Runnable run) {
        Button button = new Button(words);
        button.setId(id);
        button.setOnAction(event -> run.run());
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }

    private static TableColumn<CheckCards.Finding, String> text(String title, double width,
            Function<CheckCards.Finding, String> words) {
        TableColumn<CheckCards.Finding, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setCellValueFactory(features -> new SimpleStringProperty(words.apply(features.getValue())));
        return column;
    }
}
