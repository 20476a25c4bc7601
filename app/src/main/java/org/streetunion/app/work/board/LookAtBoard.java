package org.streetunion.app.work.board;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.office.parameters.ParameterLedger;
import org.streetunion.app.office.parameters.ParameterTable;
import org.streetunion.app.reporting.board.Board;
import org.streetunion.app.reporting.board.Boards;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.cadres.StreetTerm;

/** Reads the board with the office's own limits. */
public final class LookAtBoard {
    private static final int SOON_DAYS = 60;

    private LookAtBoard() {}

    /** The board of a day; targets aside, which take longer. */
    public static Board on(Office office, LocalDate day) {
        return boards(office).on(day, limits(parameters(office), day),
                StreetTerm.end(office.registers(), office.settings()).orElse(null));
    }

    /** What is behind its quarterly line on a day. */
    public static List<Board.Late> late(Office office, LocalDate day) {
        return boards(office).late(day);
    }

    /** By how many per cent the largest load of a proposal may lie over the smallest possible, for the sake of fewer moves. */
    public static double slack(Office office, LocalDate day) {
        return amount(parameters(office), "均衡分配容差", day, 2) / 100;
    }

    private static Boards boards(Office office) {
        return new Boards(office.database().sql(), LocalDate.now(office.clock()));
    }

    private static Board.Limits limits(Parameters parameters, LocalDate day) {
        Board.Weights weights = new Board.Weights(amount(parameters, "负荷权重每家工会", day, 1),
                amount(parameters, "负荷权重每百名会员", day, 0.5), amount(parameters, "负荷权重每周一天", day, 2));
        return new Board.Limits(amount(parameters, "每周统筹天数提醒线", day, 5), (int) amount(parameters, "每人联系工会数提醒线", day, 40),
                day.plusDays((long) amount(parameters, "任（聘）期到期提醒天数", day, SOON_DAYS)), weights);
    }

    private static Parameters parameters(Office office) {
        return new ParameterTable(() -> office.registers().get(ParameterLedger.KEY).store(), System::nanoTime);
    }

    private static double amount(Parameters parameters, String name, LocalDate day, double usual) {
        return parameters.amount(name, day).map(BigDecimal::doubleValue).filter(amount -> amount >= 0).orElse(usual);
    }
}
