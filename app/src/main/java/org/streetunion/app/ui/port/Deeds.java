package org.streetunion.app.ui.port;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.work.MoveUnion;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.work.EndUnion;
import org.streetunion.app.work.Transfer;
import org.streetunion.app.work.TransferMembers;
import org.streetunion.app.work.TurnUnion;
import org.streetunion.app.work.UnionBelongings;
import org.streetunion.app.work.UnionEnd;
import org.streetunion.app.work.elections.TakeRoll;

/** 办理: deeds over several registers that start from a union or from members. */
public interface Deeds {
    /** The register of unions. */
    String UNIONS = "unions";
    /** The register of members. */
    String MEMBERS = "members";

    /** The register of meetings of delegates. */
    String CONGRESSES = "congresses";

    /** The delegates who were to come to a meeting, as the roll stands. */
    List<TakeRoll.Line> roll(long congress);

    /** What stands against entering this roll. */
    List<Problem> check(long congress, List<TakeRoll.Line> roll);

    /** Enters who came to a meeting. */
    Saved take(long congress, List<TakeRoll.Line> roll, Actor actor);

    /** What hangs on a union. */
    UnionBelongings.Count hanging(long union);

    /** The members who have to go somewhere when a union ends, labelled. */
    List<Row> members(long union, Viewer viewer);

    /** How many members a union that has ended kept when it ended, who may come back with it. */
    int kept(long union);

    /** What stands against giving a union another name, or bringing it back. */
    List<Problem> check(TurnUnion.Order order);

    /** Gives a union another name, or brings it back, unless something stands against it. */
    Saved turn(TurnUnion.Order order, Actor actor);

    /** What stands against ending a union so. */
    List<Problem> check(UnionEnd order);

    /** Ends a union; empty when it was stopped, and then everything is as it was. */
    Optional<EndUnion.Done> end(UnionEnd order, Actor actor, Progress progress);

    /** What stands against hanging a union elsewhere. */
    List<Problem> check(MoveUnion.Order order);

    /** Hangs a union elsewhere, unless something stands against it. */
    Saved move(MoveUnion.Order order, Actor actor);

    /** What stands against transferring members so. */
    List<Problem> check(Transfer order);

    /** Transfers members; empty when it was stopped, and then everything is as it was. */
    Optional<TransferMembers.Done> transfer(Transfer order, Actor actor, Progress progress);

    /** Writes the slip of these members' last transfers; gives the pages, or nothing when there is none. */
    Optional<Path> slip(long[] members, Viewer viewer);
}
