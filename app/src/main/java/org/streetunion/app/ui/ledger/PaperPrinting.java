package org.streetunion.app.ui.ledger;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.ui.port.PaperPrint;

/** 名单与标签 from a list: of the ticked rows, or of the list as it stands. */
final class PaperPrinting {
    private final Desk desk;
    private final LedgerModel model;

    PaperPrinting(Desk desk, LedgerModel model) {
        this.desk = desk;
        this.model = model;
    }

    /** A menu line for each paper of this register. */
    List<MenuItem> menu() {
        PaperPrint papers = desk.office().filled(PaperPrint.class);
        List<MenuItem> items = new ArrayList<>();
        if (papers != null && model.fixed().isEmpty()) {
            for (PaperPrint.Kind kind : papers.kinds(model.ledger().key())) {
                MenuItem item = new MenuItem(kind.title(), Command.CARDS.icon());
                item.setOnAction(event -> print(papers, kind.key()));
                items.add(item);
            }
        }
        return items;
    }

    /** Asked anew for what can be set: it may have been set since the menu was made. */
    private void print(PaperPrint papers, String key) {
        desk.background().read(
                () -> papers.kinds(model.ledger().key()).stream().filter(kind -> kind.key().equals(key)).findFirst(),
                found -> found.ifPresent(kind -> measures(kind).ifPresent(measures -> {
                    if (model.selection().count(Math.max(0, model.total().get())) > 0) {
                        model.chosen(null, ids -> write(papers, kind, measures, ticked(ids)));
                    } else {
                        write(papers, kind, measures, model.query());
                    }
                })));
    }

    private Query ticked(long[] ids) {
        return model.query().and(new Filter.Ids("勾选的 " + ids.length + " " + model.ledger().unit(),
                Arrays.stream(ids).boxed().toList()));
    }

    private void write(PaperPrint papers, PaperPrint.Kind kind, Map<String, Integer> measures, Query query) {
        String name = kind.title() + "_" + LocalDate.now(desk.office().clock()).format(DateTimeFormatter.BASIC_ISO_DATE) + "."
                + kind.endings().get(0);
        Optional<Path> target = desk.around().files().save(kind.title(), name, kind.endings());
        PaperPrint.Wish wish = new PaperPrint.Wish(kind, query, desk.session().viewer(), measures);
        target.ifPresent(path -> desk.background().start(kind.title(), progress -> papers.write(wish, path, progress), whole -> {
            if (whole) {
                desk.asking().remark("已写好 " + path.getFileName(),
                        new Asking.Offer("打开", () -> desk.around().opener().open(path)));
            } else {
                desk.asking().remark("已停止，没有写出文件");
            }
        }));
    }

    /** Asks for what can be set, if anything can; empty when waved away. */
    private Optional<Map<String, Integer>> measures(PaperPrint.Kind kind) {
        if (kind.measures().isEmpty()) {
            return Optional.of(Map.of());
        }
        Map<String, TextField> fields = new LinkedHashMap<>();
        GridPane grid = new GridPane();
        grid.setHgap(10);
        grid.setVgap(8);
        for (PaperPrint.Measure measure : kind.measures()) {
            TextField field = new TextField(String.valueOf(measure.last()));
            field.setId("measure-" + measure.key());
            field.setPrefColumnCount(6);
            Label words = new Label(measure.label());
            words.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(fields.size(), words, field);
            fields.put(measure.key(), field);
        }
        BooleanBinding ready = Bindings.createBooleanBinding(
                () -> fields.values().stream().allMatch(field -> field.getText().strip().matches("\\d{1,3}")),
                fields.values().stream().map(TextField::textProperty).toArray(javafx.beans.Observable[]::new));
        return desk.asking().fill(new Asking.Form<>(kind.title(), grid, "写出", ready, () -> {
            Map<String, Integer> set = new HashMap<>();
            fields.forEach((key, field) -> set.put(key, Integer.valueOf(field.getText().strip())));
            return set;
        }));
    }
}
