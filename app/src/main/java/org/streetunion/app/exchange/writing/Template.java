package org.streetunion.app.exchange.writing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Facet;
import org.streetunion.app.ledger.FieldType;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Trait;

/** The empty workbook that a ledger is filled in with: our headings, lists to choose from, numbers kept as texts, notes at the end. */
public final class Template {
    private static final int HEADING = 1;
    private static final int ROOM = 30;
    private static final int UNIT = 256;

    private final Registers registers;

    /** Templates for these registers. */
    public Template(Registers registers) {
        this.registers = registers;
    }

    /** Writes the template of a ledger. */
    public void write(Ledger ledger, Path target) throws UnwritableFile {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            fill(book, ledger);
            SafeFile.write(target, book::write);
        } catch (UnwritableFile told) {
            throw told;
        } catch (IOException failure) {
            throw new UnwritableFile(target, "没有写成，请检查磁盘后再试。", failure);
        }
    }

    /**
     * One column of the template.
     *
     * @param heading above it
     * @param type what goes into it
     * @param required whether a row without it is refused
     * @param width in characters
     */
    record Slot(String heading, FieldType<?> type, boolean required, int width) {}

    private void fill(XSSFWorkbook book, Ledger ledger) {
        Sheet sheet = book.createSheet(ledger.title());
        SheetStyles styles = new SheetStyles(book);
        List<Slot> slots = slots(ledger);
        DropDowns lists = new DropDowns(book, sheet);
        Row title = sheet.createRow(0);
        put(title, 0, ledger.title() + "导入模板", styles.title());
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, Math.max(1, slots.size() - 1)));
        Row headings = sheet.createRow(HEADING);
        CellStyle plain = styles.heading(false);
        CellStyle marked = styles.heading(true);
        CellStyle text = styles.data("@", false);
        CellStyle day = styles.data("yyyy-mm-dd", false);
        CellStyle number = styles.data("General", false);
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            put(headings, i, (slot.required ? "*" : "") + slot.heading, slot.required ? marked : plain);
            sheet.setColumnWidth(i, Math.min(slot.width + 2, 60) * UNIT);
            sheet.setDefaultColumnStyle(i, switch (slot.type.kind()) {
                case WHOLE, DECIMAL, MONEY -> number;
                case DAY -> day;
                default -> text;
            });
            lists.offer(slot.type, i, HEADING + 1);
        }
        sheet.createFreezePane(0, HEADING + 1);
        notes(sheet, slots, styles.notes());
    }

    private static void notes(Sheet sheet, List<Slot> slots, CellStyle style) {
        int at = HEADING + 1 + ROOM;
        Row row = sheet.createRow(at);
        List<String> lines = TemplateNotes.of(slots);
        put(row, 0, String.join("\n", lines), style);
        row.setHeightInPoints(lines.size() * 16f);
        sheet.addMergedRegion(new CellRangeAddress(at, at, 0, Math.max(1, Math.min(slots.size() - 1, 11))));
    }

    /** The ledger's own columns, then what its sheets carry for others. */
    private List<Slot> slots(Ledger ledger) {
        List<Slot> slots = new ArrayList<>();
        for (Column<?> column : ledger.writable()) {
            slots.add(new Slot(column.heading(), column.type(), column.is(Trait.REQUIRED), column.width()));
        }
        for (Facet facet : ledger.facets()) {
            registers.find(facet.ledger()).ifPresent(register -> carried(ledger, facet, register.ledger(), slots));
        }
        return slots;
    }

    private static void carried(Ledger ledger, Facet facet, Ledger other, List<Slot> slots) {
        for (Map.Entry<String, List<String>> each : new java.util.TreeMap<>(facet.fromHeadings()).entrySet()) {
            boolean known = each.getValue().stream().anyMatch(heading -> ledger.byHeading(heading).isPresent()
                    || slots.stream().anyMatch(slot -> slot.heading.equals(heading)));
            other.column(each.getKey()).filter(column -> !known)
                    .ifPresent(column -> slots.add(new Slot(each.getValue().get(0), column.type(), false, column.width())));
        }
    }

    private static void put(Row row, int position, String text, CellStyle style) {
        var cell = row.createCell(position);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }
}
