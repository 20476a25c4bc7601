package org.streetunion.app.exchange.writing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file so that it is there whole or not at all. */
public final class SafeFile {
    private static final int BUFFER = 1 << 16;

    private SafeFile() {}

    /** What goes into the file. */
    @FunctionalInterface
    public interface Content {
        /** Writes it; the stream is closed by the caller. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes the file, replacing an older one.
     *
     * @throws IOException with a sentence for the user: open in WPS or Excel, read-only folder, disk full
     */
    public static void write(Path file, Content content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        refuseOpen(file);
        Path beside = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside), BUFFER)) {
                content.writeTo(out);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (AccessDeniedException denied) {
            throw new IOException("“" + file + "”不能写入：文件夹只读、没有权限，或文件正被别的程序打开。请换一个位置再存", denied);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void refuseOpen(Path file) throws IOException {
        for (String mark : new String[]{"~$", ".~"}) {
            if (Files.exists(file.resolveSibling(mark + file.getFileName()))) {
                throw new IOException("“" + file + "”正在 WPS 或 Excel 里打开，请先关闭它再存");
            }
        }
    }
}
