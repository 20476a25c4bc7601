package org.streetunion.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;

/**
 * Stops before the disk is full. H2 does not live through a write that finds no room: its store is broken from then on, and the next
 * statement never comes back. So nothing is begun while there is less room than a transaction of an import could take, some 3 MB, many
 * times over.
 */
final class DiskRoom {
    /** What must be free before something is written, in bytes. */
    static final long TO_WRITE = 64L << 20;
    private static final long TO_OPEN = 16L << 20;
    private final LongSupplier free;

    /** Over what tells the free bytes. */
    DiskRoom(LongSupplier free) {
        this.free = free;
    }

    /** Of the disk on which a folder lies. */
    static DiskRoom of(Path folder) {
        return new DiskRoom(() -> {
            try {
                return Files.getFileStore(folder).getUsableSpace();
            } catch (IOException unknown) {
                // A disk that does not tell is not held to be full: the write itself will tell.
                return Long.MAX_VALUE;
            }
        });
    }

    /** Throws when there is too little room to write. */
    void beforeWriting() {
        if (free.getAsLong() < TO_WRITE) {
            throw new StoreFailure("磁盘快满了（剩余不到 " + (TO_WRITE >> 20) + " MB），这一步没有写入。请清理磁盘后再试，已保存的数据不受影响。", null);
        }
    }

    /**
     * Asks for the little that opening takes.
     *
     * @throws OfficeUnavailable with a sentence for the user
     */
    void beforeOpening(Path folder) throws OfficeUnavailable {
        if (free.getAsLong() < TO_OPEN) {
            throw new OfficeUnavailable("磁盘已满（剩余不到 " + (TO_OPEN >> 20) + " MB），打不开数据文件夹：" + folder + "。请清理磁盘后再打开，数据没有改动。", null);
        }
    }
}
