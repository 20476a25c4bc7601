package org.streetunion.app.architecture.wrong.ledger;

import java.util.List;
import org.streetunion.app.architecture.wrong.cli.Spoken;

/** Breaks: JDK only; nothing above; OpenPDF; PDFBox; JavaFX; POI; jOOQ; find; printing. */
public final class Everything {
    final List<Class<?>> wrong = List.of(Spoken.class, com.tngtech.archunit.lang.ArchRule.class, javafx.scene.Node.class,
            org.apache.poi.ss.usermodel.Cell.class, org.jooq.Field.class, com.lowagie.text.Document.class,
            org.apache.pdfbox.pdmodel.PDDocument.class);

    /** Says that it finds, and must. */
    public String findIt() {
        System.out.println("found");
        return "it";
    }
}
