package org.streetunion.app.exchange.letters;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** The paragraphs of a docx in reading order, each with where a person finds it. */
final class Places {
    private static final int SHOWN = 12;
    private final List<Place> found = new ArrayList<>();

    private Places() {}

    /**
     * A paragraph.
     *
     * @param where 第 3 段, 第 1 张表第 2 行第 1 格
     * @param text what stands there
     */
    record Place(String where, String text) {
        /** Where it is, and how it begins. */
        String shown() {
            String begins = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
            return where + (begins.isBlank() ? "" : "“" + begins + "”");
        }
    }

    /** All of a document, header and footer included. */
    static List<Place> of(XWPFDocument document) {
        Places places = new Places();
        places.body(document, "");
        document.getHeaderList().forEach(header -> places.body(header, "页眉"));
        document.getFooterList().forEach(footer -> places.body(footer, "页脚"));
        return places.found;
    }

    private void body(IBody body, String within) {
        int paragraphs = 0;
        int tables = 0;
        for (IBodyElement element : body.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                // Counted as a person counts: what holds nothing is not seen as a paragraph.
                paragraphs += paragraph.getText().isBlank() ? 0 : 1;
                found.add(new Place(within + "第 " + paragraphs + " 段", paragraph.getText()));
            } else if (element instanceof XWPFTable table) {
                tables++;
                table(table, within + "第 " + tables + " 张表");
            }
        }
    }

    private void table(XWPFTable table, String within) {
        int line = 0;
        for (XWPFTableRow row : table.getRows()) {
            line++;
            int column = 0;
            for (XWPFTableCell cell : row.getTableCells()) {
                column++;
                String where = within + "第 " + line + " 行第 " + column + " 格";
                for (IBodyElement element : cell.getBodyElements()) {
                    if (element instanceof XWPFParagraph paragraph) {
                        found.add(new Place(where, paragraph.getText()));
                    } else if (element instanceof XWPFTable inner) {
                        table(inner, where + "里的表");
                    }
                }
            }
        }
    }
}
