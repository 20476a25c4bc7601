package org.streetunion.app.work.letters;

import java.util.List;
import java.util.Set;

/**
 * A letter as it would go out.
 *
 * @param title as it stands in the letter
 * @param to 主送 as it stands in the letter, else empty
 * @param files docx and pdf
 * @param blank names that are not filled in: there is room left to write by hand
 * @param missing characters that no font of ours has
 */
public record LetterDraft(String title, String to, Files files, List<String> blank, Set<String> missing) {
    /** The letter for the word processor, and the letter to be looked at and printed. */
    public static final class Files {
        private final byte[] docx;
        private final byte[] pdf;

        Files(byte[] docx, byte[] pdf) {
            this.docx = docx.clone();
            this.pdf = pdf.clone();
        }

        /** For the word processor. */
        public byte[] docx() {
            return docx.clone();
        }

        /** To be looked at and printed. */
        public byte[] pdf() {
            return pdf.clone();
        }
    }
}
