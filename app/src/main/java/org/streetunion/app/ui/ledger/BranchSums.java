package org.streetunion.app.ui.ledger;

import java.time.LocalDate;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.reporting.summary.TreeCounts;
import org.streetunion.app.ui.port.BranchCounts;

/** What each branch of the tree counts: in short behind its name, in full below the tree for the chosen one. */
final class BranchSums {
    private final Desk desk;
    private final @Nullable BranchCounts port;
    private final GridPane grid = new GridPane();
    private Map<Long, TreeCounts.Sum> sums = Map.of();

    BranchSums(Desk desk, boolean unions) {
        this.desk = desk;
        this.port = unions ? desk.office().filled(BranchCounts.class) : null;
        grid.getStyleClass().add("branch-sums");
        grid.setHgap(12);
        grid.setVgap(2);
        grid.setId("branch-sums");
        choose(null);
    }

    /** The counts of the chosen branch; takes no room where nothing is counted. */
    Node node() {
        return grid;
    }

    /** Reads the counts of a day, null for today, and tells when they are there. */
    void read(@Nullable LocalDate day, Runnable then) {
        BranchCounts counts = port;
        if (counts != null) {
            LocalDate when = day == null ? LocalDate.now(desk.office().clock()) : day;
            desk.background().read(() -> counts.on(when), found -> {
                sums = found;
                then.run();
            });
        }
    }

    /** In short what a branch counts; empty when it does not count. */
    String inShort(long branch) {
        TreeCounts.Sum sum = sums.get(branch);
        return sum == null
                ? ""
                : (sum.unions() > 1 ? String.format("%,d 家 ", sum.unions()) : "") + String.format("%,d 人", sum.members());
    }

    /** Shows what a branch counts in full; null for none. */
    void choose(@Nullable Long branch) {
        TreeCounts.Sum sum = branch == null ? null : sums.get(branch);
        grid.getChildren().clear();
        if (sum != null) {
            line(0, "工会", sum.unions(), "家");
            line(1, "涵盖单位（不重复）", sum.employers().size(), "家");
            line(2, "职工", sum.workers(), "人");
            line(3, "会员", sum.members(), "人");
            line(4, "其中新就业形态", sum.newForm(), "人");
            line(5, "实名会员", sum.verified(), "人");
        }
        grid.setVisible(sum != null);
        grid.setManaged(sum != null);
    }

    private void line(int row, String words, long number, String unit) {
        Label name = new Label(words);
        name.getStyleClass().add("faint");
        Label count = new Label(String.format("%,d %s", number, unit));
        GridPane.setHalignment(count, javafx.geometry.HPos.RIGHT);
        grid.addRow(row, name, count);
    }
}
