package org.streetunion.app.ui.scores;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.reporting.assessment.Scheme;
import org.streetunion.app.reporting.assessment.Standing;
import org.streetunion.app.ui.background.Latest;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.ui.controls.DayField;
import org.streetunion.app.ui.ledger.DayWords;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.Undoing;
import org.streetunion.app.ui.port.Scoring;
import org.streetunion.app.work.assessment.AwardStars;

/** 评定星级: who gets a star by the totals of a scheme is shown before it is entered; whom the committee passes over is unticked. */
final class StarAward {
    private static final double WIDTH = 560;
    private final Desk desk;
    private final Scoring scoring;
    private final Scheme scheme;
    private final LocalDate today;
    private final Latest latest;
    private final ComboBox<String> star = new ComboBox<>();
    private final DayField day;
    private final TextField number = new TextField();
    private final Label approver = new Label();
    private final Label count = new Label();
    private final ListView<AwardStars.Candidate> list = new ListView<>();
    private final Set<Long> without = new TreeSet<>();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();

    StarAward(Desk desk, Scoring scoring, Scheme scheme) {
        this.desk = desk;
        this.scoring = scoring;
        this.scheme = scheme;
        this.today = LocalDate.now(desk.office().clock());
        this.latest = new Latest(desk.background());
        this.day = new DayField(chosen -> day().setText(chosen.toString()));
        star.setId("star-star");
        day.setId("star-day");
        number.setId("star-number");
        list.setId("star-list");
        count.setId("star-count");
    }

    private DayField day() {
        return day;
    }

    /** Asks and does it. */
    void start() {
        List<String> stars = AwardStars.given(scheme);
        if (stars.isEmpty()) {
            desk.asking().remark("“" + scheme.head().name() + "”的等次里没有三星、四星、五星，不评星级");
            return;
        }
        star.getItems().setAll(stars);
        day.setText(today.toString());
        number.setPromptText("没有就不填");
        number.setPrefColumnCount(20);
        list.setPrefSize(WIDTH, 240);
        list.setPlaceholder(new Label("没有达到这个星级的工会"));
        list.setCellFactory(any -> new CheckBoxListCell<>(this::tick, new Words()));
        star.valueProperty().addListener((any, old, now) -> read());
        day.textProperty().addListener((any, old, now) -> read());
        star.setValue(stars.get(stars.size() - 1));
        desk.asking().fill(new Asking.Form<>("评定星级", grid(), "登记", ready.getReadOnlyProperty(), this::decision))
                .ifPresent(decision -> desk.background().start("评定星级",
                        progress -> scoring.award(scheme, decision, desk.session().actor()), done -> said(decision, done)));
    }

    private GridPane grid() {
        GridPane grid = new GridPane();
        grid.setHgap(10);
        grid.setVgap(8);
        HBox who = new HBox(10, star, approver);
        who.setAlignment(Pos.CENTER_LEFT);
        grid.addRow(0, new Label("星级"), who);
        grid.addRow(1, new Label("批准日期"), day);
        grid.addRow(2, new Label("批准文号"), number);
        grid.addRow(3, new Label("哪些工会"), list);
        grid.add(count, 1, 4);
        return grid;
    }

    private @Nullable LocalDate decided() {
        return DayWords.parse(day.getText(), today).value();
    }

    private void read() {
        ready.set(false);
        LocalDate on = decided();
        String which = star.getValue();
        if (on == null || which == null) {
            latest.forget();
            count.setText("请填批准日期，例如 1007、2026-10-07");
            return;
        }
        String by = AwardStars.approver(scheme, which);
        approver.setText(by.isEmpty() ? "批准单位没有写在方案的等次里" : "由" + by + "批准");
        latest.ask(() -> scoring.stars(scheme, which, on), found -> {
            without.clear();
            list.getItems().setAll(found);
            judge();
        });
    }

    private SimpleBooleanProperty tick(AwardStars.Candidate candidate) {
        long union = candidate.standing().union().id();
        SimpleBooleanProperty ticked = new SimpleBooleanProperty(!without.contains(union));
        ticked.addListener((any, was, is) -> {
            if (is) {
                without.remove(union);
            } else {
                without.add(union);
            }
            judge();
        });
        return ticked;
    }

    private void judge() {
        int many = list.getItems().size() - without.size();
        count.setText("登记 " + many + " 家" + (without.isEmpty() ? "" : "，不评 " + without.size() + " 家")
                + (list.getItems().isEmpty() ? "" : "；去掉勾的不登记"));
        ready.set(many > 0 && decided() != null);
    }

    private AwardStars.Decision decision() {
        LocalDate on = decided();
        return new AwardStars.Decision(star.getValue(), on == null ? today : on, number.getText().strip(), without);
    }

    private void said(AwardStars.Decision decision, AwardStars.Done done) {
        String reminded = done.remarks().isEmpty() ? "" : "。" + done.remarks().get(0);
        if (done.batch() == 0) {
            desk.asking().remark("没有登记" + (reminded.isEmpty() ? "：这些工会这一天已经有星级变动" : reminded));
            return;
        }
        desk.session().wrote();
        desk.asking().remark("已登记" + decision.star() + " " + done.entered() + " 家，在“星级变动”里" + reminded,
                new Undoing(desk).offer(done.batch()));
    }

    /** A line of the list: what the star is to whom, and why. */
    private static final class Words extends StringConverter<AwardStars.Candidate> {
        @Override
        public String toString(AwardStars.@Nullable Candidate candidate) {
            if (candidate == null) {
                return "";
            }
            Standing standing = candidate.standing();
            return standing.union().name() + "　" + standing.total().toPlainString() + " 分，第 " + standing.rank() + " 名　"
                    + candidate.kind() + (candidate.has().isEmpty() ? "" : "（现有" + candidate.has() + "）");
        }

        @Override
        public AwardStars.@Nullable Candidate fromString(String text) {
            return null;
        }
    }
}
