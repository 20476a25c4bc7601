package org.streetunion.app.cli;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Parsed;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.ReferenceType;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.work.ChangeRows;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.Recap;
import org.streetunion.app.work.RowChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code change LEDGER --set 列=值 … [--search TEXT] [--on DAY] [--event TEXT] [--reason TEXT] [--dry-run]}: 批量修改. */
@Command(name = "change", description = "批量修改：把找到的记录的某些栏目改成同样的值，可用 undo 整批撤销")
final class ChangeCommand extends OfficeCommand {
    private static final int NAMED = 20;

    @Parameters(paramLabel = "台账")
    private String ledger;

    @Option(names = "--set", paramLabel = "列=值", required = true, description = "要改的栏目和值，可以写几次；值不写就是清空")
    private List<String> settings;

    @Option(names = "--search", paramLabel = "文字", defaultValue = "", description = "只改包含这些字的；不写就是全部")
    private String search;

    @Option(names = "--on", paramLabel = "日期", description = "变更：从这一天起才这样；不写就是更正，以前的季度一起改正")
    private @Nullable String day;

    @Option(names = "--event", paramLabel = "什么事", defaultValue = "变更")
    private String event;

    @Option(names = "--reason", paramLabel = "原因或文号", defaultValue = "")
    private String reason;

    @Option(names = "--dry-run", description = "只看会改多少，不真改")
    private boolean dry;

    @Override
    int run(Office office, Console console) throws Refusal {
        Register register = register(office, ledger);
        LocalDate from = day == null ? null : Units.day(day);
        RowChange order = new RowChange(ledger, values(office, register), from, from == null ? "" : event, reason);
        List<Problem> problems = ChangeRows.check(office, order);
        problems.stream().map(Problem::sentence).forEach(console::say);
        if (problems.stream().anyMatch(Problem::blocks)) {
            return NOTHING_DONE;
        }
        long[] ids = register.ids(Query.ALL.search(search));
        if (dry) {
            tell(ChangeRows.recap(office, order, ids, Progress.SILENT), "会改", register.ledger().unit(), console);
            return DONE;
        }
        ChangeRows.Done done = ChangeRows.run(office, order, ids, Program.actor(), Progress.SILENT);
        tell(done.recap(), "已改", register.ledger().unit(), console);
        if (done.recap().changes() > 0) {
            console.result("第 " + done.batch() + " 批");
        }
        return done.recap().refused() > 0 ? SOME_REJECTED : DONE;
    }

    private static void tell(Recap recap, String verb, String unit, Console console) {
        console.result(
                "找到 " + recap.rows() + " " + unit + "，" + verb + " " + recap.changes() + " " + unit + "，本来就是这样 " + recap.already()
                        + " " + unit + "，不能改 " + recap.refused() + " " + unit);
        recap.reasons().stream().limit(NAMED).forEach(each -> console.say("“" + each.label() + "”没有改：" + each.reason()));
        if (recap.refused() > NAMED) {
            console.say("还有 " + (recap.refused() - NAMED) + " " + unit + "没有改，原因相似的不再列出");
        }
    }

    private Map<String, @Nullable Object> values(Office office, Register register) throws Refusal {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            if (equals < 1) {
                throw new Refusal("“" + setting + "”看不懂，请写成 列=值，例如 就业状况=在岗");
            }
            String heading = setting.substring(0, equals).strip();
            Column<?> column = register.ledger().byHeading(heading).or(() -> register.ledger().column(heading))
                    .orElseThrow(() -> new Refusal("“" + register.ledger().title() + "”里没有“" + heading + "”这一栏"));
            values.put(column.key(), value(office, column, setting.substring(equals + 1)));
        }
        return values;
    }

    private static @Nullable Object value(Office office, Column<?> column, String typed) throws Refusal {
        Parsed<?> parsed = column.type().parse(typed);
        if (parsed.complaint() != null) {
            throw new Refusal("“" + column.heading() + "”：" + parsed.complaint());
        }
        if (!(column.type() instanceof ReferenceType type) || parsed.value() == null) {
            return parsed.value();
        }
        List<Reference> found = office.registers().find(type.ledger(), List.of(typed.strip())).getOrDefault(typed.strip(),
                List.of());
        if (found.size() != 1) {
            throw new Refusal("“" + column.heading() + "”：叫“" + typed.strip() + "”的有 " + found.size() + " 条，请写全称或编码");
        }
        return found.get(0);
    }
}
