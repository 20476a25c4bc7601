package org.streetunion.app.exchange.writing;

import java.nio.file.Path;
import java.util.Set;

/**
 * What came of an export.
 *
 * @param file where it lies
 * @param rows how many rows it has
 * @param missing characters that no font of ours has, shown as 〓; only in pdf
 * @param cancelled whether it was stopped; then nothing was written
 */
public record Exported(Path file, long rows, Set<String> missing, boolean cancelled) {
    /** Copies the set. */
    public Exported {
        missing = Set.copyOf(missing);
    }

    /** The line that people and scripts read. */
    public String sentence() {
        return cancelled ? "已取消，没有写出文件" : "导出 " + rows + " 行：" + file;
    }
}
