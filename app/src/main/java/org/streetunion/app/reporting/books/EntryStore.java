package org.streetunion.app.reporting.books;

import static org.streetunion.app.database.jooq.Tables.EMPLOYER;
import static org.streetunion.app.database.jooq.Tables.PROJECT;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION;
import static org.streetunion.app.database.jooq.Tables.VOUCHER;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SelectJoinStep;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;

/** Posted entries in the order of the books, with the names of what they are about. */
public final class EntryStore {
    private static final Comparator<@Nullable Integer> LAST = Comparator.nullsLast(Comparator.naturalOrder());
    /** The order of the books. */
    static final Comparator<Record> ORDER = Comparator.<Record, LocalDate>comparing(row -> row.get(VOUCHER.DATED))
            .thenComparing(row -> row.get(VOUCHER.NUMBER_OF), LAST).thenComparing(row -> row.get(VOUCHER.LINE_OF), LAST)
            .thenComparing(row -> row.get(VOUCHER.ID));
    private final Sql sql;

    /** Over the office's database. */
    public EntryStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * A posted entry.
     *
     * @param number 凭证字号
     * @param account the row of 科目
     * @param against the row of 对方科目
     * @param party whom the money came from or went to
     * @param union 往来工会, empty for none
     * @param slip how it was settled, and the papers
     * @param people who had to do with it
     */
    public record Entry(long id, LocalDate day, String number, String summary, long income, long expense, @Nullable Long account,
            @Nullable Long against, String projectCode, String project, String source, String party, String union, Slip slip,
            People people) {
        /** What an account is charged with by it, in 分. */
        public Moved on(long id) {
            return new Sides(account, against, income, expense).on(id);
        }
    }

    /** The two accounts of an entry and its amounts in 分. */
    private record Sides(@Nullable Long account, @Nullable Long against, long income, long expense) {
        Moved on(long id) {
            Moved moved = Moved.NONE;
            if (account != null && account == id) {
                moved = moved.plus(new Moved(expense, income));
            }
            return against != null && against == id ? moved.plus(new Moved(income, expense)) : moved;
        }
    }

    /**
     * What an account was charged with by one entry: the few words that a list of payments needs, for a year has thousands.
     *
     * @param cents debit less credit, in 分
     * @param to 往来工会, else whom the money went to; empty when nobody is named
     * @param minutes 会议纪要文号
     * @param origin what brought it about
     */
    public record Charge(LocalDate day, long account, long cents, String to, String minutes, String origin) {}

    /** How an entry was settled, the papers that belong to it, and what brought it about. */
    public record Slip(String settled, String receiptKind, String receiptNo, @Nullable Integer pieces, @Nullable Integer people,
            String minutes, String state, String remark, String origin) {}

    /** Who had to do with an entry. */
    public record People(String handler, String witness, String checker, String approver) {}

    /** Those of a book between two days. */
    public List<Entry> between(long book, LocalDate from, LocalDate to) {
        Condition which = MovedStore.counted(book).and(VOUCHER.DATED.between(from, to));
        return sql.read(context -> read(context, which).stream().sorted(ORDER).map(EntryStore::entry).toList());
    }

    /** Of those, the ones on some accounts, on either side. */
    public List<Entry> on(long book, Collection<Long> accounts, LocalDate from, LocalDate to) {
        return touching(book, accounts, from, to, EntryStore::read).stream().map(EntryStore::entry).toList();
    }

    /** What some accounts were charged with by those, in the order of the books. */
    public List<Charge> charges(long book, Collection<Long> accounts, LocalDate from, LocalDate to) {
        return touching(book, accounts, from, to, (context, which) -> named(context.select(VOUCHER.ID, VOUCHER.DATED,
                VOUCHER.NUMBER_OF, VOUCHER.LINE_OF, VOUCHER.ACCOUNT_ID, VOUCHER.AGAINST_ID, VOUCHER.INCOME, VOUCHER.EXPENSE,
                VOUCHER.PARTY, VOUCHER.MINUTES_NO, VOUCHER.ORIGIN, SUB_UNION.NAME, EMPLOYER.NAME).from(VOUCHER), which)).stream()
                .flatMap(row -> accounts.stream().map(account -> charge(row, account)).filter(charge -> charge.cents() != 0))
                .toList();
    }

    private static Charge charge(Record row, long account) {
        String union = text(row, SUB_UNION.NAME);
        Sides sides = new Sides(row.get(VOUCHER.ACCOUNT_ID), row.get(VOUCHER.AGAINST_ID), Amounts.known(row.get(VOUCHER.INCOME)),
                Amounts.known(row.get(VOUCHER.EXPENSE)));
        return new Charge(row.get(VOUCHER.DATED), account, sides.on(account).net(), union.isEmpty() ? party(row) : union,
                text(row, VOUCHER.MINUTES_NO), text(row, VOUCHER.ORIGIN));
    }

    /** The ids of those on some accounts. */
    public List<Long> ids(long book, Collection<Long> accounts, LocalDate from, LocalDate to) {
        return touching(book, accounts, from, to, (context, which) -> context
                .select(VOUCHER.ID, VOUCHER.DATED, VOUCHER.NUMBER_OF, VOUCHER.LINE_OF).from(VOUCHER).where(which).fetch())
                .stream()
                .map(row -> row.get(VOUCHER.ID)).toList();
    }

    /**
     * Each account is asked for on each side, where an index of account and day finds its entries. Asked for together, or beside a
     * condition that has an index too, H2 goes through all entries of the book; that condition is hidden in an expression.
     */
    private List<Record> touching(long book, Collection<Long> accounts, LocalDate from, LocalDate to,
            BiFunction<DSLContext, Condition, Result<? extends Record>> reading) {
        Condition counted = DSL.when(MovedStore.counted(book), 1).otherwise(0).eq(1).and(VOUCHER.DATED.between(from, to));
        Map<Long, Record> found = new HashMap<>();
        sql.read(context -> {
            for (long account : accounts) {
                for (Field<Long> side : List.of(VOUCHER.ACCOUNT_ID, VOUCHER.AGAINST_ID)) {
                    reading.apply(context, side.eq(account).and(counted)).forEach(row -> found.put(row.get(VOUCHER.ID), row));
                }
            }
            return found;
        });
        return found.values().stream().sorted(ORDER).toList();
    }

    private static Result<? extends Record> read(DSLContext context, Condition which) {
        return named(context.select(VOUCHER.fields()).select(PROJECT.CODE, PROJECT.NAME, SUB_UNION.NAME, EMPLOYER.NAME)
                .from(VOUCHER).leftJoin(PROJECT).on(PROJECT.ID.eq(VOUCHER.PROJECT_ID)), which);
    }

    /** With the names of whom they are about. */
    private static Result<? extends Record> named(SelectJoinStep<? extends Record> entries, Condition which) {
        return entries.leftJoin(SUB_UNION).on(SUB_UNION.ID.eq(VOUCHER.UNION_ID)).leftJoin(EMPLOYER)
                .on(EMPLOYER.ID.eq(VOUCHER.EMPLOYER_ID)).where(which).fetch();
    }

    private static String party(Record row) {
        return Stream.of(row.get(VOUCHER.PARTY), row.get(SUB_UNION.NAME), row.get(EMPLOYER.NAME)).filter(Objects::nonNull)
                .findFirst().orElse("");
    }

    private static Entry entry(Record row) {
        return new Entry(row.get(VOUCHER.ID), row.get(VOUCHER.DATED), "记 " + row.get(VOUCHER.NUMBER_OF), row.get(VOUCHER.SUMMARY),
                Amounts.known(row.get(VOUCHER.INCOME)), Amounts.known(row.get(VOUCHER.EXPENSE)), row.get(VOUCHER.ACCOUNT_ID),
                row.get(VOUCHER.AGAINST_ID), text(row, PROJECT.CODE), text(row, PROJECT.NAME), text(row, VOUCHER.SOURCE),
                party(row),
                text(row, SUB_UNION.NAME),
                new Slip(text(row, VOUCHER.SETTLED), text(row, VOUCHER.RECEIPT_KIND), text(row, VOUCHER.RECEIPT_NO),
                        row.get(VOUCHER.PIECES), row.get(VOUCHER.PEOPLE), text(row, VOUCHER.MINUTES_NO), text(row, VOUCHER.STATE),
                        text(row, VOUCHER.REMARK), text(row, VOUCHER.ORIGIN)),
                new People(text(row, VOUCHER.HANDLER), text(row, VOUCHER.WITNESS), text(row, VOUCHER.CHECKED_BY),
                        text(row, VOUCHER.APPROVED_BY)));
    }

    private static String text(Record row, TableField<?, String> field) {
        return Objects.requireNonNullElse(row.get(field), "");
    }
}
