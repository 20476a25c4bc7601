package org.streetunion.app.database;

import static org.streetunion.app.database.jooq.Tables.ATTACHMENT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.streetunion.app.ledger.Actor;

/**
 * Keeps photos and attachments as files in the office's folder, named by what is in them: the same file is kept once, and a damaged one is
 * noticed. The database keeps which row they belong to and what they were called.
 */
public final class FileStore {
    private static final int AT_ONCE = 500;
    private final Engine engine;
    private final Path folder;

    /** Files in this folder. */
    public FileStore(Engine engine, Path folder) {
        this.engine = engine;
        this.folder = folder;
    }

    /**
     * A file that is kept.
     *
     * @param id its number
     * @param name what it was called
     * @param bytes its size
     * @param at since when
     * @param actor by whom
     */
    public record Kept(long id, String name, long bytes, Instant at, String actor) {}

    /** The files of a row, newest first. */
    public List<Kept> of(String register, long row) {
        return engine.sql().read(context -> context.selectFrom(ATTACHMENT).where(ATTACHMENT.ROW_ID.eq(row))
                .and(ATTACHMENT.REGISTER.eq(register)).and(ATTACHMENT.REMOVED_AT.isNull()).orderBy(ATTACHMENT.ID.desc())
                .fetch(found -> new Kept(found.get(ATTACHMENT.ID), found.get(ATTACHMENT.FILE_NAME),
                        found.get(ATTACHMENT.BYTE_COUNT), found.get(ATTACHMENT.ADDED_AT), found.get(ATTACHMENT.ADDED_BY))));
    }

    /** The files of many rows, by row, newest first; rows without any are left out. */
    public Map<Long, List<Kept>> of(String register, Collection<Long> rows) {
        Map<Long, List<Kept>> files = new HashMap<>();
        List<Long> ids = List.copyOf(rows);
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<Long> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            engine.sql().read(context -> context.selectFrom(ATTACHMENT).where(ATTACHMENT.ROW_ID.in(some))
                    .and(ATTACHMENT.REGISTER.eq(register)).and(ATTACHMENT.REMOVED_AT.isNull()).orderBy(ATTACHMENT.ID.desc())
                    .fetch())
                    .forEach(found -> files.computeIfAbsent(found.get(ATTACHMENT.ROW_ID), any -> new ArrayList<>())
                            .add(new Kept(found.get(ATTACHMENT.ID), found.get(ATTACHMENT.FILE_NAME),
                                    found.get(ATTACHMENT.BYTE_COUNT), found.get(ATTACHMENT.ADDED_AT),
                                    found.get(ATTACHMENT.ADDED_BY))));
        }
        return files;
    }

    /** The files that were taken off a row, the latest first; at and actor tell when and by whom. */
    public List<Kept> removed(String register, long row) {
        return engine.sql().read(context -> context.selectFrom(ATTACHMENT).where(ATTACHMENT.ROW_ID.eq(row))
                .and(ATTACHMENT.REGISTER.eq(register)).and(ATTACHMENT.REMOVED_AT.isNotNull())
                .orderBy(ATTACHMENT.REMOVED_AT.desc(), ATTACHMENT.ID.desc())
                .fetch(found -> new Kept(found.get(ATTACHMENT.ID), found.get(ATTACHMENT.FILE_NAME),
                        found.get(ATTACHMENT.BYTE_COUNT), found.get(ATTACHMENT.REMOVED_AT), found.get(ATTACHMENT.REMOVED_BY))));
    }

    /** Takes a copy of a file. */
    public void add(String register, long row, Path file, Actor actor, Instant at) throws IOException {
        byte[] content = Files.readAllBytes(file);
        String sum = keep(content);
        engine.sql().write(context -> context.insertInto(ATTACHMENT).set(ATTACHMENT.ID, engine.lineIds().next(context))
                .set(ATTACHMENT.REGISTER, register).set(ATTACHMENT.ROW_ID, row)
                .set(ATTACHMENT.FILE_NAME, String.valueOf(file.getFileName())).set(ATTACHMENT.BYTE_COUNT, (long) content.length)
                .set(ATTACHMENT.SHA256, sum).set(ATTACHMENT.ADDED_AT, at).set(ATTACHMENT.ADDED_BY, actor.name()).execute());
    }

    /** The name that a content is known by, whether it is kept or not. */
    public static String sum(byte[] content) {
        return ContentSum.of(content);
    }

    /** Keeps a content and gives the name it is known by. */
    public String keep(byte[] content) throws IOException {
        String sum = ContentSum.of(content);
        Path place = folder.resolve(sum);
        if (!Files.exists(place)) {
            Files.createDirectories(folder);
            Path part = folder.resolve(sum + ".part");
            Files.write(part, content);
            Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
        }
        return sum;
    }

    /** The content of that name; IOException when it is gone or damaged. */
    public byte[] content(String sum) throws IOException {
        byte[] content = Files.readAllBytes(folder.resolve(sum));
        if (!ContentSum.of(content).equals(sum)) {
            throw new IOException("文件已损坏，请从备份里找回");
        }
        return content;
    }

    /** Puts a copy into a folder under its own name, and checks that it is what was kept. */
    public Path fetch(long id, Path target) throws IOException {
        var found = engine.sql().read(context -> context.selectFrom(ATTACHMENT).where(ATTACHMENT.ID.eq(id)).fetchSingle());
        byte[] content = Files.readAllBytes(folder.resolve(found.get(ATTACHMENT.SHA256)));
        if (!ContentSum.of(content).equals(found.get(ATTACHMENT.SHA256))) {
            throw new IOException("附件“" + found.get(ATTACHMENT.FILE_NAME) + "”已损坏，请从备份里找回");
        }
        Files.createDirectories(target);
        return Files.write(target.resolve(Path.of(found.get(ATTACHMENT.FILE_NAME)).getFileName()), content);
    }

    /**
     * Where a file hangs.
     *
     * @param register of which register
     * @param row on which row
     */
    public record Place(String register, long row) {}

    /** Where a file hangs. */
    public Place place(long id) {
        return engine.sql().read(context -> context.select(ATTACHMENT.REGISTER, ATTACHMENT.ROW_ID).from(ATTACHMENT)
                .where(ATTACHMENT.ID.eq(id)).fetchSingle(found -> new Place(found.value1(), found.value2())));
    }

    /** Takes a file off its row; it can be put back. */
    public void remove(long id, Actor actor, Instant at) {
        engine.sql().write(context -> context.update(ATTACHMENT).set(ATTACHMENT.REMOVED_AT, at)
                .set(ATTACHMENT.REMOVED_BY, actor.name()).where(ATTACHMENT.ID.eq(id)).execute());
    }

    /** Puts a file back that was taken off its row. */
    public void restore(long id) {
        engine.sql().write(context -> context.update(ATTACHMENT).setNull(ATTACHMENT.REMOVED_AT).setNull(ATTACHMENT.REMOVED_BY)
                .where(ATTACHMENT.ID.eq(id)).execute());
    }
}
