package org.streetunion.app.ui.books;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.ui.background.Latest;
import org.streetunion.app.ui.controls.SuggestField;
import org.streetunion.app.ui.ledger.Desk;

/**
 * What is rarely asked for an entry, folded away: the number of the paper it stands on, under which several entries of a day are one
 * voucher, the union it has to do with, how many people had something of it, and the minutes that decided on it.
 */
final class EntryMore {
    private static final int SUGGESTIONS = 6;
    private static final DateTimeFormatter OWN = DateTimeFormatter.ofPattern("MMdd-HHmmss");
    private final ToggleButton toggle = new ToggleButton("更多");
    private final TextField paper = new TextField();
    private final CheckBox same = new CheckBox("下一笔还在这张凭证上");
    private final SuggestField<Reference> union;
    private final TextField people = new TextField();
    private final TextField minutes = new TextField();
    private final List<Node> nodes;
    private final Desk desk;
    private @Nullable Reference named;

    /** Below the other fields of a grid, from a row on. */
    EntryMore(Desk desk, GridPane grid, int row) {
        this.desk = desk;
        Latest unions = new Latest(desk.background());
        this.union = new SuggestField<>(
                (typed, found) -> unions.ask(() -> desk.office().registers().suggest("unions", typed, SUGGESTIONS), found),
                Reference::label, chosen -> named = chosen);
        union.setPromptText("往来工会，打几个字从提示里选；可不填");
        paper.setPromptText("原凭证字号");
        toggle.setId("entry-more");
        same.setId("entry-same");
        same.selectedProperty().addListener((any, old, now) -> number(now));
        Node first = line(sized(paper, "entry-paper", 150), same);
        Node second = line(sized(people, "entry-people", 56), label("人　会议纪要号"), sized(minutes, "entry-minutes", 180));
        List<Node> above = List.of(label("凭证"), first, label("工会"), sized(union, "entry-union", 420));
        List<Node> below = List.of(label("受益"), second);
        this.nodes = new ArrayList<>(above);
        nodes.addAll(below);
        toggle.selectedProperty().addListener((any, old, now) -> {
            if (now) {
                grid.addRow(row, above.toArray(Node[]::new));
                grid.addRow(row + 1, below.toArray(Node[]::new));
            } else {
                grid.getChildren().removeAll(nodes);
            }
        });
    }

    /** What unfolds it. */
    Node toggle() {
        return toggle;
    }

    /** The fields in which return keeps the entry. */
    List<TextField> fields() {
        return List.of(paper, union, people, minutes);
    }

    /** Entries that belong together need a number; who has none of the paper is given one. */
    private void number(boolean wanted) {
        if (wanted && paper.getText().isBlank()) {
            paper.setText("多行" + LocalDateTime.now(desk.office().clock()).format(OWN));
        }
    }

    /** Whether the next entry stands on the same voucher. */
    boolean goesOn() {
        return same.isSelected();
    }

    /** What stands against reading the fields. */
    List<Problem> complaints() {
        List<Problem> complaints = new ArrayList<>();
        String many = Types.WHOLE.parse(people.getText()).complaint();
        if (many != null) {
            complaints.add(Problem.block(VoucherLedger.PEOPLE, "受益人数：" + many));
        }
        if (chosen() == null && !union.getText().isBlank()) {
            complaints.add(Problem.block(VoucherLedger.UNION, "没有工会“" + union.getText() + "”，请从提示里选，或清空"));
        }
        return complaints;
    }

    /** The entry with what was filled in. */
    Row on(Row entry) {
        return entry.with(VoucherLedger.PAPER, text(paper)).with(VoucherLedger.UNION, chosen())
                .with(VoucherLedger.PEOPLE, Types.WHOLE.parse(people.getText()).value())
                .with(VoucherLedger.MINUTES, text(minutes));
    }

    /** The next one: what belongs to the voucher stays while it goes on. */
    void next() {
        people.clear();
        if (!goesOn()) {
            paper.clear();
            minutes.clear();
            union.fill("");
            named = null;
        }
    }

    private @Nullable Reference chosen() {
        Reference known = named;
        return known != null && known.label().equals(union.getText()) ? known : null;
    }

    private static @Nullable String text(TextField field) {
        String typed = Objects.requireNonNullElse(field.getText(), "").strip();
        return typed.isEmpty() ? null : typed;
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(8, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Label label(String words) {
        Label label = new Label(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Control sized(Control control, String id, double width) {
        control.setId(id);
        control.setPrefWidth(width);
        return control;
    }
}
