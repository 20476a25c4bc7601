package org.streetunion.app.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;

/** Several pdf files one behind the other, to be printed in one go. */
public final class PdfTogether {
    private PdfTogether() {}

    /** Writes them in this order. */
    public static void write(List<Path> files, OutputStream out) throws IOException {
        PDFMergerUtility merger = new PDFMergerUtility();
        for (Path file : files) {
            merger.addSource(file.toFile());
        }
        merger.setDestinationStream(out);
        merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
    }
}
