package org.streetunion.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;

/** The folder that holds everything of one office: the enciphered database, its key, attachments, temporary files. */
public final class OfficeFolder implements AutoCloseable {
    static final String DATABASE = "office" + OfficeFile.ENDING;
    static final String KEY = "office.key";
    static final String FILES = "files";
    private static final int KEY_BYTES = 32;
    private final Path folder;
    private final OfficeLock lock;
    private final OfficeDatabase database;

    private OfficeFolder(Path folder, OfficeLock lock, OfficeDatabase database) {
        this.folder = folder;
        this.lock = lock;
        this.database = database;
    }

    /** Whether an office is kept there. */
    public static boolean holdsOffice(Path folder) {
        return Files.exists(folder.resolve(DATABASE));
    }

    /**
     * Opens the office in a folder, making both when they are not there. The key lies beside the data, so that the folder can be carried as
     * a whole; a password over the key is a later step through the same door.
     *
     * @throws OfficeUnavailable with a sentence for the user
     */
    public static OfficeFolder open(Path folder, Clock clock) throws OfficeUnavailable {
        return open(folder, Migrations.PROGRAM, clock);
    }

    static OfficeFolder open(Path folder, Migrations migrations, Clock clock) throws OfficeUnavailable {
        return open(folder, migrations, DiskRoom.of(folder), clock);
    }

    static OfficeFolder open(Path folder, Migrations migrations, DiskRoom room, Clock clock) throws OfficeUnavailable {
        make(folder);
        OfficeLock lock = OfficeLock.take(folder, clock);
        boolean ready = false;
        try {
            OfficeBackup.discard(folder.resolve("temp"));
            room.beforeOpening(folder);
            make(folder.resolve("temp"));
            OfficeFolder office = new OfficeFolder(folder, lock,
                    OfficeDatabase.file(new OfficeFile(folder.resolve(DATABASE), key(folder)), migrations, room, clock));
            ready = true;
            return office;
        } catch (IOException failure) {
            throw new OfficeUnavailable("数据文件夹不能写入：" + folder + "。请检查是否只读、磁盘是否已满。", failure);
        } finally {
            if (!ready) {
                lock.close();
            }
        }
    }

    /** The open database. */
    public OfficeDatabase database() {
        return database;
    }

    /** Where attachments and photos lie. */
    public Path files() {
        return folder.resolve(FILES);
    }

    /** Where temporary files may lie; emptied at every start. */
    public Path temp() {
        return folder.resolve("temp");
    }

    /** The folder itself. */
    public Path path() {
        return folder;
    }

    @Override
    public void close() {
        database.close();
        try {
            OfficeBackup.discard(temp());
        } catch (IOException stillHeld) {
            // Somebody still writes there; the next start empties it.
            temp().toFile().deleteOnExit();
        }
        lock.close();
    }

    private static void make(Path folder) throws OfficeUnavailable {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new OfficeUnavailable("不能建立数据文件夹：" + folder + "。请换一个可以写入的位置。", failure);
        }
    }

    /** The key that lies there; a new one only where there is no office yet that an old one would open. */
    private static String key(Path folder) throws IOException, OfficeUnavailable {
        Path file = folder.resolve(KEY);
        if (!Files.exists(file) && holdsOffice(folder)) {
            throw new OfficeUnavailable("数据文件夹里少了密钥文件 office.key：" + folder + "。请从备份里找回它，数据没有改动。", null);
        }
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        byte[] random = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(random);
        String key = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Path part = folder.resolve(KEY + ".part");
        Files.writeString(part, key);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        return key;
    }
}
