package org.streetunion.app.cli;

import java.io.IOException;
import org.streetunion.app.exchange.writing.UnwritableFile;

/** Sentences for failures of files. */
final class Failures {
    private Failures() {}

    /** What went wrong and what to do now. */
    static String sentence(IOException failure) {
        return failure instanceof UnwritableFile unwritable
                ? unwritable.sentence()
                : "文件没有写成：" + failure.getMessage() + "。请检查位置是否存在、是否只读、磁盘是否已满。";
    }
}
