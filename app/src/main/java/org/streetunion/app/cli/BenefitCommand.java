package org.streetunion.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.office.benefits.BenefitLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WriteReport;
import org.streetunion.app.work.benefits.BenefitSheet;
import org.streetunion.app.work.benefits.BookBenefits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code benefit show|book|sheet}: the approved gifts that are not booked yet, booking them in one voucher, the list to sign on. */
@Command(name = "benefit", description = "慰问：列出已审批、还没有入账的，一次入账（一张凭证，不写姓名），或出慰问签收表（住院、大病只印姓）")
final class BenefitCommand extends OfficeCommand {
    private static final int MOST = 100_000;

    @Parameters(index = "0", paramLabel = "show|book|sheet", description = "做什么")
    private String what;

    @Option(names = "--to", paramLabel = "日期", description = "慰问日期到哪天为止（不写就是今天）")
    private @Nullable String to;

    @Option(names = "--day", paramLabel = "日期", description = "入账日期（不写就是今天）")
    private @Nullable String day;

    @Option(names = "--out", paramLabel = "文件夹", description = "签收表写到哪个文件夹")
    private @Nullable Path out;

    @Override
    int run(Office office, Console console) throws Refusal, IOException {
        LocalDate today = LocalDate.now(office.clock());
        List<Row> waiting = waiting(office, to == null ? today : Units.day(to));
        if (what.equals("show")) {
            waiting.forEach(row -> console.result(row.get(BenefitLedger.DAY) + "\t" + row.get(BenefitLedger.NAME, "") + "\t"
                    + row.get(BenefitLedger.OCCASION, "") + "\t" + Types.money(row.get(BenefitLedger.AMOUNT, 0L))));
            console.result("合计\t" + waiting.size() + " 条\t"
                    + Types.money(waiting.stream().mapToLong(row -> row.get(BenefitLedger.AMOUNT, 0L)).sum()));
            return DONE;
        }
        if (what.equals("sheet")) {
            List<Long> ids = waiting.stream().map(Row::id).toList();
            WriteReport.Written written = WriteReport.into(out == null ? Path.of("") : out, office,
                    BenefitSheet.title(office, ids),
                    BenefitSheet.of(office, ids, Viewer.masked(Program.actor())));
            console.result(written.xlsx().toString());
            console.result(written.pdf().toString());
            return DONE;
        }
        if (!what.equals("book")) {
            throw new Refusal("写 show、book 或 sheet，不能是“" + what + "”");
        }
        Saved saved = new BookBenefits(office).run(new BookBenefits.Order(waiting.stream().map(Row::id).toList(),
                day == null ? today : Units.day(day)), Program.actor());
        return told(console, saved, "已入账 " + waiting.size() + " 条");
    }

    private static List<Row> waiting(Office office, LocalDate to) {
        Query open = Query.ALL.and(new Filter.OneOf(BenefitLedger.STATE.key(), List.of(BenefitLedger.APPROVED)))
                .and(new Filter.Between(BenefitLedger.DAY.key(), null, to));
        return office.registers().get(BenefitLedger.KEY).store().first(open, MOST);
    }
}
