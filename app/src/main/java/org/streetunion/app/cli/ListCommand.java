package org.streetunion.app.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.work.Office;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Trait;
import org.streetunion.app.ledger.Viewer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code list LEDGER}: rows as a table parted by tabs, or one JSON object per line. Sensitive columns are masked. */
@Command(name = "list", description = "列出台账内容（敏感栏脱敏）")
final class ListCommand extends OfficeCommand {
    private static final int PAGE = 500;

    @Parameters(paramLabel = "台账")
    private String ledger;

    @Option(names = "--search", paramLabel = "文字", defaultValue = "", description = "只列包含这些字的")
    private String search;

    @Option(names = "--on", paramLabel = "日期", description = "截至这一天的样子，例如 2026-03-31")
    private @Nullable String on;

    @Option(names = "--limit", paramLabel = "数", defaultValue = "0", description = "最多列多少条")
    private int limit;

    @Option(names = "--json", description = "每条一行 JSON")
    private boolean json;

    @Override
    int run(Office office, Console console) throws Refusal {
        Register register = register(office, ledger);
        Viewer viewer = Viewer.masked(Program.actor());
        Query query = Query.ALL.search(search).asOf(Units.past(office, on));
        List<Column<?>> columns = json
                ? register.ledger().columns()
                : register.ledger().columns().stream().filter(column -> !column.is(Trait.TUCKED_AWAY)).toList();
        if (!json) {
            console.result(columns.stream().map(Column::heading).collect(Collectors.joining("\t")));
        }
        if (limit > 0) {
            register.first(query, limit, viewer).forEach(row -> print(row, columns, console));
        } else {
            long[] ids = register.ids(query);
            for (int from = 0; from < ids.length; from += PAGE) {
                register.rows(java.util.Arrays.copyOfRange(ids, from, Math.min(ids.length, from + PAGE)), query.day(), viewer)
                        .forEach(row -> print(row, columns, console));
            }
        }
        return DONE;
    }

    private void print(Row row, List<Column<?>> columns, Console console) {
        console.result(json
                ? Json.object(row, columns)
                : columns.stream().map(column -> column.text(row).replaceAll("[\\t\\r\\n]+", " "))
                        .collect(Collectors.joining("\t")));
    }
}
