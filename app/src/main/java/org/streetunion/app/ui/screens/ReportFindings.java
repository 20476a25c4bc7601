package org.streetunion.app.ui.screens;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.streetunion.app.ui.port.QuarterReports;

/** 逻辑审核: what the checks found, errors first; or that all is well. */
final class ReportFindings {
    private static final double LINE = 24;
    private static final int LINES = 4;
    private final VBox box = new VBox(2);

    ReportFindings() {
        box.setId("findings");
        box.getStyleClass().add("findings");
    }

    Node node() {
        return box;
    }

    void show(QuarterReports.@Nullable Sheet sheet) {
        if (sheet == null) {
            box.getChildren().setAll(line("逻辑审核：正在计算…", "faint", FontIcon.of(Material2OutlinedAL.HOURGLASS_EMPTY)));
        } else if (sheet.findings().isEmpty()) {
            box.getChildren().setAll(line("逻辑审核：逻辑正确", "finding-good", FontIcon.of(Material2OutlinedAL.CHECK_CIRCLE)));
        } else {
            box.getChildren().setAll(summary(sheet.findings()), all(sheet.findings()));
        }
    }

    private static Node summary(List<QuarterReports.Finding> findings) {
        long errors = findings.stream().filter(QuarterReports.Finding::error).count();
        long hints = findings.size() - errors;
        String words = (errors > 0 ? errors + " 处错误" : "") + (errors > 0 && hints > 0 ? "，" : "")
                + (hints > 0 ? hints + " 处提示" : "");
        Label label = new Label("逻辑审核：" + words + (errors > 0 ? "，请更正后再上报" : "，请核对"));
        label.getStyleClass().add("section-title");
        return label;
    }

    private static Node all(List<QuarterReports.Finding> findings) {
        VBox lines = new VBox();
        findings.stream().sorted(Comparator.comparing(finding -> !finding.error())).map(ReportFindings::line)
                .forEach(lines.getChildren()::add);
        if (findings.size() <= LINES) {
            return lines;
        }
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setMinHeight(LINE * LINES);
        scroll.setPrefHeight(LINE * LINES);
        scroll.setMaxHeight(LINE * LINES);
        scroll.getStyleClass().add("findings-scroll");
        return scroll;
    }

    private static Node line(QuarterReports.Finding finding) {
        return finding.error()
                ? line(finding.sentence(), "finding-error", FontIcon.of(Material2OutlinedAL.ERROR))
                : line(finding.sentence(), "finding-hint", FontIcon.of(Material2OutlinedMZ.REPORT_PROBLEM));
    }

    private static Node line(String words, String style, FontIcon icon) {
        Label label = new Label(words, icon);
        label.setMinHeight(LINE);
        HBox line = new HBox(label);
        line.getStyleClass().addAll("finding", style);
        return line;
    }
}
