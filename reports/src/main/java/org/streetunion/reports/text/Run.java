package org.streetunion.reports.text;

import com.lowagie.text.pdf.BaseFont;

/** Characters of one line that share a font; the width is in thousandths of the font size. */
record Run(BaseFont font, String text, int width) {}
