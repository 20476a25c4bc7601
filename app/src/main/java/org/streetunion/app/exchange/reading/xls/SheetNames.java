package org.streetunion.app.exchange.reading.xls;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.Record;

/** Collects the names of the sheets. */
final class SheetNames implements HSSFListener {
    private final List<BoundSheetRecord> sheets = new ArrayList<>();

    @Override
    public void processRecord(Record record) {
        if (record instanceof BoundSheetRecord sheet) {
            sheets.add(sheet);
        }
    }

    /** In the order in which their contents follow in the file. */
    List<BoundSheetRecord> inOrder() {
        return List.of(BoundSheetRecord.orderByBofPosition(sheets));
    }
}
