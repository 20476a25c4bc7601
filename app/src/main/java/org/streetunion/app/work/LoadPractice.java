package org.streetunion.app.work;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.streetunion.app.exchange.ImportReport;
import org.streetunion.app.exchange.ImportRequest;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.figures.FigureLedger;
import org.streetunion.app.office.accounts.AccountLedger;
import org.streetunion.app.reporting.OfficeIdentity;
import org.streetunion.app.work.cadres.StreetTerm;
import org.streetunion.sample.SampleOffice;
import org.streetunion.sample.make.money.DeedWorks;
import org.streetunion.sample.make.staff.CadreWorks;
import org.streetunion.sample.make.staff.ListWorks;
import org.streetunion.sample.make.staff.MoneyWorks;
import org.streetunion.sample.make.staff.SheetWorks;
import org.streetunion.sample.model.MoneyWork;
import org.streetunion.sample.model.OfficeFacts;
import org.streetunion.sample.model.SheetWork;
import org.streetunion.sample.model.Size;
import org.streetunion.sample.sheets.ClerkWorkbooks;
import org.streetunion.sample.sheets.Mess;

/** 练习用街道: an invented office whose workbooks are written as a clerk would, and then imported like anybody's. */
public final class LoadPractice {
    /** The seed of every practice office: it looks the same everywhere. */
    public static final long SEED = 20261009;
    private static final Actor TRAINER = new Actor("练习");

    /** Five years from the congress at which the invented street's committee was elected. */
    private static final String STREET_TERM_ENDS = "2028-05-17";

    private LoadPractice() {}

    /**
     * Fills an empty office.
     *
     * @param workbooks where the clerk's files are written
     * @param told hears of each file when it is in
     */
    public static List<ImportReport> into(Office office, Size size, Path workbooks, BiConsumer<Path, ImportReport> told)
            throws IOException, UnreadableFile {
        var sample = SampleOffice.generate(size, SEED);
        SheetWork sheets = SheetWorks.of(sample);
        List<ImportReport> reports = imported(office, sample, sheets, workbooks, told);
        PostPractice.run(office, DeedWorks.of(sample), sample.facts().signers(), TRAINER);
        SignPractice.run(office, sheets, sample.facts().signers().chair(), TRAINER);
        ElectPractice.run(office, TRAINER);
        office.database().flush();
        return reports;
    }

    /** Fills an empty office with what stands in workbooks, and does nothing with it. */
    static List<ImportReport> imported(Office office, org.streetunion.sample.model.Office sample, SheetWork sheets,
            Path workbooks,
            BiConsumer<Path, ImportReport> told) throws IOException, UnreadableFile {
        java.nio.file.Files.createDirectories(workbooks);
        List<ImportReport> reports = new ArrayList<>();
        keepFacts(office, sample.facts());
        new SupplyRows(office).run(Map.of(AccountLedger.KEY, AccountLedger.SHIPPED));
        List<Path> files = new ArrayList<>(ClerkWorkbooks.write(sample, workbooks, Mess.CLEAN));
        files.addAll(ClerkWorkbooks.writeWork(sample, CadreWorks.of(sample), workbooks));
        files.addAll(ClerkWorkbooks.writeSheets(sample, sheets, ListWorks.of(sample, sheets), workbooks, Mess.CLEAN));
        MoneyWork money = MoneyWorks.of(sample);
        files.addAll(ClerkWorkbooks.writeMoney(sample, money, workbooks));
        files.addAll(ClerkWorkbooks.writeDeeds(sample, money, DeedWorks.of(sample), workbooks));
        for (Path file : files) {
            ImportReport report = office.importer().run(ImportRequest.of(office.planner().plan(file)), TRAINER, Progress.SILENT);
            reports.add(report);
            told.accept(file, report);
        }
        return reports;
    }

    /** Keeps what stands in no workbook: the office's eight settings, and the figures that come from outside. */
    public static void keepFacts(Office office, OfficeFacts facts) {
        new OfficeIdentity(facts.street(), facts.district(), facts.code(), facts.signers().chair(), facts.signers().checker(),
                facts.signers().filler(), facts.signers().phone(), facts.cardPattern()).keep(office.settings());
        office.settings().put(StreetTerm.KEY, STREET_TERM_ENDS);
        Register figures = office.registers().get("figures");
        facts.due().forEach((quarter, due) -> figures.save(
                new Row(0, 0,
                        Map.of(FigureLedger.QUARTER.key(), new Quarter(quarter.year(), quarter.number()), FigureLedger.CODE.key(),
                                FigureLedger.OUGHT_TO_HAVE_UNION, FigureLedger.AMOUNT.key(), BigDecimal.valueOf(due))),
                Act.correction(TRAINER, Act.Kind.EDIT)));
    }
}
