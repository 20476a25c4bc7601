package org.streetunion.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.tasks.TaskLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.tasks.MatchNeeds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code match-needs [--need ITEM] [--resource ITEM] [--take]}: which resources may serve which needs; written only on demand. */
@Command(name = "match-needs", description = "需求对接：列出每件需求可用的资源，合适的在前；加 --take 才写入第一个")
final class MatchNeedsCommand extends OfficeCommand {
    @Option(names = "--need", paramLabel = "需求", description = "只对接这一件需求")
    private @Nullable String need;

    @Option(names = "--resource", paramLabel = "资源", description = "用这个资源，不用排在最前的")
    private @Nullable String resource;

    @Option(names = "--take", description = "写入对接，一次撤销可以全部收回")
    private boolean take;

    @Override
    int run(Office office, Console console) throws Refusal {
        List<MatchNeeds.Proposal> proposals = MatchNeeds.propose(office).stream()
                .filter(each -> need == null || need.equals(words(each.need()))).toList();
        Map<Long, Long> chosen = new LinkedHashMap<>();
        for (MatchNeeds.Proposal each : proposals) {
            List<Row> resources = each.resources().stream().filter(row -> resource == null || resource.equals(words(row)))
                    .toList();
            if (!resources.isEmpty()) {
                chosen.put(each.need().id(), resources.get(0).id());
                console.result(words(each.need()) + "\t"
                        + resources.stream().map(MatchNeedsCommand::words).collect(Collectors.joining("、")));
            }
        }
        if (chosen.isEmpty()) {
            console.say("没有可以对接的需求：需求要填服务类别、还没有对接，并且有同类别的服务资源");
            return NOTHING_DONE;
        }
        if (take) {
            long batch = MatchNeeds.confirm(office, chosen, Program.actor());
            console.result("已对接 " + chosen.size() + " 件，第 " + batch + " 批");
        }
        return DONE;
    }

    private static String words(Row item) {
        return item.get(TaskLedger.ITEM, "");
    }
}
