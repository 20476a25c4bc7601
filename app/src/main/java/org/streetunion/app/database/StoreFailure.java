package org.streetunion.app.database;

import java.sql.SQLException;
import java.util.Locale;

/** The database could not do what it was asked, for a reason outside the program: disk full, folder gone, server away. */
public final class StoreFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Wraps the driver's failure. */
    public StoreFailure(SQLException cause) {
        super(sentence(cause), cause);
    }

    private static String sentence(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            String text = String.valueOf(each.getMessage()).toLowerCase(Locale.ROOT);
            if (text.contains("no space") || text.contains("not enough space")) {
                return "磁盘已满，数据没有写入。请清理磁盘后再试，已保存的数据不受影响。";
            }
        }
        return "数据没有写入：数据文件夹不可用（可能只读、被移走或磁盘已满）。请检查数据文件夹后再试。";
    }
}
