package org.streetunion.app.exchange.reading.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.streetunion.app.exchange.reading.UnreadableFile;

/**
 * The zip package of a workbook. Parts are found whatever the case and the slashes of their names; document properties, which WPS writes
 * in a way that strict readers refuse, are never looked at. A part that swells beyond measure is a zip bomb.
 */
final class ZipPackage implements AutoCloseable {
    private static final long HARMLESS = 32L << 20;
    private static final long WORST_RATIO = 250;

    private final Path file;
    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new HashMap<>();

    ZipPackage(Path file) throws UnreadableFile {
        this.file = file;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (IOException | IllegalArgumentException broken) {
            throw new UnreadableFile(file, "不完整或已损坏（可能没有下载完），请重新取得这个文件，或用 WPS 打开后另存为 xlsx。", broken);
        }
        zip.stream().forEach(entry -> parts.putIfAbsent(plain(entry.getName()), entry));
    }

    Path file() {
        return file;
    }

    boolean has(String part) {
        return parts.containsKey(plain(part));
    }

    /** A part's stream, if the package has it. */
    Optional<InputStream> open(String part) throws UnreadableFile {
        ZipEntry entry = parts.get(plain(part));
        if (entry == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Measured(zip.getInputStream(entry), entry.getCompressedSize()));
        } catch (IOException broken) {
            throw broken(broken);
        }
    }

    /** How large a part says it is, 0 when it does not exist. */
    long size(String part) {
        ZipEntry entry = parts.get(plain(part));
        return entry == null ? 0 : entry.getSize();
    }

    UnreadableFile broken(Exception cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof Swollen) {
                return new UnreadableFile(file, "解压后大得不正常，像是“压缩炸弹”，为安全起见没有读取。请向提供文件的人核实。", cause);
            }
        }
        return new UnreadableFile(file, "里面的内容已损坏，请用 WPS 或 Excel 打开它，另存为 xlsx 后再导入。", cause);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static String plain(String name) {
        String forward = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return forward.startsWith("/") ? forward.substring(1) : forward;
    }

    /** Counts what comes out and stops when it is out of all proportion to what went in. */
    private static final class Measured extends FilterInputStream {
        private final long most;
        private long count;

        Measured(InputStream in, long compressed) {
            super(in);
            most = Math.max(HARMLESS, Math.max(compressed, 1) * WORST_RATIO);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) throws IOException {
            count += read;
            if (count > most) {
                throw new Swollen();
            }
        }
    }

    private static final class Swollen extends IOException {
        private static final long serialVersionUID = 1;
    }
}
