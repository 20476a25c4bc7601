package org.streetunion.app.ui.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Trait;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.ui.controls.Sentence;
import org.streetunion.app.ui.port.MassChange;
import org.streetunion.app.work.ChangeRows;
import org.streetunion.app.work.Recap;
import org.streetunion.app.work.RowChange;

/** 批量修改 from a list: of the ticked rows, or of the list as it stands. Asks what, counts, asks once more, does it. */
final class MassChanging {
    private static final double WIDTH = 520;
    private static final String TITLE = "批量修改";
    private final Desk desk;
    private final LedgerModel model;
    private final MassChange changes;

    MassChanging(Desk desk, LedgerModel model, MassChange changes) {
        this.desk = desk;
        this.model = model;
        this.changes = changes;
    }

    /** Begins. */
    void start() {
        boolean ticked = model.selection().count(Math.max(0, model.total().get())) > 0;
        var query = model.query();
        if (ticked) {
            model.chosen(null, this::ask);
        } else {
            desk.background().read(() -> model.register().ids(query), this::ask);
        }
    }

    private void ask(long[] ids) {
        if (ids.length == 0) {
            desk.asking().remark("列表里没有可以修改的记录");
            return;
        }
        String unit = model.ledger().unit();
        MassForm form = new MassForm(desk, model.register(), changes.columns(model.ledger()));
        Sentence what = new Sentence(
                "“" + model.ledger().title() + "”里的这 " + String.format("%,d ", ids.length) + unit + "，下列栏目都改成同样的内容，空着就是清空：",
                WIDTH);
        desk.asking().fill(new Asking.Form<>(TITLE, new VBox(10, what, form.node()), "下一步", form.ready(), form::chosen))
                .ifPresent(fields -> order(fields).ifPresent(order -> count(order, ids)));
    }

    /** Dated columns ask whether the world changed or the record was wrong. */
    private Optional<RowChange> order(List<FieldModel> fields) {
        Map<String, @Nullable Object> values = new HashMap<>();
        fields.forEach(field -> values.put(field.column().key(), field.value().get()));
        List<FieldModel> dated = fields.stream().filter(field -> field.column().is(Trait.DATED)).toList();
        String ledger = model.ledger().key();
        if (dated.isEmpty()) {
            return Optional.of(new RowChange(ledger, values, null, "", ""));
        }
        Optional<Act> answer = new ChangeQuestion(dated, desk.session().actor(), LocalDate.now(desk.office().clock()))
                .ask(desk.asking());
        return answer.map(act -> new RowChange(ledger, values, act.changedOn(), act.event(), act.reason()));
    }

    private void count(RowChange order, long[] ids) {
        Optional<Problem> against = changes.check(order).stream().filter(Problem::blocks).findFirst();
        if (against.isPresent()) {
            desk.asking().remark(against.get().sentence());
            return;
        }
        desk.background().start(TITLE + "：清点", progress -> changes.recap(order, ids, progress),
                recap -> recap.ifPresentOrElse(found -> confirm(order, ids, found), this::stopped));
    }

    private void confirm(RowChange order, long[] ids, Recap recap) {
        if (recap.changes() == 0) {
            desk.asking().remark(recap.refused() == 0
                    ? "这些记录本来就是这样，不用改"
                    : "没有可以改的：" + recap.reasons().get(0).reason());
            return;
        }
        String unit = model.ledger().unit();
        VBox content = new VBox(10, new Sentence(words(recap, unit), WIDTH));
        if (recap.refused() > 0) {
            ListView<String> refused = new ListView<>();
            refused.setId("refused");
            refused.setPrefHeight(160);
            refused.getItems().setAll(recap.reasons().stream().map(each -> each.label() + "：" + each.reason()).toList());
            content.getChildren().add(refused);
        }
        desk.asking().fill(new Asking.Form<>(TITLE + "：核对", content, "改 " + String.format("%,d ", recap.changes()) + unit,
                new SimpleBooleanProperty(true), () -> order)).ifPresent(sure -> run(sure, ids));
    }

    private String words(Recap recap, String unit) {
        String words = String.format("要改 %,d %s", recap.changes(), unit);
        words += recap.already() == 0 ? "" : String.format("；%,d %s本来就是这样", recap.already(), unit);
        words += recap.refused() == 0 ? "" : String.format("；%,d %s不能改，保持原样，原因见下", recap.refused(), unit);
        return words + "。改完可以整批撤销。";
    }

    private void run(RowChange order, long[] ids) {
        desk.background().start(TITLE, progress -> changes.run(order, ids, desk.session().actor(), progress),
                done -> done.ifPresentOrElse(this::said, this::stopped));
    }

    private void said(ChangeRows.Done done) {
        model.selection().clear();
        desk.session().wrote();
        model.open();
        String unit = model.ledger().unit();
        String refused = done.recap().refused() == 0 ? "" : String.format("，%,d %s没有改", done.recap().refused(), unit);
        String blocked = done.problems().stream().filter(Problem::blocks).map(Problem::sentence).collect(Collectors.joining("；"));
        desk.asking().remark(
                done.done() ? String.format("已批量修改 %,d %s", done.recap().changes(), unit) + refused : blocked,
                new Undoing(desk).offer(done.batch()));
    }

    private void stopped() {
        desk.asking().remark("已停止，什么都没有改");
    }
}
