package org.streetunion.app.ui.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.port.Duplicates;
import org.streetunion.app.ui.port.MassChange;
import org.streetunion.app.work.Twins;

/** What is done to many rows of a list at once: 批量修改, 查重, 合并. */
final class ManyRows {
    private final Desk desk;
    private final LedgerModel model;

    ManyRows(Desk desk, LedgerModel model) {
        this.desk = desk;
        this.model = model;
    }

    /** The lines of the menu; not in the 回收站. */
    List<MenuItem> menu() {
        List<MenuItem> items = new ArrayList<>();
        if (desk.office().filled(MassChange.class) != null) {
            items.add(Command.MASS_CHANGE.menuItem(this::change));
        }
        Duplicates search = desk.office().filled(Duplicates.class);
        if (search != null && search.covers(model.ledger().key())) {
            items.add(Command.DUPLICATES
                    .menuItem(() -> desk.pages().push(new DuplicatesPage(desk, model.register(), search, null))));
            items.add(Command.MERGE.menuItem(() -> merge(search)));
        }
        items.forEach(item -> item.disableProperty().bind(model.trash()));
        return items;
    }

    /** Does what a key means here; false when it means nothing. */
    boolean key(KeyEvent event) {
        boolean meant = Command.MASS_CHANGE.isMeantBy(event) && !model.trash().get()
                && desk.office().filled(MassChange.class) != null;
        if (meant) {
            change();
        }
        return meant;
    }

    private void change() {
        MassChange changes = desk.office().filled(MassChange.class);
        if (changes != null) {
            new MassChanging(desk, model, changes).start();
        }
    }

    private void merge(Duplicates search) {
        model.chosen(null, ids -> {
            if (ids.length < 2) {
                desk.asking().remark("先勾选要合并的两条");
            } else {
                Twins ticked = new Twins("勾选的", Arrays.stream(ids).boxed().toList());
                desk.pages().push(new DuplicatesPage(desk, model.register(), search, ticked));
            }
        });
    }
}
