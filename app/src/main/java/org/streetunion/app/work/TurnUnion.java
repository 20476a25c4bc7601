package org.streetunion.app.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Store;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.office.unions.UnionLedger;
import org.streetunion.app.reporting.MembershipChangesStore;

/** 更名 and 恢复 of a union on a day and a paper. Neither touches what the union was before that day. */
public final class TurnUnion {
    private TurnUnion() {}

    /** What happens. */
    public enum Turn {
        /** It has another name from then on. */
        RENAMED("更名"),
        /** It had ended and is at work again. */
        REVIVED("恢复");

        private final String words;

        Turn(String words) {
            this.words = words;
        }

        /** In the office's words; also the event in the union's history. */
        public String words() {
            return words;
        }
    }

    /**
     * What is ordered.
     *
     * @param union which
     * @param name the new name; of no meaning to 恢复
     * @param members whether those whose membership was kept when it ended are members again
     * @param day from when on, null while nobody said
     * @param docNo the paper; may be empty
     */
    public record Order(long union, Turn turn, String name, boolean members, @Nullable LocalDate day, String docNo) {}

    /** What stands against it, or should be known before. */
    public static List<Problem> check(Office office, Order order) {
        OneUnion union = new OneUnion(office, order.union());
        Row now = union.row();
        if (now == null) {
            return List.of(OneUnion.gone());
        }
        List<Problem> problems = new ArrayList<>();
        LocalDate day = order.day();
        OneUnion.wantDay(day, problems);
        if (day != null) {
            since(union, order, day, problems);
        }
        if (order.turn() == Turn.RENAMED) {
            name(union, order, now, problems);
        } else if (!UnionEnd.WAYS.contains(now.get(UnionLedger.STATE, ""))) {
            problems.add(Problem.block(UnionLedger.STATE, "这家工会的状态是“" + now.get(UnionLedger.STATE, "") + "”，不用恢复"));
        }
        OneUnion.wantPaper(order.docNo(), problems);
        return problems;
    }

    /** Does it, unless a problem blocks it. */
    public static Saved run(Office office, Order order, Actor actor) {
        List<Problem> problems = check(office, order);
        OneUnion union = new OneUnion(office, order.union());
        Row now = union.row();
        LocalDate day = order.day();
        if (now == null || day == null || problems.stream().anyMatch(Problem::blocks)) {
            return new Saved(0, 0, problems);
        }
        String paper = order.docNo().strip();
        Act act = Act.change(actor, Act.Kind.DEED, day, order.turn().words(), paper);
        if (order.turn() == Turn.RENAMED) {
            return union.register().save(now.with(UnionLedger.NAME, order.name().strip()), act);
        }
        Row again = now.with(UnionLedger.STATE, "正常").with(UnionLedger.STATE_ON, day).with(UnionLedger.STATE_NO,
                paper.isEmpty() ? null : paper);
        List<Long> kept = order.members() ? kept(office, order.union()) : List.of();
        long batch = WholeAct.run(office,
                new WholeAct.Heading(act, "unions", "恢复：" + now.get(UnionLedger.NAME), kept.size() + 1L),
                Progress.SILENT, whole -> {
                    whole.write("unions", List.of(again), act);
                    whole.change("members", kept, act,
                            row -> Moves.noted(row.with(MemberLedger.STATE, "在册"), order.turn().words(), day));
                });
        return new Saved(order.union(), batch, problems);
    }

    /**
     * The members whose membership a union that has ended kept when it ended. Who was kept there before, such as the retired, has not come
     * back to work with it.
     */
    public static List<Long> kept(Office office, long union) {
        Optional<LocalDate> ended = ended(office, union);
        if (ended.isEmpty()) {
            return List.of();
        }
        Set<Long> then = new MembershipChangesStore(office.database().sql()).keptFrom(ended.get());
        return Arrays.stream(office.registers().get("members").ids(UnionBelongings.members(union, List.of("保留")))).boxed()
                .filter(then::contains).toList();
    }

    /** The day on which the end began that still holds. */
    private static Optional<LocalDate> ended(Office office, long union) {
        return office.registers().get("unions").store().history(union).stream()
                .takeWhile(past -> UnionEnd.WAYS.contains(past.values().get(UnionLedger.STATE, ""))).map(Store.Past::from)
                .reduce((newer, older) -> older);
    }

    private static void since(OneUnion union, Order order, LocalDate day, List<Problem> problems) {
        LocalDate last = union.register().store().history(order.union()).stream().map(Store.Past::from).findFirst().orElse(day);
        if (day.isBefore(last)) {
            problems.add(Problem.block(null, "这家工会 " + last + " 还有一次变动，" + order.turn().words() + "日期不能早于那一天"));
        } else if (order.turn() == Turn.REVIVED && day.isAfter(LocalDate.now(union.office().clock()))) {
            problems.add(Problem.block(null, "恢复日期不能晚于今天，请到那一天再办"));
        }
    }

    private static void name(OneUnion union, Order order, Row now, List<Problem> problems) {
        String name = order.name().strip();
        if (name.isEmpty()) {
            problems.add(Problem.block(UnionLedger.NAME, "请填写新的工会名称"));
        } else if (name.equals(now.get(UnionLedger.NAME))) {
            problems.add(Problem.block(UnionLedger.NAME, "它现在就叫这个名称"));
        } else if (!union.office().registers().find("unions", List.of(name)).isEmpty()) {
            problems.add(Problem.block(UnionLedger.NAME, "已经有一家叫“" + name + "”的工会，请核对"));
        } else {
            union.register().judge(now.with(UnionLedger.NAME, name)).stream()
                    .filter(each -> UnionLedger.NAME.key().equals(each.field())).forEach(problems::add);
        }
    }
}
