package org.streetunion.app.office.goods;

import static org.streetunion.app.database.jooq.Tables.GOODS_MOVE;

import org.streetunion.app.database.LedgerTable;

/** Where the columns of 物品收发 are kept. */
public final class GoodsStore {
    private GoodsStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(GOODS_MOVE)
                .map(GoodsLedger.DATED, GOODS_MOVE.DATED)
                .map(GoodsLedger.NAME, GOODS_MOVE.NAME)
                .map(GoodsLedger.SPEC, GOODS_MOVE.SPEC)
                .map(GoodsLedger.UNIT, GOODS_MOVE.UNIT)
                .map(GoodsLedger.KIND, GOODS_MOVE.KIND)
                .map(GoodsLedger.PIECES, GOODS_MOVE.PIECES)
                .map(GoodsLedger.AMOUNT, GOODS_MOVE.AMOUNT)
                .map(GoodsLedger.WHO, GOODS_MOVE.WHO)
                .map(GoodsLedger.PURPOSE, GOODS_MOVE.PURPOSE)
                .map(GoodsLedger.PLACE, GOODS_MOVE.PLACE)
                .map(GoodsLedger.REMARK, GOODS_MOVE.REMARK);
    }
}
