package org.streetunion.app.cli;

import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.TurnUnion;
import org.streetunion.app.work.TurnUnion.Turn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code turn-union NAME|CODE --rename NEW | --revive [--members] --day 2026-09-30 --doc 文号}. */
@Command(name = "turn-union", description = "一家工会更名，或把已经结束的工会恢复")
final class TurnUnionCommand extends OfficeCommand {
    @Parameters(paramLabel = "工会", description = "名称或编码")
    private String union;

    @Option(names = "--rename", paramLabel = "新名称", description = "更名为")
    private @Nullable String name;

    @Option(names = "--revive", description = "恢复")
    private boolean revive;

    @Option(names = "--members", description = "恢复时，因工会结束而保留会籍的会员一并恢复为在册")
    private boolean members;

    @Option(names = "--day", paramLabel = "日期", required = true, description = "从哪天起，例如 2026-09-30")
    private String day;

    @Option(names = "--doc", paramLabel = "文号", defaultValue = "", description = "批复文号")
    private String docNo;

    @Override
    int run(Office office, Console console) throws Refusal {
        if ((name == null) != revive) {
            throw new Refusal("请写 --rename 新名称，或 --revive，只写一样");
        }
        Saved saved = TurnUnion.run(office, new TurnUnion.Order(Units.id(office, union), revive ? Turn.REVIVED : Turn.RENAMED,
                name == null ? "" : name, members, Units.day(day), docNo), Program.actor());
        return told(console, saved, "已办理");
    }
}
