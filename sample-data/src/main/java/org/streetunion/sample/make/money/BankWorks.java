package org.streetunion.sample.make.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.streetunion.sample.model.BankLine;
import org.streetunion.sample.model.DeedWork;
import org.streetunion.sample.model.MoneyWork;
import org.streetunion.sample.model.organisation.Union;

/**
 * The bank's statement of the third quarter of 2026. It has what the books have, but for a cheque that nobody has cashed; interest and a
 * fee stand in the statement only.
 */
public final class BankWorks {
    /** Whose cheque of September is not cashed. */
    public static final String UNCASHED = "练习文具店";
    private static final LocalDate FIRST = LocalDate.of(2026, 7, 1);
    private static final long INTEREST = 412_37L;
    private static final long FEE = 36_00L;
    private final List<Move> moves = new ArrayList<>();

    private BankWorks() {}

    private record Move(LocalDate day, String summary, long moved, String counter) {}

    /** What the bank sends. */
    public static List<BankLine> of(MoneyWork money, DeedWork deeds) {
        BankWorks works = new BankWorks();
        works.entries(money);
        works.deeds(deeds);
        works.moves.add(new Move(LocalDate.of(2026, 9, 21), "结息", INTEREST, ""));
        works.moves.add(new Move(MoneyWork.POSTED_TO, "账户管理费", -FEE, ""));
        works.moves.sort(Comparator.comparing(Move::day));
        return works.lines(begin(money));
    }

    /** What lay in the bank when the quarter began. */
    private static long begin(MoneyWork money) {
        long opening = money.openings().stream().filter(each -> each.account().startsWith("102"))
                .mapToLong(MoneyWork.Opening::cents).sum();
        return opening + atBank(money).filter(each -> each.day().isBefore(FIRST)).mapToLong(BankWorks::moved).sum();
    }

    private static Stream<MoneyWork.Entry> atBank(MoneyWork money) {
        return money.entries().stream().filter(each -> !each.words().settled().equals("现金"))
                .filter(each -> !each.day().isAfter(MoneyWork.POSTED_TO));
    }

    private static long moved(MoneyWork.Entry entry) {
        return entry.incoming() ? entry.cents() : -entry.cents();
    }

    private void entries(MoneyWork money) {
        atBank(money).filter(each -> !each.day().isBefore(FIRST))
                .filter(each -> !(each.day().getMonthValue() == 9 && each.party().name().equals(UNCASHED)))
                .forEach(each -> moves.add(new Move(each.day(), each.incoming() ? "转账收入" : "转账支出", moved(each),
                        each.party().name())));
    }

    private void deeds(DeedWork deeds) {
        deeds.dues().forEach(each -> moves.add(new Move(each.day(), "工会经费", each.cents(), each.employer().name())));
        DeedWork.Grants grants = deeds.grants();
        for (DeedWork.Taker taker : grants.takers()) {
            Union union = taker.union();
            moves.add(new Move(grants.days().paid().plusDays(1), "批量付款", -taker.members() * grants.rate(), union.name()));
        }
        Stream.of("转账", "实物").forEach(way -> moves.add(new Move(DeedWork.BOOKED, DeedWork.GIVEN, -deeds.gifts().stream()
                .filter(each -> each.way().equals(way)).mapToLong(DeedWork.Gift::cents).sum(), "")));
    }

    private List<BankLine> lines(long begin) {
        List<BankLine> lines = new ArrayList<>();
        long balance = begin;
        for (Move move : moves) {
            balance += move.moved();
            lines.add(new BankLine(move.day(), "0609" + (100_001 + lines.size()), move.summary(), move.moved(), balance,
                    move.counter()));
        }
        return List.copyOf(lines);
    }
}
