package org.streetunion.app.database;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The database could not do what it was asked, for a reason outside the program: disk full, folder gone, server away. */
public final class StoreFailure extends RuntimeException {
    private static final long serialVersionUID = 1;
    /** H2: input or output failed, the file is damaged, the database closed itself after that, or is closed. */
    private static final Set<Integer> FILE_TROUBLE = Set.of(90028, 90031, 90030, 90098, 90121, 90135);
    /** SQL states of servers that are gone, full or going down. */
    private static final List<String> SERVER_TROUBLE = List.of("08", "53", "57P");
    private static final List<String> FULL = List.of("no space", "not enough space", "file too large", "空间不足");

    /** Wraps the driver's failure. */
    public StoreFailure(Exception cause) {
        super(sentence(cause), cause);
    }

    /** With a sentence for the user. */
    StoreFailure(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    /** Whether a failure comes from outside the program, as against a statement that makes no sense or breaks a rule. */
    static boolean isOutside(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLException problem) {
                String state = String.valueOf(problem.getSQLState());
                return FILE_TROUBLE.contains(problem.getErrorCode()) || SERVER_TROUBLE.stream().anyMatch(state::startsWith)
                        || full(failure);
            }
        }
        return false;
    }

    /** Whether the disk is what is full. */
    public static boolean full(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            String text = String.valueOf(each.getMessage()).toLowerCase(Locale.ROOT);
            if (FULL.stream().anyMatch(text::contains)) {
                return true;
            }
        }
        return false;
    }

    private static String sentence(Throwable failure) {
        if (full(failure)) {
            return "磁盘已满，数据没有写入。请清理磁盘后重新打开程序再试，已保存的数据不受影响。";
        }
        return "数据没有写入：数据文件夹不可用（可能只读、被移走或磁盘已满）。请检查数据文件夹，然后重新打开程序再试；已保存的数据不受影响。";
    }
}
