package org.streetunion.app.ui.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Parsed;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.office.assignments.AssignmentLedger;
import org.streetunion.app.reporting.sheets.TargetProgress;
import org.streetunion.app.work.sheets.LookAtSheet;
import org.streetunion.app.work.sheets.MoveSheet;

/** What is to be said when a sheet is moved on: the day, who signs, and words. */
final class MoveForm {
    private final MoveSheet.Step step;
    private final TextField day = new TextField();
    private final TextField office = new TextField();
    private final TextField union = new TextField();
    private final TextField score = new TextField();
    private final Label against = new Label();
    private final TextArea words = new TextArea();
    private final GridPane grid = new GridPane();

    private final LookAtSheet.@Nullable View view;

    MoveForm(MoveSheet.Step step, LocalDate today, LookAtSheet.@Nullable View view) {
        this.step = step;
        this.view = view;
        day.setText(today.toString());
        grid.setHgap(12);
        grid.setVgap(8);
        add("日期", day, "sheet-day");
        if (signs()) {
            if (view != null) {
                office.setText(AssignmentLedger.OFFICE_SIGNER.text(view.row()));
                union.setText(AssignmentLedger.UNION_SIGNER.text(view.row()));
            }
            add("街道方签订人", office, "sheet-office-signer");
            add("工会方签订人", union, "sheet-union-signer");
        }
        if (step == MoveSheet.Step.FINISH) {
            score.setText(view == null ? "" : TargetProgress.text(view.facts().scaled()));
            add("年终得分", score, "sheet-score");
            against.textProperty().bind(Bindings.createStringBinding(this::unfit, score.textProperty()));
            against.getStyleClass().add("warning");
            add("", against, "sheet-score-against");
        }
        if (step != MoveSheet.Step.RUN && step != MoveSheet.Step.SIGN && step != MoveSheet.Step.CORRECT) {
            words.setPrefRowCount(4);
            words.setPrefColumnCount(32);
            words.setWrapText(true);
            add(step == MoveSheet.Step.OPEN ? "更正原因" : "小结或意见", words, "sheet-words");
        }
    }

    private void add(String label, Node field, String id) {
        field.setId(id);
        grid.addRow(grid.getRowCount(), new Label(label), field);
    }

    private boolean signs() {
        return step == MoveSheet.Step.SIGN || step == MoveSheet.Step.CORRECT;
    }

    /** Why the score cannot be taken; empty for nothing. */
    private String unfit() {
        if (step != MoveSheet.Step.FINISH) {
            return "";
        }
        Parsed<BigDecimal> read = Types.DECIMAL.parse(score.getText());
        String complaint = read.complaint();
        if (complaint != null) {
            return complaint;
        }
        return view == null ? "" : MoveSheet.unfit(view.facts(), read.value()).orElse("");
    }

    Node node() {
        return grid;
    }

    BooleanBinding ready() {
        return Bindings.createBooleanBinding(() -> Types.DAY.parse(day.getText()).value() != null
                && (!signs() || (!office.getText().isBlank() && !union.getText().isBlank()))
                && (step != MoveSheet.Step.OPEN || !words.getText().isBlank()) && unfit().isEmpty(), day.textProperty(),
                office.textProperty(), union.textProperty(), words.textProperty(), score.textProperty());
    }

    MoveSheet.Order order() {
        LocalDate when = java.util.Objects.requireNonNull(Types.DAY.parse(day.getText()).value(), "asked before");
        BigDecimal points = step == MoveSheet.Step.FINISH ? Types.DECIMAL.parse(score.getText()).value() : null;
        return new MoveSheet.Order(step, when, office.getText(), union.getText(), words.getText(), points);
    }
}
