package org.streetunion.app.ui.grid;

import java.util.Collection;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.Page;
import org.streetunion.app.ui.ledger.Undoing;

/**
 * A page with a table of figures: what can be chosen and the save button above, sums and what is wrong with the current cell below.
 *
 * @param <T> how far the table is
 */
public abstract class FigurePage<T extends FigurePage.Tally> implements Page {
    private final Desk desk;
    private final Words words;
    private final ReadOnlyObjectProperty<T> tally;
    private final Label said = new Label();
    private final BorderPane root = new BorderPane();

    /** At a desk. */
    protected FigurePage(Desk desk, Words words, ReadOnlyObjectProperty<T> tally) {
        this.desk = desk;
        this.words = words;
        this.tally = tally;
        root.setId(words.id() + "-page");
        root.getStyleClass().add("ledger-page");
    }

    /** How far a table is. */
    public interface Tally {
        /** Lines that differ from what is kept. */
        int changed();

        /** Of those, the ones that cannot be kept as they are. */
        int wrong();
    }

    /**
     * What a page calls its things.
     *
     * @param id what the ids of its parts begin with
     * @param title of the page
     * @param saving title of the question before saving
     * @param unit counts its lines
     * @param overtaken said when nothing could be saved
     * @param keys those that are not seen
     */
    public record Words(String id, String title, String saving, String unit, String overtaken, String keys) {}

    @Override
    public final String title() {
        return words.title();
    }

    @Override
    public final Node node() {
        return root;
    }

    @Override
    public final void press(KeyEvent event) {
        if (Command.SAVE.isMeantBy(event)) {
            save();
        } else if (Command.RELOAD.isMeantBy(event)) {
            reload();
        } else {
            return;
        }
        event.consume();
    }

    /** Reads everything anew; what was typed stays. */
    protected abstract void reload();

    /** Keeps what can be kept; tells the act's number, 0 when nothing was written. */
    protected abstract void keep(Consumer<Long> then);

    /** A tally in words. */
    protected abstract String words(T tally);

    /** Lays the page out, with these at the left of its bar and these beside the save button. */
    protected final void lay(FigureTable<?, ?> table, Collection<? extends Node> left, Collection<? extends Node> right) {
        new GridKeys(desk, table);
        root.setTop(bar(left, right));
        root.setCenter(table.node());
        root.setBottom(footer());
        Runnable say = () -> said.setText(table.complaint());
        tally.addListener((any, was, is) -> say.run());
        table.whenMoved(say);
        desk.session().whileShown(root, this::reload);
    }

    /** What stands at the left of the table. */
    protected final void beside(Node node) {
        root.setLeft(node);
    }

    /** Saves what can be saved, after asking when some of it cannot. */
    protected final void save() {
        T now = tally.get();
        int good = now.changed() - now.wrong();
        if (now.changed() == 0) {
            return;
        }
        if (good == 0) {
            desk.asking().remark("标红的 " + now.wrong() + " " + words.unit() + "还不能保存，请先改好");
            return;
        }
        boolean go = now.wrong() == 0 || desk.asking().confirm(words.saving(), "有 " + now.wrong() + " " + words.unit()
                + "标红，不能保存。先保存其余 " + good + " " + words.unit() + "？标红的留着接着改。", "保存其余");
        if (go) {
            keep(batch -> saved(batch, good));
        }
    }

    private void saved(long batch, int many) {
        if (batch == 0) {
            desk.asking().remark(words.overtaken());
        } else {
            desk.asking().remark("已保存 " + many + " " + words.unit(), new Undoing(desk).offer(batch));
        }
    }

    private Node bar(Collection<? extends Node> left, Collection<? extends Node> right) {
        Button save = Command.SAVE.button(this::save);
        save.getStyleClass().add("accent");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.disableProperty().bind(Bindings.createBooleanBinding(() -> tally.get().changed() == 0, tally));
        HBox bar = new HBox(10);
        bar.getChildren().addAll(left);
        bar.getChildren().add(spring());
        bar.getChildren().addAll(right);
        bar.getChildren().add(save);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("page-bar");
        return bar;
    }

    private Node footer() {
        Label totals = new Label();
        totals.setId(words.id() + "-tally");
        totals.setMinWidth(Region.USE_PREF_SIZE);
        totals.textProperty().bind(Bindings.createStringBinding(() -> words(tally.get()), tally));
        said.setId(words.id() + "-said");
        said.getStyleClass().add("count-said");
        Label keys = new Label(words.keys());
        keys.getStyleClass().add("faint");
        keys.setMinWidth(0);
        HBox bar = new HBox(16, totals, said, spring(), keys);
        bar.getStyleClass().add("page-footer");
        return bar;
    }

    private static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
