package org.streetunion.app.office.cards;

import static org.streetunion.app.database.jooq.Tables.CARD;

import org.streetunion.app.database.LedgerTable;

/** Where a made card's columns are kept. */
public final class CardStore {
    private CardStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(CARD).mapReference(CardLedger.MEMBER, CARD.MEMBER_ID)
                .mapName(CardLedger.NAME, CARD.NAME, CARD.NAME_KEY).map(CardLedger.CARD_NO, CARD.CARD_NO)
                .map(CardLedger.UNION, CARD.UNION_NAME).map(CardLedger.FORM, CARD.FORM)
                .map(CardLedger.KIND, CARD.KIND).map(CardLedger.REASON, CARD.REASON)
                .map(CardLedger.PRINTED_ON, CARD.PRINTED_ON).map(CardLedger.VALID_TO, CARD.VALID_TO)
                .map(CardLedger.STATE, CARD.STATE).map(CardLedger.STATE_ON, CARD.STATE_ON)
                .map(CardLedger.RECEIVED_ON, CARD.RECEIVED_ON).map(CardLedger.RECEIVED_BY, CARD.RECEIVED_BY)
                .map(CardLedger.REMARK, CARD.REMARK);
    }
}
