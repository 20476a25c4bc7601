package org.streetunion.app.exchange.writing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Row;
import org.streetunion.reports.model.Cell;

/** The rows of a list as cells of a report, fetched page by page. Rows that vanish meanwhile are left out. */
final class ListedRows implements Iterable<List<Cell>> {
    private static final int PAGE = 1_000;
    private static final int MOST_PLACES = 9;

    private final ExportRequest request;
    private final long[] ids;
    private final Progress progress;
    private long count;

    ListedRows(ExportRequest request, long[] ids, Progress progress) {
        this.request = request;
        this.ids = ids;
        this.progress = progress;
    }

    /** Passes through the writer when the work is cancelled. */
    static final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** How many rows were handed over. */
    long count() {
        return count;
    }

    @Override
    public Iterator<List<Cell>> iterator() {
        return new Pages();
    }

    private final class Pages implements Iterator<List<Cell>> {
        private int at;
        private Iterator<Row> page = List.<Row>of().iterator();

        @Override
        public boolean hasNext() {
            while (!page.hasNext() && at < ids.length) {
                if (!progress.report(at, ids.length)) {
                    throw new Cancelled();
                }
                int to = Math.min(at + PAGE, ids.length);
                page = request.register().rows(Arrays.copyOfRange(ids, at, to), request.query().day(), request.viewer())
                        .iterator();
                at = to;
            }
            return page.hasNext();
        }

        @Override
        public List<Cell> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            count++;
            return cells(page.next());
        }
    }

    private List<Cell> cells(Row row) {
        List<Cell> cells = new ArrayList<>(request.columns().size());
        for (Column<?> column : request.columns()) {
            cells.add(cell(column, row));
        }
        return cells;
    }

    private static <T> Cell cell(Column<T> column, Row row) {
        Object value = row.values().get(column.key());
        return value == null ? unsaid(column.text(row)) : typed(value, column, row);
    }

    /** Nothing, or the mask of what is withheld. */
    private static Cell unsaid(String text) {
        return text.isEmpty() ? Cell.blank() : Cell.text(text);
    }

    private static <T> Cell typed(@Nullable Object value, Column<T> column, Row row) {
        if (value instanceof Integer number) {
            return Cell.whole(number);
        }
        if (value instanceof BigDecimal number) {
            return Cell.decimal(number, Math.max(0, Math.min(number.stripTrailingZeros().scale(), MOST_PLACES)));
        }
        if (value instanceof Long cents) {
            return Cell.decimal(BigDecimal.valueOf(cents, 2), 2);
        }
        return value instanceof LocalDate day ? Cell.date(day) : Cell.text(column.text(row));
    }
}
