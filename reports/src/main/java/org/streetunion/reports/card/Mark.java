package org.streetunion.reports.card;

import com.lowagie.text.pdf.PdfContentByte;
import java.io.IOException;

/** Something made ready to be drawn on a side of a card whose lower left corner is the origin, in the colours that are set. */
interface Mark {
    void draw(PdfContentByte canvas) throws IOException;
}
