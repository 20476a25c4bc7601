package org.streetunion.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.streetunion.app.database.BatchStore;
import org.streetunion.app.database.CodeStore;
import org.streetunion.app.database.Engine;
import org.streetunion.app.database.FileStore;
import org.streetunion.app.database.LedgerStore;
import org.streetunion.app.database.OfficeBackup;
import org.streetunion.app.database.OfficeDatabase;
import org.streetunion.app.database.OfficeFolder;
import org.streetunion.app.database.OfficeUnavailable;
import org.streetunion.app.database.PlaceStore;
import org.streetunion.app.database.SettingStore;
import org.streetunion.app.database.StoreFailure;
import org.streetunion.app.exchange.Importer;
import org.streetunion.app.exchange.TemporaryFiles;
import org.streetunion.app.exchange.recognising.Mappings;
import org.streetunion.app.exchange.recognising.Planner;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.office.OfficeLedgers;
import org.streetunion.app.office.accounts.AccountLedger;
import org.streetunion.app.office.assignments.SheetTemplateLedger;
import org.streetunion.app.office.appointments.AppointmentKinds;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.office.criteria.CriterionLedger;
import org.streetunion.app.office.duties.DutyLedger;
import org.streetunion.app.office.employers.EmployerLedger;
import org.streetunion.app.office.holidays.HolidayLedger;
import org.streetunion.app.office.liaisons.LiaisonLedger;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.office.parameters.ParameterLedger;
import org.streetunion.app.office.parameters.ParameterTable;
import org.streetunion.app.office.schemes.BandLedger;
import org.streetunion.app.office.schemes.SchemeItemLedger;
import org.streetunion.app.office.schemes.SchemeLedger;
import org.streetunion.app.office.scores.ScoreLedger;
import org.streetunion.app.office.splitshares.SplitShareLedger;
import org.streetunion.app.office.voucherwords.VoucherWordLedger;
import org.streetunion.app.office.unions.UnionLedger;
import org.streetunion.app.reporting.Overview;
import org.streetunion.app.reporting.QuarterReporting;
import org.streetunion.app.reporting.summary.CadreWords;
import org.streetunion.app.reporting.summary.Summaries;
import org.streetunion.app.reporting.cards.CardDesignStore;
import org.streetunion.app.reporting.cards.CardSeal;
import org.streetunion.app.reporting.cards.CardTurnStore;
import org.streetunion.app.reporting.cards.MemberCards;
import org.streetunion.app.reporting.cards.PhotoStore;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.SupplyRows;
import org.streetunion.app.work.assessment.ScoreGuard;

/** The composition root: constructors only. */
public final class Wiring {
    private static final MemberCards.MemberCardColumns CARD = new MemberCards.MemberCardColumns(PersonFacts.NAME,
            MemberLedger.CARD_NO,
            MemberLedger.UNION, MemberLedger.JOINED_ON, UnionLedger.CODE,
            new MemberCards.MoreColumns(PersonFacts.SEX, PersonFacts.NATION, PersonFacts.BIRTH_ON, PersonFacts.WORKPLACE,
                    MemberLedger.NEW_FORM, MemberLedger.MIGRANT));

    private static final CadreWords CADRES = new CadreWords((post, status) -> AppointmentKinds.of(post, status).orElse(""),
            AppointmentKinds.PART_TIMERS, DutyLedger.KINDS.codes(), DutyLedger.FIVE, LiaisonLedger.FOUR);

    private Wiring() {}

    /**
     * Opens the office in a folder.
     *
     * @throws OfficeUnavailable with a sentence for the user
     */
    public static Office open(Path folder, Clock clock) throws OfficeUnavailable {
        OfficeFolder opened = OfficeFolder.open(folder, clock);
        boolean ready = false;
        try {
            Office office = office(opened.database(), opened.temp(), clock, opened::close);
            ready = true;
            return office;
        } catch (StoreFailure failure) {
            throw new OfficeUnavailable(String.valueOf(failure.getMessage()), failure);
        } finally {
            if (!ready) {
                opened.close();
            }
        }
    }

    /**
     * Opens the office in a folder and gives it the rows that come with the program, as far as it lacks them: limits and holidays.
     *
     * @throws OfficeUnavailable with a sentence for the user
     */
    public static Office supplied(Path folder, Clock clock) throws OfficeUnavailable {
        Office office = open(folder, clock);
        supply(office);
        return office;
    }

    /** Gives an office what comes with the program. */
    public static void supply(Office office) {
        Map<String, String> shipped = new LinkedHashMap<>(
                Map.of(ParameterLedger.KEY, ParameterLedger.SHIPPED, HolidayLedger.KEY, HolidayLedger.SHIPPED));
        shipped.put(CriterionLedger.KEY, CriterionLedger.SHIPPED);
        shipped.put(SchemeLedger.KEY, SchemeLedger.SHIPPED);
        shipped.put(SchemeItemLedger.KEY, SchemeItemLedger.SHIPPED);
        shipped.put(BandLedger.KEY, BandLedger.SHIPPED);
        shipped.put(AccountLedger.KEY, AccountLedger.SHIPPED);
        shipped.put(SplitShareLedger.KEY, SplitShareLedger.SHIPPED);
        shipped.put(VoucherWordLedger.KEY, VoucherWordLedger.SHIPPED);
        shipped.put(SheetTemplateLedger.KEY, SheetTemplateLedger.SHIPPED);
        new SupplyRows(office).run(shipped);
    }

    /** An office over an open database, wherever it runs. */
    public static Office office(OfficeDatabase database, Path temp, Clock clock, Runnable closing) {
        TemporaryFiles.keepIn(temp);
        Registers registers = new Registers();
        Engine engine = new Engine(database.sql(), registers, clock);
        BatchStore batches = new BatchStore(engine);
        CodeStore codes = new CodeStore(database.sql());
        Parameters parameters = new ParameterTable(() -> registers.get(ParameterLedger.KEY).store(), engine::acts);
        for (OfficeLedgers.Kept kept : OfficeLedgers.all()) {
            LedgerStore store = new LedgerStore(kept.ledger(), kept.table(), engine);
            batches.serve(store);
            registers.add(new Register(kept.ledger(), store, registers, batches, parameters, clock));
        }
        registers.useCodes(codes.all());
        SettingStore settings = new SettingStore(database.sql());
        Guards.put(registers, parameters, settings, database.sql(), clock);
        batches.heeding(Guards.keeping(), (register, rows) -> registers.get(register).guard().stands(rows));
        registers.get(ScoreLedger.KEY).guardedBy(new ScoreGuard(database.sql(), engine::acts));
        new Fitting(engine, registers, batches, new PlaceStore(database.sql())).begin();
        batches.recover();
        Mappings mappings = new Mappings(settings);
        FileStore files = new FileStore(engine, temp.resolveSibling("files"));
        MemberCards cards = new MemberCards(registers, CARD, new CardSeal(database.sql(), clock),
                new PhotoStore(database.sql(), files, clock), new CardDesignStore(database.sql(), files, clock));
        return new Office(registers, batches, settings, new Planner(registers, mappings), mappings,
                new Importer(registers, batches, clock),
                new QuarterReporting(database.sql(), EmployerLedger.NON_PUBLIC, settings, clock),
                new Summaries(database.sql(), EmployerLedger.NON_PUBLIC, parameters, settings, clock, CADRES),
                new Overview(database.sql()),
                cards, new CardTurnStore(database.sql()), files, codes, database,
                new OfficeBackup(database, java.util.Objects.requireNonNull(temp.toAbsolutePath().getParent()), clock), clock,
                temp, closing);
    }
}
