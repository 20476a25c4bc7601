package org.streetunion.app.cli;

import java.io.IOException;
import org.streetunion.app.database.OfficeUnavailable;
import org.streetunion.app.database.StoreFailure;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.exchange.writing.UnwritableFile;

/** The one place where what hinders a command becomes a sentence and the exit code 1. */
final class Failures {
    private Failures() {}

    /** A command's work; gives the exit code. */
    @FunctionalInterface
    interface Work {
        int run() throws Refusal, OfficeUnavailable, UnreadableFile, IOException;
    }

    /** Runs it; what hinders it is told. */
    static int told(Console console, Work work) {
        try {
            return work.run();
        } catch (Refusal | OfficeUnavailable | StoreFailure refused) {
            console.say(refused.getMessage());
        } catch (UnreadableFile unreadable) {
            console.say(unreadable.sentence());
        } catch (IOException failure) {
            console.say(sentence(failure));
        }
        return OfficeCommand.NOTHING_DONE;
    }

    /** What went wrong and what to do now. */
    private static String sentence(IOException failure) {
        return failure instanceof UnwritableFile unwritable
                ? unwritable.sentence()
                : "文件没有写成：" + failure.getMessage() + "。请检查位置是否存在、是否只读、磁盘是否已满。";
    }
}
