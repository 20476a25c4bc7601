package org.streetunion.app.cli;

import org.streetunion.app.work.Office;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Viewer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code check [--all]}: judges every row of every register by its rules and says what is wrong, and on request what is worth a look. */
@Command(name = "check", description = "把全部台账按规则查一遍")
final class CheckCommand extends OfficeCommand {
    private static final int PAGE = 1000;

    @Option(names = "--all", description = "提示也逐条列出")
    private boolean all;

    @Override
    int run(Office office, Console console) {
        long blocked = 0;
        for (Register register : office.registers().all()) {
            long[] ids = register.ids(Query.ALL);
            long[] found = new long[2];
            for (int from = 0; from < ids.length; from += PAGE) {
                long[] page = java.util.Arrays.copyOfRange(ids, from, Math.min(ids.length, from + PAGE));
                register.rows(page, Viewer.full(Actor.PROGRAM)).forEach(row -> judge(register, row, found, console));
            }
            console.result(register.ledger().title() + " " + ids.length + " " + register.ledger().unit() + "：错误 " + found[0]
                    + "，提示 " + found[1]);
            blocked += found[0];
        }
        return blocked == 0 ? DONE : SOME_REJECTED;
    }

    private void judge(Register register, Row row, long[] found, Console console) {
        register.judge(row).forEach(problem -> {
            found[problem.blocks() ? 0 : 1]++;
            if (problem.blocks() || all) {
                console.say((problem.blocks() ? "" : "提示　") + register.ledger().title() + "“" + register.ledger().calling(row)
                        + "”：" + problem.sentence());
            }
        });
    }
}
