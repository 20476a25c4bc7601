package org.streetunion.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.reporting.board.Finding;
import org.streetunion.app.reporting.board.Picture;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.board.Balance;
import org.streetunion.app.work.board.LookAtBoard;
import org.streetunion.app.work.board.Step;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code board [--as-of DATE] [--json] [--balance]}: what the board finds, or how unions could be shared. */
@Command(name = "board", description = "统筹看板：列出空岗、无人联系、超负荷、届期将到、进度落后，或者给出均衡分配的建议（不写入）")
final class BoardCommand extends OfficeCommand {
    @Option(names = "--as-of", paramLabel = "日期", description = "截至哪一天，默认今天")
    private @Nullable String day;

    @Option(names = "--json", description = "每条一行 JSON")
    private boolean json;

    @Option(names = "--balance", description = "给出均衡分配的建议，连同下限和差距")
    private boolean balance;

    @Override
    int run(Office office, Console console) throws Refusal {
        LocalDate today = LocalDate.now(office.clock());
        LocalDate on = day == null ? today : Units.day(day);
        if (balance) {
            propose(office, on, console);
            return DONE;
        }
        Picture picture = Picture.of(LookAtBoard.on(office, on).behind(LookAtBoard.late(office, on)));
        picture.findings()
                .forEach(finding -> console.result(json ? object(finding) : finding.kind().words() + "\t" + finding.words()));
        console.say(List.of(Finding.Kind.values()).stream().map(kind -> kind.words() + " " + picture.count(kind))
                .collect(Collectors.joining("，")));
        return DONE;
    }

    private void propose(Office office, LocalDate on, Console console) {
        Picture picture = Picture.of(LookAtBoard.on(office, on));
        Balance.Proposed proposed = Balance.propose(picture, Balance.usual(picture), Balance.Wish.usual(office, on), () -> false);
        for (Step step : proposed.steps()) {
            Step.Arrange arranged = (Step.Arrange) step;
            String before = arranged.instead() == null ? "" : picture.person(arranged.instead().person());
            console.result(json
                    ? "{\"union\":" + Json.text(picture.union(step.union())) + ",\"from\":" + Json.text(before) + ",\"to\":"
                            + Json.text(picture.person(step.person())) + "}"
                    : picture.union(step.union()) + "\t" + before + "\t" + picture.person(step.person()));
        }
        console.say(proposed.words());
    }

    private static String object(Finding finding) {
        return "{\"kind\":" + Json.text(finding.kind().words()) + ",\"union\":" + finding.union() + ",\"person\":"
                + finding.person() + ",\"words\":" + Json.text(finding.words()) + "}";
    }
}
