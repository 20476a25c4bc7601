package org.streetunion.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.office.paybatches.PayBatchLedger;
import org.streetunion.app.office.paylines.PayLineLedger;
import org.streetunion.app.reporting.statements.Unit;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WriteReport;
import org.streetunion.app.work.grants.BankFile;
import org.streetunion.app.work.pay.Crowd;
import org.streetunion.app.work.pay.MovePay;
import org.streetunion.app.work.pay.Pay;
import org.streetunion.app.work.pay.PayBank;
import org.streetunion.app.work.pay.PayPeriod;
import org.streetunion.app.work.pay.PaySheet;
import org.streetunion.app.work.pay.PayStep;
import org.streetunion.app.work.pay.PayView;
import org.streetunion.app.work.pay.ReturnPay;
import org.streetunion.app.work.pay.ProposePay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine;

/** {@code pay propose CROWD PERIOD} and {@code pay check|approve|paid|back|sign|lock|show|sheet|bank BATCH}: a batch of allowances. */
@Command(name = "pay", description = "津贴批次：拟定、审核、批准、发放、退回、签收、锁定，看一批，出发放表和银行付款文件")
final class PayCommand extends OfficeCommand {
    private static final Map<String, PayStep> STEPS = Map.of("check", PayStep.CHECK, "approve", PayStep.APPROVE, "paid",
            PayStep.PAY,
            "sign", PayStep.SIGN, "lock", PayStep.LOCK);

    @CommandLine.Parameters(index = "0", paramLabel = "propose|check|approve|paid|back|sign|lock|show|sheet|bank", description = "做什么")
    private String what;

    @CommandLine.Parameters(index = "1", paramLabel = "对象或批次", description = "拟定时写 兼职干部、企业工会主席、社会化工会工作者 或 志愿者；其余写批次名称")
    private String subject;

    @CommandLine.Parameters(index = "2", arity = "0..1", paramLabel = "期间", description = "拟定时写 2026-09、2026Q3 或 2026")
    private @Nullable String period;

    @Option(names = "--by", paramLabel = "姓名", defaultValue = "", description = "审核人或批准人")
    private String by;

    @Option(names = "--day", paramLabel = "日期", description = "哪天（不写就是今天）")
    private @Nullable String day;

    @Option(names = "--doc", paramLabel = "文号", defaultValue = "", description = "批准文号或凭证")
    private String docNo;

    @Option(names = "--reason", paramLabel = "原因", defaultValue = "", description = "退回发放的原因")
    private String reason;

    @Option(names = "--correct", paramLabel = "原因", defaultValue = "", description = "更正已锁定的批次，写明原因")
    private String correction;

    @Option(names = "--out", paramLabel = "文件夹", description = "发放表、付款文件写到哪个文件夹")
    private @Nullable Path out;

    @Option(names = "--unit", paramLabel = "元|万元", defaultValue = "元", description = "sheet 的计量单位")
    private String unit = "元";

    @Override
    int run(Office office, Console console) throws Refusal, IOException {
        Pay pay = Pay.usual(office);
        if (what.equals("propose")) {
            return proposed(pay, console);
        }
        long batch = pay.find(subject).orElseThrow(() -> new Refusal("没有叫“" + subject + "”的批次"));
        return switch (what) {
            case "show" -> show(pay, batch, console);
            case "sheet" -> sheet(office, pay, batch, console);
            case "bank" -> bank(office, pay, batch, console);
            case "back" -> returned(office, pay, batch, console);
            default -> moved(office, pay, batch, console);
        };
    }

    private int proposed(Pay pay, Console console) throws Refusal {
        Crowd crowd = Crowd.of(subject).orElseThrow(() -> new Refusal("发放对象写 兼职干部、企业工会主席、社会化工会工作者 或 志愿者，不能是“" + subject + "”"));
        PayPeriod time = PayPeriod.parse(period == null ? "" : period)
                .orElseThrow(() -> new Refusal("请写期间，例如 2026-09、2026Q3 或 2026"));
        ProposePay.Proposal proposal = pay.propose().run(new ProposePay.Order(crowd, time, correction), Program.actor());
        proposal.problems().stream().map(Problem::sentence).forEach(console::say);
        proposal.left().forEach(each -> console.say("未列入 " + each.person().label() + "：" + each.sentence()));
        if (!proposal.done()) {
            return NOTHING_DONE;
        }
        console.say("已拟定 " + proposal.lines() + " 人，第 " + proposal.batch() + " 批");
        return show(pay, proposal.id(), console);
    }

    private int moved(Office office, Pay pay, long batch, Console console) throws Refusal {
        PayStep step = STEPS.get(what);
        if (step == null) {
            throw new Refusal("写 propose、check、approve、paid、back、sign、lock、show、sheet 或 bank，不能是“" + what + "”");
        }
        LocalDate on = day == null ? LocalDate.now(office.clock()) : Units.day(day);
        Saved saved = pay.move().run(new MovePay.Order(batch, step, on, by, docNo), Program.actor());
        return told(console, saved, "已" + step.words());
    }

    private int returned(Office office, Pay pay, long batch, Console console) throws Refusal {
        LocalDate on = day == null ? LocalDate.now(office.clock()) : Units.day(day);
        Saved saved = pay.returned().run(new ReturnPay.Order(batch, on, reason), Program.actor());
        return told(console, saved, "已退回发放");
    }

    private static int show(Pay pay, long batch, Console console) {
        pay.look(batch).ifPresent(view -> {
            console.result(view.batch().get(PayBatchLedger.NAME, "") + "\t" + view.batch().get(PayBatchLedger.STATE, "") + "\t"
                    + view.lines().size() + " 人\t" + Types.MONEY.format(view.total()) + " 元");
            view.lines().forEach(line -> console.result(PayLineLedger.PERSON.text(line) + "\t" + PayLineLedger.AMOUNT.text(line)
                    + "\t" + PayLineLedger.REASON.text(line)));
            view.left().forEach(each -> console.say("未列入 " + each.person().label() + "：" + each.sentence()));
            view.problems().forEach(problem -> console.say(problem.sentence()));
        });
        return DONE;
    }

    private int bank(Office office, Pay pay, long batch, Console console) throws IOException {
        BankFile.Written written = PayBank.write(out == null ? Path.of("") : out, office, pay.look(batch).orElseThrow(),
                Program.actor());
        console.result(written.file().toString());
        if (!written.wanting().isEmpty()) {
            console.say(written.wanting());
        }
        return DONE;
    }

    private int sheet(Office office, Pay pay, long batch, Console console) throws IOException {
        PayView view = pay.look(batch).orElseThrow();
        WriteReport.Written written = WriteReport.into(out == null ? Path.of("") : out, office,
                PaySheet.title(view.batch()) + Unit.named(unit).mark(), PaySheet.of(office, view, Unit.named(unit)));
        console.result(written.xlsx().toString());
        console.result(written.pdf().toString());
        return DONE;
    }
}
