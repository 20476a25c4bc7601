package org.streetunion.app.exchange.letters;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.util.POIXMLUnits;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.streetunion.reports.letter.Letter;
import org.streetunion.reports.letter.Letter.Box;
import org.streetunion.reports.letter.Letter.Grid;
import org.streetunion.reports.letter.Letter.Paper;
import org.streetunion.reports.letter.Letter.Paragraph;

/** Reads a filled docx as the paragraphs and tables that the pdf is drawn from. Pictures and text boxes are left out. */
final class LetterPages {
    private static final float USUAL_COLUMN = 80;
    private static final float TWIPS = 20;
    private final XWPFDocument document;
    private final ParagraphLooks looks;

    LetterPages(XWPFDocument document) {
        this.document = document;
        this.looks = new ParagraphLooks(document);
    }

    Letter letter(String title) {
        List<Letter.Part> parts = new ArrayList<>();
        for (IBodyElement element : document.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                parts.add(looks.of(paragraph));
            } else if (element instanceof XWPFTable table) {
                parts.add(grid(table));
            }
        }
        return new Letter(title, paper(), parts);
    }

    private Paper paper() {
        CTSectPr section = document.getDocument().getBody().getSectPr();
        if (section == null || !section.isSetPgMar()) {
            return Paper.OFFICIAL;
        }
        CTPageMar margins = section.getPgMar();
        return new Paper(points(POIXMLUnits.parseLength(margins.xgetTop())),
                points(POIXMLUnits.parseLength(margins.xgetBottom())),
                points(POIXMLUnits.parseLength(margins.xgetLeft())), points(POIXMLUnits.parseLength(margins.xgetRight())));
    }

    private static float points(long emu) {
        return (float) Units.toPoints(emu);
    }

    private Grid grid(XWPFTable table) {
        List<List<Box>> rows = new ArrayList<>();
        int columns = 0;
        int headings = 0;
        for (XWPFTableRow row : table.getRows()) {
            List<Box> boxes = row.getTableCells().stream().map(this::box).toList();
            headings += headings == rows.size() && row.isRepeatHeader() ? 1 : 0;
            rows.add(boxes);
            columns = Math.max(columns, boxes.stream().mapToInt(Box::columns).sum());
        }
        return new Grid(widths(table, columns), rows, headings);
    }

    private static List<Float> widths(XWPFTable table, int columns) {
        CTTblGrid grid = table.getCTTbl().getTblGrid();
        List<Float> widths = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            boolean known = grid != null && i < grid.sizeOfGridColArray() && grid.getGridColArray(i).isSetW();
            widths.add(known ? Float.parseFloat(String.valueOf(grid.getGridColArray(i).getW())) / TWIPS : USUAL_COLUMN);
        }
        return widths;
    }

    private Box box(XWPFTableCell cell) {
        CTTcPr looksOfCell = cell.getCTTc().getTcPr();
        int columns = looksOfCell != null && looksOfCell.isSetGridSpan() ? looksOfCell.getGridSpan().getVal().intValue() : 1;
        List<Paragraph> paragraphs = cell.getParagraphs().stream().map(looks::of).toList();
        return new Box(columns, paragraphs);
    }
}
