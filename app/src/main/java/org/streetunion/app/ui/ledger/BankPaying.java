package org.streetunion.app.ui.ledger;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.work.grants.BankFile;

/** Says that the file by which the bank pays is written, and what is wanting in it. */
public final class BankPaying {
    private final Desk desk;

    /** At a desk. */
    public BankPaying(Desk desk) {
        this.desk = desk;
    }

    /** It is written. */
    public void said(BankFile.Written written) {
        said(written, "");
    }

    /** It is written; with what else is to be known. */
    public void said(BankFile.Written written, String more) {
        String wanting = Stream.of(more, written.wanting()).filter(words -> !words.isEmpty()).collect(Collectors.joining("；"));
        desk.asking().remark("已写好，含完整账号，注意保密：" + written.file().getFileName() + (wanting.isEmpty() ? "" : "；" + wanting),
                new Asking.Offer("打开文件夹", () -> desk.around().opener()
                        .open(Objects.requireNonNull(written.file().toAbsolutePath().getParent()))));
    }
}
