package org.streetunion.app.ui.screens;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.Page;
import org.streetunion.app.ui.port.LetterDesk;
import org.streetunion.app.work.letters.LetterTemplate;

/** 文书模板: looked at with a real record, edited in the word processor, exchanged as files; and how numbers look. */
public final class LetterTemplatesPage implements Page {
    private static final String DOCX = "docx";
    private final Desk desk;
    private final LetterDesk letters;
    private final TableView<LetterTemplate> table = new TableView<>();
    private final ListView<String> names = new ListView<>();
    private final ListView<String> problems = new ListView<>();
    private final TextField words = new TextField();
    private final TextField pattern = new TextField();
    private final Label next = new Label();
    private final BorderPane root = new BorderPane();

    LetterTemplatesPage(Desk desk, LetterDesk letters) {
        this.desk = desk;
        this.letters = letters;
        root.setId("letters-page");
        root.getStyleClass().add("ledger-page");
        root.setTop(bar());
        root.setCenter(new VBox(8, table(), actions(), problems));
        root.setRight(names());
        problems.setId("letters-problems");
        problems.setPrefHeight(130);
        problems.setPlaceholder(new Label("模板有写错的地方时，这里逐条说明在哪里、应写什么"));
    }

    @Override
    public String title() {
        return "文书模板";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        read("");
        desk.background().read(letters::pattern, pattern::setText);
        next();
    }

    private Node bar() {
        pattern.setId("letters-pattern");
        pattern.setPrefColumnCount(20);
        pattern.setPromptText("例：某街工〔{年}〕{序号}号");
        Button keep = button("letters-pattern-keep", "保存字号", this::keepPattern);
        pattern.setOnAction(event -> keepPattern());
        next.setId("letters-next");
        next.getStyleClass().add("faint");
        HBox bar = new HBox(10, new Label("发文字号"), pattern, keep, next);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("page-bar");
        return bar;
    }

    private Node table() {
        table.setId("letters-table");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(column("模板", 260, LetterTemplate::title));
        table.getColumns().add(column("文种", 80, LetterTemplate::kind));
        table.getColumns().add(column("用于", 90,
                each -> desk.office().registers().find(each.ledger()).map(found -> found.ledger().title()).orElse("")));
        table.getColumns().add(column("来源", 120,
                each -> !each.changed() ? "程序自带" : each.shipped() ? "自带，已改过" : "自己添加"));
        table.getSelectionModel().selectedItemProperty().addListener((any, old, now) -> chosen(old, now));
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    private static TableColumn<LetterTemplate, String> column(String heading, double width,
            java.util.function.Function<LetterTemplate, String> text) {
        TableColumn<LetterTemplate, String> column = new TableColumn<>(heading);
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> (ObservableValue<String>) new SimpleStringProperty(text.apply(cell.getValue())));
        return column;
    }

    private Node actions() {
        words.setId("letters-words");
        words.setPromptText("用哪条记录看，不写用第一条");
        words.setPrefColumnCount(18);
        words.setOnAction(event -> look());
        Button look = button("letters-look", "看效果", this::look);
        look.getStyleClass().add("accent");
        FlowPane line = new FlowPane(8, 8, words, look, button("letters-edit", "用 WPS 修改", this::edit),
                button("letters-back", "读回修改好的文件", this::back), button("letters-export", "另存为文件", this::export),
                button("letters-add", "添加新模板", this::add),
                button("letters-restore", "恢复自带的", this::restore));
        line.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        line.getStyleClass().add("page-bar");
        return line;
    }

    private Node names() {
        names.setId("letters-names");
        names.setPrefWidth(230);
        names.setOnMouseClicked(event -> copyName());
        Label heading = new Label("可用的名称（点一下就复制）");
        heading.getStyleClass().add("section-title");
        Label how = new Label("写法：{{工会名称}}　{{建会日期|中文}}\n有才写：{{?上级工会}}…{{/}}　没有才写：{{?!上级工会}}…{{/}}\n"
                + "逐条写：{{?届次}}…{{/}}　表格一行逐条：{{逐行:届次}}[任期起]\n写时再填：{{补充:会议地点}}");
        how.setWrapText(true);
        how.setPrefWidth(230);
        how.setMinHeight(Label.USE_PREF_SIZE);
        how.getStyleClass().add("faint");
        VBox.setVgrow(names, Priority.ALWAYS);
        VBox box = new VBox(8, heading, names, how);
        box.setPadding(new Insets(8, 12, 8, 12));
        return box;
    }

    private void read(String title) {
        LetterTemplate before = selected();
        String wanted = title.isEmpty() && before != null ? before.title() : title;
        desk.background().read(letters::templates, found -> {
            table.getItems().setAll(found);
            table.getSelectionModel()
                    .select(found.stream().filter(each -> each.title().equals(wanted)).findFirst().orElse(found.get(0)));
        });
    }

    private @Nullable LetterTemplate selected() {
        return table.getSelectionModel().getSelectedItem();
    }

    private void chosen(@Nullable LetterTemplate old, @Nullable LetterTemplate now) {
        if (now != null && (old == null || !old.ledger().equals(now.ledger()) || names.getItems().isEmpty())) {
            desk.background().read(() -> letters.names(now.ledger()), names.getItems()::setAll);
        }
    }

    private void copyName() {
        String name = names.getSelectionModel().getSelectedItem();
        if (name != null) {
            String tag = name.startsWith("清单：") ? "{{?" + name.substring(3) + "}}{{/}}" : "{{" + name + "}}";
            desk.around().clipboard().put(tag);
            desk.asking().remark("已复制 " + tag + "，到 WPS 里粘贴");
        }
    }

    private void keepPattern() {
        String text = pattern.getText().strip();
        desk.background().read(() -> letters.keepPattern(text), kept -> {
            if (kept) {
                next();
            } else {
                desk.asking().remark("发文字号里要有一个 {年} 和一个 {序号}，例如 某街工〔{年}〕{序号}号");
            }
        });
    }

    private void next() {
        desk.background().read(() -> letters.next(java.time.LocalDate.now(desk.office().clock())),
                number -> next.setText(number.isEmpty() ? "还没有设置，不能编号发文" : "下一个号：" + number));
    }

    private void look() {
        LetterTemplate template = selected();
        if (template != null) {
            desk.background().read(() -> letters.sample(template, words.getText().strip(), desk.session().viewer()), draft -> {
                desk.pages().preview(draft.pdf());
                if (!draft.blank().isEmpty()) {
                    desk.asking().remark("这条记录没有填写、留了空的：" + String.join("、", draft.blank()));
                }
            });
        }
    }

    private void edit() {
        LetterTemplate template = selected();
        if (template != null) {
            desk.background().read(() -> letters.copy(template), file -> {
                desk.around().opener().open(file);
                desk.asking().remark("已打开 " + file + "。改好保存、关闭后，点“读回”", new Asking.Offer("读回", () -> take(template, file)));
            });
        }
    }

    private void back() {
        picked().ifPresent(file -> take(selected(), file));
    }

    private Optional<Path> picked() {
        return selected() == null
                ? Optional.empty()
                : desk.around().files().open("读入文书模板", List.of(DOCX)).stream().findFirst();
    }

    private void take(@Nullable LetterTemplate template, Path file) {
        if (template == null) {
            return;
        }
        desk.background().read(() -> letters.take(template, file, desk.session().actor()), found -> {
            problems.getItems().setAll(found);
            desk.asking()
                    .remark(found.isEmpty() ? "模板“" + template.title() + "”已更新" : "模板有 " + found.size() + " 处要改，没有读入；见下面逐条说明");
            read(template.title());
        });
    }

    private void export() {
        LetterTemplate template = selected();
        if (template != null) {
            desk.around().files().save("另存文书模板", template.title() + ".docx", List.of(DOCX))
                    .ifPresent(file -> desk.background().read(() -> {
                        letters.export(template, file);
                        return file;
                    }, done -> desk.asking().remark("已写好 " + done.getFileName())));
        }
    }

    private void add() {
        Set<String> taken = table.getItems().stream().map(LetterTemplate::title).collect(Collectors.toSet());
        LetterTemplate like = selected();
        new NewTemplate(desk, letters, taken).ask(like == null ? "" : like.ledger(), like == null ? "" : like.kind())
                .ifPresent(wish -> {
                    if (wish.starter()) {
                        desk.background().read(() -> {
                            letters.begin(wish.template(), desk.session().actor());
                            return wish.template();
                        }, this::begun);
                    } else {
                        picked().ifPresent(file -> take(wish.template(), file));
                    }
                });
    }

    private void begun(LetterTemplate added) {
        read(added.title());
        desk.asking().remark("已添加“" + added.title() + "”，里面是这个台账的全部名称。请用 WPS 改写后读回",
                new Asking.Offer("用 WPS 修改", this::edit));
    }

    private void restore() {
        LetterTemplate template = selected();
        if (template == null || !template.changed()) {
            desk.asking().remark("这个模板没有改过");
        } else if (desk.asking().confirm(template.title(), template.shipped() ? "恢复成程序自带的模板，你改过的内容不再使用。" : "这个模板是自己添加的，移除后不能再用。",
                template.shipped() ? "恢复" : "移除")) {
            desk.background().read(() -> {
                letters.restore(template);
                return template;
            }, done -> read(done.shipped() ? done.title() : ""));
        }
    }

    private static Button button(String id, String words, Runnable run) {
        Button button = new Button(words);
        button.setId(id);
        button.setOnAction(event -> run.run());
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }
}
