package org.streetunion.app.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.work.EndUnion;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.UnionEnd;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code end-union NAME|CODE --how 撤销 --day 2026-09-30 --doc 文号 [--into NAME | --keep] [--under NAME|街道] [--member WHO=保留会籍|NAME]}. */
@Command(name = "end-union", description = "撤销、注销、合并或迁出一家工会，并安排它的会员和下属工会")
final class EndUnionCommand extends OfficeCommand {
    private static final String STREET = "街道";

    @Parameters(paramLabel = "工会", description = "名称或编码")
    private String union;

    @Option(names = "--how", paramLabel = "方式", required = true, description = "撤销、注销、合并或迁出")
    private String how;

    @Option(names = "--day", paramLabel = "日期", description = "从哪天起，例如 2026-09-30")
    private @Nullable String day;

    @Option(names = "--doc", paramLabel = "文号", defaultValue = "", description = "上级批复文号")
    private String docNo;

    @Option(names = "--into", paramLabel = "工会", description = "会员转到哪家工会；合并时为接收工会")
    private @Nullable String into;

    @Option(names = "--keep", description = "会员保留会籍")
    private boolean keep;

    @Option(names = "--under", paramLabel = "工会", description = "下属工会今后的上级，直属街道写“街道”")
    private @Nullable String under;

    @Option(names = "--leave", description = "迁出时会员随工会迁出")
    private boolean leave;

    @Option(names = "--member", paramLabel = "会员=去向", description = "单独安排的会员（姓名、会员证号或编号）：保留会籍，或另一家工会；可写多次")
    private Map<String, String> apart = new LinkedHashMap<>();

    @Override
    int run(Office office, Console console) throws Refusal {
        if (!UnionEnd.WAYS.contains(how)) {
            throw new Refusal("“" + how + "”不是结束的方式，请写：" + String.join("、", UnionEnd.WAYS));
        }
        UnionEnd.@Nullable Members members = keep
                ? UnionEnd.Members.KEEP
                : leave ? UnionEnd.Members.LEAVE : into == null ? null : UnionEnd.Members.MOVE;
        LocalDate from = day == null ? null : Units.day(day);
        EndUnion.Done done = EndUnion.run(office,
                new UnionEnd(Units.id(office, union), how, from, docNo, members, into == null ? null : Units.id(office, into),
                        above(office), others(office)),
                Program.actor(), Progress.SILENT);
        done.problems().stream().map(Problem::sentence).forEach(console::say);
        if (!done.done()) {
            return NOTHING_DONE;
        }
        console.result("已办理，第 " + done.batch() + " 批：会员 " + done.members() + " 名、下属工会 " + done.unions() + " 家已安排");
        return DONE;
    }

    private Map<Long, UnionEnd.Going> others(Office office) throws Refusal {
        Map<Long, UnionEnd.Going> others = new LinkedHashMap<>();
        for (Map.Entry<String, String> each : apart.entrySet()) {
            List<Reference> found = office.registers().find("members", List.of(each.getKey())).getOrDefault(each.getKey(),
                    List.of());
            if (found.size() != 1) {
                throw new Refusal(found.isEmpty()
                        ? "没有找到会员“" + each.getKey() + "”"
                        : "有 " + found.size() + " 名会员叫“" + each.getKey()
                                + "”，请改写会员证号");
            }
            boolean kept = each.getValue().equals(UnionEnd.Members.KEEP.words());
            others.put(found.get(0).id(), kept
                    ? new UnionEnd.Going(UnionEnd.Members.KEEP, null)
                    : new UnionEnd.Going(UnionEnd.Members.MOVE, Units.id(office, each.getValue())));
        }
        return others;
    }

    private @Nullable Long above(Office office) throws Refusal {
        return under == null
                ? null
                : under.equals(STREET) ? Long.valueOf(UnionEnd.STREET) : Long.valueOf(Units.id(office, under));
    }
}
