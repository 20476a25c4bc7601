package org.streetunion.app.work;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.streetunion.app.database.StoreFailure;
import org.streetunion.app.ledger.Refused;
import org.streetunion.app.ledger.Store;

/**
 * Something that failed, as a person and as technical support see it.
 *
 * @param sentence what happened and what to do now
 * @param code short, the same for the same place in the program
 * @param trace class names and places only: messages of exceptions may quote data and are left out
 */
public record Failure(String sentence, String code, String trace) {
    private static final String OURS = "org.streetunion";
    private static final int FRAMES = 25;

    /** Describes a failure. */
    public static Failure of(Throwable thrown) {
        Throwable failure = thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        return new Failure(sentence(failure), code(failure), trace(failure));
    }

    /** What is put on the clipboard for technical support. */
    public String forSupport() {
        return "街道工会工作台 错误代码 " + code + "\n" + sentence + "\n" + trace;
    }

    private static String sentence(Throwable failure) {
        if (failure instanceof Store.StaleRow) {
            return "这条记录刚才被别人改过，没有保存。请返回列表重新打开这条记录，再改一次。";
        }
        if (failure instanceof Spoken || failure instanceof StoreFailure || failure instanceof Store.Occupied
                || failure instanceof Refused) {
            return String.valueOf(failure.getMessage());
        }
        if (failure instanceof UncheckedIOException) {
            return "文件没有读写成功。请看看文件是不是正在 WPS 里打开、磁盘有没有满，再试一次。";
        }
        if (failure instanceof OutOfMemoryError) {
            return "内存不够，这一步没有做完。请关掉其他程序，再试一次。";
        }
        return "这一步没有做成，已有的数据没有改动。请再试一次；还是不行，请把错误代码告诉技术支持。";
    }

    private static String code(Throwable failure) {
        String place = Arrays.stream(failure.getStackTrace()).filter(frame -> frame.getClassName().startsWith(OURS)).limit(3)
                .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                .collect(Collectors.joining(" "));
        int hash = (failure.getClass().getName() + " " + place).hashCode() & 0xFFFFF;
        return String.format(Locale.ROOT, "E%05X", hash);
    }

    private static String trace(Throwable failure) {
        StringBuilder text = new StringBuilder();
        Throwable each = failure;
        for (int depth = 0; each != null && depth < 5; depth++) {
            text.append(depth == 0 ? "" : "起因 ").append(each.getClass().getName()).append('\n');
            Arrays.stream(each.getStackTrace()).limit(FRAMES).forEach(frame -> text.append("  ").append(frame).append('\n'));
            each = each.getCause();
        }
        return text.toString();
    }

    /** A failure whose message is a sentence for the user. */
    public interface Spoken {}
}
