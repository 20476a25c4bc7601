package org.streetunion.app.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.tasks.TaskLedger;
import org.streetunion.app.work.Office;
import picocli.CommandLine.Option;

/** Which of several items of the same words is meant: the one of this zone, union or person. */
final class ItemPlace {
    @Option(names = "--zone", paramLabel = "片区", description = "几个片区有同名事项时，写是哪个片区的")
    private @Nullable String zone;

    @Option(names = "--union", paramLabel = "工会", description = "几家工会有同名事项时，写是哪家工会的")
    private @Nullable String union;

    @Option(names = "--person", paramLabel = "干部", description = "几个人有同名事项时，写责任人是谁")
    private @Nullable String person;

    /** The only item of these words there. */
    long one(Office office, String item) throws Refusal {
        List<Reference> named = office.registers().find(TaskLedger.KEY, List.of(item)).getOrDefault(item, List.of());
        if (named.isEmpty()) {
            throw new Refusal("清单事项里没有“" + item + "”");
        }
        List<Row> rows = office.registers().get(TaskLedger.KEY).store()
                .rows(named.stream().mapToLong(Reference::id).toArray());
        rows = of(office, rows, TaskLedger.ZONE, "zones", zone);
        rows = of(office, rows, TaskLedger.UNION, "unions", union);
        rows = of(office, rows, TaskLedger.PERSON, "people", person);
        if (rows.size() != 1) {
            throw new Refusal(rows.isEmpty()
                    ? "那里没有“" + item + "”这件事项"
                    : "清单事项里有 " + rows.size() + " 件“" + item + "”，请用 --zone、--union 或 --person 写明是哪一件");
        }
        return rows.get(0).id();
    }

    private static List<Row> of(Office office, List<Row> rows, Column<Reference> column, String ledger, @Nullable String name)
            throws Refusal {
        if (name == null) {
            return rows;
        }
        Reference wanted = Reference.to(TaskCommands.one(office, ledger, name));
        return rows.stream().filter(row -> wanted.equals(row.get(column))).toList();
    }
}
