package org.streetunion.app.ui.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.reporting.board.Board;
import org.streetunion.app.reporting.board.Picture;
import org.streetunion.app.reporting.board.Tie;

/** The head of a zone, or a union: who looks after it, and in a colour that stands out where nobody does. */
final class UnionCell extends ListCell<Line> {
    private static final PseudoClass ZONE = PseudoClass.getPseudoClass("zone");
    private static final PseudoClass GAP = PseudoClass.getPseudoClass("gap");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final PseudoClass TRIED = PseudoClass.getPseudoClass("tried");
    private static final PseudoClass THEIRS = PseudoClass.getPseudoClass("theirs");
    private static final int MOST = 4;
    private final BoardModel model;
    private final Dragging dragging;
    private final UnionList list;
    private final Label name = new Label();
    private final Label facts = new Label();
    private final HBox chips = new HBox(5);
    private final VBox box;
    private @Nullable Shown shown;

    /** What a cell was last drawn from: the same is not drawn again. */
    private record Shown(Board.Unit unit, List<Board.Hole> holes, List<Tie> ties, List<String> names, int late) {}

    UnionCell(BoardModel model, Dragging dragging, UnionList list) {
        this.model = model;
        this.dragging = dragging;
        this.list = list;
        name.getStyleClass().add("board-name");
        facts.getStyleClass().add("faint");
        facts.setMinWidth(Region.USE_PREF_SIZE);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox first = new HBox(10, name, spring, facts);
        first.setAlignment(Pos.CENTER_LEFT);
        chips.setAlignment(Pos.CENTER_LEFT);
        chips.setMinWidth(0);
        box = new VBox(4, first, chips);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(0);
        box.setPrefWidth(10);
        getStyleClass().add("board-union");
        dragging.letGoOver(this, over -> pseudoClassStateChanged(TARGET, over && unit() != null), held -> {
            Board.Unit unit = unit();
            if (unit != null) {
                list.dropped(held, unit, null);
            }
        });
    }

    private Board.@Nullable Unit unit() {
        return getItem() instanceof Line.Union union ? union.unit() : null;
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        boolean zone = !empty && line instanceof Line.Zone;
        pseudoClassStateChanged(ZONE, zone);
        pseudoClassStateChanged(TARGET, false);
        setGraphic(line == null || empty ? null : box);
        Board.Unit unit = empty ? null : unit();
        pseudoClassStateChanged(GAP, unit != null && model.now().gap(unit.id()));
        pseudoClassStateChanged(THEIRS, unit != null && list.theirs(unit.id()));
        if (unit == null) {
            shown = null;
            chips.getChildren().clear();
        }
        if (!empty && line instanceof Line.Zone head) {
            name.setText(head.name());
            facts.setText(head.facts());
        } else if (unit != null) {
            show(unit);
        }
        chips.setVisible(!zone);
        chips.setManaged(!zone);
    }

    private void show(Board.Unit unit) {
        Picture picture = model.now();
        int late = picture.late(unit.id()).size();
        Shown now = new Shown(unit, picture.holes(unit.id()), picture.after(unit.id()),
                picture.after(unit.id()).stream().map(tie -> picture.person(tie.person())).toList(), late);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        name.setText(unit.name());
        facts.setText((late == 0 ? "" : "进度落后 " + late + " 项　") + "会员 " + String.format("%,d", unit.members()));
        List<Node> nodes = new ArrayList<>();
        now.holes().forEach(hole -> nodes.add(hole(unit, hole)));
        if (now.ties().isEmpty()) {
            nodes.add(gap("无人联系"));
        }
        Map<Long, List<Tie>> byPerson = now.ties().stream()
                .collect(Collectors.groupingBy(Tie::person, LinkedHashMap::new, Collectors.toList()));
        byPerson.forEach((person, theirs) -> nodes.add(person(person, theirs, picture)));
        chips.getChildren().setAll(nodes.subList(0, Math.min(MOST, nodes.size())));
        if (nodes.size() > MOST) {
            Label more = new Label("还有 " + (nodes.size() - MOST));
            more.getStyleClass().add("faint");
            chips.getChildren().add(more);
        }
    }

    private Label hole(Board.Unit unit, Board.Hole hole) {
        Label chip = gap("空岗 " + hole.post());
        dragging.letGoOver(chip, over -> pseudoClassStateChanged(TARGET, over), held -> list.dropped(held, unit, hole));
        return chip;
    }

    private static Label gap(String words) {
        Label chip = new Label(words);
        chip.getStyleClass().addAll("board-chip", "board-gap");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }

    private Label person(long person, List<Tie> theirs, Picture picture) {
        String kinds = theirs.stream().map(tie -> tie.kind().words()).distinct().collect(Collectors.joining("·"));
        Label chip = new Label(picture.person(person) + " " + kinds);
        chip.getStyleClass().add("board-chip");
        chip.pseudoClassStateChanged(TRIED, theirs.stream().anyMatch(tie -> tie.row() == 0));
        Tie taken = theirs.stream().filter(tie -> tie.kind() == Tie.Kind.LIAISON).findFirst().orElse(theirs.get(0));
        dragging.takenFrom(chip, () -> new Dragging.Held(person, picture.person(person), taken));
        chip.setOnContextMenuRequested(event -> {
            list.menu(theirs).show(chip, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        return chip;
    }
}
