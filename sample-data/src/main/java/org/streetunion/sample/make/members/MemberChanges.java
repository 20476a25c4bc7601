package org.streetunion.sample.make.members;

import java.time.LocalDate;
import java.util.List;
import org.streetunion.sample.make.draw.Dice;
import org.streetunion.sample.make.draw.Words;
import org.streetunion.sample.model.Member.Change;
import org.streetunion.sample.model.organisation.Union;

/** What became of a membership: nothing, a transfer in, or an end on a day of these years. */
final class MemberChanges {
    /** Nothing. */
    static final Change NONE = new Change("", null, "");
    private static final String MOVED = "劳动（工作）关系发生变化";
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);
    private static final List<String> KEPT = Words.of("退休 退休 待（下）岗 失业");

    private final Dice dice;

    MemberChanges(Dice dice) {
        this.dice = dice;
    }

    /** The fate of a member of a union that goes on; nobody moves in before {@code since}. */
    Fate draw(LocalDate joined, LocalDate since) {
        double draw = dice.share(0, 1);
        LocalDate day = dice.day(later(joined, FIRST), LAST);
        if (draw < 0.035) {
            return ended(joined, "转出", day, MOVED);
        }
        if (draw < 0.055) {
            return ended(joined, "退会", day, "个人要求退会");
        }
        if (draw < 0.057) {
            return ended(joined, "除名", day, "因犯罪被开除会籍");
        }
        if (draw < 0.075) {
            return ended(joined, "保留", day, dice.pick(List.of("失业", "在本单位下岗后待岗")));
        }
        if (draw < 0.1) {
            LocalDate moved = dice.day(later(since, FIRST), LAST);
            LocalDate before = joined.isBefore(moved) ? joined : moved.minusDays(dice.between(200, 2000));
            return new Fate(before, new Change("转入", moved, MOVED), "在册", "在岗");
        }
        if (draw < 0.4) {
            return new Fate(joined, new Change("入会", joined, ""), draw < 0.103 ? "转出待接收" : "在册", "在岗");
        }
        return new Fate(joined, NONE, "在册", "在岗");
    }

    /** The fate of a member of a union that is gone. */
    Fate dissolved(LocalDate joined, Union.State state) {
        boolean kept = dice.chance(0.6);
        return kept
                ? new Fate(joined, new Change("保留", state.date(), "所在企业破产"), "保留", "失业")
                : ended(joined, "转出", state.date(), MOVED);
    }

    private Fate ended(LocalDate joined, String type, LocalDate day, String reason) {
        LocalDate date = day.isAfter(joined) ? day : joined.plusDays(1);
        if (date.isAfter(LAST)) {
            return new Fate(joined, NONE, "在册", "在岗");
        }
        return new Fate(joined, new Change(type, date, reason), type, type.equals("保留") ? dice.pick(KEPT) : "其他");
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    /** 入会日期, what changed, 会籍状态 and 就业状况. */
    record Fate(LocalDate joined, Change change, String status, String work) {}
}
