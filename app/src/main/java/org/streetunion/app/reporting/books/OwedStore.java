package org.streetunion.app.reporting.books;

import static org.streetunion.app.database.jooq.Tables.COVERAGE;
import static org.streetunion.app.database.jooq.Tables.EMPLOYER;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION;
import static org.streetunion.app.database.jooq.Tables.VOUCHER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;

/** What a book owes to whom: accounts on which what belongs to others is kept, told by the union or employer that their entries name. */
public final class OwedStore {
    private static final Field<Long> EARLY_IN = DSL.field(DSL.name("early_in"), SQLDataType.BIGINT);
    private static final Field<Long> EARLY_OUT = DSL.field(DSL.name("early_out"), SQLDataType.BIGINT);
    private static final Field<Long> LATE_IN = DSL.field(DSL.name("late_in"), SQLDataType.BIGINT);
    private static final Field<Long> LATE_OUT = DSL.field(DSL.name("late_out"), SQLDataType.BIGINT);
    private static final Field<String> PARTY = DSL.field(DSL.name("who"), SQLDataType.VARCHAR(200));
    private final Sql sql;

    /** Over the office's database. */
    public OwedStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * What is owed to one.
     *
     * @param union the row of the union, 0 for none
     * @param employer the row of the employer where no union is named, 0 for none
     * @param name as shown; empty when nobody is named
     * @param before what was owed before the first day, in 分
     * @param came what came to it since
     * @param paid what was paid since
     */
    public record Owed(long union, long employer, String name, long before, long came, long paid) {
        /** What is owed after the last day. */
        public long left() {
            return before + came - paid;
        }

        Owed plus(Owed other) {
            return new Owed(union, employer, name, before + other.before, came + other.came, paid + other.paid);
        }
    }

    /** Whom an entry names: its union before its employer before its party. */
    private record Key(long union, long employer, String party) {}

    /** By whom entries of a book name, of what its entries moved on some accounts up to a day; what a book began with names nobody. */
    public List<Owed> of(long book, Collection<Long> accounts, LocalDate from, LocalDate to) {
        Map<Key, Owed> owed = new HashMap<>();
        // Hidden in an expression, so that the index of account and day is taken.
        Condition counted = DSL.when(MovedStore.counted(book), 1).otherwise(0).eq(1).and(VOUCHER.DATED.le(to));
        for (long account : accounts) {
            List<Record> both = new ArrayList<>(
                    read(VOUCHER.ACCOUNT_ID.eq(account).and(counted), VOUCHER.INCOME, VOUCHER.EXPENSE, from));
            both.addAll(read(VOUCHER.AGAINST_ID.eq(account).and(counted), VOUCHER.EXPENSE, VOUCHER.INCOME, from));
            both.forEach(row -> {
                Owed each = owed(row);
                owed.merge(new Key(each.union(), each.employer(), each.union() + each.employer() == 0 ? each.name() : ""), each,
                        Owed::plus);
            });
        }
        return owed.values().stream().filter(each -> each.before() != 0 || each.came() != 0 || each.paid() != 0)
                .sorted(Comparator.comparing((Owed each) -> each.union() == 0).thenComparing(each -> each.employer() == 0)
                        .thenComparing(Owed::name))
                .toList();
    }

    /** A side of the entries: what makes the debt larger, and what makes it smaller. */
    private List<Record> read(Condition side, Field<Long> more, Field<Long> less, LocalDate from) {
        Condition early = VOUCHER.DATED.lt(from);
        Field<String> party = DSL.when(VOUCHER.UNION_ID.isNull().and(VOUCHER.EMPLOYER_ID.isNull()), VOUCHER.PARTY);
        return sql.read(context -> List.copyOf(context
                .select(VOUCHER.UNION_ID, VOUCHER.EMPLOYER_ID, SUB_UNION.NAME, EMPLOYER.NAME, party.as(PARTY),
                        sum(more, early).as(EARLY_IN), sum(less, early).as(EARLY_OUT),
                        sum(more, early.not()).as(LATE_IN), sum(less, early.not()).as(LATE_OUT))
                .from(VOUCHER).leftJoin(SUB_UNION).on(SUB_UNION.ID.eq(VOUCHER.UNION_ID)).leftJoin(EMPLOYER)
                .on(EMPLOYER.ID.eq(VOUCHER.EMPLOYER_ID)).where(side)
                .groupBy(VOUCHER.UNION_ID, VOUCHER.EMPLOYER_ID, SUB_UNION.NAME, EMPLOYER.NAME, party).fetch()));
    }

    private static Field<Long> sum(Field<Long> amount, Condition when) {
        return DSL.coalesce(DSL.sum(DSL.when(when, amount)).cast(SQLDataType.BIGINT), DSL.inline(0L));
    }

    private static Owed owed(Record row) {
        Long union = row.get(VOUCHER.UNION_ID);
        Long employer = union == null ? row.get(VOUCHER.EMPLOYER_ID) : null;
        return new Owed(union == null ? 0 : union, employer == null ? 0 : employer, name(row, row.get(PARTY)),
                row.get(EARLY_IN) - row.get(EARLY_OUT), row.get(LATE_IN), row.get(LATE_OUT));
    }

    /**
     * What one entry moved.
     *
     * @param id its row
     * @param number 凭证字号
     * @param union the row of the union that it names, 0 for none
     * @param employer the row of the employer where no union is named, 0 for none
     * @param name as in {@link Owed}
     * @param cents how much more is owed by it, in 分; below zero for what was paid
     */
    public record Move(long id, LocalDate day, String number, String summary, long union, long employer, String name,
            long cents) {}

    /** The entries of a book on some accounts up to a day, in the order of the books. */
    public List<Move> moves(long book, Collection<Long> accounts, LocalDate to) {
        Condition counted = DSL.when(MovedStore.counted(book), 1).otherwise(0).eq(1).and(VOUCHER.DATED.le(to));
        List<Record> all = new ArrayList<>();
        for (long account : accounts) {
            all.addAll(read(VOUCHER.ACCOUNT_ID.eq(account).and(counted), VOUCHER.INCOME.as(EARLY_IN),
                    VOUCHER.EXPENSE.as(EARLY_OUT)));
            all.addAll(
                    read(VOUCHER.AGAINST_ID.eq(account).and(counted), VOUCHER.EXPENSE.as(EARLY_IN),
                            VOUCHER.INCOME.as(EARLY_OUT)));
        }
        return all.stream().sorted(EntryStore.ORDER).map(OwedStore::move).toList();
    }

    private List<Record> read(Condition side, Field<Long> more, Field<Long> less) {
        return sql.read(context -> List.copyOf(context
                .select(VOUCHER.ID, VOUCHER.DATED, VOUCHER.NUMBER_OF, VOUCHER.LINE_OF, VOUCHER.SUMMARY, VOUCHER.UNION_ID,
                        VOUCHER.EMPLOYER_ID, VOUCHER.PARTY, SUB_UNION.NAME, EMPLOYER.NAME, more, less)
                .from(VOUCHER).leftJoin(SUB_UNION).on(SUB_UNION.ID.eq(VOUCHER.UNION_ID)).leftJoin(EMPLOYER)
                .on(EMPLOYER.ID.eq(VOUCHER.EMPLOYER_ID)).where(side).fetch()));
    }

    private static Move move(Record row) {
        Long union = row.get(VOUCHER.UNION_ID);
        Long employer = union == null ? row.get(VOUCHER.EMPLOYER_ID) : null;
        return new Move(row.get(VOUCHER.ID), row.get(VOUCHER.DATED), "记 " + row.get(VOUCHER.NUMBER_OF), row.get(VOUCHER.SUMMARY),
                union == null ? 0 : union, employer == null ? 0 : employer, name(row, row.get(VOUCHER.PARTY)),
                Amounts.known(row.get(EARLY_IN)) - Amounts.known(row.get(EARLY_OUT)));
    }

    private static String name(Record row, @Nullable String party) {
        return Stream.of(row.get(SUB_UNION.NAME), row.get(EMPLOYER.NAME), party).filter(Objects::nonNull).findFirst().orElse("");
    }

    /** The same with what an employer paid before it had its union added to that union, where that was paid something since. */
    public List<Owed> merged(List<Owed> owed, LocalDate day) {
        Map<Long, Long> unions = unions(day);
        Map<Long, Owed> byUnion = new LinkedHashMap<>();
        owed.stream().filter(each -> each.union() != 0).forEach(each -> byUnion.put(each.union(), each));
        List<Owed> rest = new ArrayList<>();
        owed.stream().filter(each -> each.union() == 0).forEach(each -> {
            long union = unions.getOrDefault(each.employer(), 0L);
            if (byUnion.containsKey(union)) {
                byUnion.computeIfPresent(union, (any, known) -> known.plus(each));
            } else {
                rest.add(each);
            }
        });
        return Stream.concat(byUnion.values().stream(), rest.stream()).toList();
    }

    /** The union of each employer on a day: the first that covers it, else the one that says it is at it. */
    public Map<Long, Long> unions(LocalDate day) {
        Map<Long, Long> unions = new HashMap<>();
        sql.read(context -> context.select(SUB_UNION.EMPLOYER_ID, DSL.min(SUB_UNION.ID)).from(SUB_UNION)
                .where(SUB_UNION.LIVE.isTrue()).and(SUB_UNION.EMPLOYER_ID.isNotNull()).groupBy(SUB_UNION.EMPLOYER_ID).fetch())
                .forEach(row -> put(unions, row.value1(), row.value2()));
        sql.read(context -> context.select(COVERAGE.EMPLOYER_ID, DSL.min(COVERAGE.UNION_ID)).from(COVERAGE).join(SUB_UNION)
                .on(SUB_UNION.ID.eq(COVERAGE.UNION_ID)).where(COVERAGE.LIVE.isTrue()).and(SUB_UNION.LIVE.isTrue())
                .and(COVERAGE.COVERED_FROM.isNull().or(COVERAGE.COVERED_FROM.le(day)))
                .and(COVERAGE.COVERED_TO.isNull().or(COVERAGE.COVERED_TO.gt(day))).groupBy(COVERAGE.EMPLOYER_ID).fetch())
                .forEach(row -> put(unions, row.value1(), row.value2()));
        return unions;
    }

    private static void put(Map<Long, Long> unions, @Nullable Long employer, @Nullable Long union) {
        if (employer != null && union != null) {
            unions.put(employer, union);
        }
    }
}
