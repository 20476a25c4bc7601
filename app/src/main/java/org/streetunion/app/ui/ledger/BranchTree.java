package org.streetunion.app.ui.ledger;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ui.controls.RareText;

/** The rows of a tree-like ledger as a tree beside its list; each level is read when it is opened. */
final class BranchTree {
    private static final Reference WHOLE = new Reference(-1, "全部");
    private static final Reference TOP = new Reference(-2, "直属（没有上级）");
    private static final int MOST = 2000;
    private final Desk desk;
    private final LedgerModel model;
    private final TreeView<Reference> tree = new TreeView<>();

    BranchTree(Desk desk, LedgerModel model) {
        this.desk = desk;
        this.model = model;
        tree.setId("tree");
        tree.setPrefWidth(270);
        tree.getStyleClass().add("branch-tree");
        tree.setCellFactory(any -> new Cell());
        tree.getSelectionModel().selectedItemProperty().addListener((any, old, now) -> {
            if (now != null) {
                model.branch(below(now.getValue()));
            }
        });
    }

    Node node() {
        return tree;
    }

    /** Reads the top of the tree. */
    void read() {
        TreeItem<Reference> root = new TreeItem<>(WHOLE);
        root.setExpanded(true);
        tree.setRoot(root);
        children(TOP, items -> {
            root.getChildren().setAll(items);
            root.getChildren().add(0, new TreeItem<>(TOP));
        });
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
        desk.background().read(() -> model.register().first(Query.ALL.and(below), MOST, desk.session().viewer()),
                rows -> then.accept(rows.stream().map(this::item).toList()));
    }

    private TreeItem<Reference> item(Row row) {
        return new LazyItem(new Reference(row.id(), model.ledger().label().text(row)));
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

    /** Shows the label. */
    private static final class Cell extends TreeCell<Reference> {
        @Override
        protected void updateItem(@Nullable Reference item, boolean empty) {
            super.updateItem(item, empty);
            RareText.show(this, empty || item == null ? "" : item.label());
        }
    }
}
