package org.streetunion.app.ui.screens;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.streetunion.app.reporting.summary.Summary;
import org.streetunion.app.reporting.summary.TaskChoice;
import org.streetunion.app.reporting.tasks.TaskLine;

/** What 本月清单 is narrowed to: 层级, 清单, 片区或工会, 责任人; the same choices as the 统计表 工作清单 has. */
final class TaskFilter {
    private static final double WIDTH = 124;
    private static final double LEAST = 84;
    private final Map<String, ComboBox<String>> boxes = new HashMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private final Runnable changed;
    private boolean filling;

    TaskFilter(Runnable changed) {
        this.changed = changed;
        for (Summary.Option option : TaskChoice.options(List.of())) {
            ComboBox<String> box = new ComboBox<>();
            box.setId("task-" + option.key());
            box.setPrefWidth(WIDTH);
            box.setMinWidth(LEAST);
            box.getItems().setAll(option.choices());
            box.setValue(option.choices().get(0));
            box.valueProperty().addListener((any, was, is) -> {
                if (!filling) {
                    changed.run();
                }
            });
            boxes.put(option.key(), box);
            nodes.add(box);
        }
    }

    List<Node> nodes() {
        return nodes;
    }

    /** Offers what these lines have; what was chosen stays while it is still there. */
    void offer(List<TaskLine> lines) {
        filling = true;
        for (Summary.Option option : TaskChoice.options(lines)) {
            ComboBox<String> box = boxes.get(option.key());
            if (box != null) {
                String chosen = box.getValue();
                box.getItems().setAll(option.choices());
                box.setValue(option.choices().contains(chosen) ? chosen : option.choices().get(0));
            }
        }
        filling = false;
        changed.run();
    }

    /** As the 统计表 is asked. */
    Map<String, String> chosen() {
        Map<String, String> chosen = new HashMap<>();
        boxes.forEach((key, box) -> {
            if (box.getValue() != null) {
                chosen.put(key, box.getValue());
            }
        });
        return chosen;
    }

    /** The lines that are wanted. */
    List<TaskLine> of(List<TaskLine> lines) {
        TaskChoice choice = new TaskChoice(chosen());
        return lines.stream().filter(choice::wants).toList();
    }
}
