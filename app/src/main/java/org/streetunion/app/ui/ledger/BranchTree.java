package org.streetunion.app.ui.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ui.port.BranchCounts;
import org.streetunion.app.ui.port.Deeds;
import org.streetunion.app.work.UnionEnd;

/** The rows of a tree-like ledger as a tree beside its list; each level is read when it is opened. */
final class BranchTree {
    private static final Reference WHOLE = new Reference(-1, "全部");
    private static final Reference TOP = new Reference(-2, "直属（没有上级）");
    private static final int MOST = 2000;
    private final Desk desk;
    private final LedgerModel model;
    private final TreeView<Reference> tree = new TreeView<>();
    private final BranchSums sums;
    private final VBox pane;

    BranchTree(Desk desk, LedgerModel model) {
        this.desk = desk;
        this.model = model;
        tree.setId("tree");
        tree.getStyleClass().add("branch-tree");
        boolean unions = model.ledger().key().equals(Deeds.UNIONS);
        Deeds deeds = unions ? desk.office().filled(Deeds.class) : null;
        this.sums = new BranchSums(desk, unions);
        tree.setCellFactory(any -> new BranchCell(id -> sums.inShort(counted(id)),
                deeds == null ? null : (moved, onto) -> move(deeds, moved, onto)));
        tree.getSelectionModel().selectedItemProperty().addListener((any, old, now) -> {
            if (now != null) {
                model.branch(below(now.getValue()));
                count();
            }
        });
        VBox.setVgrow(tree, Priority.ALWAYS);
        this.pane = new VBox(tree, sums.node());
        pane.setPrefWidth(320);
        pane.setMinWidth(240);
        model.day().addListener((any, old, now) -> {
            if (pane.getScene() != null) {
                read();
                tree.getSelectionModel().selectFirst();
            }
        });
    }

    Node node() {
        return pane;
    }

    /** Reads the top of the tree. */
    void read() {
        TreeItem<Reference> root = new TreeItem<>(WHOLE);
        root.setExpanded(true);
        tree.setRoot(root);
        sums.read(model.day().get(), () -> {
            tree.refresh();
            count();
        });
        children(TOP, items -> {
            root.getChildren().setAll(items);
            root.getChildren().add(0, new TreeItem<>(TOP));
        });
    }

    /** Shows the counts of the chosen branch, as far as they are there already. */
    private void count() {
        TreeItem<Reference> chosen = tree.getSelectionModel().getSelectedItem();
        sums.choose(chosen == null ? null : counted(chosen.getValue().id()));
    }

    /** The street itself counts what stands at the root. */
    private static long counted(long node) {
        return node == WHOLE.id() ? BranchCounts.STREET : node;
    }

    /** Drawn onto the root or the top, a union hangs below the street itself. */
    private void move(Deeds deeds, Reference moved, Reference onto) {
        if (model.day().get() != null) {
            desk.asking().remark("这是 " + model.day().get() + " 的样子，只能看。要调整，请先点“回到现在”");
            return;
        }
        Reference place = onto.id() > 0 ? onto : new Reference(UnionEnd.STREET, onto.label());
        new MovingUnion(desk, deeds, moved, this::read).start(place);
    }

    private @Nullable Filter below(Reference node) {
        Column<Reference> above = model.ledger().tree();
        if (above == null || node.equals(WHOLE)) {
            return null;
        }
        return node.equals(TOP) ? new Filter.Blank(above.key(), true) : new Filter.OneOf(above.key(), List.of(node));
    }

    private void children(Reference node, java.util.function.Consumer<List<TreeItem<Reference>>> then) {
        Filter below = below(node);
        if (below == null) {
            return;
        }
        desk.background().read(() -> level(below), level -> then.accept(level.items()));
    }

    /** One level, those with rows below them first: a street's communities stand above its hundreds of single unions. */
    private Level level(Filter below) {
        List<Row> rows = first(below);
        Column<Reference> above = Objects.requireNonNull(model.ledger().tree());
        List<Reference> here = rows.stream().map(row -> Reference.to(row.id())).toList();
        Set<Long> parents = here.isEmpty()
                ? Set.of()
                : first(new Filter.OneOf(above.key(), here)).stream().map(row -> row.values().get(above.key()))
                        .filter(Reference.class::isInstance).map(parent -> ((Reference) parent).id()).collect(Collectors.toSet());
        return new Level(rows, parents);
    }

    private List<Row> first(Filter filter) {
        return model.register().first(Query.ALL.and(filter).asOf(model.day().get()), MOST, desk.session().viewer());
    }

    /** Rows of one level, and which of them have rows below. */
    private final class Level {
        private final List<Row> rows;
        private final Set<Long> parents;

        Level(List<Row> rows, Set<Long> parents) {
            this.rows = List.copyOf(rows);
            this.parents = Set.copyOf(parents);
        }

        List<TreeItem<Reference>> items() {
            return rows.stream().sorted(Comparator.comparing(row -> !parents.contains(row.id()))).map(this::item).toList();
        }

        private TreeItem<Reference> item(Row row) {
            Reference node = new Reference(row.id(), model.ledger().label().text(row));
            return parents.contains(row.id()) ? new LazyItem(node) : new TreeItem<>(node);
        }
    }

    /** Knows its children only when it was opened. */
    private final class LazyItem extends TreeItem<Reference> {
        private boolean read;

        LazyItem(Reference value) {
            super(value);
            getChildren().add(new TreeItem<>(new Reference(0, "…")));
            expandedProperty().addListener((any, was, is) -> {
                if (is && !read) {
                    read = true;
                    children(getValue(), items -> getChildren().setAll(items));
                }
            });
        }
    }
}
