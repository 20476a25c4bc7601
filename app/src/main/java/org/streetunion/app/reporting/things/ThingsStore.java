package org.streetunion.app.reporting.things;

import static org.streetunion.app.database.jooq.Tables.ASSET;
import static org.streetunion.app.database.jooq.Tables.EMPLOYER;
import static org.streetunion.app.database.jooq.Tables.GOODS_MOVE;
import static org.streetunion.app.database.jooq.Tables.HARDSHIP_FUND;
import static org.streetunion.app.database.jooq.Tables.RECEIPT;
import static org.streetunion.app.database.jooq.Tables.RECEIPT_BOOK;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Texts;

/** The registers beside the books as tables of a day read them. */
public final class ThingsStore {
    private static final String AGREES = "账实相符";

    private final Sql sql;

    /** Over the office's database. */
    public ThingsStore(Sql sql) {
        this.sql = sql;
    }

    /** A batch of receipts. */
    public record Book(long id, String batch, String first, String last, @Nullable LocalDate taken,
            @Nullable LocalDate settled) {}

    /** A receipt that is registered. */
    public record Receipt(long id, String number, String state, @Nullable LocalDate used, String payer) {}

    /** An asset with what its last count said. */
    public record Asset(long id, String code, String name, String model, int pieces, long cost, String voucher, String place,
            String keeper, String state,
            @Nullable LocalDate bought, @Nullable LocalDate countedOn, String result, @Nullable Integer counted) {
        /** Whether it was counted in the year of a day, by that day. */
        public boolean countedIn(LocalDate day) {
            return countedOn != null && countedOn.getYear() == day.getYear() && !countedOn.isAfter(day);
        }

        /** By how much the count differs from the register. */
        public int difference() {
            return counted == null ? 0 : counted - pieces;
        }

        /** Whether the count did not find what the register says. */
        public boolean differs() {
            return difference() != 0 || !result.equals(AGREES);
        }
    }

    /** Goods coming or going. */
    public record Goods(long id, LocalDate day, String name, String spec, String unit, String kind, int pieces) {}

    /** What is known of an employer's fund. */
    public record Fund(long employer, String name, LocalDate day, @Nullable Boolean there, @Nullable Long amount,
            @Nullable Long used,
            @Nullable Integer people) {}

    /** The books of receipts, by number. */
    public List<Book> books() {
        return sql.read(context -> context.selectFrom(RECEIPT_BOOK).where(RECEIPT_BOOK.LIVE.isTrue())
                .orderBy(RECEIPT_BOOK.FIRST_NO, RECEIPT_BOOK.ID)
                .fetch(row -> new Book(row.get(RECEIPT_BOOK.ID), row.get(RECEIPT_BOOK.BATCH), row.get(RECEIPT_BOOK.FIRST_NO),
                        row.get(RECEIPT_BOOK.LAST_NO), row.get(RECEIPT_BOOK.TAKEN_ON), row.get(RECEIPT_BOOK.RETURNED_ON))));
    }

    /** The receipts that were used by the day, by number. */
    public List<Receipt> receipts(LocalDate day) {
        return sql.read(context -> context.selectFrom(RECEIPT).where(RECEIPT.LIVE.isTrue())
                .and(RECEIPT.USED_ON.isNull().or(RECEIPT.USED_ON.le(day))).orderBy(RECEIPT.RECEIPT_NO, RECEIPT.ID)
                .fetch(row -> new Receipt(row.get(RECEIPT.ID), row.get(RECEIPT.RECEIPT_NO), Texts.orEmpty(row.get(RECEIPT.STATE)),
                        row.get(RECEIPT.USED_ON),
                        Texts.orEmpty(row.get(RECEIPT.PAYER)))));
    }

    /** What was there on the day, by code. */
    public List<Asset> assets(LocalDate day) {
        return sql.read(context -> context.selectFrom(ASSET).where(ASSET.LIVE.isTrue())
                .and(ASSET.BOUGHT_ON.isNull().or(ASSET.BOUGHT_ON.le(day))).and(ASSET.ENDED_ON.isNull().or(ASSET.ENDED_ON.gt(day)))
                .orderBy(ASSET.CODE, ASSET.ID)
                .fetch(row -> new Asset(row.get(ASSET.ID), row.get(ASSET.CODE), row.get(ASSET.NAME),
                        Texts.orEmpty(row.get(ASSET.MODEL)),
                        row.get(ASSET.PIECES) == null ? 1 : row.get(ASSET.PIECES),
                        row.get(ASSET.COST) == null ? 0 : row.get(ASSET.COST), Texts.orEmpty(row.get(ASSET.VOUCHER_NO)),
                        Texts.orEmpty(row.get(ASSET.PLACE)),
                        Texts.orEmpty(row.get(ASSET.KEEPER)), Texts.orEmpty(row.get(ASSET.STATE)),
                        row.get(ASSET.BOUGHT_ON), row.get(ASSET.COUNTED_ON), Texts.orEmpty(row.get(ASSET.COUNT_RESULT)),
                        row.get(ASSET.COUNTED))));
    }

    /** What came and went up to the day, goods by goods. */
    public List<Goods> goods(LocalDate day) {
        return sql.read(context -> context.selectFrom(GOODS_MOVE).where(GOODS_MOVE.LIVE.isTrue()).and(GOODS_MOVE.DATED.le(day))
                .orderBy(GOODS_MOVE.NAME, GOODS_MOVE.SPEC, GOODS_MOVE.DATED, GOODS_MOVE.ID)
                .fetch(row -> new Goods(row.get(GOODS_MOVE.ID), row.get(GOODS_MOVE.DATED), row.get(GOODS_MOVE.NAME),
                        Texts.orEmpty(row.get(GOODS_MOVE.SPEC)),
                        Texts.orEmpty(row.get(GOODS_MOVE.UNIT)), row.get(GOODS_MOVE.KIND),
                        row.get(GOODS_MOVE.PIECES))));
    }

    /** The latest of each employer up to the day. */
    public List<Fund> funds(LocalDate day) {
        return sql.read(context -> context.select(HARDSHIP_FUND.fields()).select(EMPLOYER.NAME).from(HARDSHIP_FUND).join(EMPLOYER)
                .on(EMPLOYER.ID.eq(HARDSHIP_FUND.EMPLOYER_ID)).where(HARDSHIP_FUND.LIVE.isTrue()).and(HARDSHIP_FUND.AS_OF.le(day))
                .orderBy(EMPLOYER.NAME, HARDSHIP_FUND.EMPLOYER_ID, HARDSHIP_FUND.AS_OF, HARDSHIP_FUND.ID)
                .fetch(row -> new Fund(row.get(HARDSHIP_FUND.EMPLOYER_ID), row.get(EMPLOYER.NAME), row.get(HARDSHIP_FUND.AS_OF),
                        row.get(HARDSHIP_FUND.THERE), row.get(HARDSHIP_FUND.AMOUNT), row.get(HARDSHIP_FUND.USED),
                        row.get(HARDSHIP_FUND.PEOPLE))));
    }
}
