package org.streetunion.app.ui.board;

import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.reporting.board.Load;
import org.streetunion.app.reporting.board.Picture;
import org.streetunion.app.work.board.Step;

/** What the board says in words. */
final class BoardWords {
    private BoardWords() {}

    /** A load: 12 家　310 人　3.5 天　2 岗. */
    static String load(Load load) {
        return load.unions() + " 家　" + String.format("%,d", load.members()) + " 人　" + number(load.days()) + " 天"
                + (load.posts() == 0 ? "" : "　" + load.posts() + " 岗");
    }

    /** Without a nought behind the point. */
    static String number(double amount) {
        return amount == Math.rint(amount) ? String.format("%,d", (long) amount) : String.format("%,.1f", amount);
    }

    /** A step: 赵海 → 港口物流公司工会：联系、调配 2 天（从 2026-10-09 起）. */
    static String step(Step step, Picture picture) {
        String who = picture.person(step.person());
        String where = picture.union(step.union());
        if (step instanceof Step.Arrange arranged) {
            String end = arranged.term().to() == null ? " 起" : " 到 " + arranged.term().to();
            String instead = arranged.instead() == null ? "" : "，接替 " + picture.person(arranged.instead().person());
            return who + " → " + where + "：" + ways(arranged.ways()) + instead + "（从 " + arranged.term().from() + end + "）";
        }
        Step.End ended = (Step.End) step;
        return who + " 的“" + ended.tie().kind().words() + "”" + (where.isEmpty() ? "" : "（" + where + "）") + "到 " + ended.last()
                + " 止";
    }

    /** The same where the union stands beside it: 赵海：联系，接替 陈望. */
    static String brief(Step step, Picture picture) {
        String who = picture.person(step.person());
        if (step instanceof Step.Arrange arranged) {
            return who + "：" + ways(arranged.ways())
                    + (arranged.instead() == null ? "" : "，接替 " + picture.person(arranged.instead().person()));
        }
        return who + "：结束" + ((Step.End) step).tie().kind().words();
    }

    private static String ways(Step.Ways ways) {
        List<String> words = new ArrayList<>();
        if (ways.liaise()) {
            words.add("联系");
        }
        if (ways.hole() != null) {
            words.add("任“" + ways.hole().post() + "”岗" + (ways.office().wanted() ? "并登记任职" : ""));
        }
        if (ways.days() != null) {
            words.add((ways.lending().equals(Step.Manner.USUAL) ? "调配" : ways.lending().kind()) + "每周 " + number(ways.days())
                    + " 天");
        }
        return String.join("、", words);
    }
}
