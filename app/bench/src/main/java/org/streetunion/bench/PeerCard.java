package org.streetunion.bench;

import java.awt.Color;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignImage;
import net.sf.jasperreports.engine.design.JRDesignLine;
import net.sf.jasperreports.engine.design.JRDesignRectangle;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignStaticText;
import net.sf.jasperreports.engine.design.JRDesignTextElement;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.ModeEnum;
import net.sf.jasperreports.engine.type.PrintOrderEnum;
import net.sf.jasperreports.renderers.Renderable;

/**
 * The program's card drawn with JasperReports' own elements, in whole points as it wants them: ten on an A4 sheet in two columns. Straight
 * lines stand for the nine curves of the band, and there are no cut marks.
 */
final class PeerCard {
    /** The family that {@link JasperRun} registers. */
    static final String FONT = "Card Sans";
    /** Fields of the data source in its order; the code is a ready picture. */
    static final List<String> TEXTS = List.of("name", "number", "union_name", "joined", "issuer");
    static final String CODE = "code";

    private static final int WIDTH = 243;
    private static final int HEIGHT = 153;
    private static final int BAND = 32;
    private static final int LINES = 9;
    private static final Color RED = new Color(0xA4161A);
    private static final Color WAVE = new Color(0xB73036);
    private static final Color GOLD = new Color(0xD9B26A);
    private static final Color PAPER = new Color(0xFFFEFC);
    private static final Color INK = new Color(0x1E1E1E);
    private static final Color LABEL = new Color(0x7A6A66);
    private static final Color FRAME = new Color(0xC9BDB8);

    private final JRDesignBand band = new JRDesignBand();

    private PeerCard() {}

    /** The design of the sheet. */
    static JasperDesign design() throws JRException {
        JasperDesign design = new JasperDesign();
        design.setName("cards");
        design.setPageWidth(595);
        design.setPageHeight(842);
        design.setColumnCount(2);
        design.setColumnWidth(WIDTH);
        design.setColumnSpacing(11);
        design.setPrintOrder(PrintOrderEnum.HORIZONTAL);
        design.setLeftMargin(49);
        design.setRightMargin(49);
        design.setTopMargin(23);
        design.setBottomMargin(23);
        for (String text : TEXTS) {
            design.addField(field(text, String.class));
        }
        design.addField(field(CODE, Renderable.class));
        ((JRDesignSection) design.getDetailSection()).addBand(new PeerCard().card());
        return design;
    }

    private static JRDesignField field(String name, Class<?> type) {
        JRDesignField field = new JRDesignField();
        field.setName(name);
        field.setValueClass(type);
        return field;
    }

    private JRDesignBand card() {
        band.setHeight(HEIGHT + 6);
        rectangle(0, 0, WIDTH, HEIGHT, PAPER, FRAME, 0.25f);
        rectangle(0, 0, WIDTH, BAND, RED, RED, 0);
        for (int i = 0; i < LINES; i++) {
            line(3 + i * 3);
        }
        rectangle(0, BAND, WIDTH, 1, GOLD, GOLD, 0);
        fixed("工 会 会 员 卡", 72, 6, 130, 22, 15, PAPER, true);
        fixed("会员证号", 86, 62, 30, 10, 6, LABEL, false);
        fixed("所属工会", 86, 74, 30, 10, 6, LABEL, false);
        fixed("入会日期", 86, 95, 30, 10, 6, LABEL, false);
        fixed("发证工会", 13, 130, 30, 10, 6, LABEL, false);
        rectangle(13, 44, 62, 79, PAPER, FRAME, 0.5f);
        text("name", 86, 34, 144, 28, 17, true);
        text("number", 116, 57, 114, 16, 9.5f, false);
        text("union_name", 116, 73, 114, 22, 7.4f, false);
        text("joined", 116, 94, 70, 11, 7.4f, false);
        text("issuer", 43, 129, 110, 11, 7.4f, false);
        code();
        return band;
    }

    private void rectangle(int x, int y, int width, int height, Color fill, Color edge, float pen) {
        JRDesignRectangle rectangle = new JRDesignRectangle(null);
        place(rectangle, x, y, width, height);
        rectangle.setMode(ModeEnum.OPAQUE);
        rectangle.setBackcolor(fill);
        rectangle.setForecolor(edge);
        rectangle.getLinePen().setLineWidth(pen);
        band.addElement(rectangle);
    }

    private void line(int y) {
        JRDesignLine line = new JRDesignLine(null);
        place(line, 0, y, WIDTH, 1);
        line.setForecolor(WAVE);
        line.getLinePen().setLineWidth(0.35f);
        band.addElement(line);
    }

    private void fixed(String words, int x, int y, int width, int height, float size, Color color, boolean bold) {
        JRDesignStaticText text = new JRDesignStaticText();
        text.setText(words);
        style(text, size, color, bold);
        place(text, x, y, width, height);
        band.addElement(text);
    }

    private void text(String field, int x, int y, int width, int height, float size, boolean bold) {
        JRDesignTextField text = new JRDesignTextField();
        text.setExpression(expression(field));
        style(text, size, INK, bold);
        place(text, x, y, width, height);
        band.addElement(text);
    }

    private void code() {
        JRDesignImage image = new JRDesignImage(null);
        image.setExpression(expression(CODE));
        place(image, 186, 98, 44, 44);
        band.addElement(image);
    }

    private static void style(JRDesignTextElement text, float size, Color color, boolean bold) {
        text.setFontName(FONT);
        text.setFontSize(size);
        text.setBold(bold);
        text.setForecolor(color);
    }

    private static JRDesignExpression expression(String field) {
        JRDesignExpression expression = new JRDesignExpression();
        expression.setText("$F{" + field + "}");
        return expression;
    }

    private static void place(JRDesignElement element, int x, int y, int width, int height) {
        element.setX(x);
        element.setY(y);
        element.setWidth(width);
        element.setHeight(height);
    }
}
