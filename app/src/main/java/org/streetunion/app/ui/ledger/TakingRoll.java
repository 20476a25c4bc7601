package org.streetunion.app.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ui.port.Deeds;
import org.streetunion.app.work.elections.TakeRoll;

/** 登记到会 on the page of a meeting: the delegates in office, each ticked until somebody says that the person did not come. */
final class TakingRoll {
    private static final double HEIGHT = 320;
    private static final double NAME = 150;
    private final Desk desk;
    private final Deeds deeds;
    private final Runnable done;
    private final List<Mark> marks = new ArrayList<>();
    private final Label sum = new Label();

    TakingRoll(Desk desk, Deeds deeds, Runnable done) {
        this.desk = desk;
        this.deeds = deeds;
        this.done = done;
    }

    void start(long congress) {
        desk.background().read(() -> deeds.roll(congress), lines -> {
            if (lines.isEmpty()) {
                desk.asking().remark("“代表和委员”里没有这一届的在任代表，请先登记代表");
            } else {
                ask(congress, lines);
            }
        });
    }

    private void ask(long congress, List<TakeRoll.Line> lines) {
        DeedForm<List<TakeRoll.Line>> form = new DeedForm<>(desk, this::filled, roll -> deeds.check(congress, roll));
        VBox list = new VBox(6);
        for (TakeRoll.Line line : lines) {
            Mark mark = new Mark(line, () -> {
                count();
                form.changed();
            });
            marks.add(mark);
            list.getChildren().add(mark.box);
        }
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(HEIGHT);
        sum.setId("roll-sum");
        count();
        form.below(new VBox(8, sum, scroll));
        desk.asking().fill(form.form("登记到会（没到的去掉勾，写上原因）", "登记")).ifPresent(roll -> desk.background().start("登记到会",
                progress -> deeds.take(congress, roll, desk.session().actor()), this::said));
    }

    private List<TakeRoll.Line> filled() {
        return marks.stream().map(Mark::line).toList();
    }

    private void count() {
        long came = marks.stream().filter(mark -> mark.came.isSelected()).count();
        sum.setText("应到 " + marks.size() + " 人，实到 " + came + " 人");
    }

    private void said(Saved saved) {
        if (new Undoing(desk).told(saved.batch(), saved.problems(), "已登记到会，应到和实到人数按名单填好")) {
            done.run();
        }
    }

    /** One delegate. */
    private static final class Mark {
        private final TakeRoll.Line known;
        private final CheckBox came;
        private final TextField reason = new TextField();
        private final HBox box;

        Mark(TakeRoll.Line known, Runnable changed) {
            this.known = known;
            this.came = new CheckBox(known.person().label());
            came.setId("roll-" + known.person().id());
            came.setPrefWidth(NAME);
            came.setSelected(known.came());
            reason.setText(known.reason());
            reason.setPromptText("未到原因（可不填）");
            reason.visibleProperty().bind(came.selectedProperty().not());
            came.selectedProperty().addListener((any, was, is) -> changed.run());
            box = new HBox(10, came, reason);
            box.setAlignment(Pos.CENTER_LEFT);
        }

        TakeRoll.Line line() {
            return new TakeRoll.Line(known.person(), came.isSelected(), reason.getText());
        }
    }
}
