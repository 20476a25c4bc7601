package org.streetunion.app.cli;

import java.io.IOException;
import org.streetunion.app.database.OfficeUnavailable;
import org.streetunion.app.database.StoreFailure;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.exchange.writing.UnwritableFile;
import org.streetunion.app.ledger.Refused;

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
        } catch (Refusal | OfficeUnavailable | StoreFailure | Refused refused) {
            console.say(refused.getMessage());
        } catch (UnreadableFile unreadable) {
            console.say(unreadable.sentence());
        } catch (IOException failure) {
            console.say(sentence(failure));
        } catch (RuntimeException failure) {
            console.say(sentence(behind(failure)));
        }
        return OfficeCommand.NOTHING_DONE;
    }

    /** A full disk comes out of the libraries that write workbooks and pages as this or that; anything else is a fault of the program. */
    private static IOException behind(RuntimeException failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof IOException reason) {
                return reason;
            }
        }
        throw failure;
    }

    /** What went wrong and what to do now. */
    private static String sentence(IOException failure) {
        if (StoreFailure.full(failure)) {
            return "磁盘已满，文件没有写成。请清理磁盘后再试，或者换一个位置。";
        }
        return failure instanceof UnwritableFile unwritable
                ? unwritable.sentence()
                : "文件没有写成：" + failure.getMessage() + "。请检查位置是否存在、是否只读、磁盘是否已满。";
    }
}
