package org.streetunion.app.reporting.audit;

import static org.streetunion.app.database.jooq.Tables.ATTACHMENT;
import static org.streetunion.app.database.jooq.Tables.BOOK;
import static org.streetunion.app.database.jooq.Tables.JOURNAL;
import static org.streetunion.app.database.jooq.Tables.VOUCHER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.streetunion.app.database.Sql;
import org.streetunion.app.money.VoucherStates;

/** Posted entries as an auditor asks for them; what was taken back, and what took it back, is left out. */
public final class AuditStore {
    private static final String VOUCHERS = "vouchers";
    private final Sql sql;

    /** Over the office's database. */
    public AuditStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * One entry.
     *
     * @param id its row
     * @param number year and number: 2026-12
     * @param day on which
     * @param summary in words
     * @param party with whom; empty for nobody
     * @param account its row; 0 for none
     * @param cents what it moves, in 分
     * @param handler who handled it; empty for nobody
     */
    public record Entry(long id, String number, LocalDate day, String summary, String party, long account, long cents,
            String handler) {}

    /** Spending that nobody approved. */
    public List<Entry> unapproved(LocalDate from, LocalDate to) {
        return entries(spent(from, to).and(VOUCHER.APPROVED_BY.isNull()));
    }

    /** Spending without a paper: none is counted, and no file hangs on any line of its voucher. */
    public List<Entry> unpapered(LocalDate from, LocalDate to) {
        var line = VOUCHER.as("line");
        return entries(spent(from, to).and(DSL.coalesce(VOUCHER.PIECES, DSL.inline(0)).eq(0))
                .andNotExists(DSL.selectOne().from(ATTACHMENT).join(line).on(line.ID.eq(ATTACHMENT.ROW_ID))
                        .where(ATTACHMENT.REGISTER.eq(VOUCHERS)).and(ATTACHMENT.REMOVED_AT.isNull())
                        .and(line.BOOK_ID.eq(VOUCHER.BOOK_ID)).and(line.IN_YEAR.eq(VOUCHER.IN_YEAR))
                        .and(line.NUMBER_OF.eq(VOUCHER.NUMBER_OF))));
    }

    /** Spending that one person handled and approved. */
    public List<Entry> byOne(LocalDate from, LocalDate to) {
        return entries(spent(from, to).and(VOUCHER.HANDLER.eq(VOUCHER.APPROVED_BY)));
    }

    /** Spending in cash above a limit in 分. */
    public List<Entry> cash(LocalDate from, LocalDate to, long limit) {
        return entries(spent(from, to).and(VOUCHER.SETTLED.eq("现金")).and(VOUCHER.EXPENSE.gt(limit)));
    }

    /** Spending that names with whom, by party, account and day. */
    public List<Entry> withParty(LocalDate from, LocalDate to) {
        return sql.read(context -> context.selectFrom(VOUCHER).where(spent(from, to)).and(VOUCHER.PARTY.isNotNull())
                .orderBy(VOUCHER.BOOK_ID, VOUCHER.PARTY, VOUCHER.ACCOUNT_ID, VOUCHER.DATED, VOUCHER.ID).fetch(AuditStore::entry));
    }

    /** Rows of everything that was posted between two days and stands, by row. */
    public List<Long> posted(LocalDate from, LocalDate to, long least) {
        return sql.read(context -> context.select(VOUCHER.ID).from(VOUCHER).where(standing().and(VOUCHER.DATED.between(from, to)))
                .and(DSL.coalesce(VOUCHER.EXPENSE, DSL.inline(0L)).plus(DSL.coalesce(VOUCHER.INCOME, DSL.inline(0L))).ge(least))
                .orderBy(VOUCHER.ID).fetch(VOUCHER.ID));
    }

    /**
     * Rows of vouchers of a time that were changed after they were first written down, in the order of the books: also those that were
     * thrown away, those whose day was moved out of the time, and those on which files were hung or taken off.
     */
    public List<Long> changed(LocalDate from, LocalDate to) {
        Condition moved = JOURNAL.FIELD.eq("dated").and(JOURNAL.OLD_TEXT.between(from.toString(), to.toString()));
        Condition touched = DSL.exists(lines(JOURNAL.FIELD.isNotNull().or(JOURNAL.ACT.in("TRASH", "RESTORE"))));
        Condition files = DSL.exists(DSL.selectOne().from(ATTACHMENT).where(ATTACHMENT.ROW_ID.eq(VOUCHER.ID))
                .and(ATTACHMENT.REGISTER.eq(VOUCHERS)));
        return sql.read(context -> context.select(VOUCHER.ID).from(VOUCHER)
                .where(VOUCHER.DATED.between(from, to).and(touched.or(files)).or(DSL.exists(lines(moved))))
                .orderBy(VOUCHER.BOOK_ID, DSL.coalesce(VOUCHER.IN_YEAR, DSL.inline(0)),
                        DSL.coalesce(VOUCHER.NUMBER_OF, DSL.inline(0)), VOUCHER.LINE_OF, VOUCHER.ID)
                .fetch(VOUCHER.ID));
    }

    private static Select<?> lines(Condition which) {
        return DSL.selectOne().from(JOURNAL).where(JOURNAL.ROW_ID.eq(VOUCHER.ID)).and(JOURNAL.REGISTER.eq(VOUCHERS)).and(which);
    }

    /** A file that hangs or hung on a voucher. */
    public record File(long entry, String name, Instant at, String by, boolean removed) {}

    /** What was hung on these vouchers, and what was taken off, by time. */
    public List<File> files(List<Long> entries) {
        Set<Long> wanted = Set.copyOf(entries);
        List<File> files = new ArrayList<>();
        sql.read(context -> context.selectFrom(ATTACHMENT).where(ATTACHMENT.REGISTER.eq(VOUCHERS)).orderBy(ATTACHMENT.ID).fetch())
                .stream().filter(row -> wanted.contains(row.get(ATTACHMENT.ROW_ID))).forEach(row -> {
                    files.add(new File(row.get(ATTACHMENT.ROW_ID), row.get(ATTACHMENT.FILE_NAME), row.get(ATTACHMENT.ADDED_AT),
                            row.get(ATTACHMENT.ADDED_BY), false));
                    Instant removed = row.get(ATTACHMENT.REMOVED_AT);
                    if (removed != null) {
                        files.add(new File(row.get(ATTACHMENT.ROW_ID), row.get(ATTACHMENT.FILE_NAME), removed,
                                Objects.requireNonNullElse(row.get(ATTACHMENT.REMOVED_BY), ""), true));
                    }
                });
        return files;
    }

    /** Numbers that a book lacks in a year, and the entry behind the first of them. */
    public record Gap(String book, List<Integer> missing, long next) {}

    /** What books lack in the years of a time. */
    public List<Gap> gaps(LocalDate from, LocalDate to) {
        Map<String, TreeMap<Integer, Long>> given = new LinkedHashMap<>();
        sql.read(context -> context.select(BOOK.NAME, VOUCHER.IN_YEAR, VOUCHER.NUMBER_OF, DSL.min(VOUCHER.ID)).from(VOUCHER)
                .join(BOOK).on(BOOK.ID.eq(VOUCHER.BOOK_ID)).where(VOUCHER.LIVE.isTrue()).and(VOUCHER.NUMBER_OF.isNotNull())
                .and(VOUCHER.IN_YEAR.between(from.getYear(), to.getYear()))
                .groupBy(BOOK.NAME, VOUCHER.IN_YEAR, VOUCHER.NUMBER_OF).orderBy(BOOK.NAME, VOUCHER.IN_YEAR).fetch())
                .forEach(row -> given.computeIfAbsent(row.value1() + " " + row.value2() + " 年", each -> new TreeMap<>())
                        .put(row.value3(), row.value4()));
        List<Gap> gaps = new ArrayList<>();
        given.forEach((book, numbers) -> {
            List<Integer> missing = new ArrayList<>();
            for (int number = 1; number < numbers.lastKey(); number++) {
                if (!numbers.containsKey(number)) {
                    missing.add(number);
                }
            }
            if (!missing.isEmpty()) {
                gaps.add(new Gap(book, missing, numbers.tailMap(missing.get(0)).values().iterator().next()));
            }
        });
        return gaps;
    }

    /** A receipt that entries name: its kind and number, the first entry, and for how many payments; one may be several entries. */
    public record Receipt(String kind, String number, long entry, int times) {}

    /** The union's own receipts, by kind and number. */
    public List<Receipt> receipts(LocalDate from, LocalDate to) {
        var payment = DSL.concat(VOUCHER.BOOK_ID.cast(SQLDataType.VARCHAR(40)), DSL.inline("|"),
                VOUCHER.IN_YEAR.cast(SQLDataType.VARCHAR(40)), DSL.inline("|"), VOUCHER.NUMBER_OF.cast(SQLDataType.VARCHAR(40)),
                DSL.inline("|"), DSL.coalesce(VOUCHER.ORIGIN, VOUCHER.PARTY, DSL.inline("")));
        return sql.read(context -> context
                .select(VOUCHER.RECEIPT_KIND, VOUCHER.RECEIPT_NO, DSL.min(VOUCHER.ID), DSL.countDistinct(payment))
                .from(VOUCHER)
                .where(standing()).and(VOUCHER.DATED.between(from, to)).and(VOUCHER.RECEIPT_NO.isNotNull())
                .and(VOUCHER.RECEIPT_KIND.in("工会经费收入专用收据", "工会行政收入专用票据"))
                .groupBy(VOUCHER.RECEIPT_KIND, VOUCHER.RECEIPT_NO).orderBy(VOUCHER.RECEIPT_KIND, VOUCHER.RECEIPT_NO)
                .fetch(row -> new Receipt(row.value1(), row.value2(), row.value3(), row.value4())));
    }

    private List<Entry> entries(Condition which) {
        return sql.read(context -> context.selectFrom(VOUCHER).where(which)
                .orderBy(VOUCHER.BOOK_ID, VOUCHER.IN_YEAR, VOUCHER.NUMBER_OF, VOUCHER.LINE_OF).fetch(AuditStore::entry));
    }

    private static Condition standing() {
        return VOUCHER.LIVE.isTrue().and(VOUCHER.STATE.eq(VoucherStates.POSTED)).and(VOUCHER.REVERSES_ID.isNull());
    }

    private static Condition spent(LocalDate from, LocalDate to) {
        return standing().and(VOUCHER.EXPENSE.gt(0L)).and(VOUCHER.DATED.between(from, to));
    }

    private static Entry entry(Record row) {
        Long account = row.get(VOUCHER.ACCOUNT_ID);
        long cents = Objects.requireNonNullElse(row.get(VOUCHER.EXPENSE), 0L)
                + Objects.requireNonNullElse(row.get(VOUCHER.INCOME), 0L);
        return new Entry(row.get(VOUCHER.ID), row.get(VOUCHER.IN_YEAR) + "-" + row.get(VOUCHER.NUMBER_OF), row.get(VOUCHER.DATED),
                row.get(VOUCHER.SUMMARY), Objects.requireNonNullElse(row.get(VOUCHER.PARTY), ""),
                account == null ? 0 : account, cents, Objects.requireNonNullElse(row.get(VOUCHER.HANDLER), ""));
    }
}
