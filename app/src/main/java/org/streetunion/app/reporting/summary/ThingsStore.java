package org.streetunion.app.reporting.summary;

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

/** The registers beside the books as tables of a day read them. */
final class ThingsStore {
    private final Sql sql;

    ThingsStore(Sql sql) {
        this.sql = sql;
    }

    /** A batch of receipts. */
    record Book(String batch, String first, String last) {}

    /** A receipt that is registered. */
    record Receipt(String number, String state, @Nullable LocalDate used, String payer) {}

    /** An asset with what its last count said. */
    record Asset(String code, String name, int pieces, long cost, String place, String keeper, String state,
            @Nullable LocalDate countedOn, String result, @Nullable Integer counted) {}

    /** Goods coming or going. */
    record Goods(LocalDate day, String name, String spec, String unit, String kind, int pieces) {}

    /** What is known of an employer's fund. */
    record Fund(long employer, String name, LocalDate day, @Nullable Boolean there, @Nullable Long amount, @Nullable Long used,
            @Nullable Integer people) {}

    List<Book> books() {
        return sql.read(context -> context.selectFrom(RECEIPT_BOOK).where(RECEIPT_BOOK.LIVE.isTrue())
                .orderBy(RECEIPT_BOOK.FIRST_NO, RECEIPT_BOOK.ID)
                .fetch(row -> new Book(row.get(RECEIPT_BOOK.BATCH), row.get(RECEIPT_BOOK.FIRST_NO),
                        row.get(RECEIPT_BOOK.LAST_NO))));
    }

    List<Receipt> receipts(LocalDate day) {
        return sql.read(context -> context.selectFrom(RECEIPT).where(RECEIPT.LIVE.isTrue())
                .and(RECEIPT.USED_ON.isNull().or(RECEIPT.USED_ON.le(day))).orderBy(RECEIPT.RECEIPT_NO, RECEIPT.ID)
                .fetch(row -> new Receipt(row.get(RECEIPT.RECEIPT_NO), text(row.get(RECEIPT.STATE)), row.get(RECEIPT.USED_ON),
                        text(row.get(RECEIPT.PAYER)))));
    }

    List<Asset> assets(LocalDate day) {
        return sql.read(context -> context.selectFrom(ASSET).where(ASSET.LIVE.isTrue())
                .and(ASSET.BOUGHT_ON.isNull().or(ASSET.BOUGHT_ON.le(day))).and(ASSET.ENDED_ON.isNull().or(ASSET.ENDED_ON.gt(day)))
                .orderBy(ASSET.CODE, ASSET.ID)
                .fetch(row -> new Asset(row.get(ASSET.CODE), row.get(ASSET.NAME),
                        row.get(ASSET.PIECES) == null ? 1 : row.get(ASSET.PIECES),
                        row.get(ASSET.COST) == null ? 0 : row.get(ASSET.COST), text(row.get(ASSET.PLACE)),
                        text(row.get(ASSET.KEEPER)), text(row.get(ASSET.STATE)),
                        row.get(ASSET.COUNTED_ON), text(row.get(ASSET.COUNT_RESULT)), row.get(ASSET.COUNTED))));
    }

    List<Goods> goods(LocalDate day) {
        return sql.read(context -> context.selectFrom(GOODS_MOVE).where(GOODS_MOVE.LIVE.isTrue()).and(GOODS_MOVE.DATED.le(day))
                .orderBy(GOODS_MOVE.NAME, GOODS_MOVE.SPEC, GOODS_MOVE.DATED, GOODS_MOVE.ID)
                .fetch(row -> new Goods(row.get(GOODS_MOVE.DATED), row.get(GOODS_MOVE.NAME), text(row.get(GOODS_MOVE.SPEC)),
                        text(row.get(GOODS_MOVE.UNIT)), row.get(GOODS_MOVE.KIND),
                        row.get(GOODS_MOVE.PIECES))));
    }

    /** The latest of each employer up to the day. */
    List<Fund> funds(LocalDate day) {
        return sql.read(context -> context.select(HARDSHIP_FUND.fields()).select(EMPLOYER.NAME).from(HARDSHIP_FUND).join(EMPLOYER)
                .on(EMPLOYER.ID.eq(HARDSHIP_FUND.EMPLOYER_ID)).where(HARDSHIP_FUND.LIVE.isTrue()).and(HARDSHIP_FUND.AS_OF.le(day))
                .orderBy(EMPLOYER.NAME, HARDSHIP_FUND.EMPLOYER_ID, HARDSHIP_FUND.AS_OF, HARDSHIP_FUND.ID)
                .fetch(row -> new Fund(row.get(HARDSHIP_FUND.EMPLOYER_ID), row.get(EMPLOYER.NAME), row.get(HARDSHIP_FUND.AS_OF),
                        row.get(HARDSHIP_FUND.THERE), row.get(HARDSHIP_FUND.AMOUNT), row.get(HARDSHIP_FUND.USED),
                        row.get(HARDSHIP_FUND.PEOPLE))));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
