package org.streetunion.app.ui.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.controls.Sentence;

/**
 * A page of one record that is worked on: its name and its deeds in a bar, how far it is in a line below, the rest drawn from what is read
 * each time something was written.
 *
 * @param <V> what is read
 */
public abstract class OneRecordPage<V> implements Page {
    private final Desk desk;
    private final String id;
    private final String gone;
    private final Label name = new Label();
    private final Label next = new Label();
    private final BorderPane root = new BorderPane();
    private @Nullable V view;

    /** A page whose parts have ids that begin so; {@code gone} is said when the record is not there any more. */
    protected OneRecordPage(Desk desk, String id, String gone) {
        this.desk = desk;
        this.id = id;
        this.gone = gone;
        root.setId(id + "-page");
        root.getStyleClass().add("record-page");
        name.getStyleClass().add("record-name");
        name.setId(id + "-name");
        next.getStyleClass().add("file-next");
        desk.session().whileShown(root, this::read);
    }

    @Override
    public final Node node() {
        return root;
    }

    @Override
    public void shown() {
        read();
        root.requestFocus();
    }

    /** Finds the record, away from the window. */
    protected abstract Optional<V> find();

    /** Draws what was found. */
    protected abstract void draw(V found);

    /** Reads the record and draws it. */
    protected void read() {
        desk.background().read(this::find, found -> found.ifPresentOrElse(this::take, () -> desk.asking().remark(gone)));
    }

    private void take(V found) {
        view = found;
        draw(found);
    }

    /** What was read last; null before. */
    protected final @Nullable V view() {
        return view;
    }

    /** The record's name and how far it is. */
    protected final void head(String named, String step) {
        name.setText(named);
        next.setText(step);
    }

    /** The page, its middle and what else stands around it. */
    protected final BorderPane root() {
        return root;
    }

    /** The way back, the name, and at the right these deeds. */
    protected final Node bar(Node... deeds) {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox bar = new HBox(8, Command.BACK.iconButton(desk.pages()::back), name, spring);
        bar.getChildren().addAll(deeds);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("page-bar");
        return bar;
    }

    /** How far it is, what is known of it beside that, and more below. */
    protected final Node heading(String part, Label facts, Node... below) {
        next.setId(id + "-" + part);
        facts.getStyleClass().add("faint");
        HBox line = new HBox(18, next, facts);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox heading = new VBox(4, line);
        heading.getChildren().addAll(below);
        heading.getStyleClass().add("file-heading");
        return heading;
    }

    /** A button for something that can be done with the record. */
    protected final Button deed(String part, String words, Runnable run) {
        return deed(part, new Button(words), run);
    }

    /** The same for a button whose words change. */
    protected final Button deed(String part, Button button, Runnable run) {
        button.setId(id + "-" + part);
        button.setOnAction(event -> run.run());
        return button;
    }

    /** A button that leads to the record as its register keeps it. */
    protected final Button form(String words, String ledger, long row) {
        return deed("form", words, () -> open(ledger, row));
    }

    /** Opens a row of a register above this page. */
    protected final void open(String ledger, long row) {
        desk.pages().push(new RecordPage(desk, desk.office().registers().get(ledger), new RecordPage.Start(row, Map.of(), null)));
    }

    /** Tabs that stay. */
    protected static TabPane tabs(Tab... all) {
        TabPane tabs = new TabPane(all);
        tabs.getStyleClass().add("record-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        return tabs;
    }

    /** Shows something or leaves no room for it. */
    protected static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    /** What stands against the record, or should be known, each in a sentence of at most that width. */
    protected static List<Node> said(List<Problem> problems, double width) {
        return problems.stream().map(problem -> said(problem, width)).toList();
    }

    private static Node said(Problem problem, double width) {
        Sentence sentence = new Sentence(
                "· " + problem.sentence() + (problem.basis().isEmpty() ? "" : "（" + problem.basis() + "）"), width);
        sentence.getStyleClass().addAll("problem", problem.blocks() ? "problem-block" : "problem-warn");
        return sentence;
    }
}
