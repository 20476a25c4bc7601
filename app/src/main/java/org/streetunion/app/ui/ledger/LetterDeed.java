package org.streetunion.app.ui.ledger;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.office.checks.Step;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.ui.controls.DayField;
import org.streetunion.app.ui.port.LetterDesk;
import org.streetunion.app.work.elections.FileKind;
import org.streetunion.app.work.letters.GivenFields;
import org.streetunion.app.work.letters.IssueLetter;
import org.streetunion.app.work.letters.IssueLetters;
import org.streetunion.app.work.letters.LetterOrder;
import org.streetunion.app.work.letters.LetterTemplate;

/**
 * 出具文书 about a row, about each of several rows, or at a step of a file: which template, what it needs that stands in no register, a
 * look at the (first) draft, and the number.
 */
public final class LetterDeed {
    private static final double WIDTH = 420;
    private final Desk desk;
    private final LetterDesk letters;
    private final Register register;
    private final long[] rows;
    private final ComboBox<LetterTemplate> templates = new ComboBox<>();
    private final GridPane typed = new GridPane();
    private final Map<String, TextArea> fields = new LinkedHashMap<>();
    private final DayField day;
    private final TextField ordinal = new TextField();
    private final RadioButton look = new RadioButton("先看草稿，不编号");
    private final RadioButton send = new RadioButton("发文：编号并登记");
    private final Label next = new Label();
    private final LocalDate today;
    private @Nullable Step step;

    /** About a row, or one letter about each of several. */
    public LetterDeed(Desk desk, LetterDesk letters, Register register, long... rows) {
        this.desk = desk;
        this.letters = letters;
        this.register = register;
        this.rows = rows.clone();
        this.today = LocalDate.now(desk.office().clock());
        this.day = new DayField(chosen -> day().setText(chosen.toString()));
        day.setText(today.toString());
        day.setId("letter-day");
        templates.setId("letter-template");
        templates.setPrefWidth(WIDTH);
        ordinal.setId("letter-ordinal");
        ordinal.setPrefColumnCount(4);
        ordinal.setPromptText("自动");
        look.setId("letter-look");
        send.setId("letter-send");
        next.getStyleClass().add("faint");
        next.setWrapText(true);
        next.setMaxWidth(WIDTH);
    }

    private DayField day() {
        return day;
    }

    /** Asks and does it. */
    void start() {
        desk.background().read(() -> letters.templates(register.ledger().key()), this::ask);
    }

    /** Asks for a letter that answers a step of the file which the row is, and does it. */
    public void answer(Step wanted) {
        step = wanted;
        FileKind kind = FileKind.findBy(register.ledger().key()).orElseThrow();
        desk.background().read(() -> letters.at(kind, rows[0], wanted), found -> {
            day.setText(String.valueOf(found.day() == null ? today : found.day()));
            ask(found.templates());
        });
    }

    private void ask(Map<LetterTemplate, List<String>> found) {
        if (found.isEmpty()) {
            desk.asking().remark("还没有用于“" + register.ledger().title() + "”的模板，请到“文书模板”页点“添加新模板”");
            return;
        }
        templates.setConverter(new StringConverter<>() {
            @Override
            public String toString(LetterTemplate template) {
                return template == null ? "" : template.title();
            }

            @Override
            public LetterTemplate fromString(String text) {
                return templates.getValue();
            }
        });
        templates.getItems().setAll(found.keySet());
        templates.valueProperty().addListener((any, old, now) -> {
            fields(found.getOrDefault(now, List.of()));
            LetterOrder wanted = order(rows[0]);
            desk.background().read(() -> letters.number(wanted), next::setText);
        });
        templates.getSelectionModel().selectFirst();
        ToggleGroup group = new ToggleGroup();
        look.setToggleGroup(group);
        send.setToggleGroup(group);
        look.setSelected(true);
        ordinal.disableProperty().bind(send.selectedProperty().not());
        desk.asking().fill(form()).ifPresent(this::write);
    }

    private Asking.Form<LetterOrder> form() {
        GridPane grid = new GridPane();
        grid.setHgap(10);
        grid.setVgap(10);
        typed.setHgap(10);
        typed.setVgap(8);
        grid.addRow(0, new Label("模板"), templates);
        grid.addRow(1, new Label("成文日期"), day);
        grid.add(typed, 0, 2, 2, 1);
        grid.addRow(3, new Label("怎么办"), new VBox(6, look, send));
        grid.addRow(4, new Label("序号"), many() ? next : new HBox(10, ordinal, next));
        if (many()) {
            look.setText("先看第一份的草稿，不编号");
            send.setText("发文：" + rows.length + " 份依次编号并登记");
        }
        BooleanBinding ready = Bindings.createBooleanBinding(this::ready, day.textProperty(), ordinal.textProperty());
        return new Asking.Form<>(Command.LETTER.words() + (many() ? "（" + rows.length + " 份）" : ""), grid, "出具", ready,
                () -> order(rows[0]));
    }

    private boolean many() {
        return rows.length > 1;
    }

    private boolean ready() {
        return DayWords.parse(day.getText(), today).value() != null && ordinal.getText().strip().matches("([1-9]\\d{0,4})?");
    }

    private void fields(List<String> names) {
        typed.getChildren().clear();
        fields.clear();
        for (String name : names) {
            TextArea area = new TextArea();
            area.setId("letter-typed-" + fields.size());
            area.setPrefRowCount(name.contains("正文") || name.contains("内容") ? 5 : 1);
            area.setPrefWidth(WIDTH);
            area.setWrapText(true);
            typed.addRow(fields.size(), new Label(name), area);
            fields.put(name, area);
        }
        if (typed.getScene() != null && typed.getScene().getWindow() != null) {
            typed.getScene().getWindow().sizeToScene();
        }
    }

    private LetterOrder order(long row) {
        Map<String, String> texts = new LinkedHashMap<>();
        fields.forEach((name, area) -> texts.put(name, area.getText().strip()));
        LocalDate dated = DayWords.parse(day.getText(), today).value();
        String number = ordinal.getText().strip();
        return new LetterOrder(templates.getValue().key(), register.ledger().key(), row, GivenFields.texts(texts),
                new LetterOrder.Dating(dated == null ? today : dated,
                        number.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(number))),
                step);
    }

    private void write(LetterOrder order) {
        if (send.isSelected()) {
            issue(order);
        } else {
            desk.background().read(() -> letters.draft(order, desk.session().viewer()), draft -> {
                desk.pages().preview(draft.pdf());
                desk.asking().remark("这是草稿，还没有编号。" + blank(draft.blank()),
                        new Asking.Offer(many() ? rows.length + " 份编号发文" : "编号发文", () -> issue(order)));
            });
        }
    }

    private void issue(LetterOrder order) {
        if (many()) {
            List<LetterOrder> orders = Arrays.stream(rows).mapToObj(row -> new LetterOrder(order.template(), order.ledger(), row,
                    order.given(), order.date(), order.step())).toList();
            desk.background().start("出具文书", progress -> letters.issue(orders, desk.session().viewer(), progress),
                    this::issuedMany);
            return;
        }
        desk.background().start("出具文书", progress -> letters.issue(order, desk.session().viewer()), this::issued);
    }

    private void issued(IssueLetter.Issued letter) {
        desk.session().wrote();
        desk.pages().preview(letter.pdf());
        desk.asking().remark(
                "已发文 " + letter.number() + "，已登记到“文书”" + (letter.step().isEmpty() ? "" : "和“" + letter.step() + "”这一步")
                        + "，文件在 " + letter.docx().getParent() + "。" + blank(letter.blank()),
                new Undoing(desk).offer(letter.batch()));
    }

    private void issuedMany(IssueLetters.Issued done) {
        String refused = done.refused().isEmpty() ? "" : "：" + String.join("；", done.refused());
        List<IssueLetter.Issued> sent = done.letters();
        if (sent.isEmpty()) {
            desk.asking().remark("一份也没有发出" + refused);
            return;
        }
        desk.session().wrote();
        Path pages = done.pages();
        if (pages != null) {
            desk.pages().preview(pages);
        }
        desk.asking().remark("已发文 " + sent.size() + " 份，" + sent.get(0).number() + " 到 " + sent.get(sent.size() - 1).number()
                + "，已逐份登记到“文书”，要撤销哪一份就在那里撤" + (done.left() == 0 ? refused : "。还有 " + done.left() + " 份没有发出" + refused) + "。"
                + blank(sent.stream().flatMap(each -> each.blank().stream()).distinct().toList()),
                WrittenFile.offer(desk, done.folder()));
    }

    private static String blank(List<String> blank) {
        return blank.isEmpty() ? "" : "没有填写、留了空的：" + String.join("、", blank);
    }
}
