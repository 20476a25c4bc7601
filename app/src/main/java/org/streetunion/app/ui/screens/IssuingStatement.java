package org.streetunion.app.ui.screens;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.issued.IssuedLedger;
import org.streetunion.app.reporting.statements.IssuedVersions;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.RecordPage;
import org.streetunion.app.ui.port.SummaryTables;
import org.streetunion.app.work.issued.IssueStatement;
import org.streetunion.reports.model.Report;

/** 存档: asks who puts a statement away and to whom it goes; of one whose figures changed, why, with the figures that differ. */
final class IssuingStatement {
    private static final double WIDE = 560;
    private static final int SHOWN = 8;
    private final Desk desk;
    private final SummaryTables tables;
    private final SummaryModel model;
    private final Button button = new Button("存档…");

    IssuingStatement(Desk desk, SummaryTables tables, SummaryModel model) {
        this.desk = desk;
        this.tables = tables;
        this.model = model;
        button.setId("issue-summary");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.managedProperty().bind(button.visibleProperty());
        button.disableProperty().bind(model.report().isNull().or(Bindings.isNotEmpty(desk.background().jobs())));
        button.setOnAction(event -> ask());
        model.report().addListener((any, old, now) -> fit(now));
        fit(null);
    }

    Node button() {
        return button;
    }

    private void fit(@Nullable Report report) {
        button.setVisible(model.kind().get().issued());
        button.setText(report != null && IssuedVersions.differs(report.notes()) ? "存档更正版…" : "存档…");
    }

    private void ask() {
        SummaryTables.Wish wish = model.wish();
        desk.background().read(() -> tables.standing(wish), standing -> standing.ifPresent(each -> answer(wish, each)));
    }

    private void answer(SummaryTables.Wish wish, IssueStatement.Standing standing) {
        IssuedVersions.Version last = standing.last().orElse(null);
        if (standing.same() && last != null) {
            desk.asking().remark("与 " + last.words() + "数字相同，不用再存", look(last.row()));
            return;
        }
        fill(standing).ifPresent(issue -> desk.background().read(() -> tables.check(wish, issue), problems -> {
            if (agreed(problems)) {
                desk.background().start("存档", progress -> tables.issue(wish, issue, desk.session().actor()), this::done);
            }
        }));
    }

    private boolean agreed(List<Problem> problems) {
        Optional<Problem> against = problems.stream().filter(Problem::blocks).findFirst();
        against.ifPresent(problem -> desk.asking().remark(problem.sentence()));
        return against.isEmpty() && (problems.isEmpty() || desk.asking().confirm("请核对",
                String.join("\n", problems.stream().map(Problem::sentence).toList()), "仍然存档"));
    }

    private void done(Saved saved) {
        if (saved.done()) {
            desk.asking().remark("已存档，表和数字放在“报表存档”里，以后不会变", look(saved.id()));
            model.compute();
        } else {
            agreed(saved.problems());
        }
    }

    private Asking.Offer look(long row) {
        return new Asking.Offer("看存档", () -> desk.pages().push(
                new RecordPage(desk, desk.office().registers().get(IssuedLedger.KEY), RecordPage.Start.reading(row))));
    }

    private Optional<SummaryTables.Issue> fill(IssueStatement.Standing standing) {
        TextField by = field("issue-by", desk.session().actor().name());
        TextField sentTo = field("issue-to", "");
        sentTo.setPromptText("例如 区总工会财务部、会员代表大会，可不填");
        TextArea reason = new TextArea();
        reason.setId("issue-reason");
        reason.setPrefRowCount(2);
        reason.setWrapText(true);
        GridPane grid = new GridPane();
        grid.setHgap(10);
        grid.setVgap(10);
        grid.addRow(0, new Label("存档人"), by);
        grid.addRow(1, new Label("报送或公开对象"), sentTo);
        boolean correcting = standing.last().isPresent();
        if (correcting) {
            grid.addRow(2, new Label("为什么更正"), reason);
            Platform.runLater(reason::requestFocus);
        }
        ObservableBooleanValue ready = Bindings.createBooleanBinding(
                () -> !by.getText().isBlank() && (!correcting || !reason.getText().isBlank()), by.textProperty(),
                reason.textProperty());
        VBox content = new VBox(12, words(standing), grid);
        content.setPrefWidth(WIDE);
        return desk.asking().fill(new Asking.Form<>("存档：" + standing.title() + "　" + standing.next(), content, "存档", ready,
                () -> new SummaryTables.Issue(by.getText(), sentTo.getText(), reason.getText())));
    }

    private static Label words(IssueStatement.Standing standing) {
        List<String> differences = standing.differences();
        String words = standing.last().map(last -> "与 " + last.words() + "不同 " + differences.size() + " 处"
                + (differences.size() > SHOWN ? "，前 " + SHOWN + " 处" : "") + "：\n"
                + String.join("\n", differences.stream().limit(SHOWN).toList()))
                .orElse("照现在看到的样子存下 Excel、PDF 和数字；以后账上变了，这里会说，可以另存更正版。");
        Label label = new Label(words);
        label.setId("issue-words");
        label.setWrapText(true);
        return label;
    }

    private static TextField field(String id, String text) {
        TextField field = new TextField(text);
        field.setId(id);
        field.setPrefColumnCount(28);
        return field;
    }
}
