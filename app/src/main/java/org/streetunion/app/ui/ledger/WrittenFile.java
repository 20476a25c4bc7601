package org.streetunion.app.ui.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.streetunion.app.ui.controls.Asking;

/** What is offered beside the remark that something was written: a pdf is looked at and printed here, a folder or another file is opened. */
public final class WrittenFile {
    private WrittenFile() {}

    /** For a file or a folder. */
    public static Asking.Offer offer(Desk desk, Path place) {
        if (Files.isDirectory(place)) {
            return new Asking.Offer("打开文件夹", () -> desk.around().opener().open(place));
        }
        return String.valueOf(place.getFileName()).toLowerCase(Locale.ROOT).endsWith(".pdf")
                ? new Asking.Offer("预览打印", () -> desk.pages().preview(place))
                : new Asking.Offer("打开", () -> desk.around().opener().open(place));
    }
}
