package org.streetunion.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.refunds.RefundLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookStore;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.dues.BookDues;
import org.streetunion.app.work.dues.MoveRefunds;
import org.streetunion.app.work.dues.ProposeRefunds;
import org.streetunion.app.work.dues.Signed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dues book} and {@code dues list|confirm|pay|arrived YEAR}: what came in is posted; what is given back goes its way. */
@Command(name = "dues", description = "经费收缴记账；小额缴费返还：列出、确认、拨付、到账")
final class DuesCommand extends OfficeCommand {
    private static final int MOST = 100_000;
    private static final Map<String, MoveRefunds.Step> STEPS = Map.of("confirm", MoveRefunds.Step.CONFIRM, "pay",
            MoveRefunds.Step.PAY,
            "arrived", MoveRefunds.Step.ARRIVE);

    @Parameters(index = "0", paramLabel = "book|list|confirm|pay|arrived", description = "做什么")
    private String what;

    @Parameters(index = "1", arity = "0..1", paramLabel = "年度", description = "小额缴费返还的年度")
    private @Nullable Integer year;

    @Option(names = "--book", paramLabel = "账套", description = "记到哪个账套（不写就是本级）")
    private @Nullable String book;

    @Option(names = "--day", paramLabel = "日期", description = "记账时是到账日期到哪天为止，其余是办理日期（不写就是今天）")
    private @Nullable String day;

    @Option(names = "--by", paramLabel = "姓名", defaultValue = "", description = "经办人")
    private String handler;

    @Option(names = "--checked", paramLabel = "姓名", defaultValue = "", description = "审核人或确认人")
    private String checker;

    @Option(names = "--approved", paramLabel = "姓名", defaultValue = "", description = "审批人")
    private String approver;

    @Override
    int run(Office office, Console console) throws Refusal {
        LocalDate on = day == null ? LocalDate.now(office.clock()) : Units.day(day);
        Signed signed = new Signed(handler, checker, approver);
        if (what.equals("book")) {
            BookDues deed = new BookDues(office);
            List<Long> waiting = deed.waiting(on);
            return told(console, deed.run(new BookDues.Order(Books.find(office, book), waiting, signed), Program.actor()),
                    "已记账 " + waiting.size() + " 笔");
        }
        if (year == null) {
            throw new Refusal("请写年度，例如 dues " + what + " 2025");
        }
        if (what.equals("list")) {
            return told(console, new ProposeRefunds(office).run(year, Program.actor()), "已列出" + year + "年小额缴费");
        }
        MoveRefunds.Step step = STEPS.get(what);
        if (step == null) {
            throw new Refusal("写 book、list、confirm、pay 或 arrived，不能是“" + what + "”");
        }
        List<Long> ids = before(office, step);
        MoveRefunds.Order order = new MoveRefunds.Order(step, ids, step == MoveRefunds.Step.PAY ? Books.find(office, book) : 0,
                on, signed);
        return told(console, new MoveRefunds(office).run(order, Program.actor()), "已" + step.words() + " " + ids.size() + " 户");
    }

    /** Those of the year that the step can be taken with. */
    private List<Long> before(Office office, MoveRefunds.Step step) {
        return office.registers().get(RefundLedger.KEY).store().first(Query.ALL, MOST).stream()
                .filter(row -> row.get(RefundLedger.YEAR, 0).equals(year) && step.from(row.get(RefundLedger.STATE, "")))
                .map(row -> row.id())
                .toList();
    }

    private static int told(Console console, Saved saved, String words) {
        saved.problems().stream().map(Problem::sentence).forEach(console::say);
        if (!saved.done()) {
            return NOTHING_DONE;
        }
        console.result(words + "，第 " + saved.batch() + " 批");
        return DONE;
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
