package org.streetunion.app.work.sheets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.streetunion.app.exchange.writing.SafeFile;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.office.assignments.AssignmentLedger;
import org.streetunion.app.work.Names;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.letters.GivenFields;
import org.streetunion.app.work.letters.LetterDraft;
import org.streetunion.app.work.letters.LetterOrder;
import org.streetunion.app.work.letters.Letters;

/** 目标责任书: the copy of a sheet that both sign, docx and pdf. It bears no 文号 and is entered nowhere; what was signed is kept as a version. */
public final class WriteSheet {
    private static final String TEMPLATE = "responsibility-sheet";

    private WriteSheet() {}

    /** Both files. */
    public record Written(Path docx, Path pdf) {}

    /** Writes both, beside what was written before. */
    public static Written into(Path folder, Office office, long sheet, Actor actor) throws IOException {
        LetterDraft letter = new Letters(office).draft(new LetterOrder(TEMPLATE, AssignmentLedger.KEY, sheet, GivenFields.NONE),
                Viewer.masked(actor));
        Files.createDirectories(folder);
        Path docx = SafeFile.free(folder.resolve(Names.safe(letter.title()) + ".docx"));
        Path pdf = docx.resolveSibling(String.valueOf(docx.getFileName()).replaceFirst("\\.docx$", ".pdf"));
        SafeFile.write(docx, out -> out.write(letter.files().docx()));
        SafeFile.write(pdf, out -> out.write(letter.files().pdf()));
        return new Written(docx, pdf);
    }
}
