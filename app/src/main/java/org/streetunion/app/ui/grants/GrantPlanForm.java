package org.streetunion.app.ui.grants;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.money.GrantKinds;
import org.streetunion.app.money.Sources;
import org.streetunion.app.reporting.summary.QuotaWeights;
import org.streetunion.app.ui.controls.InWords;
import org.streetunion.app.ui.ledger.DayWords;
import org.streetunion.app.work.grants.GrantBasis;
import org.streetunion.app.work.grants.GrantPlan;

/** The fields of a formula. */
final class GrantPlanForm {
    private static final String EACH = "每一份多少元";
    private static final String TOTAL = "总额多少元，按比例分";
    private final TextField name = text("grant-name", 24);
    private final ComboBox<String> kind = choice("grant-kind", GrantKinds.ALL.codes());
    private final TextField docNo = text("grant-doc", 16);
    private final TextField project = text("grant-project", 16);
    private final ComboBox<String> source = choice("grant-source", Sources.ALL.codes());
    private final ComboBox<QuotaWeights.Among> among = InWords.choice("grant-among", GrantPlanForm::among);
    private final ComboBox<GrantBasis> basis = InWords.choice("grant-basis", GrantPlanForm::basis);
    private final ComboBox<String> mode = choice("grant-mode", List.of(EACH, TOTAL));
    private final TextField amount = text("grant-amount", 10);
    private final TextField day = text("grant-day", 10);
    private final TextField asked = text("grant-asked", 10);
    private final GridPane grid = new GridPane();
    private final LocalDate today;
    private String wrong = "";

    GrantPlanForm(LocalDate today, Runnable changed) {
        this.today = today;
        among.getItems().setAll(QuotaWeights.Among.UNIONS, QuotaWeights.Among.COMMUNITY_UNIONS);
        among.getSelectionModel().selectFirst();
        basis.getItems().setAll(GrantBasis.values());
        basis.getSelectionModel().selectFirst();
        source.setValue(null);
        source.setPromptText("可不填");
        docNo.setPromptText("可不填");
        project.setPromptText("编号或名称，可不填");
        day.setText(today.toString());
        asked.setText(today.toString());
        basis.valueProperty().addListener((any, old, now) -> counts(now));
        mode.valueProperty().addListener((any, old, now) -> counts(basis.getValue()));
        grid.setHgap(10);
        grid.setVgap(8);
        grid.getStyleClass().add("file-heading");
        grid.addRow(0, label("批次名称"), name, label("款项性质"), kind, label("资金来源"), source);
        grid.addRow(1, label("拨给"), among, label("怎么算"), basis, label("基数截至"), day);
        grid.addRow(2, label("怎么给"), mode, label("多少元"), amount, label("申请日期"), asked);
        grid.addRow(3, label("文号"), docNo, label("项目"), project);
        List.of(name, docNo, project, amount, day, asked)
                .forEach(field -> field.textProperty().addListener((any, old, now) -> changed.run()));
        List.of(kind, source, among, basis, mode)
                .forEach(box -> box.valueProperty().addListener((any, old, now) -> changed.run()));
    }

    /** What is owed is paid as a whole unless a total is divided, and is a kind of its own. */
    private void counts(GrantBasis now) {
        boolean whole = now.money() && !TOTAL.equals(mode.getValue());
        amount.setDisable(whole);
        amount.setPromptText(whole ? "全额" : "");
        if (whole) {
            amount.clear();
        }
        if (!now.kind().isEmpty()) {
            kind.setValue(now.kind());
        }
    }

    Node node() {
        return grid;
    }

    void focus() {
        name.requestFocus();
    }

    /** Why there is no plan. */
    String wrong() {
        return wrong;
    }

    /** What was written; empty while it cannot be read. */
    Optional<GrantPlan> plan(Registers registers) {
        LocalDate counted = DayWords.parse(day.getText(), today).value();
        LocalDate on = DayWords.parse(asked.getText(), today).value();
        Optional<Reference> named = named(registers);
        Long cents = Types.MONEY.parse(amount.getText()).value();
        if (counted == null || on == null) {
            wrong = "日期看不懂，请写成 " + today;
            return Optional.empty();
        }
        if (named.isEmpty() && !project.getText().isBlank()) {
            wrong = "没有叫“" + project.getText().strip() + "”的项目，请写项目编号或全名";
            return Optional.empty();
        }
        if (cents == null && !amount.getText().isBlank()) {
            wrong = "金额看不懂，请写数字，例如 5 或 12000.50";
            return Optional.empty();
        }
        GrantPlan.What what = new GrantPlan.What(kind.getValue(), docNo.getText(), named.orElse(null),
                source.getValue() == null ? "" : source.getValue());
        return Optional.of(new GrantPlan(name.getText(), what, among.getValue(), basis.getValue(), TOTAL.equals(mode.getValue()),
                cents == null ? 0 : cents, counted, on, List.of()));
    }

    private Optional<Reference> named(Registers registers) {
        String typed = project.getText().strip();
        List<Reference> found = typed.isEmpty()
                ? List.of()
                : registers.find("projects", List.of(typed)).getOrDefault(typed, List.of());
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Label label(String words) {
        return new Label(words);
    }

    private static String among(QuotaWeights.Among among) {
        return among.words();
    }

    private static String basis(GrantBasis basis) {
        return basis == GrantBasis.EVENLY ? "每家一样" : "按" + basis.words();
    }

    private static ComboBox<String> choice(String id, List<String> values) {
        ComboBox<String> choice = new ComboBox<>();
        choice.setId(id);
        choice.getItems().setAll(values);
        choice.getSelectionModel().selectFirst();
        return choice;
    }

    private static TextField text(String id, int columns) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(columns);
        return field;
    }
}
