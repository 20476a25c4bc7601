package org.streetunion.app.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.elections.CloseFounding;
import org.streetunion.app.work.elections.FileKind;
import org.streetunion.app.work.elections.FoundingOrder;
import org.streetunion.app.work.elections.Outcome;
import org.streetunion.app.work.elections.PrepareUnion;
import org.streetunion.app.work.elections.StartFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code founding EMPLOYER [--step …] [--prepare NAME [--under UNION]] [--close]}: the file of an employer on its way to a union. */
@Command(name = "founding", description = "建会档案：看办到哪一步，登记一步，登记筹备工会，办结")
final class FoundingCommand extends FileCommand {
    @Parameters(paramLabel = "单位", description = "名称或统一社会信用代码")
    private String employer;

    @Option(names = "--prepare", paramLabel = "工会名称", description = "登记筹备工会")
    private @Nullable String prepare;

    @Option(names = "--under", paramLabel = "工会", description = "筹备工会的上级，不写就是直属街道")
    private @Nullable String under;

    @Override
    int run(Office office, Console console) throws Refusal {
        List<Reference> found = office.registers().find("employers", List.of(employer)).getOrDefault(employer, List.of());
        if (found.size() != 1) {
            throw new Refusal(found.isEmpty()
                    ? "没有叫“" + employer + "”的单位，请写全称或统一社会信用代码"
                    : "有 " + found.size() + " 家单位叫“" + employer
                            + "”，请改写统一社会信用代码");
        }
        Outcome file = StartFile.founding(office, found.get(0).id(), Program.actor());
        if (prepare != null) {
            Outcome prepared = PrepareUnion.run(office,
                    new FoundingOrder(file.id(), prepare, under == null ? null : Long.valueOf(Units.id(office, under))),
                    Program.actor());
            prepared.problems().stream().map(Problem::sentence).forEach(console::say);
            if (!prepared.done()) {
                return NOTHING_DONE;
            }
        }
        return work(office, console, FileKind.FOUNDING, file.id());
    }

    @Override
    Outcome closed(Office office, long file) {
        return CloseFounding.run(office, file, Program.actor(), Progress.SILENT);
    }
}
