package org.streetunion.app.office.documents;

import static org.streetunion.app.database.jooq.Tables.DOCUMENT;

import org.streetunion.app.database.LedgerTable;

/** Where a document's columns are kept. */
public final class DocumentStore {
    private DocumentStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(DOCUMENT).map(DocumentLedger.DIRECTION, DOCUMENT.DIRECTION)
                .map(DocumentLedger.DOC_NO, DOCUMENT.DOC_NO).map(DocumentLedger.TITLE, DOCUMENT.TITLE)
                .map(DocumentLedger.DOC_KIND, DOCUMENT.KIND).map(DocumentLedger.COUNTERPART, DOCUMENT.COUNTERPART)
                .map(DocumentLedger.DATED_ON, DOCUMENT.DATED_ON).map(DocumentLedger.REGISTERED_ON, DOCUMENT.REGISTERED_ON)
                .mapReference(DocumentLedger.UNION, DOCUMENT.UNION_ID).map(DocumentLedger.ABOUT, DOCUMENT.ABOUT)
                .map(DocumentLedger.ABOUT_ROW, DOCUMENT.ABOUT_ROW)
                .map(DocumentLedger.STATE, DOCUMENT.STATE).map(DocumentLedger.SIGNER, DOCUMENT.SIGNER)
                .map(DocumentLedger.TEMPLATE, DOCUMENT.TEMPLATE).map(DocumentLedger.ANSWERS, DOCUMENT.ANSWERS)
                .map(DocumentLedger.REMARK, DOCUMENT.REMARK).unique(DocumentLedger.DOC_NO, DocumentLedger.DIRECTION);
    }
}
