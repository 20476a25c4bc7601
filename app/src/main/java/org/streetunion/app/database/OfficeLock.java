package org.streetunion.app.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Holds a data folder for one program at a time, and lets a second start say who has it. The lock dies with its process. */
final class OfficeLock implements AutoCloseable {
    private static final String LOCK = "office.lock";
    private static final String HOLDER = "office.holder";
    private final FileChannel channel;
    private final Path holder;

    private OfficeLock(FileChannel channel, Path holder) {
        this.channel = channel;
        this.holder = holder;
    }

    /**
     * Takes the folder.
     *
     * @throws OfficeUnavailable when another program has it, with who, where and since when; or when the folder cannot be written
     */
    static OfficeLock take(Path folder, Clock clock) throws OfficeUnavailable {
        Path holder = folder.resolve(HOLDER);
        try {
            FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new OfficeUnavailable("数据文件夹已被打开：" + who(holder) + "。请先关闭那个窗口，或稍后再试。（" + folder + "）", null);
            }
            Files.writeString(holder, System.getProperty("user.name") + " 在电脑 " + computer() + " 上，自 "
                    + LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES).toString().replace('T', ' ') + " 起");
            return new OfficeLock(channel, holder);
        } catch (AccessDeniedException denied) {
            throw new OfficeUnavailable("数据文件夹不能写入（只读或没有权限）：" + folder + "。请换一个文件夹，或请管理员放开权限。", denied);
        } catch (IOException failure) {
            throw new OfficeUnavailable("数据文件夹不可用：" + folder + "。请检查它是否存在、是否只读、磁盘是否已满。", failure);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(holder);
            channel.close();
        } catch (IOException alreadyGone) {
            throw new java.io.UncheckedIOException(alreadyGone);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProgram) {
            return null;
        }
    }

    private static String who(Path holder) {
        try {
            return Files.readString(holder);
        } catch (IOException unknown) {
            return "另一个程序正在使用";
        }
    }

    private static String computer() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "本机";
        }
    }
}
