package org.streetunion.reports.text;

import com.lowagie.text.pdf.BaseFont;

/**
 * Characters of one line that share a font.
 *
 * @param width in thousandths of the font size
 * @param thickened whether the strokes are made bolder by drawing their outline too: the rare font has one weight only
 */
record Run(BaseFont font, String text, int width, boolean thickened) {}
