package org.streetunion.app.ui.byhand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.office.members.MemberCodes;
import org.streetunion.app.ui.controls.DayField;
import org.streetunion.app.ui.ledger.DayWords;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.RowPick;
import org.streetunion.app.work.byhand.HandShared;

/** The fields above the rows that hold for everybody. */
final class HandShares {
    private static final String JOINS = "入会";
    private static final String COMES = "转入";
    private static final String UNSAID = "不填";
    private final RowPick union;
    private final DayField day;
    private final ComboBox<String> how = new ComboBox<>();
    private final ComboBox<String> employment = new ComboBox<>();
    private final ComboBox<String> migrant = new ComboBox<>();
    private final TextField workplace = new TextField();
    private final FlowPane root = new FlowPane(14, 6);
    private final LocalDate today;

    HandShares(Desk desk, Runnable changed) {
        this.union = RowPick.ofUnions(desk, "hand-union");
        this.day = new DayField(this::choose);
        this.today = LocalDate.now(desk.office().clock());
        union.field().setPrefColumnCount(26);
        day.setId("hand-day");
        day.setPrefColumnCount(9);
        day.setText(today.toString());
        how.setId("hand-how");
        how.getItems().setAll(JOINS, COMES);
        how.setValue(JOINS);
        List<String> employments = new ArrayList<>(List.of(UNSAID));
        employments.addAll(MemberCodes.EMPLOYMENTS.codes());
        employment.getItems().setAll(employments);
        employment.setValue("在岗");
        migrant.getItems().setAll(UNSAID, "是", "否");
        migrant.setValue(UNSAID);
        workplace.setId("hand-workplace");
        workplace.setPrefColumnCount(14);
        workplace.setPromptText("可不填");
        add("工会", union.field());
        add("入会日期", day);
        add("入会方式", how);
        add("就业状况", employment);
        add("农民工", migrant);
        add("工作单位", workplace);
        root.getStyleClass().add("hand-shares");
        union.row().addListener((any, old, now) -> changed.run());
        List.of(day, workplace).forEach(field -> field.textProperty().addListener((any, old, now) -> changed.run()));
        List.of(how, employment, migrant).forEach(box -> box.valueProperty().addListener((any, old, now) -> changed.run()));
    }

    Node node() {
        return root;
    }

    /** Names the union, as if somebody had chosen it. */
    void name(Reference chosen) {
        union.name(chosen);
    }

    void focus() {
        union.field().requestFocus();
    }

    boolean named() {
        return union.id() != null;
    }

    HandShared value() {
        String working = employment.getValue();
        return new HandShared(union.id(), DayWords.parse(day.getText(), today).value(), COMES.equals(how.getValue()),
                UNSAID.equals(working) || working == null ? "" : working, workplace.getText().strip(),
                UNSAID.equals(migrant.getValue()) ? null : "是".equals(migrant.getValue()));
    }

    /** As it is kept in a draft. */
    Map<String, String> kept() {
        Map<String, String> kept = new TreeMap<>();
        Reference named = union.row().get();
        if (named != null) {
            kept.put("union", named.id() + " " + named.label());
        }
        kept.put("day", day.getText());
        kept.put("how", how.getValue());
        kept.put("employment", employment.getValue());
        kept.put("migrant", migrant.getValue());
        kept.put("workplace", workplace.getText());
        return kept;
    }

    /** From a draft. */
    void fill(Map<String, String> kept) {
        String named = kept.getOrDefault("union", "");
        int blank = named.indexOf(' ');
        if (blank > 0) {
            name(new Reference(Long.parseLong(named.substring(0, blank)), named.substring(blank + 1)));
        }
        day.setText(kept.getOrDefault("day", day.getText()));
        how.setValue(kept.getOrDefault("how", JOINS));
        employment.setValue(kept.getOrDefault("employment", UNSAID));
        migrant.setValue(kept.getOrDefault("migrant", UNSAID));
        workplace.setText(kept.getOrDefault("workplace", ""));
    }

    private void choose(LocalDate chosen) {
        day.setText(chosen.toString());
    }

    private void add(String words, Node field) {
        HBox pair = new HBox(6, new Label(words), field);
        pair.setAlignment(Pos.CENTER_LEFT);
        root.getChildren().add(pair);
    }
}
