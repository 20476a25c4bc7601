package org.streetunion.app.work.bank;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.office.bankmatches.BankMatchLedger;
import org.streetunion.app.office.parameters.ParameterLedger;
import org.streetunion.app.office.parameters.ParameterTable;
import org.streetunion.app.reporting.bank.BankItem;
import org.streetunion.app.reporting.bank.BankLine;
import org.streetunion.app.reporting.bank.BankPairing;
import org.streetunion.app.reporting.bank.BankStore;
import org.streetunion.app.reporting.bank.Standing;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;

/** 银行勾对: lines of the bank and entries of the books that are one, proposed, accepted one by one or all sure ones at once, and undone. */
public final class MatchBank {
    /** Within how many days the same amount is thought to be the same. */
    public static final String DAYS = "银行勾对相差天数";
    private static final int MOST = 100_000;
    private static final int USUAL_DAYS = 0;
    private final Office office;
    private final BankStore store;

    /** In this office. */
    public MatchBank(Office office) {
        this.office = office;
        this.store = new BankStore(office.database().sql());
    }

    /**
     * How a book stands to its bank on a day.
     *
     * @param standing what is open
     * @param pairs what may be one
     * @param matched the bank's lines that are matched
     */
    public record View(Standing standing, List<BankPairing.Pair> pairs, List<BankLine> matched) {
        /** Those that may be taken without a look. */
        public List<BankPairing.Pair> sure() {
            return pairs.stream().filter(BankPairing.Pair::sure).toList();
        }
    }

    /** Looks at a book on a day. */
    public View look(Book book, LocalDate day) {
        Standing standing = Standing.on(store, book, day);
        BigDecimal days = new ParameterTable(() -> office.registers().get(ParameterLedger.KEY).store(), () -> 0L)
                .amount(DAYS, day)
                .orElse(BigDecimal.valueOf(USUAL_DAYS));
        Set<Long> open = new HashSet<>();
        standing.lines().forEach(line -> open.add(line.id()));
        List<BankLine> matched = store.lines(book, day).stream().filter(line -> line.moved() != 0 && !open.contains(line.id()))
                .toList();
        return new View(standing, BankPairing.of(standing, days.intValue()), matched);
    }

    /** What stands against matching these by hand. */
    public List<Problem> check(List<BankLine> lines, List<BankItem> items) {
        Map<Long, Set<Long>> matches = store.matches();
        Set<Long> taken = new HashSet<>();
        matches.values().forEach(taken::addAll);
        return check(lines, items, matches.keySet(), taken);
    }

    private static List<Problem> check(List<BankLine> lines, List<BankItem> items, Set<Long> matched, Set<Long> taken) {
        if (lines.isEmpty() || items.isEmpty()) {
            return List.of(Problem.block(null, "请在两边各选至少一笔"));
        }
        long bank = lines.stream().mapToLong(BankLine::moved).sum();
        long books = items.stream().mapToLong(BankItem::moved).sum();
        if (bank != books) {
            return List.of(Problem.block(null, "银行 " + Types.MONEY.format(bank) + " 元，账上 " + Types.MONEY.format(books) + " 元，相差 "
                    + Types.MONEY.format(Math.abs(bank - books)) + " 元，不能勾对"));
        }
        boolean already = lines.stream().anyMatch(line -> matched.contains(line.id()))
                || items.stream().flatMap(item -> item.entries().stream()).anyMatch(taken::contains);
        return already ? List.of(Problem.block(null, "选的里面有已经勾对过的，请先撤销勾对")) : List.of();
    }

    /** Matches lines with items by hand, unless something stands against it. */
    public Saved match(List<BankLine> lines, List<BankItem> items, Actor actor) {
        List<Problem> problems = check(lines, items);
        return problems.isEmpty() ? write(rows(lines, items, "手工"), actor) : new Saved(0, 0, problems);
    }

    /** Takes proposals on, all in one act. */
    public Saved accept(List<BankPairing.Pair> pairs, Actor actor) {
        List<Row> rows = new ArrayList<>();
        Map<Long, Set<Long>> matches = store.matches();
        Set<Long> taken = new HashSet<>();
        matches.values().forEach(taken::addAll);
        for (BankPairing.Pair pair : pairs) {
            List<Problem> problems = check(List.of(pair.line()), List.of(pair.item()), matches.keySet(), taken);
            if (!problems.isEmpty()) {
                return new Saved(0, 0, problems);
            }
            rows.addAll(rows(List.of(pair.line()), List.of(pair.item()), pair.sure() ? "金额、日期、户名" : "看过的建议"));
        }
        return rows.isEmpty() ? new Saved(0, 0, List.of(Problem.warn(null, "没有可以接受的建议"))) : write(rows, actor);
    }

    /** Takes back what these lines were matched with. */
    public Saved undo(List<Long> lines, Actor actor) {
        Query of = Query.ALL.and(new Filter.OneOf(BankMatchLedger.LINE.key(), lines.stream().map(Reference::to).toList()));
        long[] ids = office.registers().get(BankMatchLedger.KEY).store().first(of, MOST).stream().mapToLong(Row::id).toArray();
        if (ids.length == 0) {
            return new Saved(0, 0, List.of(Problem.block(null, "选的流水没有勾对过")));
        }
        Act act = new Act(actor, Act.Kind.DEED, null, "", "撤销勾对");
        long batch = WholeAct.run(office,
                new WholeAct.Heading(act, BankMatchLedger.KEY, "撤销勾对 " + lines.size() + " 笔流水", ids.length),
                Progress.SILENT, whole -> whole.trash(BankMatchLedger.KEY, ids, act));
        return new Saved(ids[0], batch, List.of());
    }

    /** Several lines and several entries are all tied together: none of them is open any more. */
    private List<Row> rows(List<BankLine> lines, List<BankItem> items, String how) {
        List<Long> entries = items.stream().flatMap(item -> item.entries().stream()).toList();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(lines.size(), entries.size()); i++) {
            rows.add(Row.NEW.with(BankMatchLedger.LINE, Reference.to(lines.get(Math.min(i, lines.size() - 1)).id()))
                    .with(BankMatchLedger.ENTRY, Reference.to(entries.get(Math.min(i, entries.size() - 1))))
                    .with(BankMatchLedger.MATCHED_ON, LocalDate.now(office.clock())).with(BankMatchLedger.HOW, how));
        }
        return rows;
    }

    private Saved write(List<Row> rows, Actor actor) {
        Act act = new Act(actor, Act.Kind.DEED, null, "", "勾对");
        long lines = rows.stream().map(row -> Optional.ofNullable(row.get(BankMatchLedger.LINE)).orElseThrow().id()).distinct()
                .count();
        long[] first = new long[1];
        long batch = WholeAct.run(office, new WholeAct.Heading(act, BankMatchLedger.KEY, "勾对 " + lines + " 笔流水", rows.size()),
                Progress.SILENT, whole -> first[0] = whole.write(BankMatchLedger.KEY, rows, act).get(0));
        return new Saved(first[0], batch, List.of());
    }
}
