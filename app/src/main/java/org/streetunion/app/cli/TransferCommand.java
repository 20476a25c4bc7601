package org.streetunion.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.Transfer;
import org.streetunion.app.work.TransferMembers;
import org.streetunion.app.work.WriteTransferSlip;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code transfer WAY MEMBER… [--into NAME] [--place TEXT] [--because WHY] [--day D] [--doc N] [--slip DIR]}: members by number. */
@Command(name = "transfer", description = "会籍变动：街道内接转、转出待接收、转出、接转退回、转入、保留、退会、除名、恢复")
final class TransferCommand extends OfficeCommand {
    @Parameters(index = "0", paramLabel = "方式", description = "街道内接转、转出待接收、转出、接转退回、转入、保留、退会、除名或恢复")
    private String way;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "会员", description = "会员证号、证件号码，或不重名的姓名")
    private List<String> members;

    @Option(names = "--into", paramLabel = "工会", description = "转入哪家工会")
    private @Nullable String into;

    @Option(names = "--place", paramLabel = "地点", defaultValue = "", description = "街道外的去处或来处")
    private String place;

    @Option(names = "--day", paramLabel = "日期", description = "不写为今天")
    private @Nullable String day;

    @Option(names = "--doc", paramLabel = "文号", defaultValue = "")
    private String docNo;

    @Option(names = "--because", paramLabel = "原因", defaultValue = "", description = "会籍变化原因，保留、退会、除名时填")
    private String because;

    @Option(names = "--slip", paramLabel = "文件夹", description = "同时写出接转单（xlsx、pdf）")
    private @Nullable Path slip;

    @Override
    int run(Office office, Console console) throws Refusal, IOException {
        Transfer.Way chosen = Arrays.stream(Transfer.Way.values()).filter(each -> each.words().equals(way)).findFirst()
                .orElseThrow(() -> new Refusal("“" + way + "”不是会籍变动，请写：" + Arrays.stream(Transfer.Way.values())
                        .map(Transfer.Way::words).collect(Collectors.joining("、"))));
        LocalDate from = day == null ? LocalDate.now(office.clock()) : Units.day(day);
        List<Long> ids = ids(office);
        TransferMembers.Done done = TransferMembers.run(office,
                new Transfer(chosen, ids, into == null ? null : Units.id(office, into), place, from, docNo, because),
                Program.actor(),
                Progress.SILENT);
        done.problems().stream().map(Problem::sentence).forEach(console::say);
        if (!done.done()) {
            return NOTHING_DONE;
        }
        console.result((chosen.moves() ? "已接转 " : "已办理" + chosen.words() + " ") + done.members() + " 人，第 " + done.batch() + " 批"
                + (done.waits() ? "，到日请确认" : ""));
        if (slip != null) {
            long[] moved = ids.stream().mapToLong(Long::longValue).toArray();
            console.result(WriteTransferSlip.into(slip, office, moved, Viewer.masked(Program.actor())).pdf().toString());
        }
        return DONE;
    }

    private List<Long> ids(Office office) throws Refusal {
        List<Long> ids = new ArrayList<>();
        for (String member : members) {
            List<Reference> found = office.registers().find("members", List.of(member)).getOrDefault(member, List.of());
            if (found.size() != 1) {
                throw new Refusal(
                        found.isEmpty() ? "没有找到会员“" + member + "”" : "有 " + found.size() + " 名会员叫“" + member + "”，请写会员证号");
            }
            ids.add(found.get(0).id());
        }
        return ids;
    }
}
