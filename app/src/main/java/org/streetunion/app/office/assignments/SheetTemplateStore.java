package org.streetunion.app.office.assignments;

import static org.streetunion.app.database.jooq.Tables.FIXES_TEMPLATE;

import org.streetunion.app.database.LedgerTable;

/** Where a template row's columns are kept. */
public final class SheetTemplateStore {
    private SheetTemplateStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(FIXES_TEMPLATE).map(SheetTemplateLedger.FORM, FIXES_TEMPLATE.UNION_FORM)
                .map(SheetTemplateLedger.PART, FIXES_TEMPLATE.PART).map(SheetTemplateLedger.RANK, FIXES_TEMPLATE.RANK_NO)
                .map(SheetTemplateLedger.NAME, FIXES_TEMPLATE.NAME).map(SheetTemplateLedger.DUTIES, FIXES_TEMPLATE.DUTIES)
                .map(SheetTemplateLedger.CATEGORY, FIXES_TEMPLATE.CATEGORY)
                .map(SheetTemplateLedger.MEASURE, FIXES_TEMPLATE.MEASURE)
                .map(SheetTemplateLedger.COUNTED_FROM, FIXES_TEMPLATE.COUNTED_FROM)
                .map(SheetTemplateLedger.YEARLY, FIXES_TEMPLATE.YEARLY_VALUE)
                .map(SheetTemplateLedger.SHARES, FIXES_TEMPLATE.SHARES).map(SheetTemplateLedger.POINTS, FIXES_TEMPLATE.POINTS)
                .map(SheetTemplateLedger.EXTRA, FIXES_TEMPLATE.EXTRA).map(SheetTemplateLedger.SCORING, FIXES_TEMPLATE.SCORING)
                .map(SheetTemplateLedger.PAYER, FIXES_TEMPLATE.PAYER).map(SheetTemplateLedger.REMARK, FIXES_TEMPLATE.REMARK)
                .unique(SheetTemplateLedger.FORM, SheetTemplateLedger.PART, SheetTemplateLedger.NAME);
    }
}
