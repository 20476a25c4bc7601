package org.streetunion.app.ui.scores;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.reporting.assessment.Scheme;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.Undoing;
import org.streetunion.app.ui.port.Scoring;
import org.streetunion.app.work.assessment.InspectFolder;
import org.streetunion.app.work.assessment.SchemeScores;
import org.streetunion.app.work.assessment.TakeSheets;

/** What can be done with a scheme beside typing: counting, sheets out and back, 通报, 迎检台账, the next year. */
final class ScoreDeeds {
    private final Desk desk;
    private final Scoring scoring;
    private final ScoreModel model;

    ScoreDeeds(Desk desk, Scoring scoring, ScoreModel model) {
        this.desk = desk;
        this.scoring = scoring;
        this.model = model;
    }

    List<Node> nodes() {
        Button fill = button("score-fill", "自动计分", this::fill);
        Button bulletin = button("score-bulletin", "通报", this::bulletin);
        MenuButton more = new MenuButton("更多");
        more.setId("score-more");
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.getItems().addAll(item("新建年度方案…", this::begin), item("评定星级…", this::award), item("发自评表（全部工会）", this::send),
                item("收自评表…", this::take),
                item("迎检台账（这家工会）", () -> inspect(true)), item("迎检台账（全部工会）", () -> inspect(false)),
                item("看方案的指标", () -> details("schemeitems")), item("看等次和系数", () -> details("bands")));
        more.disableProperty().bind(Bindings.isNotEmpty(desk.background().jobs()));
        return List.of(fill, bulletin, more);
    }

    private Button button(String id, String words, Runnable run) {
        Button button = new Button(words);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> run.run());
        button.disableProperty().bind(Bindings.isNotEmpty(desk.background().jobs()));
        return button;
    }

    private static MenuItem item(String words, Runnable run) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> run.run());
        return item;
    }

    /** The scheme, when nothing typed would be lost sight of. */
    private @Nullable Scheme scheme() {
        SchemeScores scores = model.scores();
        if (scores == null) {
            desk.asking().remark("还没有考核方案，请先在“考核方案”里新建，或用“更多 › 新建年度方案”");
        } else if (model.tally().get().changed() > 0) {
            desk.asking().remark("打了分还没有保存，请先保存");
            return null;
        }
        return scores == null ? null : scores.scheme();
    }

    private void fill() {
        Scheme scheme = scheme();
        if (scheme == null) {
            return;
        }
        desk.background().start("自动计分", progress -> scoring.fill(scheme.head().id(), desk.session().actor(), progress), done -> {
            if (done.batch() != 0) {
                desk.session().wrote();
            }
            desk.asking().remark(done.words(),
                    new Undoing(desk).offer(done.batch()));
        });
    }

    private void bulletin() {
        Scheme scheme = scheme();
        if (scheme != null) {
            desk.background().start("考核通报", progress -> scoring.bulletin(scheme, desk.session().actor()), written -> {
                if (written.batch() != 0) {
                    desk.session().wrote();
                }
                desk.asking().remark("已写好通报，Excel 和 PDF 在“考核”文件夹里", new Asking.Offer("复制文字", () -> {
                    desk.around().clipboard().put(written.text());
                    desk.asking().remark("已复制，可以粘贴到微信");
                }));
                desk.pages().preview(written.pdf());
            });
        }
    }

    private void send() {
        Scheme scheme = scheme();
        if (scheme != null) {
            desk.background().start("发自评表", progress -> scoring.send(scheme.head().id(), List.of(), progress),
                    (Path folder) -> desk.asking().remark("自评表已写好，可以发给各工会了", ScorePage.opening(desk, folder)));
        }
    }

    private void take() {
        Scheme scheme = scheme();
        Optional<Path> folder = scheme == null ? Optional.empty() : desk.around().files().folder("选择放着交回自评表的文件夹");
        if (scheme != null && folder.isPresent()) {
            desk.background().start("收自评表",
                    progress -> scoring.take(scheme.head().id(), List.of(folder.get()), desk.session().actor()), this::taken);
        }
    }

    private void taken(TakeSheets.Done done) {
        if (done.batch() != 0) {
            desk.session().wrote();
        }
        desk.asking().remark(done.words(), done.complaints().isEmpty()
                ? new Undoing(desk).offer(done.batch())
                : new Asking.Offer("复制没有收的原因", () -> desk.around().clipboard().put(String.join("\n", done.complaints()))));
    }

    private void inspect(boolean one) {
        Scheme scheme = scheme();
        ScoreModel.Subject subject = model.subject().get();
        if (scheme == null || (one && (subject == null || model.mode().get() != ScoreModel.Mode.UNION))) {
            if (scheme != null) {
                desk.asking().remark("请先选“按工会”，再在左边选一家");
            }
            return;
        }
        List<Long> unions = one && subject != null ? List.of(subject.id()) : List.of();
        desk.background().start("迎检台账",
                progress -> scoring.inspect(new InspectFolder.Wish(scheme.head().id(), unions), desk.session().actor(), progress),
                done -> desk.asking().remark("迎检台账 " + done.unions() + " 家已整理好"
                        + (done.lacking() == 0 ? "，材料齐全" : "，还缺 " + done.lacking() + " 样，见目录"),
                        ScorePage.opening(desk, done.folder())));
    }

    private void award() {
        Scheme scheme = scheme();
        if (scheme != null) {
            new StarAward(desk, scoring, scheme).start();
        }
    }

    private void details(String ledger) {
        Scheme.Head head = model.head().get();
        if (head != null) {
            desk.pages().ledger(ledger,
                    org.streetunion.app.ledger.Query.ALL.and(new org.streetunion.app.ledger.Filter.OneOf("scheme",
                            List.of(new org.streetunion.app.ledger.Reference(head.id(), head.name())))));
        }
    }

    private void begin() {
        Scheme.Head from = model.head().get();
        if (from == null) {
            return;
        }
        Integer last = from.year();
        TextField year = new TextField(
                String.valueOf(last == null ? LocalDate.now(desk.office().clock()).getYear() : last + 1));
        year.setId("score-year");
        HBox fields = new HBox(8, new Label("照“" + from.name() + "”新建"), year, new Label("年的方案"));
        fields.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        desk.asking().fill(new Asking.Form<>("新建年度方案", fields, "新建",
                Bindings.createBooleanBinding(() -> year.getText().strip().matches("20\\d\\d"), year.textProperty()),
                () -> Integer.parseInt(year.getText().strip())))
                .ifPresent(wanted -> desk.background().start("新建年度方案",
                        progress -> scoring.begin(from.id(), wanted, desk.session().actor()), made -> begun(from, wanted, made)));
    }

    private void begun(Scheme.Head from, int year, Optional<Long> made) {
        if (made.isEmpty()) {
            desk.asking().remark(year + " 年已经有这个方案");
            return;
        }
        model.head().set(new Scheme.Head(made.get(), "", year, "", null, false, null));
        desk.session().wrote();
        desk.asking().remark("已照“" + from.name() + "”新建 " + year + " 年的方案，可以自动计分了");
    }
}
