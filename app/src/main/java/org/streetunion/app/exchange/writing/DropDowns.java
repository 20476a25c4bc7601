package org.streetunion.app.exchange.writing;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.streetunion.app.ledger.Choice;
import org.streetunion.app.ledger.FieldType;

/** Lists to choose from. A short list stands in the cell's own rule; a longer one on a hidden sheet, for a rule holds 255 characters. */
public final class DropDowns {
    private static final int LONGEST = 255;
    private static final int LAST_ROW = 20_000;
    private static final String LISTS = "代码表";

    private final Workbook book;
    private final Sheet sheet;

    /** For a sheet of a workbook. */
    public DropDowns(Workbook book, Sheet sheet) {
        this.book = book;
        this.sheet = sheet;
    }

    /** Offers the values of a type, if it has a list of them. */
    void offer(FieldType<?> type, int column, int firstRow) {
        offer(type, column, firstRow, LAST_ROW);
    }

    /** The same in some rows, counted from 0. */
    public void offer(FieldType<?> type, int column, int firstRow, int lastRow) {
        List<String> values = type instanceof Choice choice
                ? choice.list().codes()
                : type.kind() == FieldType.Kind.YES_NO ? List.of("是", "否") : List.of();
        if (values.isEmpty()) {
            return;
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        boolean isShort = String.join(",", values).length() <= LONGEST && values.stream().noneMatch(value -> value.contains(","));
        DataValidationConstraint rule = isShort
                ? helper.createExplicitListConstraint(values.toArray(new String[0]))
                : helper.createFormulaListConstraint(formula(values));
        DataValidation validation = helper.createValidation(rule, new CellRangeAddressList(firstRow, lastRow, column, column));
        validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        validation.setShowErrorBox(true);
        validation.createErrorBox("请从下拉框里选", "这一格填的不在代码表里。");
        sheet.addValidationData(validation);
    }

    private String formula(List<String> values) {
        Sheet hidden = book.getSheet(LISTS);
        if (hidden == null) {
            hidden = book.createSheet(LISTS);
            book.setSheetHidden(book.getSheetIndex(hidden), true);
        }
        int column = hidden.getRow(0) == null ? 0 : hidden.getRow(0).getLastCellNum();
        for (int i = 0; i < values.size(); i++) {
            var row = hidden.getRow(i) == null ? hidden.createRow(i) : hidden.getRow(i);
            row.createCell(column).setCellValue(values.get(i));
        }
        String letter = CellReference.convertNumToColString(column);
        return LISTS + "!$" + letter + "$1:$" + letter + "$" + values.size();
    }
}
