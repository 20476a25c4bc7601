package org.streetunion.app.ui.ledger;

import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.work.Failure;
import org.streetunion.app.work.grants.BankFile;

/** Writes the file by which the bank pays, and says what is wanting in it, or why there is none yet. */
public final class BankPaying {
    private final Desk desk;

    /** At a desk. */
    public BankPaying(Desk desk) {
        this.desk = desk;
    }

    /** What was written, or a sentence why nothing was. */
    private record Told(BankFile.@Nullable Written written, String sentence) {}

    /** Writes it. */
    public void start(Supplier<BankFile.Written> work) {
        start(work, () -> "");
    }

    /** Writes it; with what else is to be known. */
    public void start(Supplier<BankFile.Written> work, Supplier<String> more) {
        desk.background().start("银行付款文件", progress -> told(work), told -> said(told, more.get()));
    }

    /** That somebody has to approve first is no failure, and needs no support. */
    private static Told told(Supplier<BankFile.Written> work) {
        try {
            return new Told(work.get(), "");
        } catch (RuntimeException refused) {
            if (refused instanceof Failure.Spoken) {
                return new Told(null, String.valueOf(refused.getMessage()));
            }
            throw refused;
        }
    }

    private void said(Told told, String more) {
        BankFile.Written written = told.written();
        if (written == null) {
            desk.asking().remark(told.sentence());
            return;
        }
        String wanting = Stream.of(more, written.wanting()).filter(words -> !words.isEmpty()).collect(Collectors.joining("；"));
        desk.asking().remark("已写好，含完整账号，注意保密：" + written.file().getFileName() + (wanting.isEmpty() ? "" : "；" + wanting),
                new Asking.Offer("打开文件夹", () -> desk.around().opener()
                        .open(Objects.requireNonNull(written.file().toAbsolutePath().getParent()))));
    }
}
