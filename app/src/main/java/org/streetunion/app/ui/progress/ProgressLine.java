package org.streetunion.app.ui.progress;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.office.quotas.ProgressLedger;
import org.streetunion.app.ui.grid.TypedLine;
import org.streetunion.app.work.tasks.WeeklyProgress;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.CellText;

/** How far one community or union is, while it is typed. */
final class ProgressLine implements TypedLine<Optional<String>> {
    private final WeeklyProgress.Line line;
    private final ReadOnlyObjectWrapper<Shown> cell = new ReadOnlyObjectWrapper<>();
    private @Nullable String typed;

    ProgressLine(WeeklyProgress.Line line) {
        this.line = line;
        look();
    }

    /**
     * What is drawn.
     *
     * @param text 累计完成
     * @param gained 本周新增
     * @param rate 完成率
     * @param complaint what is wrong or odd with it; null when nothing is
     */
    record Shown(String text, String gained, String rate, boolean changed, boolean blocked, @Nullable String complaint) {}

    WeeklyProgress.Line line() {
        return line;
    }

    ReadOnlyObjectProperty<Shown> cell() {
        return cell.getReadOnlyProperty();
    }

    /** What had been done by the end of the week; what was before while nobody says otherwise. */
    int done() {
        Integer value = Types.WHOLE.parse(text(0)).value();
        return value == null ? line.before() : value;
    }

    /** The row to be kept. */
    Row draft() {
        return line.row().with(ProgressLedger.DONE, done());
    }

    @Override
    public void type(int column, String text) {
        set(Optional.of(text.strip()));
    }

    @Override
    public String text(int column) {
        return typed == null ? kept() : typed;
    }

    private String kept() {
        return ProgressLedger.DONE.text(line.row());
    }

    @Override
    public @Nullable String complaint(int column) {
        return cell.get().complaint();
    }

    @Override
    public Optional<String> entry() {
        return Optional.ofNullable(typed);
    }

    @Override
    public void set(Optional<String> before) {
        typed = before.filter(text -> !text.equals(kept())).orElse(null);
        look();
    }

    @Override
    public void clear() {
        set(Optional.empty());
    }

    @Override
    public boolean changed() {
        return typed != null;
    }

    @Override
    public boolean blocked() {
        return cell.get().blocked();
    }

    private void look() {
        String text = text(0);
        Integer value = Types.WHOLE.parse(text).value();
        boolean blocked = changed() && value == null;
        String complaint = blocked
                ? text.isEmpty() ? "累计完成不能清空；不要的进度请到“任务进度”里移入回收站" : "累计完成应是整数，例如 128"
                : value != null && value < line.before() ? "比上周的累计 " + line.before() + " 少，请核对；要填的是累计数，不是本周新增" : null;
        boolean said = value != null;
        cell.set(new Shown(text, said ? String.valueOf(done() - line.before()) : "", rate(), changed(), blocked, complaint));
    }

    private String rate() {
        int amount = line.part().amount();
        return amount == 0 ? "—" : CellText.of(Cell.rate(done(), amount));
    }
}
