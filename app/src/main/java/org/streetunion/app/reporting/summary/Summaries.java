package org.streetunion.app.reporting.summary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.ledger.Settings;
import org.streetunion.app.reporting.OfficeIdentity;
import org.streetunion.app.reporting.TransferFactsStore;
import org.streetunion.app.reporting.UnionLifeStore;
import org.streetunion.app.reporting.statements.IssuedVersions;
import org.streetunion.app.reporting.statements.Statements;
import org.streetunion.app.reporting.statements.Unit;
import org.streetunion.reports.model.Field;
import org.streetunion.reports.model.Report;

/** All 统计表 of the office, in menu order; each is one line here. */
public final class Summaries {
    private final List<Summary> all;
    private final TreeCounts tree;
    private final Settings settings;
    private final IssuedVersions issued;
    private final Clock clock;

    /** Over the office's database; the categories say which employers are 非公企业, the words what its cadres are and do. */
    public Summaries(Sql sql, List<String> nonPublic, Parameters parameters, Settings settings, Clock clock, CadreWords words) {
        this.tree = new TreeCounts(sql);
        List<Summary> tables = new ArrayList<>(List.of(new RateSummary(sql, nonPublic, parameters), new TreeSummary(tree),
                new UnbuiltSummary(sql, nonPublic, parameters), new TermSummary(sql, parameters),
                new IdleSummary(sql, parameters), new CheckupSummary(sql, parameters), new HealthSummary(sql),
                new ZoneSummary(sql, parameters),
                new SplitSummary(sql, parameters), new BirthdaySummary(sql, clock),
                new UnionLifeSummary(new UnionLifeStore(sql)), new TransferSummary(new TransferFactsStore(sql)),
                new OpenFileSummary(sql), new FiveSummary(sql, words), new DutySummary(sql, parameters, words),
                new TieSummary(sql, parameters, words),
                new FrontLineSummary(sql, parameters), new FulfilmentSummary(sql), new CompareSummary(sql),
                new TaskSummary(sql), new ZoneListSummary(sql), new MenuSummary(sql), new ClaimSummary(sql),
                new QuotaSummary(sql), new GrantSummary(sql), new UnarrivedSummary(sql, parameters), new EarmarkedSummary(sql),
                new BenefitSummary(sql), new DuesSummary(sql, parameters), new DuesSplitSummary(sql, parameters),
                new ReceiptSummary(sql), new BankSummary(sql), new AssetSummary(sql), new StockSummary(sql),
                new FundSummary(sql)));
        tables.addAll(Statements.all(sql, settings));
        this.all = List.copyOf(tables);
        this.settings = settings;
        this.issued = new IssuedVersions(sql);
        this.clock = clock;
    }

    /** By union what it and everything below it counted on a day, and under a number of its own the whole street. */
    public Map<Long, TreeCounts.Sum> tree(LocalDate day, long street) {
        TreeCounts.Counted counted = tree.on(day);
        Map<Long, TreeCounts.Sum> sums = new HashMap<>(counted.byUnion());
        sums.put(street, counted.street());
        return sums;
    }

    /** In menu order. */
    public List<Summary> all() {
        return all;
    }

    /** The one of that key. */
    public Optional<Summary> find(String key) {
        return all.stream().filter(summary -> summary.key().equals(key)).findFirst();
    }

    /** A summary as it goes out: headed by the office and the day, signed by its people. */
    public Report compute(Summary summary, Summary.Request request) {
        OfficeIdentity office = OfficeIdentity.of(settings);
        Report bare = summary.compute(request);
        List<Field> fields = new ArrayList<>(bare.fields());
        fields.addAll(List.of(new Field("截止日期", chinese(request.day())), new Field("制表日期", chinese(LocalDate.now(clock)))));
        List<String> notes = new ArrayList<>(bare.notes());
        Unit.note(summary, request).ifPresent(notes::add);
        issued.note(summary, request).ifPresent(notes::add);
        List<Field> usual = List.of(new Field("审核人", office.checker()), new Field("制表人", office.preparer()));
        return new Report(office.shownName() + bare.title(), fields, bare.tables(), notes,
                bare.signatures().isEmpty() ? usual : bare.signatures(), bare.page());
    }

    private static String chinese(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
