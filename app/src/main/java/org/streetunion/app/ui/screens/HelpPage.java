package org.streetunion.app.ui.screens;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.streetunion.app.ui.ledger.Page;

/** 怎么用: topics at the left, the chosen one at the right; opens at what is said about the page one comes from. */
public final class HelpPage implements Page {
    private static final double WIDEST = 760;
    private final HelpTopics topics = HelpTopics.shipped();
    private final ListView<HelpTopics.Topic> list = new ListView<>();
    private final TextField find = new TextField();
    private final VBox text = new VBox(12);
    private final BorderPane root = new BorderPane();

    /** About the page of this title. */
    HelpPage(String page) {
        root.setId("help-page");
        root.getStyleClass().add("ledger-page");
        find.setId("help-find");
        find.setPromptText("查找，例如 撤销");
        find.textProperty().addListener((any, old, now) -> find(now.strip()));
        list.setId("help-topics");
        list.getStyleClass().add("record-parts");
        list.setPlaceholder(new Label("没有说到这个词"));
        list.getSelectionModel().selectedItemProperty().addListener((any, old, now) -> {
            if (now != null) {
                show(now);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox left = new VBox(8, find, list);
        left.getStyleClass().add("help-topics");
        text.getStyleClass().add("help-text");
        text.setMaxWidth(WIDEST);
        ScrollPane scroll = new ScrollPane(text);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("form-scroll");
        root.setLeft(left);
        root.setCenter(scroll);
        list.getItems().setAll(topics.all());
        list.getSelectionModel().select(topics.about(page));
        list.scrollTo(topics.about(page));
    }

    @Override
    public String title() {
        return "怎么用";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        find.requestFocus();
    }

    private void find(String words) {
        list.getItems().setAll(topics.saying(words));
        list.getSelectionModel().selectFirst();
    }

    private void show(HelpTopics.Topic topic) {
        Label title = new Label(topic.title());
        title.setId("help-title");
        title.getStyleClass().add("record-name");
        text.getChildren().setAll(title);
        for (String line : topic.text()) {
            Label words = new Label(line);
            words.setWrapText(true);
            text.getChildren().add(words);
        }
    }
}
