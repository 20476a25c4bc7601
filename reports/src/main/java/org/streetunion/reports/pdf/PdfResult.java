package org.streetunion.reports.pdf;

import java.util.Set;

/**
 * What came of a pdf.
 *
 * @param pages written
 * @param missing characters no bundled font has, shown as 〓; empty when every name came out whole
 */
public record PdfResult(int pages, Set<String> missing) {
    public PdfResult {
        missing = Set.copyOf(missing);
    }
}
