package org.streetunion.app.database;

import com.zaxxer.hikari.pool.HikariPool;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The office's data cannot be opened; the message is a sentence for the user that says why and what to do. */
public final class OfficeUnavailable extends Exception {
    private static final long serialVersionUID = 1;

    /** With a sentence for the user. */
    public OfficeUnavailable(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    static <T> T translated(Supplier<T> opening) throws OfficeUnavailable {
        try {
            return opening.get();
        } catch (HikariPool.PoolInitializationException failure) {
            throw new OfficeUnavailable(sentence(String.valueOf(failure.getCause())), failure);
        }
    }

    private static String sentence(String cause) {
        if (cause.contains("90020") || cause.contains("already in use") || cause.contains("locked")) {
            return "数据已被另一个程序打开，请先关闭那个窗口。";
        }
        if (cause.contains("90049") || cause.contains("28000")) {
            return "数据文件的密钥不对：数据文件夹里的 office.key 与数据不是一套。请从备份里找回同一套文件。";
        }
        if (cause.contains("90030")) {
            return "数据文件已损坏，请用最近的备份恢复。";
        }
        return "数据文件打不开：请检查数据文件夹是否存在、是否只读、磁盘是否已满。";
    }
}
