package org.streetunion.app.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * Where the data lie. On a share or in a folder that a program copies to the net, a database file is torn when two machines write it or
 * when the copying program holds it: that is said, not forbidden.
 */
public final class DataPlace {
    private static final List<String> REMOTE = List.of("cifs", "smb", "nfs", "afp", "ncpfs", "webdav", "davfs", "sshfs", "gvfs");
    private static final List<String> SYNCED = List.of("onedrive", "dropbox", "nutstore", "坚果云", "icloud", "baidusync", "百度云同步",
            "百度网盘同步", "wps云", "wpsdrive", "微云", "nextcloud", "owncloud", "google drive", "googledrive", "seafile",
            "synologydrive",
            "天翼云", "钉盘");

    private DataPlace() {}

    /** What is to be said of a folder for data; empty when it lies on a disk of its own. */
    public static Optional<String> warning(Path folder) {
        Path real = real(folder);
        if (real.toString().startsWith("\\\\") || remote(type(real))) {
            return Optional.of("数据文件夹在网络共享上，断网或两台电脑同时打开都会损坏数据；请把它搬到本机硬盘，多台电脑用请装服务器版：" + real);
        }
        return synced(real)
                ? Optional.of("数据文件夹在网盘的同步文件夹里，同步程序会锁住或改坏数据；请把它搬到别处，给网盘放备份文件就好：" + real)
                : Optional.empty();
    }

    /** Whether a kind of file system is one of another machine. */
    static boolean remote(String type) {
        String kind = type.toLowerCase(Locale.ROOT);
        return REMOTE.stream().anyMatch(kind::contains);
    }

    private static boolean synced(Path folder) {
        return StreamSupport.stream(folder.spliterator(), false).map(part -> part.toString().toLowerCase(Locale.ROOT))
                .anyMatch(part -> SYNCED.stream().anyMatch(part::startsWith));
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException gone) {
            return folder.toAbsolutePath();
        }
    }

    private static String type(Path folder) {
        try {
            return Files.getFileStore(folder).type();
        } catch (IOException unknown) {
            return "";
        }
    }
}
