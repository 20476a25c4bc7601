package org.streetunion.app.ui.byhand;

import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.ui.controls.RareText;
import org.streetunion.app.work.byhand.HandLine;
import org.streetunion.app.work.byhand.HandVerdict;
import org.streetunion.app.work.byhand.HandWay;
import org.streetunion.app.work.byhand.Known;
import org.streetunion.app.work.byhand.SaveByHand;

/** One row of the form: three fields, what follows from them, and what is to be said. */
final class HandRow {
    static final double NUMBER = 34;
    static final double NAME = 110;
    static final double ID = 190;
    static final double PHONE = 130;
    static final double DERIVED = 130;
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
    private final Label place = new Label();
    private final TextField name = new TextField();
    private final TextField number = new TextField();
    private final TextField mobile = new TextField();
    private final Label derived = new Label();
    private final Label said = new Label();
    private final ComboBox<HandWay> way = new ComboBox<>();
    private final Button away = new Button("×");
    private final HBox root;
    private HandVerdict verdict = HandVerdict.NOTHING;
    private String unclear = "";
    private boolean filling;

    HandRow(Runnable changed, Runnable removed) {
        place.setMinWidth(NUMBER);
        place.getStyleClass().add("faint");
        width(name, NAME);
        width(number, ID);
        width(mobile, PHONE);
        derived.setMinWidth(DERIVED);
        derived.setPrefWidth(DERIVED);
        said.getStyleClass().add("hand-said");
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        way.getStyleClass().add("hand-way");
        way.setConverter(words());
        way.setMinWidth(180);
        way.setFocusTraversable(false);
        way.managedProperty().bind(way.visibleProperty());
        way.setVisible(false);
        away.getStyleClass().add("flat");
        away.setTooltip(new Tooltip("删去这一行"));
        away.setFocusTraversable(false);
        away.setOnAction(event -> removed.run());
        RareText.watch(name);
        for (TextField field : List.of(name, number, mobile)) {
            field.textProperty().addListener((any, old, now) -> touched(changed));
        }
        way.valueProperty().addListener((any, old, now) -> touched(changed));
        root = new HBox(6, place, name, number, mobile, derived, way, said, away);
        root.setAlignment(Pos.CENTER_LEFT);
        root.getStyleClass().add("hand-row");
    }

    Node node() {
        return root;
    }

    /** The three fields from left to right. */
    List<TextField> fields() {
        return List.of(name, number, mobile);
    }

    HandLine line() {
        return new HandLine(name.getText().strip(), number.getText().strip(), mobile.getText().strip(), unclear);
    }

    HandWay way() {
        HandWay chosen = way.getValue();
        return chosen == null ? HandWay.ASK : chosen;
    }

    SaveByHand.Chosen chosen() {
        return new SaveByHand.Chosen(line(), way());
    }

    /** Puts a line in; nothing is told to have changed. */
    void fill(HandLine line, HandWay chosen) {
        filling = true;
        name.setText(line.name());
        number.setText(line.number());
        mobile.setText(line.mobile());
        unclear = line.unclear();
        if (chosen != HandWay.ASK) {
            way.getItems().setAll(chosen);
            way.setValue(chosen);
        }
        filling = false;
    }

    void place(int position) {
        place.setText(String.valueOf(position + 1));
        name.setId("hand-name-" + position);
        number.setId("hand-number-" + position);
        mobile.setId("hand-mobile-" + position);
        said.setId("hand-said-" + position);
        derived.setId("hand-derived-" + position);
        way.setId("hand-way-" + position);
    }

    HandVerdict verdict() {
        return verdict;
    }

    /** Whether it can be written as it stands. */
    boolean ready() {
        return !line().empty() && verdict.ready(way());
    }

    /** Shows what is said of the line. */
    void show(HandVerdict said) {
        verdict = said;
        filling = true;
        List<HandWay> ways = said.ways();
        HandWay before = way();
        way.getItems().setAll(ways);
        way.setValue(ways.contains(before) ? before : null);
        way.setPromptText("请选择");
        way.setVisible(!ways.isEmpty());
        filling = false;
        derived.setText(line().empty() ? "" : derived(said));
        say();
    }

    private void touched(Runnable changed) {
        if (!filling) {
            say();
            changed.run();
        }
    }

    private void say() {
        boolean asks = verdict.known() != null && way() == HandWay.ASK;
        boolean blocked = !line().empty() && (verdict.problems().stream().anyMatch(Problem::blocks) || asks);
        String words = line().empty() ? "" : words(verdict);
        said.setText(words);
        said.setTooltip(words.isEmpty() ? null : new Tooltip(words));
        root.pseudoClassStateChanged(WRONG, blocked);
        root.pseudoClassStateChanged(DOUBTFUL, !blocked && !words.isEmpty());
    }

    private static String words(HandVerdict verdict) {
        Known known = verdict.known();
        String problems = verdict.problems().stream()
                .sorted((one, other) -> Boolean.compare(other.blocks(), one.blocks())).map(Problem::sentence)
                .collect(Collectors.joining("；"));
        return known == null ? problems : known.words() + (problems.isEmpty() ? "" : "；" + problems);
    }

    private static String derived(HandVerdict verdict) {
        var birth = verdict.outcome().get(PersonFacts.BIRTH_ON);
        return verdict.outcome().get(PersonFacts.SEX, "") + (birth == null ? "" : "　" + birth);
    }

    private StringConverter<HandWay> words() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable HandWay chosen) {
                Known known = verdict.known();
                if (chosen == null) {
                    return "";
                }
                return chosen == HandWay.TAKE && known != null ? known.taking().words() : chosen.words();
            }

            @Override
            public HandWay fromString(String text) {
                return HandWay.ASK;
            }
        };
    }

    private static void width(TextField field, double width) {
        field.setPrefWidth(width);
        field.setMinWidth(width * 0.8);
    }

    /** The field in which the first problem lies; the name when none is named. */
    TextField troubled() {
        String field = verdict.problems().stream().filter(Problem::blocks).map(Problem::field).filter(java.util.Objects::nonNull)
                .findFirst().orElse("");
        return field.equals(PersonFacts.ID_NUMBER.key()) ? number : field.equals(MemberLedger.MOBILE.key()) ? mobile : name;
    }
}
