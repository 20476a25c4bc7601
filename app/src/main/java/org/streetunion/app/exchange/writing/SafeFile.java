package org.streetunion.app.exchange.writing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.streetunion.app.exchange.reading.Locks;

/** Writes files whole or not at all. */
public final class SafeFile {
    private static final List<String> FULL = List.of("no space left", "not enough space", "disk full", "quota", "空间不足");

    private SafeFile() {}

    /** What goes into a file. */
    @FunctionalInterface
    public interface Content {
        /** Writes it; the stream is closed by the caller. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file beside its place and moves it there. Whatever is thrown on the way, nothing half-written is left and a file that stood
     * there stays.
     */
    public static void write(Path target, Content content) throws UnwritableFile {
        Path place = target.toAbsolutePath();
        refuseOpen(place);
        Path part = place.resolveSibling(".part-" + UUID.randomUUID().toString().substring(0, 8));
        try {
            Files.createDirectories(Optional.ofNullable(place.getParent()).orElse(place));
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW),
                    1 << 16)) {
                content.writeTo(out);
            }
            move(part, place);
        } catch (IOException | ReadOnlyFileSystemException failure) {
            throw trouble(place, failure);
        } finally {
            discard(part);
        }
    }

    /** A place that is still free: the name itself, or with a number behind it. */
    public static Path free(Path wanted) {
        String name = String.valueOf(wanted.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        Path place = wanted;
        for (int number = 2; Files.exists(place); number++) {
            place = wanted.resolveSibling(stem + "(" + number + ")" + ending);
        }
        return place;
    }

    private static void refuseOpen(Path place) throws UnwritableFile {
        if (Files.isDirectory(place)) {
            throw new UnwritableFile(place, "是文件夹，请给文件另取一个名字。", null);
        }
        Optional<String> holder = Files.exists(place) ? Locks.holder(place) : Optional.empty();
        if (holder.isPresent()) {
            throw new UnwritableFile(place, "正在 " + holder.get() + " 中打开，请先在那里关闭它，或另取一个文件名。（确实已经关闭的，请删掉同一文件夹里以 ~$ 或 .~ 开头的同名文件。）",
                    null);
        }
    }

    private static void move(Path part, Path place) throws IOException {
        try {
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException otherwise) {
            Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static UnwritableFile trouble(Path place, Exception failure) {
        String words = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (FULL.stream().anyMatch(words::contains)) {
            return new UnwritableFile(place, "写不下了，磁盘已满，请清理磁盘或换一个位置再试。原来的文件没有动。", failure);
        }
        if (failure instanceof AccessDeniedException || failure instanceof ReadOnlyFileSystemException
                || words.contains("read-only")) {
            return new UnwritableFile(place, "写不进这个文件夹（只读或没有权限），请换一个位置，例如“文档”。", failure);
        }
        return new UnwritableFile(place, "没有写成，可能正被别的程序打开，请关闭后再试，或另取一个文件名。", failure);
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException failure) {
            // The file itself is in place or the trouble is already being told; what is left is a hidden remnant.
            part.toFile().deleteOnExit();
        }
    }
}
