package org.streetunion.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.money.PayPeriod;
import org.streetunion.app.office.dues.DuesLedger;
import org.streetunion.app.office.refunds.RefundLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookStore;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WriteReport;
import org.streetunion.app.work.dues.BookDues;
import org.streetunion.app.work.dues.ListDues;
import org.streetunion.app.work.dues.MoveRefunds;
import org.streetunion.app.work.dues.ProposeRefunds;
import org.streetunion.app.work.dues.RefundPapers;
import org.streetunion.app.work.dues.Signed;
import org.streetunion.app.work.grants.BankFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code dues due PERIOD} lists who has to pay, {@code dues book} posts what came in, {@code dues list|confirm|pay|arrived|sheet|bank YEAR}
 * gives back.
 */
@Command(name = "dues", description = "列出应缴；经费收缴记账；小额缴费返还：列出、确认、拨付、到账，出返还清单和银行付款文件")
final class DuesCommand extends OfficeCommand {
    private static final int MOST = 100_000;
    private static final Map<String, MoveRefunds.Step> STEPS = Map.of("confirm", MoveRefunds.Step.CONFIRM, "pay",
            MoveRefunds.Step.PAY,
            "arrived", MoveRefunds.Step.ARRIVE);

    @Parameters(index = "0", paramLabel = "due|book|list|confirm|pay|arrived|sheet|bank", description = "做什么")
    private String what;

    @Parameters(index = "1", arity = "0..1", paramLabel = "所属期|年度", description = "列出应缴的所属期；小额缴费返还的年度")
    private @Nullable String when;

    @Option(names = "--book", paramLabel = "账套", description = "记到哪个账套，只记属于它的（不写就是本级）")
    private @Nullable String book;

    @Option(names = "--day", paramLabel = "日期", description = "记账时是到账日期到哪天为止，其余是办理日期（不写就是今天）")
    private @Nullable String day;

    @Option(names = "--by", paramLabel = "姓名", defaultValue = "", description = "经办人")
    private String handler;

    @Option(names = "--checked", paramLabel = "姓名", defaultValue = "", description = "审核人或确认人")
    private String checker;

    @Option(names = "--approved", paramLabel = "姓名", defaultValue = "", description = "审批人")
    private String approver;

    @Option(names = "--look", description = "列出应缴：只看，不写")
    private boolean look;

    @Option(names = "--all", description = "列出应缴：连同已建会、没有登记过的单位")
    private boolean all;

    @Option(names = "--out", paramLabel = "文件夹", description = "文件写到哪个文件夹")
    private @Nullable Path out;

    @Override
    int run(Office office, Console console) throws Refusal, IOException {
        LocalDate on = day == null ? LocalDate.now(office.clock()) : Units.day(day);
        Signed signed = new Signed(handler, checker, approver);
        if (what.equals("book")) {
            BookDues deed = new BookDues(office);
            long into = Books.find(office, book);
            BookDues.Waiting waiting = deed.waiting(into, on);
            if (!waiting.left().isEmpty()) {
                console.say(waiting.left());
            }
            return told(console, deed.run(new BookDues.Order(into, waiting.ids(), signed), Program.actor()),
                    "已记账 " + waiting.ids().size() + " 笔");
        }
        return what.equals("due") ? due(office, console) : refunds(office, on, signed, console);
    }

    /** Shows who would be listed, and lists them unless they are only to be looked at. */
    private int due(Office office, Console console) throws Refusal {
        PayPeriod period = PayPeriod.parse(when == null ? "" : when)
                .orElseThrow(() -> new Refusal("请写所属期，例如 dues due 2026Q3"));
        ListDues deed = new ListDues(office);
        ListDues.Order order = new ListDues.Order(period, all);
        ListDues.Preview preview = deed.look(order);
        preview.rows().forEach(row -> console.result(DuesLedger.EMPLOYER.text(row) + "\t" + DuesLedger.UNION.text(row) + "\t"
                + row.get(DuesLedger.KIND, "") + "\t" + DuesLedger.WAGES.text(row)));
        if (look) {
            preview.problems().stream().map(Problem::sentence).forEach(console::say);
            return DONE;
        }
        return told(console, deed.run(order, Program.actor()), "已列出" + period.words() + "应缴 " + preview.rows().size() + " 户");
    }

    private int refunds(Office office, LocalDate on, Signed signed, Console console) throws Refusal, IOException {
        int year = year();
        if (what.equals("list")) {
            return told(console, new ProposeRefunds(office).run(year, Program.actor()), "已列出" + year + "年小额缴费");
        }
        if (what.equals("sheet") || what.equals("bank")) {
            return papers(office, year, console);
        }
        MoveRefunds.Step step = STEPS.get(what);
        if (step == null) {
            throw new Refusal("写 due、book、list、confirm、pay、arrived、sheet 或 bank，不能是“" + what + "”");
        }
        List<Long> ids = before(office, year, step);
        MoveRefunds.Order order = new MoveRefunds.Order(step, ids, step == MoveRefunds.Step.PAY ? Books.find(office, book) : 0,
                on, signed);
        return told(console, new MoveRefunds(office).run(order, Program.actor()), "已" + step.words() + " " + ids.size() + " 户");
    }

    private int papers(Office office, int year, Console console) throws Refusal, IOException {
        List<Long> ids = RefundPapers.ofYear(office, year);
        if (ids.isEmpty()) {
            throw new Refusal(year + "年还没有列出小额缴费返还");
        }
        Path folder = out == null ? Path.of("") : out;
        if (what.equals("bank")) {
            BankFile.Written written = RefundPapers.bank(folder, office, ids, Program.actor());
            console.result(written.file().toString());
            if (!written.wanting().isEmpty()) {
                console.say(written.wanting());
            }
            return DONE;
        }
        WriteReport.Written written = WriteReport.into(folder, office, RefundPapers.title(office, ids) + "清单",
                RefundPapers.list(office, ids));
        console.result(written.xlsx().toString());
        console.result(written.pdf().toString());
        return DONE;
    }

    private int year() throws Refusal {
        Integer year = Types.YEAR.parse(when == null ? "" : when).value();
        if (year == null) {
            throw new Refusal("请写年度，例如 dues " + what + " 2025");
        }
        return year;
    }

    /** Those of the year that the step can be taken with. */
    private static List<Long> before(Office office, int year, MoveRefunds.Step step) {
        return office.registers().get(RefundLedger.KEY).store().first(Query.ALL, MOST).stream()
                .filter(row -> row.get(RefundLedger.YEAR, 0) == year && step.from(row.get(RefundLedger.STATE, "")))
                .map(row -> row.id())
                .toList();
    }

    /** The book that is meant. */
    static final class Books {
        private Books() {}

        static long find(Office office, @Nullable String name) throws Refusal {
            return found(office, name).id();
        }

        static Book found(Office office, @Nullable String name) throws Refusal {
            List<Book> books = new BookStore(office.database().sql()).books();
            return books.stream().filter(each -> name == null || each.name().equals(name)).findFirst()
                    .orElseThrow(() -> new Refusal(name == null ? "还没有账套，请先建一个" : "没有叫“" + name + "”的账套"));
        }
    }
}
