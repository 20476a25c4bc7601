package org.streetunion.app.work.cadres;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.terms.TermLedger;
import org.streetunion.app.office.unions.UnionLedger;
import org.streetunion.app.work.Delegates;
import org.streetunion.app.work.Office;

/**
 * The votes by which somebody who was elected is recalled: more than half of all, not of those who came.
 *
 * @param entitled all delegates, or all members where they vote themselves; null while nobody said
 * @param present those who came
 * @param votes those for it
 */
public record Recall(@Nullable Integer entitled, @Nullable Integer present, @Nullable Integer votes) {
    /** Nothing was said. */
    public static final Recall NONE = new Recall(null, null, null);
    private static final int MOST = 100;
    static final String LAW = "工会法第十八条";

    /** What stands against these votes. */
    List<Problem> against() {
        Integer all = entitled;
        Integer came = present;
        Integer yes = votes;
        if (all == null || came == null || yes == null) {
            return List.of(Problem.block(AppointmentLedger.RECALL_VOTES, "罢免须经会员大会或代表大会，请填应到、实到和赞成票").because(LAW));
        }
        if (came > all || yes > came || yes < 0) {
            return List.of(Problem.block(AppointmentLedger.RECALL_VOTES, "实到不能多于应到，赞成票不能多于实到"));
        }
        return yes * 2 > all
                ? List.of()
                : List.of(Problem.block(AppointmentLedger.RECALL_VOTES,
                        "赞成 " + yes + " 票，没有超过全体 " + all + " 名代表（会员）的半数，罢免不成立").because(LAW));
    }

    /** The same, and what the register of delegates says otherwise. */
    List<Problem> against(Office office, Row post, @Nullable LocalDate day) {
        List<Problem> problems = new ArrayList<>(against());
        Integer all = entitled;
        int known = all == null ? 0 : delegates(office, post, day);
        if (all != null && known != 0 && known != all) {
            problems.add(Problem.warn(AppointmentLedger.RECALL_ENTITLED,
                    "应到 " + all + " 名代表，名册里在任的代表是 " + known + " 名，请核对").because(Delegates.BASIS));
            if (problems.stream().noneMatch(Problem::blocks) && few(known)) {
                problems.add(Problem.block(AppointmentLedger.RECALL_VOTES, "赞成 " + votes + " 票，没有超过名册里在任代表 " + known
                        + " 名的半数，罢免不成立；名册不对的，请先改“代表和委员”").because(LAW));
            }
        }
        return problems;
    }

    /** Whether the votes are no more than half of the delegates whom the register names, if it names all who came. */
    private boolean few(int known) {
        return present != null && votes != null && present <= known && votes * 2 <= known;
    }

    /** The post with the votes. */
    Row on(Row post) {
        return post.with(AppointmentLedger.RECALL_ENTITLED, entitled).with(AppointmentLedger.RECALL_PRESENT, present)
                .with(AppointmentLedger.RECALL_VOTES, votes);
    }

    /** How many delegates the union of a post has on a day, null for today; 0 when the register names none. */
    public static int delegates(Office office, Row post, @Nullable LocalDate day) {
        LocalDate on = day == null ? LocalDate.now(office.clock()) : day;
        return Optional.ofNullable(post.get(AppointmentLedger.UNION)).or(() -> own(office))
                .map(union -> Delegates.inOffice(office, union.id(), term(office, union, on), on)).orElse(0);
    }

    /** The last term of a union that has begun by a day; without registered terms the last that the register of delegates knows. */
    private static int term(Office office, Reference union, LocalDate day) {
        return office.registers().get("terms").store()
                .first(Query.ALL.and(new Filter.OneOf(TermLedger.UNION.key(), List.of(union))), MOST).stream()
                .filter(term -> !term.get(TermLedger.STARTS_ON, LocalDate.MIN).isAfter(day))
                .map(term -> term.get(TermLedger.ORDINAL, 0)).max(Integer::compare).orElse(Integer.MAX_VALUE);
    }

    /** A post that names no union is the street's. */
    private static Optional<Reference> own(Office office) {
        return office.registers().get("unions").store()
                .firstIds(Query.ALL.and(new Filter.OneOf(UnionLedger.KIND.key(), List.of(StreetTerm.KIND))), 1).stream()
                .map(Reference::to)
                .findFirst();
    }
}
