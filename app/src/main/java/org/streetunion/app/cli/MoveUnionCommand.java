package org.streetunion.app.cli;

import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.work.MoveUnion;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.UnionEnd;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code move-union NAME|CODE --under NAME|街道 --day 2026-09-30 --doc 文号}. */
@Command(name = "move-union", description = "调整一家工会的上级工会")
final class MoveUnionCommand extends OfficeCommand {
    private static final String STREET = "街道";

    @Parameters(paramLabel = "工会", description = "名称或编码")
    private String union;

    @Option(names = "--under", paramLabel = "工会", required = true, description = "今后的上级，直属街道写“街道”")
    private String under;

    @Option(names = "--day", paramLabel = "日期", required = true, description = "从哪天起，例如 2026-09-30")
    private String day;

    @Option(names = "--doc", paramLabel = "文号", defaultValue = "", description = "批复或通知的文号")
    private @Nullable String docNo;

    @Override
    int run(Office office, Console console) throws Refusal {
        long above = under.equals(STREET) ? UnionEnd.STREET : Units.id(office, under);
        Saved saved = MoveUnion.run(office,
                new MoveUnion.Order(Units.id(office, union), above, Units.day(day), docNo == null ? "" : docNo), Program.actor());
        return told(console, saved, "已调整");
    }
}
