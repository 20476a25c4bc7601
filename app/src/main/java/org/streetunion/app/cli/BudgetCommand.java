package org.streetunion.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.money.BudgetPhases;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookStore;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.budget.BudgetStep;
import org.streetunion.app.work.budget.CopyLastYear;
import org.streetunion.app.work.budget.StepBudget;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code budget approve|report|reopen|again 2026 年初} and {@code budget copy 2026}: the phases of a year's budget. */
@Command(name = "budget", description = "预算：核定、上报、退回编制、再次调整；从上年带入")
final class BudgetCommand extends OfficeCommand {
    private static final Map<String, BudgetStep> STEPS = Map.of("approve", BudgetStep.APPROVE, "report", BudgetStep.REPORT,
            "reopen",
            BudgetStep.REOPEN, "again", BudgetStep.AGAIN);

    @Parameters(index = "0", paramLabel = "approve|report|reopen|again|copy", description = "做什么")
    private String what;

    @Parameters(index = "1", paramLabel = "年度", description = "例如 2026")
    private int year;

    @Parameters(index = "2", arity = "0..1", paramLabel = "阶段", defaultValue = "年初", description = "年初、年中或决算；不写是年初")
    private String phase;

    @Option(names = "--book", paramLabel = "账套", description = "不写是本级账套")
    private @Nullable String book;

    @Option(names = "--meeting", paramLabel = "会议", defaultValue = "", description = "哪次会议通过")
    private String meeting;

    @Option(names = "--day", paramLabel = "日期", description = "核定或上报日期（不写就是今天）")
    private @Nullable String day;

    @Option(names = "--doc", paramLabel = "文号", defaultValue = "")
    private String docNo;

    @Option(names = "--reason", paramLabel = "原因", defaultValue = "", description = "退回编制、再次调整要写")
    private String reason;

    @Option(names = "--plans", description = "copy 时，年初预算数空着的也照上年预算")
    private boolean plans;

    @Override
    int run(Office office, Console console) throws Refusal {
        Book of = book(office);
        if (what.equals("copy")) {
            return said(new CopyLastYear(office).run(of.id(), year, plans, Program.actor()), "已从上年带入", console);
        }
        BudgetStep step = STEPS.get(what);
        if (step == null) {
            throw new Refusal("写 approve、report、reopen、again 或 copy，不能是“" + what + "”");
        }
        if (!BudgetPhases.ALL.codes().contains(phase)) {
            throw new Refusal("阶段写 " + String.join("、", BudgetPhases.ALL.codes()) + "，不能是“" + phase + "”");
        }
        StepBudget.Order order = new StepBudget.Order(of.id(), year, phase, step, meeting,
                day == null ? LocalDate.now(office.clock()) : Units.day(day), docNo, reason);
        return said(new StepBudget(office).run(order, Program.actor()),
                of.name() + " " + year + " 年预算（" + phase + "）已" + step.words(),
                console);
    }

    private static int said(Saved saved, String words, Console console) {
        saved.problems().forEach(problem -> console.say(problem.sentence()));
        if (!saved.done()) {
            return NOTHING_DONE;
        }
        console.say(words + "，第 " + saved.batch() + " 批");
        return DONE;
    }

    private Book book(Office office) throws Refusal {
        List<Book> books = new BookStore(office.database().sql()).books();
        return books.stream().filter(each -> book == null || each.name().equals(book)).findFirst()
                .orElseThrow(() -> new Refusal(book == null ? "还没有账套" : "没有叫“" + book + "”的账套"));
    }
}
