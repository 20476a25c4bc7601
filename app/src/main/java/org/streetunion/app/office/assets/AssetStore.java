package org.streetunion.app.office.assets;

import static org.streetunion.app.database.jooq.Tables.ASSET;

import org.streetunion.app.database.LedgerTable;

/** Where the columns of 固定资产 are kept. */
public final class AssetStore {
    private AssetStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(ASSET)
                .map(AssetLedger.CODE, ASSET.CODE)
                .map(AssetLedger.NAME, ASSET.NAME)
                .map(AssetLedger.MODEL, ASSET.MODEL)
                .map(AssetLedger.CATEGORY, ASSET.CATEGORY)
                .map(AssetLedger.PIECES, ASSET.PIECES)
                .map(AssetLedger.VALUE, ASSET.COST)
                .map(AssetLedger.BOUGHT_ON, ASSET.BOUGHT_ON)
                .map(AssetLedger.VOUCHER, ASSET.VOUCHER_NO)
                .map(AssetLedger.PLACE, ASSET.PLACE)
                .map(AssetLedger.KEEPER, ASSET.KEEPER)
                .mapReference(AssetLedger.UNION, ASSET.UNION_ID)
                .map(AssetLedger.STATE, ASSET.STATE)
                .map(AssetLedger.ENDED_ON, ASSET.ENDED_ON)
                .map(AssetLedger.COUNTED_ON, ASSET.COUNTED_ON)
                .map(AssetLedger.COUNT, ASSET.COUNT_RESULT)
                .map(AssetLedger.COUNTED, ASSET.COUNTED)
                .map(AssetLedger.REMARK, ASSET.REMARK)
                .unique(AssetLedger.CODE);
    }
}
