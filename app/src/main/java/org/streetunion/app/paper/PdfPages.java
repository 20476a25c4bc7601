package org.streetunion.app.paper;

import java.awt.image.BufferedImage;
import java.awt.print.Pageable;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.printing.PDFPageable;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a pdf. Pages count from 0. One thread at a time. */
public final class PdfPages implements AutoCloseable {
    private static final float POINTS_PER_INCH = 72;
    private final PDDocument document;
    private final PDFRenderer renderer;

    private PdfPages(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
    }

    /** Opens a file; it stays open until this is closed. */
    public static PdfPages of(Path file) throws IOException {
        return new PdfPages(Loader.loadPDF(file.toFile()));
    }

    /** Opens what is in memory. */
    public static PdfPages of(byte[] pdf) throws IOException {
        return new PdfPages(Loader.loadPDF(pdf));
    }

    /** How many there are. */
    public int count() {
        return document.getNumberOfPages();
    }

    /** The width of a page in points. */
    public float width(int page) {
        return box(page).getWidth();
    }

    /** The height of a page in points. */
    public float height(int page) {
        return box(page).getHeight();
    }

    /** A page as a picture. */
    public synchronized BufferedImage picture(int page, float dotsPerInch) throws IOException {
        return renderer.renderImage(page, dotsPerInch / POINTS_PER_INCH, ImageType.RGB);
    }

    /** For a printer, each page on paper of its own size. */
    Pageable pageable() {
        return new PDFPageable(document);
    }

    private PDRectangle box(int page) {
        return document.getPage(page).getCropBox();
    }

    @Override
    public synchronized void close() throws IOException {
        document.close();
    }
}
