package org.streetunion.reports.zone;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.ExceptionConverter;
import com.lowagie.text.PageSize;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import org.streetunion.reports.pdf.PdfResult;
import org.streetunion.reports.text.Typefaces;
import org.streetunion.reports.text.Weight;

/** Writes a 力量联络图 as pdf on A3, lying: up to four zones beside each other and three below, more on further sheets. */
public final class ForceChartWriter {
    private static final Rectangle SHEET = PageSize.A3.rotate();
    private static final float MARGIN = 36;
    private static final float TITLE = 26;
    private static final float SUBTITLE = 12;
    private static final float HEADING = 64;
    private static final float GAP = 14;
    private static final int MOST_ROWS = 3;

    /**
     * Writes it; the stream stays open.
     *
     * @throws IOException when the stream fails
     */
    public PdfResult write(ForceChart chart, OutputStream out) throws IOException {
        Typefaces typefaces = new Typefaces();
        Grid grid = Grid.of(chart.zones().size());
        Document document = new Document(SHEET);
        try (document) {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            writer.setCloseStream(false);
            document.addTitle(chart.title());
            document.open();
            int pages = Math.max(1, (chart.zones().size() + grid.places() - 1) / grid.places());
            for (int page = 0; page < pages; page++) {
                document.newPage();
                writer.setPageEmpty(false);
                page(chart, page, grid, writer.getDirectContent(), typefaces);
            }
            return new PdfResult(pages, typefaces.missing());
        } catch (DocumentException failure) {
            throw new IOException(chart.title(), failure);
        } catch (ExceptionConverter wrapped) {
            // OpenPDF turns a full disk into an unchecked exception.
            throw new IOException(chart.title() + "没有写完，请检查磁盘空间和保存位置", wrapped.getException());
        }
    }

    private static void page(ForceChart chart, int page, Grid grid, PdfContentByte canvas, Typefaces typefaces) {
        float middle = SHEET.getWidth() / 2;
        float top = SHEET.getHeight() - MARGIN;
        canvas.setColorFill(Color.BLACK);
        canvas.setColorStroke(Color.BLACK);
        var title = typefaces.line(chart.title(), Weight.BOLD);
        title.drawCentred(canvas, title.sizeWithin(SHEET.getWidth() - 2 * MARGIN, TITLE), middle, top - TITLE);
        typefaces.line(chart.subtitle(), Weight.REGULAR).drawCentred(canvas, SUBTITLE, middle, top - TITLE - 2 * SUBTITLE);
        float width = (SHEET.getWidth() - 2 * MARGIN - (grid.columns() - 1) * GAP) / grid.columns();
        float height = (SHEET.getHeight() - 2 * MARGIN - HEADING - (grid.rows() - 1) * GAP) / grid.rows();
        for (int place = 0; place < grid.places() && page * grid.places() + place < chart.zones().size(); place++) {
            int row = place / grid.columns();
            float left = MARGIN + place % grid.columns() * (width + GAP);
            float upper = top - HEADING - row * (height + GAP);
            new ZoneBox(canvas, typefaces, left, upper, width, height)
                    .draw(chart.zones().get(page * grid.places() + place));
        }
    }

    /** How zones lie on a sheet. */
    private record Grid(int columns, int rows) {
        static Grid of(int zones) {
            int columns = zones <= 3 ? Math.max(1, zones) : zones == 4 ? 2 : zones <= 6 ? 3 : 4;
            return new Grid(columns, Math.min(MOST_ROWS, Math.max(1, (zones + columns - 1) / columns)));
        }

        int places() {
            return columns * rows;
        }
    }
}
