package org.streetunion.app.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Trait;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.work.FindDuplicates;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.Twins;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duplicates LEDGER [--json]}: groups of rows that may be one, a line for each group; {@code --apart} settles pairs. */
@Command(name = "duplicates", description = "查重：列出可能是同一条的记录，一行一组")
final class DuplicatesCommand extends OfficeCommand {
    @Parameters(index = "0", paramLabel = "台账", description = "members、people、unions 或 employers")
    private String ledger;

    @Option(names = "--json", description = "每组一行 JSON")
    private boolean json;

    @Option(names = "--apart", arity = "2", paramLabel = "编号", description = "这两条不是同一条，以后不再列出")
    private List<Long> apart = List.of();

    @Override
    int run(Office office, Console console) throws Refusal {
        Register register = register(office, ledger);
        if (!FindDuplicates.covers(ledger)) {
            throw new Refusal("“" + register.ledger().title() + "”里相同的记录是正常的，不用查重；可以查：members、people、unions、employers");
        }
        if (!apart.isEmpty()) {
            return settle(office, register, console);
        }
        Viewer viewer = Viewer.masked(Program.actor());
        List<Twins> groups = new FindDuplicates(office.registers()).scan(ledger);
        for (Twins group : groups) {
            List<Row> rows = register.rows(group.rows().stream().mapToLong(Long::longValue).toArray(), viewer);
            console.result(json ? object(register.ledger(), group, rows) : line(register.ledger(), group, rows));
        }
        console.say("共 " + groups.size() + " 组");
        return DONE;
    }

    private int settle(Office office, Register register, Console console) throws Refusal {
        if (office.registers().labels(ledger, apart).size() < 2) {
            throw new Refusal("没有这两条记录，请先用 duplicates " + ledger + " 看编号");
        }
        long batch = FindDuplicates.tellApart(office, ledger, apart, Program.actor());
        console.result("已记下不是同一" + register.ledger().unit() + "，第 " + batch + " 批");
        return DONE;
    }

    private static String line(Ledger ledger, Twins group, List<Row> rows) {
        List<Column<?>> shown = ledger.columns().stream().filter(column -> !column.is(Trait.TUCKED_AWAY)).limit(8).toList();
        return group.reason() + "\t" + rows.stream().map(row -> row.id() + " " + shown.stream().map(column -> column.text(row))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining("，"))).collect(Collectors.joining("\t"));
    }

    private static String object(Ledger ledger, Twins group, List<Row> rows) {
        return "{\"reason\":" + Json.text(group.reason()) + ",\"rows\":["
                + rows.stream().map(row -> Json.object(row, ledger.columns())).collect(Collectors.joining(",")) + "]}";
    }
}
