package org.streetunion.app.exchange.reading.xls;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.reading.Cell;
import org.streetunion.app.exchange.reading.Looks;
import org.streetunion.app.exchange.reading.RawRow;

/** Collects the cells of one sheet as its records pass by. */
final class SheetContent implements HSSFListener {
    private final int sheet;
    private final TreeMap<Integer, @Nullable Cell[]> rows = new TreeMap<>();
    private final Map<Integer, Double> widths = new HashMap<>();
    private final List<Looks.Merge> merges = new ArrayList<>();
    private @Nullable FormatTrackingHSSFListener formats;
    private @Nullable SSTRecord texts;
    private @Nullable FormulaRecord awaited;
    private boolean from1904;
    private int depth;
    private int current = -1;

    SheetContent(int sheet) {
        this.sheet = sheet;
    }

    void track(FormatTrackingHSSFListener listener) {
        formats = listener;
    }

    int sheet() {
        return sheet;
    }

    List<RawRow> rows() {
        return rows.entrySet().stream().map(entry -> new RawRow(entry.getKey() + 1, entry.getValue())).toList();
    }

    Looks looks() {
        return new Looks(widths, merges);
    }

    @Override
    public void processRecord(Record record) {
        if (record instanceof BOFRecord begin) {
            depth++;
            current += depth == 1 && begin.getType() != BOFRecord.TYPE_WORKBOOK ? 1 : 0;
        } else if (record instanceof EOFRecord) {
            depth--;
        } else if (record instanceof SSTRecord shared) {
            texts = shared;
        } else if (record instanceof DateWindow1904Record window) {
            from1904 = window.getWindowing() == 1;
        } else if (depth == 1 && current == sheet) {
            content(record);
        }
    }

    private void content(Record record) {
        if (record instanceof MergeCellsRecord merged) {
            for (int i = 0; i < merged.getNumAreas(); i++) {
                CellRangeAddress area = merged.getAreaAt(i);
                merges.add(new Looks.Merge(area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn(),
                        area.getLastColumn()));
            }
        } else if (record instanceof ColumnInfoRecord info) {
            for (int column = info.getFirstColumn(); column <= Math.min(info.getLastColumn(), 255); column++) {
                widths.put(column, info.getColumnWidth() / 256.0);
            }
        } else if (record instanceof StringRecord result && awaited != null) {
            put(awaited, text(result.getString()));
            awaited = null;
        } else if (record instanceof CellValueRecordInterface cell) {
            put(cell, read(cell));
        }
    }

    private @Nullable Cell read(CellValueRecordInterface record) {
        if (record instanceof LabelSSTRecord label) {
            SSTRecord shared = texts;
            return shared == null ? null : text(shared.getString(label.getSSTIndex()).getString());
        }
        if (record instanceof LabelRecord label) {
            return text(label.getValue());
        }
        if (record instanceof NumberRecord number) {
            return number(record, number.getValue());
        }
        if (record instanceof BoolErrRecord other) {
            return other.isBoolean() ? yesNo(other.getBooleanValue()) : flaw(other.getErrorValue());
        }
        return record instanceof FormulaRecord formula ? result(formula) : null;
    }

    private @Nullable Cell result(FormulaRecord formula) {
        if (formula.hasCachedResultString()) {
            awaited = formula;
            return null;
        }
        return switch (formula.getCachedResultTypeEnum()) {
            case BOOLEAN -> yesNo(formula.getCachedBooleanValue());
            case ERROR -> flaw((byte) formula.getCachedErrorValue());
            case NUMERIC -> number(formula, formula.getValue());
            default -> null;
        };
    }

    private Cell number(CellValueRecordInterface record, double value) {
        FormatTrackingHSSFListener tracked = formats;
        boolean day = tracked != null && DateUtil.isADateFormat(tracked.getFormatIndex(record), tracked.getFormatString(record))
                && DateUtil.isValidExcelDate(value);
        return day ? new Cell.Moment(value, DateUtil.getLocalDateTime(value, from1904)) : new Cell.Amount(value);
    }

    private void put(CellValueRecordInterface at, @Nullable Cell cell) {
        int column = at.getColumn();
        @Nullable
        Cell[] cells = rows.computeIfAbsent(at.getRow(), row -> new Cell[Math.max(16, column + 1)]);
        if (column >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(column + 1, cells.length * 2));
            rows.put(at.getRow(), cells);
        }
        cells[column] = cell;
    }

    private static @Nullable Cell text(@Nullable String text) {
        return text == null || text.isEmpty() ? null : new Cell.Text(text);
    }

    private static Cell yesNo(boolean yes) {
        return new Cell.Text(yes ? "是" : "否");
    }

    private static Cell flaw(byte code) {
        String shown = FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#";
        return new Cell.Flaw(shown, "公式出错（" + shown + "），请改正公式或直接填写");
    }
}
