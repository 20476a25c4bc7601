package org.streetunion.app.ui.port;

import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.checks.Step;
import org.streetunion.app.work.elections.FileKind;
import org.streetunion.app.work.elections.FileView;
import org.streetunion.app.work.elections.FoundingOrder;
import org.streetunion.app.work.elections.Outcome;
import org.streetunion.app.work.elections.RecordStep;

/** 换届档案 and 建会档案: files that are worked through step by step and closed by one act. */
public interface StepFiles {
    /** Opens a file, or finds the one that is open: for a union's election, or an employer's founding. */
    Outcome start(FileKind kind, long from, Actor actor);

    /** All that is to be seen of a file; empty when it is gone. */
    Optional<FileView> find(FileKind kind, long id);

    /** Writes one step. */
    Saved record(FileView file, Step step, RecordStep.Entry entry, Actor actor);

    /** What an employer's union is usually called. */
    String usualName(long founding);

    /** What stands against registering a union in 筹备. */
    List<Problem> check(FoundingOrder order);

    /** Registers it. */
    Outcome prepare(FoundingOrder order, Actor actor);

    /** Closes a file; empty when it was stopped, and then everything is as it was. */
    Optional<Outcome> close(FileView file, Actor actor, Progress progress);
}
