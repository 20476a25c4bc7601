package org.streetunion.app.ui.screens;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ui.background.Background;
import org.streetunion.app.ui.background.Job;
import org.streetunion.app.ui.background.Work;
import org.streetunion.app.ui.ledger.Session;
import org.streetunion.app.ui.port.ImportDesk;

/** The import as it is prepared: which sheets, in which order, what each would do; then run, one act per sheet. */
public final class ImportModel {
    private final ImportDesk imports;
    private final Session session;
    private final Background background;
    private final String only;
    private final ObservableList<ImportItem> items = FXCollections.observableArrayList();
    private final ObjectProperty<ImportDesk.Update> update = new SimpleObjectProperty<>(ImportDesk.Update.USUAL);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper checking = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(false);
    private long checks;

    /** For one register, or for any when the key is empty. */
    public ImportModel(ImportDesk imports, Session session, Background background, String only) {
        this.imports = imports;
        this.session = session;
        this.background = background;
        this.only = only;
        update.addListener((any, old, now) -> checkAll());
    }

    /** The sheets. */
    public ObservableList<ImportItem> items() {
        return items;
    }

    /** How rows that exist are treated. */
    public ObjectProperty<ImportDesk.Update> update() {
        return update;
    }

    /** Whether something is under way. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Whether it is still being found out what the sheets would do. */
    public ReadOnlyBooleanProperty checking() {
        return checking.getReadOnlyProperty();
    }

    /** Looks at files and folders, and checks what was recognised. */
    public void look(List<Path> paths) {
        if (paths.isEmpty()) {
            return;
        }
        busily("查看文件", progress -> imports.look(paths, only, progress), sources -> {
            items.setAll(sources.stream().map(ImportItem::new).toList());
            checkAll();
        });
    }

    /** Says which register a sheet is for; its headings are then looked at again. */
    public void belongsTo(ImportItem item, String ledger) {
        if (!ledger.equals(item.ledger().get())) {
            background.read(() -> imports.taken(item.source(), ledger), taken -> {
                item.belongsTo(ledger, taken);
                checkAll();
            });
        }
    }

    /** Assigns a heading by hand; an empty key leaves the column out. */
    public void map(ImportItem item, String heading, String column) {
        item.map(heading, column);
        checkAll();
    }

    /** Says which quarter the headcounts of a sheet are for. */
    public void isFor(ImportItem item, Quarter quarter) {
        item.isFor(quarter);
        checkAll();
    }

    /** Whether there is anything to run. */
    public ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    /** Runs every sheet that is ready, in order, each as one act. */
    public void run() {
        Optional<ImportItem> next = items.stream().filter(ImportItem::ready).findFirst();
        next.ifPresent(item -> busily("导入 " + item.name(),
                progress -> imports.run(request(item), session.actor(), progress), outcome -> {
                    if (!outcome.cancelled()) {
                        item.ran(outcome);
                        judge();
                        session.wrote();
                        run();
                    }
                }));
    }

    private void judge() {
        ready.set(items.stream().anyMatch(ImportItem::ready));
    }

    private <T> void busily(String title, Work<T> work, Consumer<T> done) {
        busy.set(true);
        background(title, work, done, () -> busy.set(false));
    }

    /** Starts the work; told when it has ended, well or not, and before its result is taken. */
    private <T> void background(String title, Work<T> work, Consumer<T> done, Runnable ended) {
        Job job = background.start(title, work, value -> {
            ended.run();
            done.accept(value);
        });
        if (!background.jobs().contains(job)) {
            return;
        }
        background.jobs().addListener(new ListChangeListener<Job>() {
            @Override
            public void onChanged(Change<? extends Job> change) {
                if (!change.getList().contains(job)) {
                    change.getList().removeListener(this);
                    ended.run();
                }
            }
        });
    }

    /** Checks all sheets that can be imported, in their order, in one go. */
    private void checkAll() {
        List<ImportItem> all = items.stream().filter(ImportItem::ready).toList();
        judge();
        if (all.isEmpty()) {
            return;
        }
        List<ImportDesk.Request> requests = all.stream().map(this::request).toList();
        long mine = ++checks;
        checking.set(true);
        background("检查 " + all.size() + " 张表", progress -> imports.check(requests, progress), previews -> {
            for (int index = 0; mine == checks && index < previews.size(); index++) {
                all.get(index).checked(previews.get(index));
            }
        }, () -> checking.set(checking.get() && mine != checks));
    }

    private ImportDesk.Request request(ImportItem item) {
        return new ImportDesk.Request(item.source(), item.options(update.get()));
    }
}
