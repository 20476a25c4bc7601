package org.streetunion.app.exchange.letters;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;

/**
 * A docx laid out as GB/T 9704-2012 wants it, from lines of text. How a line begins says what it is: {@code !} 发文机关标志, {@code #}
 * 发文字号 above the red rule of such a head, {@code =} title, {@code @} 主送机关, {@code ~} 署名 and {@code ^} 成文日期 at the right,
 * {@code &} 附件说明, {@code |清单|列|表头=列} a table with a row for each of a list, a number in 一、 a heading. An empty line stays empty;
 * everything else is text.
 */
public final class OfficialPaper {
    private static final String BODY = "仿宋";
    private static final String HEI = "黑体";
    private static final String KAI = "楷体";
    private static final String TITLE = "方正小标宋简体";
    private static final double SIZE = 16;
    private static final double PITCH = 28.95;
    private static final double TABLE_SIZE = 12;
    private static final int TEXT_WIDTH = 8844;
    private static final int CHARACTER = 320;
    private static final String RED = "FF0000";
    private final XWPFDocument document = new XWPFDocument();
    private boolean headed;

    private OfficialPaper() {}

    /** The docx of these lines. */
    public static byte[] of(List<String> lines) throws IOException {
        OfficialPaper paper = new OfficialPaper();
        try (XWPFDocument document = paper.document) {
            paper.page();
            for (int i = 0; i < lines.size(); i++) {
                paper.line(lines.get(i));
                // Who signs never stands alone on a page: the last text goes with it (GB/T 9704-2012, 7.3.5.4).
                boolean signing = lines.subList(i + 1, Math.min(lines.size(), i + 3)).stream()
                        .anyMatch(next -> next.startsWith("~"));
                if (signing || lines.get(i).startsWith("~") || face(lines.get(i)).equals(HEI)) {
                    document.getLastParagraph().setKeepNext(true);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(2098));
        margins.setBottom(BigInteger.valueOf(1984));
        margins.setLeft(BigInteger.valueOf(1588));
        margins.setRight(BigInteger.valueOf(1474));
    }

    private void line(String line) {
        String rest = line.isEmpty() ? "" : line.substring(1).strip();
        switch (line.isEmpty() ? ' ' : line.charAt(0)) {
            case '!' -> head(rest);
            case '#' -> number(rest);
            case '=' -> put(rest, ParagraphAlignment.CENTER, TITLE, 22);
            case '@' -> put(rest, ParagraphAlignment.BOTH, BODY, SIZE);
            case '~' -> right(rest, 2);
            case '^' -> right(rest, 4);
            case '&' -> indented(rest, BODY);
            case '|' -> table(rest.split("\\|"));
            default -> indented(line, face(line));
        }
    }

    /** The heading row, and the row that is repeated. */
    private void table(String[] words) {
        int columns = words.length - 1;
        XWPFTable table = document.createTable(2, columns);
        table.setTableAlignment(TableRowAlign.CENTER);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null ? table.getCTTbl().addNewTblGrid() : table.getCTTbl().getTblGrid();
        table.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < columns; i++) {
            int named = words[i + 1].indexOf('=');
            String heading = named < 0 ? words[i + 1].replaceFirst("｜.*", "") : words[i + 1].substring(0, named);
            int width = TEXT_WIDTH / columns;
            (i < grid.sizeOfGridColArray() ? grid.getGridColArray(i) : grid.addNewGridCol()).setW(BigInteger.valueOf(width));
            for (int row = 0; row < 2; row++) {
                table.getRow(row).setCantSplitRow(true);
                XWPFTableCell cell = table.getRow(row).getCell(i);
                cell.setWidth(String.valueOf(width));
                String each = (i == 0 ? "{{" + Tag.EACH_ROW + words[0] + "}}" : "") + "[" + words[i + 1].substring(named + 1)
                        + "]";
                write(cell.getParagraphs().get(0), row == 0 ? heading : each, row == 0 ? HEI : BODY);
            }
        }
        put("", ParagraphAlignment.BOTH, BODY, SIZE);
    }

    private static void write(XWPFParagraph paragraph, String text, String face) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        dress(paragraph.createRun(), face, TABLE_SIZE).setText(text);
    }

    private static XWPFRun dress(XWPFRun run, String face, double size) {
        for (XWPFRun.FontCharRange range : XWPFRun.FontCharRange.values()) {
            run.setFontFamily(face, range);
        }
        run.setFontSize(size);
        return run;
    }

    /** A heading is a line of its own; what goes on to a full stop is text that has a number. */
    private static String face(String line) {
        if (line.endsWith("。") || line.contains("{{/")) {
            return BODY;
        }
        return line.matches("[一二三四五六七八九十]+、.*") ? HEI : line.matches("（[一二三四五六七八九十]+）.*") ? KAI : BODY;
    }

    private void head(String text) {
        headed = true;
        XWPFParagraph paragraph = put(text, ParagraphAlignment.CENTER, TITLE, 32);
        paragraph.setSpacingBetween(52, LineSpacingRule.EXACT);
        paragraph.getRuns().get(0).setColor(RED);
        paragraph.setSpacingAfter(360);
    }

    /** Below a red head stands the red rule; a letter without a head has its number and nothing more. */
    private void number(String text) {
        XWPFParagraph paragraph = put(text, ParagraphAlignment.CENTER, BODY, SIZE);
        if (!headed) {
            return;
        }
        paragraph.setBorderBottom(Borders.SINGLE);
        paragraph.getCTP().getPPr().getPBdr().getBottom().setColor(RED);
        paragraph.getCTP().getPPr().getPBdr().getBottom().setSz(BigInteger.valueOf(12));
        paragraph.setSpacingAfter(400);
    }

    private XWPFParagraph right(String text, int characters) {
        XWPFParagraph paragraph = put(text, ParagraphAlignment.RIGHT, BODY, SIZE);
        paragraph.setIndentationRight(characters * CHARACTER);
        return paragraph;
    }

    private void indented(String text, String face) {
        put(text, ParagraphAlignment.BOTH, face, SIZE).setIndentationFirstLine(2 * CHARACTER);
    }

    private XWPFParagraph put(String text, ParagraphAlignment alignment, String face, double size) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(size > SIZE ? PITCH * 1.2 : PITCH, LineSpacingRule.EXACT);
        dress(paragraph.createRun(), face, size).setText(text);
        return paragraph;
    }
}
