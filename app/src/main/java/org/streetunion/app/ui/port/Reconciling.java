package org.streetunion.app.ui.port;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.work.reconcile.ExportNew;
import org.streetunion.app.work.reconcile.Item;
import org.streetunion.app.work.reconcile.Reconciliation;
import org.streetunion.app.work.reconcile.SettleItems;
import org.streetunion.app.work.reconcile.Settling;

/** 对账 with the city's real-name system, and what goes up to it. */
public interface Reconciling {
    /** Compares a downloaded list; empty when it was stopped. */
    Optional<Reconciliation> compare(Path file, Progress progress);

    /** Looks at the items anew. */
    Reconciliation again(Reconciliation before);

    /** Settles items as one act; empty when it was stopped, and then everything is as it was. */
    Optional<SettleItems.Done> settle(List<Item> items, Settling order, Actor actor, Progress progress);

    /** Remembers that the members that were found in the list are in the system; the act's number, 0 when all were known. */
    long found(Reconciliation of, Actor actor, Progress progress);

    /** Writes who has not gone up yet; empty when it was stopped. */
    Optional<ExportNew.Done> upload(boolean changed, Actor actor, Progress progress);
}
