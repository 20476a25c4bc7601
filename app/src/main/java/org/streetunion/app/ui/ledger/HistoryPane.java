package org.streetunion.app.ui.ledger;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Episode;
import org.streetunion.app.ledger.JournalLine;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Store;
import org.streetunion.app.ledger.Trait;

/** What a row was when (its dated columns), and who wrote what into it. */
final class HistoryPane {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private final Desk desk;
    private final Register register;
    private final @Nullable BringingBack back;
    private final VBox box = new VBox(14);
    private final ScrollPane scroll = new ScrollPane(box);

    /** Without what brings an earlier state back, it is looked at only. */
    HistoryPane(Desk desk, Register register, @Nullable BringingBack back) {
        this.back = back;
        this.desk = desk;
        this.register = register;
        box.getStyleClass().add("history");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("form-scroll");
    }

    Node node() {
        return scroll;
    }

    void read(long id) {
        desk.background().read(() -> new Read(id, register.history(id), register.journal(id, desk.session().viewer())),
                this::draw);
    }

    private void draw(Read read) {
        box.getChildren().clear();
        if (register.ledger().hasHistory()) {
            box.getChildren().add(card("历史（季报按这里的日期统计）", read.history().stream().map(this::past).toList(), "没有历史"));
        }
        List<Node> lines = new ArrayList<>();
        long newest = read.journal().isEmpty() ? 0 : read.journal().get(0).batch();
        long before = newest;
        for (JournalLine line : read.journal()) {
            lines.add(line.batch() == before || back == null ? line(line) : new VBox(4, line(line), link(line, read.id())));
            before = line.batch();
        }
        box.getChildren().add(card("操作日志", lines, "没有记录"));
    }

    private Node link(JournalLine line, long id) {
        String when = MINUTE.format(line.at().atZone(desk.office().clock().getZone()));
        return link("back-" + line.batch(), () -> desk.background()
                .read(() -> register.after(id, line.batch(), desk.session().viewer()), then -> bring(then, when)));
    }

    private void bring(Row then, String when) {
        if (back != null) {
            back.to(then, when);
        }
    }

    private static Node link(String id, Runnable run) {
        Hyperlink link = new Hyperlink("恢复到这时的内容");
        link.setId(id);
        link.getStyleClass().add("plain-link");
        link.setOnAction(event -> run.run());
        return link;
    }

    private static Node card(String title, List<Node> lines, String none) {
        Label heading = new Label(title);
        heading.getStyleClass().add("section-title");
        VBox card = new VBox(8, heading);
        card.getStyleClass().add("card");
        card.getChildren().addAll(lines.isEmpty() ? List.of(new Label(none)) : lines);
        return card;
    }

    private Node past(Store.Past past) {
        String values = register.ledger().columns(Trait.DATED).map(column -> named(column, past)).filter(text -> !text.isEmpty())
                .collect(Collectors.joining("　"));
        String event = (past.event() + " " + past.reason()).strip();
        boolean coming = past.from().isAfter(LocalDate.now(desk.office().clock()));
        Node entry = entry((coming ? past.from() + " 起" : span(past.from(), past.to())) + (event.isEmpty() ? "" : "　" + event),
                values);
        return past.to() == null || back == null
                ? entry
                : new VBox(4, entry, link("back-to-" + past.from(), () -> bring(past.values(), span(past.from(), past.to()))));
    }

    private static <T> String named(Column<T> column, Store.Past past) {
        String text = column.text(past.values());
        return text.isEmpty() ? "" : column.heading() + "：" + text;
    }

    private static String span(LocalDate from, @Nullable LocalDate to) {
        String start = from.equals(Episode.ALWAYS) ? "一开始" : from.toString();
        return to == null ? start + " 起至今" : start + " 至 " + to.minusDays(1);
    }

    private Node line(JournalLine line) {
        ZoneId zone = desk.office().clock().getZone();
        String head = MINUTE.format(line.at().atZone(zone)) + "　" + line.actor() + "　" + line.act() + "　批次 " + line.batch();
        return entry(head + (line.reason().isEmpty() ? "" : "　" + line.reason()), change(register.ledger(), line));
    }

    private static String change(Ledger ledger, JournalLine line) {
        String key = line.field();
        if (key == null) {
            return "";
        }
        String heading = ledger.keptColumn(key).map(Column::heading).orElse(key);
        return heading + "：" + orNone(line.before()) + " → " + orNone(line.after());
    }

    private static String orNone(@Nullable String value) {
        return value == null || value.isEmpty() ? "（空）" : value;
    }

    private static Node entry(String head, String body) {
        Label first = new Label(head);
        first.getStyleClass().add("entry-head");
        Label second = new Label(body);
        second.setWrapText(true);
        VBox entry = body.isEmpty() ? new VBox(first) : new VBox(2, first, second);
        entry.getStyleClass().add("entry");
        return entry;
    }

    /** Both, read at once. */
    private record Read(long id, List<Store.Past> history, List<JournalLine> journal) {}
}
