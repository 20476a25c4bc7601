package org.streetunion.app.work.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.office.parameters.ParameterLedger;
import org.streetunion.app.office.parameters.ParameterTable;
import org.streetunion.app.reporting.audit.AuditStore;
import org.streetunion.app.reporting.audit.ProjectFlows;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.audit.Check.Finding;

/** The twelve checks of a period, each read from the registers as they are now; what others know is plugged in by number. */
public final class AuditDesk {
    private static final BigDecimal CENTS = BigDecimal.valueOf(100);
    private static final String LAW = "工会法第四十五条";
    private static final String RULES = "总工办发〔2017〕32号";
    private final Office office;
    private final Parameters parameters;
    private final ReceiptCheck receipts;
    private final List<Source> sources;

    /** Of this office, by what it keeps today. */
    public AuditDesk(Office office) {
        this(office, List.of());
    }

    /** With what others know beside that. */
    public AuditDesk(Office office, List<Source> more) {
        this.office = office;
        this.parameters = new ParameterTable(() -> office.registers().get(ParameterLedger.KEY).store(), System::nanoTime);
        this.receipts = new ReceiptCheck(office);
        this.sources = Stream.concat(Stream.of(new DuesCheck(office, parameters), receipts, new BankCheck(office),
                new ThingsCheck(office), new ReportedCheck(office), new WordCheck(office, parameters)), more.stream()).toList();
    }

    /** All of them, in order. */
    public List<Check> checks(LocalDate from, LocalDate to) {
        AuditStore store = new AuditStore(office.database().sql());
        VoucherChecks vouchers = new VoucherChecks(store, from, to);
        ProjectChecks projects = new ProjectChecks(ProjectFlows.of(office.database().sql(), to));
        PaidChecks paid = new PaidChecks(office, parameters, from, to);
        BookChecks books = new BookChecks(office, to);
        List<Check> all = List.of(
                new Check(1, "预算：无预算、超预算支出", LAW + "（预算、决算）；" + RULES,
                        joined(List.of(budget(from, to), projects.budgets())), ""),
                Check.unable(2, "收入：应拨与实收，欠拨户", "工会法第四十三条", ""),
                above(books, to),
                new Check(4, "下拨：应付下级与实拨，未到账", LAW,
                        joined(List.of(books.owedBelow(), paid.unarrived(), paid.grantsByOne())), ""),
                spending(vouchers, from, to),
                new Check(6, "津贴：名册外、不称职、重复、专职", RULES + "；省级工会补贴办法", paid.allowances(), ""),
                new Check(7, "票据：断号、重号、未核销", LAW, joined(List.of(vouchers.numbers(), vouchers.receipts(!receipts.kept()))),
                        ""),
                Check.unable(8, "银行：对账单与账面，未达账项", LAW, ""),
                new Check(9, "专款：专项补助收支结余", LAW, joined(List.of(projects.overspent(), paid.earmarked())),
                        "凭证没有写项目的专款看不出来" + projects.rests()),
                Check.unable(10, "资产：领用与台账", LAW, ""),
                Check.unable(11, "民主公开：是否向会员（代表）大会报告", LAW + "；工会法第十条", ""),
                new Check(12, "账套：工会账单独设立，分人管账", RULES, books.order(),
                        books.any() ? "与行政账是否分设要看银行账户" : "没有账套，第3、4、5、7、9项里凭证的部分没有可查的"));
        return all.stream().map(check -> check.with(parts(check.number(), from, to))).toList();
    }

    /** Every year that the time touches has its budget. */
    private List<Finding> budget(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .mapToObj(year -> year == to.getYear() ? to : LocalDate.of(year, 12, 31))
                .flatMap(day -> new BudgetChecks(office, day).findings().stream()).toList();
    }

    private Check above(BookChecks books, LocalDate to) {
        Optional<Integer> days = parameters.amount("上解期限", to).map(BigDecimal::intValue);
        return new Check(3, "上解：应付上级与已上解，逾期", "工会法第四十三条", books.owedAbove(days),
                days.map(many -> "每季结束后 " + many + " 天内上解的不算逾期").orElse("“上解期限”没有填，欠着的都列出"));
    }

    private Check spending(VoucherChecks vouchers, LocalDate from, LocalDate to) {
        Optional<Long> cash = limit("大额现金支付线", to);
        Optional<Long> large = limit("大额支出线", to);
        return new Check(5, "支出：摘要、审批、现金、拆分、慰问", LAW + "；" + RULES,
                joined(List.of(vouchers.papers(), vouchers.cash(cash), vouchers.splits(large),
                        new GiftChecks(office, parameters).findings(from, to))),
                Stream.of(cash.isEmpty() ? "“大额现金支付线”没有填，现金没有查" : "",
                        large.isEmpty() ? "“大额支出线”没有填，同一往来七天内两笔以上的都列出" : "").filter(words -> !words.isEmpty())
                        .collect(Collectors.joining("；")));
    }

    private List<Source.Part> parts(int number, LocalDate from, LocalDate to) {
        return sources.stream().filter(source -> source.check() == number).map(source -> source.read(from, to)).toList();
    }

    private Optional<Long> limit(String name, LocalDate day) {
        return parameters.amount(name, day).map(amount -> amount.multiply(CENTS).longValue());
    }

    private static List<Finding> joined(List<List<Finding>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }
}
