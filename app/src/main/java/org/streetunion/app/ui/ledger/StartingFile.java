package org.streetunion.app.ui.ledger;

import org.streetunion.app.ui.port.StepFiles;
import org.streetunion.app.work.elections.FileKind;

/** 换届 from a union's page, 建会 from an employer's: opens the file, or goes to the one that is open. */
final class StartingFile {
    private final Desk desk;
    private final StepFiles files;
    private final FileKind kind;

    StartingFile(Desk desk, StepFiles files, FileKind kind) {
        this.desk = desk;
        this.files = files;
        this.kind = kind;
    }

    void start(long from) {
        desk.background().start("打开" + kind.words() + "档案", progress -> files.start(kind, from, desk.session().actor()),
                outcome -> {
                    if (outcome.done()) {
                        desk.session().wrote();
                    }
                    if (outcome.id() != 0) {
                        desk.pages().file(kind.ledger(), outcome.id());
                    } else {
                        desk.asking()
                                .remark(Undoing.against(outcome.problems(), "没有打开"));
                    }
                });
    }
}
