package org.streetunion.app.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.streetunion.app.ledger.Progress;

/**
 * Writes an open office as one zip: the database at one moment, by its own means (the file of an open database is never copied), its key,
 * and the attachments, which are never changed once they are kept. While the moment is taken, nobody writes.
 */
final class BackupWriter {
    static final String NOTE = "backup.properties";
    private final OfficeDatabase database;
    private final Path folder;
    private final Clock clock;
    private final Progress progress;
    private long done;
    private long total;

    BackupWriter(OfficeDatabase database, Path folder, Clock clock, Progress progress) {
        this.database = database;
        this.folder = folder;
        this.clock = clock;
        this.progress = progress;
    }

    void write(OutputStream out) throws IOException {
        Path image = folder.resolve("temp").resolve("image-" + System.nanoTime() + ".zip");
        try {
            BackupNote note = database.image(image, clock.instant());
            List<Path> attachments = attachments();
            total = Files.size(image);
            for (Path each : attachments) {
                total += Files.size(each);
            }
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            // Enciphered pages and photos do not get smaller.
            zip.setLevel(Deflater.BEST_SPEED);
            text(zip, NOTE, note.text());
            text(zip, OfficeFolder.KEY, Files.readString(folder.resolve(OfficeFolder.KEY)));
            database(zip, image);
            for (Path each : attachments) {
                try (InputStream in = Files.newInputStream(each)) {
                    copy(zip, OfficeFolder.FILES + "/" + each.getFileName(), in);
                }
            }
            zip.finish();
        } finally {
            Files.deleteIfExists(image);
        }
    }

    private List<Path> attachments() throws IOException {
        Path files = folder.resolve(OfficeFolder.FILES);
        if (!Files.isDirectory(files)) {
            return List.of();
        }
        try (Stream<Path> kept = Files.list(files)) {
            return kept.filter(file -> file.getFileName().toString().matches(ContentSum.PATTERN)).sorted().toList();
        }
    }

    private void database(ZipOutputStream zip, Path image) throws IOException {
        try (ZipFile taken = new ZipFile(image.toFile());
                InputStream in = taken.getInputStream(taken.getEntry(OfficeFolder.DATABASE))) {
            copy(zip, OfficeFolder.DATABASE, in);
        }
    }

    private static void text(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void copy(ZipOutputStream zip, String name, InputStream in) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        byte[] piece = new byte[1 << 16];
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            zip.write(piece, 0, read);
            done += read;
            if (!progress.report(done, Math.max(done, total))) {
                throw new CancellationException();
            }
        }
        zip.closeEntry();
    }
}
