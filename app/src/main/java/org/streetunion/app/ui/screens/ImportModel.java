package org.streetunion.app.ui.screens;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.streetunion.app.ui.background.Background;
import org.streetunion.app.ui.ledger.Session;
import org.streetunion.app.ui.port.ImportDesk;

/** The import as it is prepared: which sheets, in which order, what each would do; then run, one act per sheet. */
public final class ImportModel {
    private final ImportDesk imports;
    private final Session session;
    private final Background background;
    private final String only;
    private final ObservableList<ImportItem> items = FXCollections.observableArrayList();
    private final BooleanProperty fillBlanks = new SimpleBooleanProperty(false);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
    private long checks;

    /** For one register, or for any when the key is empty. */
    public ImportModel(ImportDesk imports, Session session, Background background, String only) {
        this.imports = imports;
        this.session = session;
        this.background = background;
        this.only = only;
        fillBlanks.addListener((any, old, now) -> checkAll());
    }

    /** The sheets. */
    public ObservableList<ImportItem> items() {
        return items;
    }

    /** Whether rows that exist are only completed. */
    public BooleanProperty fillBlanks() {
        return fillBlanks;
    }

    /** Whether something is under way. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Looks at files and folders, and checks what was recognised. */
    public void look(List<Path> paths) {
        if (paths.isEmpty()) {
            return;
        }
        busy.set(true);
        background.start("查看文件", progress -> imports.look(paths, only, progress), sources -> {
            busy.set(false);
            items.setAll(sources.stream().map(ImportItem::new).toList());
            checkAll();
        });
    }

    /** Says which register a sheet is for. */
    public void belongsTo(ImportItem item, String ledger) {
        if (!ledger.equals(item.ledger().get())) {
            item.belongsTo(ledger);
            checkAll();
        }
    }

    /** Assigns a heading by hand; an empty key leaves the column out. */
    public void map(ImportItem item, String heading, String column) {
        item.map(heading, column);
        checkAll();
    }

    /** Whether there is anything to run. */
    public boolean ready() {
        return items.stream().anyMatch(ImportItem::ready);
    }

    /** Runs every sheet that is ready, in order, each as one act. */
    public void run() {
        Optional<ImportItem> next = items.stream().filter(ImportItem::ready).findFirst();
        busy.set(next.isPresent());
        next.ifPresent(item -> background.start("导入 " + item.name(),
                progress -> imports.run(request(item), session.actor(), progress), outcome -> {
                    item.ran(outcome);
                    session.wrote();
                    run();
                }));
    }

    /** Checks all sheets that can be imported, in their order, in one go. */
    private void checkAll() {
        List<ImportItem> ready = items.stream().filter(ImportItem::ready).toList();
        if (ready.isEmpty()) {
            return;
        }
        List<ImportDesk.Request> requests = ready.stream().map(this::request).toList();
        long mine = ++checks;
        background.start("检查 " + ready.size() + " 张表", progress -> imports.check(requests, progress), previews -> {
            for (int index = 0; mine == checks && index < previews.size(); index++) {
                ready.get(index).checked(previews.get(index));
            }
        });
    }

    private ImportDesk.Request request(ImportItem item) {
        return new ImportDesk.Request(item.source(), item.options(fillBlanks.get()));
    }
}
