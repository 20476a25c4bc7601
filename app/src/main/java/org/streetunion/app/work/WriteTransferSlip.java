package org.streetunion.app.work;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.streetunion.app.exchange.writing.SafeFile;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Store;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.reporting.OfficeIdentity;
import org.streetunion.app.reporting.TransferSlip;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.pdf.PdfRenderer;
import org.streetunion.reports.pdf.PdfTheme;
import org.streetunion.reports.xlsx.WorkbookRenderer;

/** 会籍接转单 to files, xlsx and pdf, from the last transfer in each member's history: it can be written again at any time. */
public final class WriteTransferSlip {
    private static final String ELSEWHERE = "（街道外）";

    private WriteTransferSlip() {}

    /**
     * What was written.
     *
     * @param members on the slip
     * @param without how many have no transfer in their history and are not on it
     * @param xlsx the workbook; nothing is there when nobody is on the slip
     * @param pdf the pages
     */
    public record Written(int members, int without, Path xlsx, Path pdf) {}

    /**
     * Writes the slip of these members into a folder; numbers are masked unless the viewer sees them.
     *
     * @throws org.streetunion.app.exchange.writing.UnwritableFile with a sentence for the user
     */
    public static Written into(Path folder, Office office, long[] members, Viewer viewer) throws IOException {
        Register register = office.registers().get("members");
        List<TransferSlip.Line> lines = new ArrayList<>();
        for (Row row : register.rows(members, viewer)) {
            line(register, row, lines);
        }
        OfficeIdentity identity = OfficeIdentity.of(office.settings());
        LocalDate today = LocalDate.now(office.clock());
        String name = Names.safe(identity.shownName()) + "_会籍接转单_" + today.format(DateTimeFormatter.BASIC_ISO_DATE);
        Path pdf = SafeFile.free(folder.resolve(name + ".pdf"));
        String stem = String.valueOf(pdf.getFileName()).replaceFirst("\\.pdf$", "");
        Written written = new Written(lines.size(), members.length - lines.size(), pdf.resolveSibling(stem + ".xlsx"), pdf);
        if (!lines.isEmpty()) {
            Report slip = TransferSlip.of(identity, lines, today);
            SafeFile.write(written.xlsx(), out -> new WorkbookRenderer().render(slip, out));
            SafeFile.write(written.pdf(), out -> new PdfRenderer(PdfTheme.standard()).render(slip, out));
        }
        return written;
    }

    private static void line(Register register, Row row, List<TransferSlip.Line> lines) {
        List<Store.Past> newestFirst = register.history(row.id());
        for (int i = 0; i < newestFirst.size(); i++) {
            Store.Past past = newestFirst.get(i);
            String event = past.event().replace("（待确认）", "");
            if (transfer(event)) {
                Store.Past before = newestFirst.get(Math.min(i + 1, newestFirst.size() - 1));
                lines.add(new TransferSlip.Line(text(row.get(PersonFacts.NAME)), text(row.get(PersonFacts.SEX)),
                        text(row.get(PersonFacts.ID_NUMBER)), text(row.get(MemberLedger.CARD_NO)),
                        row.get(MemberLedger.JOINED_ON), from(event, past, before),
                        to(event, newestFirst.subList(i, newestFirst.size())), past.from(),
                        past.values().get(MemberLedger.STATE, "")));
                return;
            }
        }
    }

    private static boolean transfer(String event) {
        return Stream.of(Transfer.Way.values()).anyMatch(way -> way.moves() && way.words().equals(event));
    }

    private static String from(String event, Store.Past past, Store.Past before) {
        return event.equals(Transfer.Way.CAME.words()) ? outside(past.reason()) : union(before.values());
    }

    /** Where to, by the transfer and what was before it: who left went where he was sent, if nothing else was said. */
    private static String to(String event, List<Store.Past> newestFirst) {
        Store.Past past = newestFirst.get(0);
        if (event.equals(Transfer.Way.LEFT.words()) && !SentOff.places(past.reason())) {
            return elsewhere(SentOff.place(newestFirst.subList(1, newestFirst.size())));
        }
        boolean out = event.equals(Transfer.Way.SENT.words()) || event.equals(Transfer.Way.LEFT.words());
        return out ? outside(past.reason()) : union(past.values());
    }

    /** The place that a reason says; a number alone is none. */
    private static String outside(String reason) {
        return elsewhere(SentOff.said(reason));
    }

    private static String elsewhere(String place) {
        return place.isBlank() ? ELSEWHERE : place;
    }

    private static String union(Row values) {
        Reference union = values.get(MemberLedger.UNION);
        return union == null ? ELSEWHERE : union.label();
    }

    private static String text(@org.jspecify.annotations.Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
