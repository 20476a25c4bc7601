package org.streetunion.app.exchange;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.reading.Cell;
import org.streetunion.app.exchange.reading.RawRow;
import org.streetunion.app.exchange.reading.Rows;
import org.streetunion.app.exchange.reading.TidyRows;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.exchange.recognising.SheetLayout;
import org.streetunion.app.ledger.Texts;
import org.streetunion.app.ledger.Trait;

/** The rows below the headings that are data: no totals, no signatures, no repeated headings, no notes on how to fill in. */
final class DataRows implements Rows {
    private static final Pattern NOTES = Pattern.compile("(填表说明|填报说明|填写说明|说明|注意事项|注|备注)([：:].*)?");
    private static final Pattern OTHERS = Pattern
            .compile("合计|总计|小计|共计|(填表人|填报人|制表人|制表|审核人|审核|单位负责人|负责人|经办人|盘点人|监盘人)[：:].*");
    private static final String BEGINNINGS = "填说注备合总小共制审单负经盘监";
    private static final int FEW = 2;

    private final TidyRows rows;
    private final SheetLayout layout;
    private final List<Integer> required;
    private boolean inNotes;
    private int left;

    DataRows(TidyRows rows, SheetLayout layout) {
        this.rows = rows;
        this.layout = layout;
        required = layout.ledger().columns(Trait.REQUIRED).map(column -> layout.columns().getOrDefault(column.key(), -1))
                .filter(position -> position >= 0).toList();
    }

    @Override
    public @Nullable RawRow next() throws UnreadableFile {
        for (RawRow row = rows.next(); row != null; row = rows.next()) {
            if (row.number() > layout.headingRow() && data(row)) {
                return row;
            }
        }
        return null;
    }

    /** What should be said about the end of the sheet, empty when nothing. */
    String note() throws UnreadableFile {
        int cut = rows.cutAt();
        if (cut > 0) {
            return "连续 " + TidyRows.BLANK_RUN + " 行空白，第 " + cut + " 行以后没有再读。";
        }
        return left > 0 ? "“填表说明”以下有 " + left + " 行没有读；如果是数据，请移到说明的上面。" : "";
    }

    @Override
    public void close() {
        rows.close();
    }

    private boolean data(RawRow row) {
        int first = first(row);
        String text = row.text(first).strip();
        if (!text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0) {
            String compact = Texts.compact(text);
            if (NOTES.matcher(compact).matches() && few(row)) {
                inNotes = true;
                return false;
            }
            if (OTHERS.matcher(compact).matches()) {
                return false;
            }
        }
        if (text.equals(layout.heading(first).strip()) && headings(row)) {
            return false;
        }
        return !inNotes || afterNotes(row);
    }

    /** Somebody may have typed below the notes; then the row has all that a row must have. */
    private boolean afterNotes(RawRow row) {
        boolean whole = !required.isEmpty() && !few(row) && required.stream().noneMatch(position -> row.text(position).isBlank());
        left += whole || few(row) ? 0 : 1;
        return whole;
    }

    private boolean headings(RawRow row) {
        int same = 0;
        int filled = 0;
        for (int position = 0; position < row.width(); position++) {
            String text = Texts.tidy(row.text(position));
            filled += text.isEmpty() ? 0 : 1;
            same += !text.isEmpty() && text.equals(layout.heading(position)) ? 1 : 0;
        }
        return same > 1 && same * 2 > filled;
    }

    private static int first(RawRow row) {
        int first = 0;
        while (first < row.width() - 1 && row.text(first).isBlank()) {
            first++;
        }
        return first;
    }

    private static boolean few(RawRow row) {
        int filled = 0;
        for (int position = 0; position < row.width(); position++) {
            Cell cell = row.cell(position);
            filled += cell == null || cell.text().isBlank() ? 0 : 1;
        }
        return filled <= FEW;
    }
}
