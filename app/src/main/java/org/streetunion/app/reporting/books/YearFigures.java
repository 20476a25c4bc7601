package org.streetunion.app.reporting.books;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.money.AccountKinds;
import org.streetunion.app.money.BalanceLines;
import org.streetunion.app.money.Roles;

/** What a book planned for a year and did up to a day, account by account, each with its parts; in 分, every account on its own side. */
public final class YearFigures {
    private final int year;
    private final AccountTree tree;
    private final Budget budget;
    private final Map<Figure, Map<Long, Long>> own = new EnumMap<>(Figure.class);
    private final Map<Figure, Map<Long, Long>> rolled = new EnumMap<>(Figure.class);
    private final Map<Figure, RestMoves> moves = new EnumMap<>(Figure.class);
    private final Map<Figure, Long> before = new EnumMap<>(Figure.class);
    private long left;

    private YearFigures(int year, AccountTree tree, Budget budget) {
        this.year = year;
        this.tree = tree;
        this.budget = budget;
    }

    /** The columns that statements have. */
    public enum Figure {
        LAST_FINAL, OPENING, ADJUSTMENT, ADJUSTED, FIXED, QUARTER, YEAR, YEAR_BEFORE;

        /** Whether it comes from entries: where none is, the figure is 0. */
        public boolean entered() {
            return this == QUARTER || this == YEAR || this == YEAR_BEFORE;
        }
    }

    /** The rows below a statement. */
    public enum Bottom {
        INCOME("本年收入合计"), SPENDING("本年支出合计"), OF_YEAR("本年结余"), BEFORE("加：上年结余"), BACK("加：本年收回投资"), INVESTED(
                "减：本年投资"), RESERVE("减：本年提取后备金"), LEFT("期末滚存结余");

        private final String words;

        Bottom(String words) {
            this.words = words;
        }

        /** As printed. */
        public String words() {
            return words;
        }
    }

    /** Reads them. */
    public static YearFigures of(BookReading reading, Book book, LocalDate day) {
        Budget budget = reading.budgets().of(book.id(), day.getYear()).on(day);
        AccountTree tree = new AccountTree(reading.books().accounts(book.chart()).stream()
                .filter(account -> account.from().getYear() <= day.getYear() || budget.lines().containsKey(account.id()))
                .toList());
        YearFigures figures = new YearFigures(day.getYear(), tree, budget);
        figures.planned(Figure.LAST_FINAL, Budget.Line::lastFinal);
        figures.planned(Figure.OPENING, Budget.Line::opening);
        figures.planned(Figure.ADJUSTMENT, Budget.Line::adjustment);
        figures.planned(Figure.ADJUSTED, Budget.Line::adjusted);
        figures.planned(Figure.FIXED, Budget.Line::fixed);
        Map<Long, Moved> quarter = reading.moved().byAccount(book.id(), Quarter.of(day).first(), day);
        Map<Long, Long> ofQuarter = new HashMap<>();
        tree.all().stream().map(AccountTree.Node::account).filter(Account::yearly)
                .forEach(account -> ofQuarter.put(account.id(), account.own(quarter.getOrDefault(account.id(), Moved.NONE))));
        figures.put(Figure.QUARTER, ofQuarter);
        figures.year(Figure.YEAR, reading, book, day);
        LocalDate earlier = day.minusYears(1);
        if (!book.starts().isAfter(earlier)) {
            figures.year(Figure.YEAR_BEFORE, reading, book, earlier);
        }
        return figures;
    }

    private void planned(Figure figure, Function<Budget.Line, @Nullable Long> what) {
        Map<Long, Long> amounts = new HashMap<>();
        budget.lines().forEach((account, line) -> {
            Long amount = what.apply(line);
            if (amount != null) {
                amounts.put(account, amount);
            }
        });
        put(figure, amounts);
    }

    /** What a book that began within the year had taken in and spent before stands in its opening balances. */
    private void year(Figure figure, BookReading reading, Book book, LocalDate day) {
        LocalDate first = day.withDayOfYear(1);
        List<TrialBalance.Line> lines = reading.balance().of(book, first, day);
        Map<Long, Long> amounts = new HashMap<>();
        tree.all().stream().map(AccountTree.Node::account).filter(Account::yearly)
                .forEach(account -> amounts.put(account.id(), 0L));
        long carried = 0;
        for (TrialBalance.Line line : lines) {
            if (line.account().yearly()) {
                amounts.put(line.account().id(), line.account().debit() ? line.closing() : -line.closing());
            } else if (line.account().role().equals(Roles.BALANCE)) {
                carried -= line.opening();
            }
        }
        put(figure, amounts);
        before.put(figure, carried);
        moves.put(figure, RestMoves.of(tree, reading.entries(), book, first, day));
        if (figure == Figure.YEAR) {
            left = TrialBalance.rest(lines);
        }
    }

    private void put(Figure figure, Map<Long, Long> amounts) {
        own.put(figure, amounts);
        rolled.put(figure, tree.rolled(amounts));
    }

    /** The accounts. */
    public AccountTree tree() {
        return tree;
    }

    /** The budget as it is kept. */
    public Budget budget() {
        return budget;
    }

    /** What is left at the end of the day, by the balance of accounts. */
    public long left() {
        return left;
    }

    /** A figure of an account with its parts; null when nobody said. */
    public @Nullable Long of(Figure figure, long account) {
        return rolled.getOrDefault(figure, Map.of()).get(account);
    }

    /** A figure of an account itself. */
    public @Nullable Long own(Figure figure, long account) {
        return own.getOrDefault(figure, Map.of()).get(account);
    }

    /** A figure of a row below the statement; null when nobody said. */
    public @Nullable Long of(Figure figure, Bottom row) {
        return switch (row) {
            case INCOME -> total(figure, AccountKinds.INCOME);
            case SPENDING -> total(figure, AccountKinds.EXPENSE);
            case OF_YEAR -> Amounts.less(total(figure, AccountKinds.INCOME), total(figure, AccountKinds.EXPENSE));
            case BEFORE -> figure.entered() ? before.get(figure) : typed(figure, BalanceLines.BEFORE);
            case BACK -> figure.entered() ? moved(figure, RestMoves::back) : typed(figure, BalanceLines.BACK);
            case INVESTED -> figure.entered() ? moved(figure, RestMoves::invested) : typed(figure, BalanceLines.INVESTED);
            case RESERVE -> figure.entered() ? moved(figure, RestMoves::reserve) : typed(figure, BalanceLines.RESERVE);
            case LEFT -> carried(figure);
        };
    }

    /** What a kind adds up to, over what stands at the top; null when nobody said anything of any. */
    public @Nullable Long total(Figure figure, String kind) {
        Long sum = null;
        for (AccountTree.Node node : tree.of(kind)) {
            sum = node.depth() == 0 ? Amounts.sum(sum, of(figure, node.account().id())) : sum;
        }
        return sum;
    }

    private @Nullable Long carried(Figure figure) {
        Long ofYear = of(figure, Bottom.OF_YEAR);
        if (figure == Figure.QUARTER || (ofYear == null && of(figure, Bottom.BEFORE) == null)) {
            return null;
        }
        return BalanceLines.left(Amounts.known(ofYear), known(figure, Bottom.BEFORE), known(figure, Bottom.BACK),
                known(figure, Bottom.INVESTED), known(figure, Bottom.RESERVE));
    }

    /** 期末滚存结余 when income and spending are taken from one figure and the rest from the books. */
    public @Nullable Long left(Figure flows) {
        Long ofYear = of(flows, Bottom.OF_YEAR);
        Long booked = of(Figure.YEAR, Bottom.LEFT);
        return ofYear == null || booked == null ? null : Long.valueOf(booked - known(Figure.YEAR, Bottom.OF_YEAR) + ofYear);
    }

    private long known(Figure figure, Bottom row) {
        return Amounts.known(of(figure, row));
    }

    private @Nullable Long moved(Figure figure, Function<RestMoves, Long> which) {
        return Optional.ofNullable(moves.get(figure)).map(which).orElse(null);
    }

    private @Nullable Long typed(Figure figure, String line) {
        Budget.Line said = budget.of(line);
        return switch (figure) {
            case LAST_FINAL -> said.lastFinal();
            case OPENING -> said.opening();
            case ADJUSTMENT -> said.adjustment();
            case ADJUSTED -> said.adjusted();
            default -> null;
        };
    }

    /** What does not add up, in sentences with both numbers. */
    public List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        for (Figure figure : Figure.values()) {
            for (String kind : List.of(AccountKinds.INCOME, AccountKinds.EXPENSE)) {
                long parts = Amounts.known(total(figure, kind));
                CrossFoot.compare("“" + kind + "”各科目合计", parts, "逐科目相加", ownTotal(figure, kind)).ifPresent(complaints::add);
            }
        }
        tree.all().stream().filter(node -> !node.leaf() && node.account().yearly()).map(AccountTree.Node::account)
                .forEach(account -> above(account).ifPresent(complaints::add));
        CrossFoot.compare("期末滚存结余", Amounts.known(of(Figure.YEAR, Bottom.LEFT)), "科目余额表的结余", left).ifPresent(complaints::add);
        return complaints.stream().distinct().toList();
    }

    private long ownTotal(Figure figure, String kind) {
        return tree.all().stream().map(AccountTree.Node::account).filter(account -> account.kind().equals(kind)).distinct()
                .mapToLong(account -> Amounts.known(own(figure, account.id()))).sum();
    }

    /** Something stands on an account itself though it has parts in the year. */
    private Optional<String> above(Account account) {
        List<Account> all = tree.parts(account.id());
        if (all.stream().noneMatch(part -> part.within(year))) {
            return Optional.empty();
        }
        long parts = all.stream().mapToLong(part -> Amounts.known(of(Figure.YEAR, part.id()))).sum();
        return CrossFoot.compare("“" + account.label() + "”本年累计", Amounts.known(of(Figure.YEAR, account.id())), "其明细科目合计", parts);
    }
}
