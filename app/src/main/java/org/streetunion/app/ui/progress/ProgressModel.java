package org.streetunion.app.ui.progress;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.reporting.summary.QuotaFactsStore;
import org.streetunion.app.ui.background.Latest;
import org.streetunion.app.ui.grid.FigurePage;
import org.streetunion.app.ui.grid.TypedLines;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.port.TaskDesk;
import org.streetunion.app.work.tasks.WeeklyProgress;

/** A week of a task while it is typed. */
final class ProgressModel {
    private final Desk desk;
    private final TaskDesk tasks;
    private final Latest latest;
    private final ObservableList<QuotaFactsStore.Quota> quotas = FXCollections.observableArrayList();
    private final ObjectProperty<QuotaFactsStore.@Nullable Quota> quota = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> day;
    private final ReadOnlyObjectWrapper<WeeklyProgress.@Nullable Sheet> sheet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Tally> tally = new ReadOnlyObjectWrapper<>(new Tally(0, 0, 0, 0, 0));
    private final TypedLines<Optional<String>, ProgressLine> typed = new TypedLines<>(this::count);
    private long kept;

    /** Of one task, 0 for the newest. */
    ProgressModel(Desk desk, TaskDesk tasks, long wanted) {
        this.desk = desk;
        this.tasks = tasks;
        this.kept = wanted;
        this.latest = new Latest(desk.background());
        this.day = new SimpleObjectProperty<>(LocalDate.now(desk.office().clock()));
        quota.addListener((any, old, now) -> {
            if (now != null && (old == null || old.id() != now.id())) {
                kept = now.id();
                read();
            }
        });
        day.addListener((any, old, now) -> read());
    }

    /** Sums of the lines, typed ones included. */
    record Tally(int amount, int done, int gained, int changed, int wrong) implements FigurePage.Tally {}

    ObservableList<QuotaFactsStore.Quota> quotas() {
        return quotas;
    }

    ObjectProperty<QuotaFactsStore.@Nullable Quota> quota() {
        return quota;
    }

    /** A day of the week. */
    ObjectProperty<LocalDate> day() {
        return day;
    }

    /** The week as it was read; null before. */
    ReadOnlyObjectProperty<WeeklyProgress.@Nullable Sheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    TypedLines<Optional<String>, ProgressLine> typed() {
        return typed;
    }

    ReadOnlyObjectProperty<Tally> tally() {
        return tally.getReadOnlyProperty();
    }

    /** Reads the tasks and keeps to the one that was chosen. */
    void reload() {
        desk.background().read(tasks::quotas, found -> {
            quotas.setAll(found);
            QuotaFactsStore.Quota same = found.stream().filter(each -> each.id() == kept).findFirst()
                    .orElse(found.isEmpty() ? null : found.get(0));
            boolean again = same != null && same.equals(quota.get());
            quota.set(same);
            if (again) {
                read();
            }
        });
    }

    private void read() {
        QuotaFactsStore.Quota now = quota.get();
        if (now != null) {
            LocalDate of = day.get();
            latest.ask(() -> tasks.progress(now.id(), of), this::take);
        }
    }

    /** What was typed stays when the same week of the same task is read again. */
    private void take(Optional<WeeklyProgress.Sheet> read) {
        WeeklyProgress.Sheet before = sheet.get();
        WeeklyProgress.Sheet now = read.orElse(null);
        boolean same = before != null && now != null && before.quota().id() == now.quota().id()
                && before.monday().equals(now.monday());
        Map<QuotaFactsStore.Part, ProgressLine> old = new HashMap<>();
        if (same) {
            typed.shown().forEach(line -> old.put(line.line().part(), line));
        }
        List<ProgressLine> lines = now == null ? List.of() : now.lines().stream().map(ProgressLine::new).toList();
        lines.forEach(line -> {
            ProgressLine was = old.get(line.line().part());
            if (was != null && was.changed()) {
                line.set(was.entry());
            }
        });
        sheet.set(now);
        typed.take(lines);
        typed.shown().setAll(lines);
        count();
    }

    /** Keeps what was typed and can be kept, as one act; tells its number. */
    void save(Consumer<Long> then) {
        WeeklyProgress.Sheet of = sheet.get();
        List<ProgressLine> good = typed.keepable();
        if (of != null && !good.isEmpty()) {
            List<Row> rows = good.stream().map(ProgressLine::draft).toList();
            typed.save(desk, "保存进度", good, () -> tasks.keep(of, rows, desk.session().actor()), then);
        }
    }

    private void count() {
        int amount = typed.shown().stream().mapToInt(line -> line.line().part().amount()).sum();
        int done = typed.shown().stream().mapToInt(ProgressLine::done).sum();
        int before = typed.shown().stream().mapToInt(line -> line.line().before()).sum();
        tally.set(new Tally(amount, done, done - before, typed.changed(), typed.wrong()));
    }
}
