package org.streetunion.app.ui.photos;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ui.background.Latest;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.Page;
import org.streetunion.app.ui.photos.PhotoItem.Fate;
import org.streetunion.app.ui.port.PhotoDesk;
import org.streetunion.reports.card.picture.Crop;

/** 导入照片: each picture with the frame of the part that will be used; used, skipped, or all that raise no doubt at once. */
public final class PhotosPage implements Page {
    private final Desk desk;
    private final PhotoDesk photos;
    private final Path place;
    private final Latest latest;
    private final TableView<PhotoItem> table = new TableView<>();
    private final CropPane crop;
    private final Label doubt = new Label();
    private final Label summary = new Label("正在看照片…");
    private final Button use = button("photo-use", "用这张", () -> useChosen());
    private final Button skip = button("photo-skip", "跳过", () -> skip());
    private final Button all = button("photo-all", "其余可用的全用", () -> useGood());
    private final BorderPane root = new BorderPane();
    private PhotoDesk.@Nullable Opened opened;

    /** Of a folder or zip. */
    public PhotosPage(Desk desk, PhotoDesk photos, Path place) {
        this.desk = desk;
        this.photos = photos;
        this.place = place;
        this.latest = new Latest(desk.background());
        this.crop = new CropPane(chosen -> {
            PhotoItem item = table.getSelectionModel().getSelectedItem();
            if (item != null) {
                item.crop(chosen);
            }
        });
        root.setId("photos-page");
        root.getStyleClass().add("ledger-page");
        root.setTop(bar());
        root.setCenter(list());
        root.setRight(look());
        root.setBottom(footer());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        root.sceneProperty().addListener((any, old, now) -> {
            if (now == null) {
                close();
            }
        });
    }

    @Override
    public String title() {
        return "导入照片";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        if (opened == null) {
            desk.background().start("看照片", progress -> {
                PhotoDesk.Opened open = photos.open(place, progress);
                List<PhotoItem> items = new ArrayList<>();
                for (int i = 0; i < open.found().size() && progress.report(i, open.found().size()); i++) {
                    PhotoItem item = new PhotoItem(open.found().get(i));
                    PhotoDesk.Looked looked = open.look(item.found());
                    item.looked(looked.look(), looked.refusal());
                    items.add(item);
                }
                return new Looks(open, items);
            }, this::found);
        }
        table.requestFocus();
    }

    /** An open folder and what was seen in it. */
    private record Looks(PhotoDesk.Opened open, List<PhotoItem> items) {}

    private void found(Looks looks) {
        opened = looks.open();
        // Those that want eyes stand first.
        List<PhotoItem> order = new ArrayList<>(looks.items());
        order.sort(java.util.Comparator.comparing(item -> item.fate() == Fate.DOUBTFUL ? 0 : item.fate() == Fate.GOOD ? 1 : 2));
        table.setPlaceholder(new Label("没有对得上会员的照片。文件名要是会员证号、证件号码或 姓名_工会"));
        table.getItems().setAll(order);
        if (!order.isEmpty()) {
            table.getSelectionModel().select(0);
        }
        if (!looks.open().problems().isEmpty()) {
            desk.asking().remark("有 " + looks.open().problems().size() + " 张对不上会员："
                    + String.join("；", looks.open().problems().subList(0, Math.min(3, looks.open().problems().size()))));
        }
        show();
    }

    private void close() {
        PhotoDesk.Opened open = opened;
        if (open != null && root.getScene() == null) {
            opened = null;
            desk.background().read(() -> {
                open.close();
                return open;
            }, closed -> {});
        }
    }

    private Node bar() {
        use.getStyleClass().add("accent");
        HBox bar = new HBox(8, new Label(String.valueOf(place.getFileName())), spring(), skip, use, all);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("page-bar");
        return bar;
    }

    private Node list() {
        table.setId("photos");
        table.getStyleClass().addAll("ledger-table", "striped");
        table.setPlaceholder(new Label(""));
        table.setFixedCellSize(32);
        table.getColumns().add(column("状态", 70, item -> item.fate().words()));
        table.getColumns().add(column("姓名", 80, item -> item.found().name()));
        table.getColumns().add(column("会员证号", 180, item -> item.found().number()));
        table.getColumns().add(column("所属工会", 180, item -> item.found().union()));
        table.getColumns().add(column("要看什么", 280, PhotoItem::words));
        table.getSelectionModel().selectedItemProperty().addListener((any, old, now) -> look(now));
        return table;
    }

    private Node look() {
        doubt.setId("photo-doubt");
        doubt.setWrapText(true);
        doubt.setMaxWidth(420);
        Label hint = new Label("拖动框选位置，拖右下角或滚轮改大小");
        hint.getStyleClass().add("faint");
        VBox box = new VBox(8, crop.node(), doubt, hint);
        box.getStyleClass().add("design-column");
        return box;
    }

    private Node footer() {
        summary.setId("photo-summary");
        Label keys = new Label("回车 用这张　空格 跳过");
        keys.getStyleClass().add("faint");
        HBox bar = new HBox(16, summary, spring(), keys);
        bar.getStyleClass().add("page-footer");
        return bar;
    }

    private void look(@Nullable PhotoItem item) {
        PhotoDesk.Opened open = opened;
        if (item == null || open == null) {
            crop.show(null, null);
            return;
        }
        doubt.setText(item.words());
        use.setDisable(item.crop() == null);
        latest.ask(() -> open.look(item.found()),
                looked -> crop.show(looked.look() == null ? null : PhotoItem.image(looked.look()), item.crop()));
    }

    @Override
    public void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            useChosen();
        } else if (event.getCode() == KeyCode.SPACE) {
            skip();
        } else {
            return;
        }
        event.consume();
    }

    private void useChosen() {
        PhotoItem item = table.getSelectionModel().getSelectedItem();
        if (item != null && item.crop() != null) {
            keep(List.of(item), false);
        }
    }

    private void skip() {
        PhotoItem item = table.getSelectionModel().getSelectedItem();
        if (item != null && item.fate() != Fate.KEPT && item.fate() != Fate.USELESS) {
            item.fate(Fate.SKIPPED);
            next();
        }
    }

    private void useGood() {
        keep(table.getItems().stream().filter(item -> item.fate() == Fate.GOOD).toList(), true);
    }

    private void keep(List<PhotoItem> items, boolean many) {
        PhotoDesk.Opened open = opened;
        if (open == null || items.isEmpty()) {
            return;
        }
        desk.background().start("存照片", progress -> {
            int done = 0;
            for (PhotoItem item : items) {
                Crop part = item.crop();
                if (part != null && progress.report(done, items.size())) {
                    open.keep(item.found(), part);
                    done++;
                }
            }
            return done;
        }, done -> {
            items.subList(0, done).forEach(item -> item.fate(Fate.KEPT));
            if (many) {
                desk.asking().remark("存入照片 " + done + " 张");
                show();
            } else {
                next();
            }
        });
    }

    /** Goes to the next one that is undecided. */
    private void next() {
        int at = table.getSelectionModel().getSelectedIndex();
        for (int i = 1; i <= table.getItems().size(); i++) {
            int index = (at + i) % table.getItems().size();
            if (table.getItems().get(index).undecided()) {
                table.getSelectionModel().select(index);
                table.scrollTo(Math.max(0, index - 3));
                break;
            }
        }
        show();
    }

    private void show() {
        table.refresh();
        summary.setText(String.format("共 %,d 张：可用 %,d，要看一眼 %,d，不能用 %,d，已存 %,d", table.getItems().size(), count(Fate.GOOD),
                count(Fate.DOUBTFUL), count(Fate.USELESS), count(Fate.KEPT)));
        all.setDisable(count(Fate.GOOD) == 0);
    }

    private long count(Fate fate) {
        return table.getItems().stream().filter(item -> item.fate() == fate).count();
    }

    private static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    private static Button button(String id, String words, Runnable run) {
        Button button = new Button(words);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> run.run());
        return button;
    }

    private static TableColumn<PhotoItem, String> column(String title, double width, Function<PhotoItem, String> words) {
        TableColumn<PhotoItem, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setCellValueFactory(features -> new SimpleStringProperty(words.apply(features.getValue())));
        return column;
    }
}
