package org.streetunion.app.work;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.streetunion.app.exchange.writing.SafeFile;
import org.streetunion.app.exchange.writing.UnwritableFile;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.cards.CardLedger;
import org.streetunion.app.reporting.OfficeIdentity;
import org.streetunion.app.reporting.cards.CardReceipts;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.pdf.PdfRenderer;
import org.streetunion.reports.pdf.PdfTheme;
import org.streetunion.reports.xlsx.WorkbookRenderer;

/** 领卡签收表 of cards that were made, to a file: xlsx or pdf by its ending. */
public final class WriteReceipts {
    private WriteReceipts() {}

    /**
     * Writes the sheet for these rows of the register of cards, in this order.
     *
     * @throws UnwritableFile with a sentence for the user
     */
    public static void to(Path file, Office office, long[] cards) throws IOException {
        String ending = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        Report report = report(office, cards);
        if (ending.endsWith(".pdf")) {
            SafeFile.write(file, out -> new PdfRenderer(PdfTheme.standard().roomier()).render(report, out));
        } else if (ending.endsWith(".xlsx")) {
            SafeFile.write(file, out -> new WorkbookRenderer().render(report, out));
        } else {
            throw new UnwritableFile(file, "的格式不支持，请把文件名写成 .xlsx 或 .pdf 结尾。", null);
        }
    }

    private static Report report(Office office, long[] cards) {
        Register register = office.registers().get(PrintCards.MADE);
        List<Row> rows = register.store().rows(cards);
        LocalDate day = rows.stream().map(row -> row.get(CardLedger.PRINTED_ON)).filter(java.util.Objects::nonNull).findFirst()
                .orElse(LocalDate.now(office.clock()));
        return CardReceipts.assemble(OfficeIdentity.of(office.settings()).shownName(), day,
                rows.stream().map(WriteReceipts::line).toList());
    }

    private static CardReceipts.Line line(Row row) {
        return new CardReceipts.Line(row.get(CardLedger.UNION, ""), row.get(CardLedger.NAME, ""), row.get(CardLedger.CARD_NO, ""),
                row.get(CardLedger.KIND, ""));
    }
}
