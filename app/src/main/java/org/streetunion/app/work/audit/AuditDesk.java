package org.streetunion.app.work.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.office.parameters.ParameterLedger;
import org.streetunion.app.office.parameters.ParameterTable;
import org.streetunion.app.reporting.audit.AuditStore;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.audit.Check.Finding;

/** The twelve checks of a period, each read from the registers as they are now; what others know is plugged in by number. */
public final class AuditDesk {
    private static final BigDecimal CENTS = BigDecimal.valueOf(100);
    private static final String LAW = "工会法第四十五条";
    private final Office office;
    private final Parameters parameters;
    private final List<Source> more;

    /** Of this office, by what it keeps today. */
    public AuditDesk(Office office) {
        this(office, List.of());
    }

    /** With what other parts know. */
    public AuditDesk(Office office, List<Source> more) {
        this.office = office;
        this.more = List.copyOf(more);
        this.parameters = new ParameterTable(() -> office.registers().get(ParameterLedger.KEY).store(), System::nanoTime);
    }

    /** What another part knows of a check, such as the budget. */
    public interface Source {
        /** Of which check, 1 to 12. */
        int check();

        /** What it finds between two days. */
        List<Finding> findings(LocalDate from, LocalDate to);
    }

    /** All of them, in order. */
    public List<Check> checks(LocalDate from, LocalDate to) {
        AuditStore store = new AuditStore(office.database().sql());
        VoucherChecks vouchers = new VoucherChecks(store, from, to);
        PaidChecks paid = new PaidChecks(office, parameters, from, to);
        BookChecks books = new BookChecks(office, to);
        Optional<Long> cash = limit("大额现金支付线", to);
        Optional<Long> large = limit("大额支出线", to);
        List<Check> all = new ArrayList<>();
        all.add(new Check(1, "预算：无预算、超预算支出", LAW + "（预算、决算）；总工办发〔2017〕32号",
                joined(List.of(new BudgetChecks(office, to).findings(), vouchers.projects(true))),
                "预算报批的材料要人看"));
        all.add(Check.unable(2, "收入：应拨与实收，欠拨户", "工会法第四十三条", "各单位应拨多少要有拨缴台账才能查，这里没有"));
        all.add(new Check(3, "上解：应付上级与已上解", "工会法第四十三条", books.owedAbove(), ""));
        all.add(new Check(4, "下拨：应付下级与实拨，未到账", LAW, joined(List.of(books.owedBelow(), paid.unarrived(), paid.grantsByOne())),
                ""));
        all.add(new Check(5, "支出：审批、附件、现金、拆分、慰问", LAW + "；总工办发〔2017〕32号",
                joined(List.of(vouchers.papers(), vouchers.cash(cash), vouchers.splits(large), paid.gifts())),
                "科目与摘要是否相符要人看" + (cash.isEmpty() ? "；“大额现金支付线”没有填，现金没有查" : "")
                        + (large.isEmpty() ? "；“大额支出线”没有填，同一往来七天内两笔以上的都列出" : "")));
        all.add(new Check(6, "津贴：名册外、不称职、重复、专职", "总工办发〔2017〕32号；省级工会补贴办法", paid.allowances(), ""));
        all.add(new Check(7, "票据：断号、重号", LAW, joined(List.of(vouchers.numbers(), vouchers.receipts())),
                "没有入账的作废票据、未核销的票据要对票据领用簿"));
        all.add(Check.unable(8, "银行：对账单与账面，未达账项", LAW, "要有银行对账单才能查，这里没有"));
        all.add(new Check(9, "专款：专项补助收支结余", LAW, vouchers.projects(false), "凭证没有写项目的专款看不出来"));
        all.add(Check.unable(10, "资产：领用与台账", LAW, "要有固定资产和物品台账才能查，这里没有"));
        all.add(Check.unable(11, "民主公开：是否向会员（代表）大会报告", LAW + "；工会法第十条", "看会议材料，这里只提醒"));
        all.add(new Check(12, "账套：工会账单独设立，分人管账", "总工办发〔2017〕32号", books.order(),
                books.any() ? "与行政账是否分设要看银行账户" : "没有账套，第3、4、5、7、9项里凭证的部分没有可查的"));
        return all.stream().map(check -> plugged(check, from, to)).toList();
    }

    private Check plugged(Check check, LocalDate from, LocalDate to) {
        List<Source> own = more.stream().filter(source -> source.check() == check.number()).toList();
        return own.isEmpty()
                ? check
                : new Check(check.number(), check.name(), check.basis(), Stream.concat(check.findings().stream(),
                        own.stream().flatMap(source -> source.findings(from, to).stream())).toList(), "");
    }

    private Optional<Long> limit(String name, LocalDate day) {
        return parameters.amount(name, day).map(amount -> amount.multiply(CENTS).longValue());
    }

    private static List<Finding> joined(List<List<Finding>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }
}
