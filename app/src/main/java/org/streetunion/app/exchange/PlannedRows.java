package org.streetunion.app.exchange;

import java.util.List;
import org.streetunion.app.exchange.reading.RawRow;
import org.streetunion.app.exchange.reading.Sheet;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.exchange.reading.Workbook;
import org.streetunion.app.exchange.reading.Workbooks;
import org.streetunion.app.exchange.recognising.FilePlan;

/** Reads the data rows of a planned file piece by piece, for whoever compares instead of importing. */
public final class PlannedRows {
    private PlannedRows() {}

    /** Takes what was read. */
    @FunctionalInterface
    public interface Taker {
        /** A piece of a sheet. */
        void take(FilePlan.SheetPlan sheet, List<RawRow> rows);
    }

    /** Reads every planned sheet from the top to the end. */
    public static void read(FilePlan plan, Taker taker) throws UnreadableFile {
        try (Workbook book = Workbooks.open(plan.file())) {
            for (Sheet sheet : book.sheets()) {
                for (FilePlan.SheetPlan planned : plan.sheets()) {
                    if (planned.sheet().equals(sheet.name())) {
                        pieces(sheet, planned, taker);
                    }
                }
            }
        }
    }

    private static void pieces(Sheet sheet, FilePlan.SheetPlan plan, Taker taker) throws UnreadableFile {
        try (DataRows rows = new DataRows(sheet.rows(), plan.layout()); Ahead ahead = new Ahead(rows, Importer.PIECE)) {
            for (boolean more = true; more;) {
                List<RawRow> piece = ahead.piece();
                taker.take(plan, piece);
                more = piece.size() == Importer.PIECE;
            }
        }
    }
}
