package org.streetunion.app.work.dues;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import org.streetunion.app.office.dues.DuesLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookStore;
import org.streetunion.app.reporting.dues.ShareStore;
import org.streetunion.app.reporting.dues.ShareTable;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;
import org.streetunion.app.work.books.PostVouchers;

/**
 * 收缴记账: what came in is posted, each payment once and split between the levels, the payments of one day as one voucher. A payment that was
 * posted stays as it is until its voucher is reversed.
 */
public final class BookDues {
    private static final int MOST = 20_000;
    private static final int SHOWN = 5;
    private final Office office;
    private final PostVouchers posting;

    /** In this office. */
    public BookDues(Office office) {
        this.office = office;
        this.posting = new PostVouchers(office);
    }

    /**
     * What is ordered.
     *
     * @param book the row of 账套
     * @param ids which payments; those that are posted already or did not come in are left
     * @param signed who signs for it
     */
    public record Order(long book, List<Long> ids, Signed signed) {}

    /** The payments that came in by a day and are not posted, whatever book they belong into. */
    public List<Long> waiting(LocalDate to) {
        return unposted(null, to).map(Row::id).toList();
    }

    /**
     * What waits to be posted into a book.
     *
     * @param ids the payments of its open months
     * @param left how many of its own came in on other days, and why they wait for nothing, in a sentence; empty when none did
     */
    public record Waiting(List<Long> ids, String left) {}

    /** Of those that came in the ones that belong into a book and on one of its open days; ticked ones are judged one by one. */
    public Waiting waiting(long book, LocalDate to) {
        Optional<Book> found = new BookStore(office.database().sql()).find(book);
        if (found.isEmpty()) {
            return new Waiting(List.of(), "");
        }
        BookTakers takers = new BookTakers(office.registers());
        OpenDays open = OpenDays.of(office, found.get());
        LocalDate first = open.first();
        LocalDate last = open.last(to);
        List<Long> ids = unposted(first, last).filter(row -> takers.takes(book, row)).map(Row::id).toList();
        Stream<Row> before = unposted(null, to.isBefore(first) ? to : first.minusDays(1));
        Stream<Row> after = unposted(last.isBefore(first) ? first : last.plusDays(1), to);
        return new Waiting(ids, open.words(Stream.concat(before, after).filter(row -> takers.takes(book, row))
                .map(row -> row.get(DuesLedger.PAID_ON, LocalDate.MIN)).toList()));
    }

    private Stream<Row> unposted(@Nullable LocalDate from, LocalDate to) {
        Query open = Query.ALL.and(new Filter.Blank(DuesLedger.VOUCHER.key(), true))
                .and(new Filter.Between(DuesLedger.PAID_ON.key(), from, to));
        return office.registers().get(DuesLedger.KEY).store().first(open, MOST).stream().filter(BookDues::open);
    }

    /** What would be posted, in a sentence. */
    public String words(Order order) {
        List<Row> rows = rows(order);
        return "要记 " + rows.size() + " 笔，合计 " + Types.money(rows.stream().mapToLong(row -> row.get(DuesLedger.PAID, 0L)).sum())
                + " 元" + (rows.size() < order.ids().size() ? "；另有 " + (order.ids().size() - rows.size()) + " 笔记过账或没有到账，不动" : "");
    }

    /** What stands against it. */
    public List<Problem> check(Order order) {
        Optional<Book> book = new BookStore(office.database().sql()).find(order.book());
        if (book.isEmpty()) {
            return List.of(Problem.block(null, "请先在“账套”里建一个账套，再记账"));
        }
        List<Row> rows = rows(order);
        BookTakers takers = new BookTakers(office.registers());
        if (rows.isEmpty()) {
            return List.of(Problem.block(null, takers.nobodys(order.book())
                    ? "账套“" + book.get().name() + "”没有写明是哪一家工会，请先在“账套”里补上，或勾选要记的收缴"
                    : "没有要记账的收缴：要有实缴金额和到账日期，并且还没有记过账"));
        }
        List<Problem> problems = new ArrayList<>(order.signed().complaints(book.get()));
        Optional.of(takers.strangers(order.book(), rows)).filter(words -> !words.isEmpty())
                .ifPresent(words -> problems.add(Problem.warn(null, words)));
        ShareTable shares = new ShareStore(office.database().sql()).table();
        for (Row row : rows) {
            complaint(row, shares).ifPresent(sentence -> problems.add(Problem.block(null, words(row) + "：" + sentence)));
        }
        if (problems.stream().noneMatch(Problem::blocks)) {
            DuesEntries entries = new DuesEntries(office, book.get(), order.signed());
            entries.lacking(shares, rows).ifPresent(sentence -> problems.add(Problem.block(null, sentence)));
            if (problems.stream().noneMatch(Problem::blocks)) {
                problems.addAll(posting.complaints(samples(entries.of(shares, rows))));
            }
        }
        return problems.size() <= SHOWN ? problems : cut(problems);
    }

    /** Does it, unless something stands against it; gives the first payment. */
    public Saved run(Order order, Actor actor) {
        List<Problem> problems = check(order);
        if (problems.stream().anyMatch(Problem::blocks)) {
            return new Saved(0, 0, problems);
        }
        Book book = new BookStore(office.database().sql()).find(order.book()).orElseThrow();
        List<Row> rows = rows(order);
        List<Row> entries = new DuesEntries(office, book, order.signed())
                .of(new ShareStore(office.database().sql()).table(), rows);
        Act act = new Act(actor, Act.Kind.DEED, null, "", "收缴记账");
        long batch = WholeAct.run(office,
                new WholeAct.Heading(act, DuesLedger.KEY, "收缴记账 " + rows.size() + " 笔", rows.size() + entries.size()),
                Progress.SILENT, whole -> {
                    List<Long> posted = posting.post(entries, whole, act);
                    whole.write(DuesLedger.KEY, booked(rows, entries, posted), act);
                });
        return new Saved(rows.get(0).id(), batch, problems);
    }

    /** Each payment with the first of its entries; entries were given in the order in which they are posted. */
    private static List<Row> booked(List<Row> rows, List<Row> entries, List<Long> posted) {
        Map<String, Long> first = new LinkedHashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            first.putIfAbsent(entries.get(i).get(VoucherLedger.ORIGIN, ""), posted.get(i));
        }
        return rows.stream().map(row -> row.with(DuesLedger.VOUCHER,
                Reference.to(first.getOrDefault(DuesEntries.origin(row), 0L)))).toList();
    }

    private Optional<String> complaint(Row row, ShareTable shares) {
        if (row.get(DuesLedger.EMPLOYER) == null && row.get(DuesLedger.UNION) == null) {
            return Optional.of("没有写明是哪家单位或工会缴的");
        }
        ShareTable.Paid paid = DuesEntries.paid(row);
        return shares.complaint(paid.payer(), paid.day()).or(() -> shares.levels(paid).isPresent()
                ? Optional.empty()
                : Optional.of("缴款范围是上缴部分，比例却全部留在基层，分不出来"));
    }

    /** One entry for each day and account: the others are like it. */
    private static List<Row> samples(List<Row> entries) {
        Map<List<Object>, Row> samples = new LinkedHashMap<>();
        entries.forEach(entry -> samples.putIfAbsent(List.of(entry.get(VoucherLedger.DATED, LocalDate.MIN),
                entry.get(VoucherLedger.ACCOUNT, Reference.to(0))), entry));
        return List.copyOf(samples.values());
    }

    private static List<Problem> cut(List<Problem> problems) {
        List<Problem> shown = new ArrayList<>(
                problems.stream().sorted(Comparator.comparing(Problem::level)).limit(SHOWN).toList());
        shown.add(Problem.warn(null, "另有 " + (problems.size() - SHOWN) + " 个问题没有列出"));
        return shown;
    }

    private List<Row> rows(Order order) {
        var register = office.registers().get(DuesLedger.KEY);
        List<Row> stored = register.store().rows(order.ids().stream().mapToLong(Long::longValue).toArray()).stream()
                .filter(row -> row.get(DuesLedger.VOUCHER) == null && open(row))
                .sorted(Comparator.comparing((Row row) -> row.get(DuesLedger.PAID_ON, LocalDate.MIN)).thenComparing(Row::id))
                .toList();
        return register.labelled(stored);
    }

    private static boolean open(Row row) {
        return row.get(DuesLedger.PAID, 0L) > 0 && row.get(DuesLedger.PAID_ON) != null;
    }

    static String words(Row row) {
        String who = DuesLedger.EMPLOYER.text(row).isEmpty() ? DuesLedger.UNION.text(row) : DuesLedger.EMPLOYER.text(row);
        return who + " " + row.get(DuesLedger.PERIOD, "") + " " + Types.MONEY.format(row.get(DuesLedger.PAID, 0L)) + " 元";
    }

    static String day(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }
}
