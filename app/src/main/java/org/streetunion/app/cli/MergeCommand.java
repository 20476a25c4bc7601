package org.streetunion.app.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.work.FindDuplicates;
import org.streetunion.app.work.Merge;
import org.streetunion.app.work.MergeRows;
import org.streetunion.app.work.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code merge LEDGER KEEP DROP [--take 列]…}: two rows become one; KEEP and DROP are numbers of rows, or what a row is known by. */
@Command(name = "merge", description = "合并重复：把第二条并入第一条，名下的任职、证卡、附件等一起移过去，可用 undo 整体撤销")
final class MergeCommand extends OfficeCommand {
    @Parameters(index = "0", paramLabel = "台账", description = "members、people、unions 或 employers")
    private String ledger;

    @Parameters(index = "1", paramLabel = "留下", description = "记录编号（duplicates 列出的），或不重名的名称、号码")
    private String keep;

    @Parameters(index = "2", paramLabel = "并掉")
    private String drop;

    @Option(names = "--take", paramLabel = "列", description = "这一栏用并掉的那一条的；没写的栏目用留下的，留下的空着才用并掉的")
    private List<String> taken = List.of();

    @Override
    int run(Office office, Console console) throws Refusal {
        Register register = register(office, ledger);
        if (!FindDuplicates.covers(ledger)) {
            throw new Refusal("“" + register.ledger().title() + "”不能合并，可以合并的是：members、people、unions、employers");
        }
        Row kept = row(register, keep);
        Row dropped = row(register, drop);
        Set<String> fromDrop = new HashSet<>(MergeRows.proposal(register.ledger(), kept, dropped).fromDrop());
        for (String heading : taken) {
            Column<?> column = register.ledger().byHeading(heading).or(() -> register.ledger().column(heading))
                    .filter(MergeRows.chosen(register.ledger())::contains)
                    .orElseThrow(() -> new Refusal("“" + heading + "”不是可以选的栏目"));
            fromDrop.add(column.key());
        }
        MergeRows.Done done = MergeRows.run(office, new Merge(ledger, kept.id(), dropped.id(), fromDrop), Program.actor(),
                Progress.SILENT);
        done.problems().stream().map(Problem::sentence).forEach(console::say);
        if (!done.done()) {
            return NOTHING_DONE;
        }
        console.result("已合并，留下 " + kept.id() + "，第 " + done.batch() + " 批");
        return DONE;
    }

    /** A row by its number, or by what it is known by. */
    private static Row row(Register register, String named) throws Refusal {
        List<Row> byNumber = named.matches("\\d{1,12}") ? register.store().rows(new long[]{Long.parseLong(named)}) : List.of();
        if (byNumber.size() == 1) {
            return byNumber.get(0);
        }
        List<Reference> found = register.store().byLabel(List.of(named)).getOrDefault(named, List.of());
        if (found.size() != 1) {
            throw new Refusal(found.isEmpty() ? "没有找到“" + named + "”" : "叫“" + named + "”的有 " + found.size() + " 条，请写记录编号");
        }
        return register.store().rows(new long[]{found.get(0).id()}).get(0);
    }
}
