package org.streetunion.app.ui.ledger;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.MenuItem;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ui.action.Command;
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
                found -> found.ifPresent(kind -> new PaperForm(desk.asking(), kind).ask().ifPresent(set -> {
                    if (model.selection().count(Math.max(0, model.total().get())) > 0) {
                        model.chosen(null, ids -> write(papers, kind, set, ticked(ids)));
                    } else {
                        write(papers, kind, set, model.query());
                    }
                })));
    }

    private Query ticked(long[] ids) {
        return model.query().and(new Filter.Ids("勾选的 " + ids.length + " " + model.ledger().unit(),
                Arrays.stream(ids).boxed().toList()));
    }

    private void write(PaperPrint papers, PaperPrint.Kind kind, PaperForm.Set set, Query query) {
        PaperPrint.Wish wish = new PaperPrint.Wish(kind, query, desk.session().viewer(), set.measures());
        if (set.apart()) {
            desk.around().files().folder("各工会的" + kind.title() + "存到哪个文件夹").ifPresent(folder -> start(kind, folder,
                    progress -> papers.writeApart(wish, folder, set.ending(), progress)));
            return;
        }
        String name = kind.title() + "_" + LocalDate.now(desk.office().clock()).format(DateTimeFormatter.BASIC_ISO_DATE) + "."
                + kind.endings().get(0);
        desk.around().files().save(kind.title(), name, kind.endings())
                .ifPresent(path -> start(kind, path, progress -> papers.write(wish, path, progress)));
    }

    private void start(PaperPrint.Kind kind, Path place, Function<Progress, Boolean> writing) {
        desk.background().start(kind.title(), writing::apply, whole -> {
            if (whole) {
                desk.asking().remark("已写好 " + place.getFileName(), WrittenFile.offer(desk, place));
            } else {
                desk.asking().remark("已停止，没有写出文件");
            }
        });
    }
}
