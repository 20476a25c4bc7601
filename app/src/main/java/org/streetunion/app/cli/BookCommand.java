package org.streetunion.app.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.money.VoucherStates;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.books.BookKeeping;
import org.streetunion.app.work.books.ClosePeriod;
import org.streetunion.app.work.books.ReverseVoucher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code book waiting|check|uncheck|post|reverse|close|open}: what is done with the entries and the months of a book. */
@Command(name = "book", description = "账套：列出未记账的、审核、退回草稿、记账、冲销、结账、反结账")
final class BookCommand extends OfficeCommand {
    @Parameters(index = "0", paramLabel = "waiting|check|uncheck|post|reverse|close|open", description = "做什么")
    private String what;

    @Parameters(index = "1", arity = "0..1", paramLabel = "凭证号或月份", description = "冲销写 2026-12（年-号），结账写 2026-09；记账不写就是全部")
    private @Nullable String which;

    @Option(names = "--book", paramLabel = "账套", defaultValue = "", description = "哪个账套（不写就是本级）")
    private String name;

    @Option(names = "--by", paramLabel = "姓名", defaultValue = "", description = "审核人、结账人或反结账人；冲销时是审批人，可不写")
    private String by;

    @Option(names = "--duty", paramLabel = "身份", defaultValue = "", description = "结账人、反结账人的身份，例如 会计；结账和反结账要写")
    private String duty;

    @Option(names = "--day", paramLabel = "日期", description = "哪天（不写就是今天）")
    private @Nullable String day;

    @Option(names = "--reason", paramLabel = "原因", defaultValue = "", description = "冲销或反结账的原因")
    private String reason;

    @Override
    int run(Office office, Console console) throws Refusal {
        BookKeeping keeping = BookKeeping.usual(office);
        Book book = keeping.books().stream().filter(each -> name.isEmpty() || each.name().equals(name)).findFirst()
                .orElseThrow(() -> new Refusal(name.isEmpty() ? "还没有账套，请先导入或登记账套" : "没有叫“" + name + "”的账套"));
        List<Row> waiting = keeping.waiting(book, Viewer.masked(Program.actor()));
        List<Long> ids = waiting.stream().map(Row::id).toList();
        LocalDate on = day == null ? LocalDate.now(office.clock()) : Units.day(day);
        return switch (what) {
            case "waiting" -> list(waiting, console);
            case "check" -> told(console, keeping.check().run(ids, by, on, Program.actor()), "已审核 " + ids.size() + " 笔");
            case "uncheck" -> told(console, keeping.uncheck().run(checked(waiting), Program.actor()), "已退回草稿");
            case "post" -> told(console, keeping.post().run(ids, Program.actor()), "已记账 " + ids.size() + " 笔");
            case "reverse" ->
                told(console,
                        keeping.reverse().run(ReverseVoucher.Order.agreed(voucher(keeping, book), on, reason, by),
                                Program.actor()),
                        "已冲销 " + which);
            case "close" -> told(console, keeping.periods().close(order(book), Program.actor()), "已结账 " + which);
            case "open" -> told(console, keeping.periods().open(order(book), Program.actor()), "已反结账 " + which);
            default -> throw new Refusal("写 waiting、check、uncheck、post、reverse、close 或 open，不能是“" + what + "”");
        };
    }

    private static int list(List<Row> waiting, Console console) {
        waiting.forEach(row -> console.result(String.join("\t",
                Arrays.asList(VoucherLedger.DATED.text(row), VoucherLedger.SUMMARY.text(row),
                        VoucherLedger.INCOME.text(row), VoucherLedger.EXPENSE.text(row), VoucherLedger.ACCOUNT.text(row),
                        VoucherLedger.STATE.text(row)))));
        console.say("未记账 " + waiting.size() + " 笔");
        return DONE;
    }

    private static List<Long> checked(List<Row> waiting) {
        return waiting.stream().filter(row -> VoucherStates.CHECKED.equals(row.get(VoucherLedger.STATE))).map(Row::id).toList();
    }

    private long voucher(BookKeeping keeping, Book book) throws Refusal {
        String[] parts = which == null ? new String[0] : which.split("-");
        boolean numbered = parts.length == 2 && Arrays.stream(parts).allMatch(part -> part.matches("\\d{1,9}"));
        Optional<Long> found = numbered
                ? keeping.numbered(book, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]))
                : Optional.empty();
        return found.orElseThrow(() -> new Refusal("没有凭证“" + which + "”，请写年和号，例如 2026-12"));
    }

    private ClosePeriod.Order order(Book book) throws Refusal {
        try {
            return new ClosePeriod.Order(book.id(), YearMonth.parse(which == null ? "" : which), by, duty, reason);
        } catch (DateTimeParseException unreadable) {
            throw new Refusal("请写月份，例如 2026-09");
        }
    }
}
