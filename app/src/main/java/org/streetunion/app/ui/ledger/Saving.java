package org.streetunion.app.ui.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Saved;

/** Takes a filled-in form into the store: asks what its dated changes mean, says what stops it, and offers to take it back. */
final class Saving {
    private final Desk desk;
    private final RecordModel model;

    Saving(Desk desk, RecordModel model) {
        this.desk = desk;
        this.model = model;
    }

    /** Saves as one act; false when nothing differs or the question was waved away, and then nothing happens. */
    boolean save(Consumer<Saved> done, Runnable refused) {
        if (!model.isNew() && !model.changed()) {
            desk.asking().remark("没有改动，不用保存");
            return false;
        }
        Optional<Act> said = act();
        said.ifPresent(act -> model.save(act, saved -> {
            if (saved.done()) {
                say(saved);
                done.accept(saved);
            } else {
                long count = saved.problems().stream().filter(Problem::blocks).count();
                desk.asking().remark("还不能保存，请先改好标出的 " + Math.max(1, count) + " 处");
                refused.run();
            }
        }));
        return said.isPresent();
    }

    private Optional<Act> act() {
        List<FieldModel> dated = model.datedChanges();
        if (dated.isEmpty() || dated.stream().anyMatch(field -> !field.readable())) {
            return Optional.of(Act.correction(desk.session().actor(), Act.Kind.EDIT));
        }
        return new ChangeQuestion(dated, desk.session().actor(), LocalDate.now(desk.office().clock())).ask(desk.asking());
    }

    private void say(Saved saved) {
        int warnings = saved.problems().size();
        desk.asking().remark("已保存" + (warnings == 0 ? "" : "，有 " + warnings + " 处提醒"),
                new Undoing(desk).offer(saved.batch()));
    }
}
