package org.streetunion.app.work.sheets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.streetunion.app.exchange.writing.SafeFile;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.office.assignments.AssignmentLedger;
import org.streetunion.app.work.Names;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.letters.GivenFields;
import org.streetunion.app.work.letters.LetterDraft;
import org.streetunion.app.work.letters.LetterOrder;
import org.streetunion.app.work.letters.Letters;

/**
 * 目标责任书 and its 更正: the copies that both sign, docx and pdf. They bear no 文号 and are entered nowhere; what was signed is kept as a
 * version.
 */
public final class WriteSheet {
    private static final String TEMPLATE = "responsibility-sheet";
    private static final String CORRECTION = "sheet-correction";

    private WriteSheet() {}

    /** Both files. */
    public record Written(Path docx, Path pdf) {}

    /** Writes both, beside what was written before. */
    public static Written into(Path folder, Office office, long sheet, Actor actor) throws IOException {
        return write(folder, office, new LetterOrder(TEMPLATE, AssignmentLedger.KEY, sheet, GivenFields.NONE), actor);
    }

    /** What a 更正 changes, in a sentence when there is nothing to print; empty when there is. */
    public static String uncorrected(Office office, long sheet, int version) {
        Row row = SheetParts.findSheet(office.registers(), sheet).orElse(Row.NEW);
        if (!SheetCorrection.of(office, row, version).changes().isEmpty()) {
            return "";
        }
        return row.get(AssignmentLedger.CORRECTING_ON) != null && version == 0
                ? "还没有改动，与签订的内容一样，改好以后再打印更正"
                : "这一版是首次签订，或者没有改动，没有更正可打印";
    }

    /** Writes the 更正 that made a version, 0 for the open or the last one: both files. */
    public static Written correction(Path folder, Office office, long sheet, int version, Actor actor) throws IOException {
        Row row = SheetParts.findSheet(office.registers(), sheet).orElse(Row.NEW);
        GivenFields given = SheetCorrection.of(office, row, version).into(GivenFields.NONE);
        return write(folder, office, new LetterOrder(CORRECTION, AssignmentLedger.KEY, sheet, given), actor);
    }

    private static Written write(Path folder, Office office, LetterOrder order, Actor actor) throws IOException {
        LetterDraft letter = new Letters(office).draft(order, Viewer.masked(actor));
        Files.createDirectories(folder);
        Path docx = SafeFile.free(folder.resolve(Names.safe(letter.title()) + ".docx"));
        Path pdf = docx.resolveSibling(String.valueOf(docx.getFileName()).replaceFirst("\\.docx$", ".pdf"));
        SafeFile.write(docx, out -> out.write(letter.files().docx()));
        SafeFile.write(pdf, out -> out.write(letter.files().pdf()));
        return new Written(docx, pdf);
    }
}
