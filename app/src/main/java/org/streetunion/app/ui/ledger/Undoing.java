package org.streetunion.app.ui.ledger;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Batch;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ui.controls.Asking;

/** Takes acts back, after a sentence that says which. */
public final class Undoing {
    private static final int RECENT = 20;
    private final Desk desk;

    /** At this desk. */
    public Undoing(Desk desk) {
        this.desk = desk;
    }

    /** Takes the last finished act back that is not an undo itself; what came with the program is nobody's act. */
    public void undoLast() {
        desk.background().read(() -> desk.office().batches().recent(RECENT).stream()
                .filter(batch -> batch.undoable() && !batch.actor().equals(Actor.PROGRAM.name())).findFirst(),
                found -> ask(found, () -> {}));
    }

    /** Offers to take this act back; nothing where nothing was done. */
    public Asking.@Nullable Offer offer(long batch) {
        return batch == 0 ? null : new Asking.Offer("撤销", () -> undo(batch));
    }

    /** Takes this act back. */
    public void undo(long batch) {
        undo(batch, () -> {});
    }

    /** Takes this act back; then does something more. */
    public void undo(long batch, Runnable then) {
        desk.background().read(() -> desk.office().batches().find(batch), found -> ask(found, then));
    }

    /** Tells what came of a deed: that it was done, with the way back, or the first thing that stands against it. */
    public boolean told(long batch, List<Problem> problems, String done) {
        if (batch == 0) {
            desk.asking().remark(against(problems, "没有办成"));
            return false;
        }
        desk.session().wrote();
        desk.asking().remark(done, offer(batch));
        return true;
    }

    /** The first thing that stands against a deed. */
    public static String against(List<Problem> problems, String otherwise) {
        return problems.stream().filter(Problem::blocks).map(Problem::sentence).findFirst().orElse(otherwise);
    }

    private void ask(Optional<Batch> found, Runnable then) {
        if (found.isEmpty()) {
            desk.asking().remark("没有可以撤销的操作");
            return;
        }
        Batch batch = found.get();
        String sentence = "撤销 " + batch.actor() + " 的这次" + batch.kind() + "（" + batch.subject() + "，" + batch.rows() + " 条）？";
        if (desk.asking().confirm("撤销", sentence, "撤销")) {
            run(batch, then);
        }
    }

    private void run(Batch batch, Runnable then) {
        desk.background().start("撤销：" + batch.subject(),
                progress -> desk.office().batches().undo(batch.id(), desk.session().actor(),
                        done -> progress.report(done, batch.rows())),
                undone -> {
                    desk.session().wrote();
                    String kept = undone.kept().isEmpty()
                            ? ""
                            : "，有 " + undone.kept().size() + " 条后来又改过，没有动：" + undone.kept().get(0);
                    desk.asking().remark("已撤销 " + undone.rows() + " 条" + kept);
                    then.run();
                });
    }
}
