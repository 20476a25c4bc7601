package org.streetunion.app.work.assessment;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.streetunion.app.exchange.writing.SafeFile;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.reporting.OfficeIdentity;
import org.streetunion.app.reporting.assessment.Bulletin;
import org.streetunion.app.reporting.assessment.Scheme;
import org.streetunion.app.reporting.assessment.Standing;
import org.streetunion.app.reporting.assessment.Standings;
import org.streetunion.app.work.Names;
import org.streetunion.app.work.Office;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.pdf.PdfRenderer;
import org.streetunion.reports.pdf.PdfTheme;
import org.streetunion.reports.xlsx.WorkbookRenderer;

/** 考核通报 to files, and as words. */
public final class WriteBulletin {
    private WriteBulletin() {}

    /**
     * What was written.
     *
     * @param batch the act that keeps how everybody stood; 0 when it is kept already
     */
    public record Written(Path pdf, Path xlsx, String text, long batch) {}

    /** Writes both files, and keeps what they say for the next one to be compared with. */
    public static Written into(Path folder, Office office, Scheme scheme, Actor actor) throws IOException {
        OfficeIdentity identity = OfficeIdentity.of(office.settings());
        LocalDate today = LocalDate.now(office.clock());
        List<Standing> standings = new Standings(office.database().sql()).of(scheme);
        KeepStandings keeping = new KeepStandings(office, scheme);
        Bulletin bulletin = new Bulletin(scheme, standings, keeping.before(today));
        Report report = bulletin.report(identity, today);
        String name = Names.safe(identity.shownName() + "_" + Bulletin.named(scheme.head().name()) + "通报_"
                + today.format(DateTimeFormatter.BASIC_ISO_DATE));
        Path pdf = folder.resolve(name + ".pdf");
        Path xlsx = folder.resolve(name + ".xlsx");
        SafeFile.write(pdf, out -> new PdfRenderer(PdfTheme.standard()).render(report, out));
        SafeFile.write(xlsx, out -> new WorkbookRenderer().render(report, out));
        return new Written(pdf, xlsx, bulletin.text(identity), keeping.keep(today, standings, actor));
    }
}
