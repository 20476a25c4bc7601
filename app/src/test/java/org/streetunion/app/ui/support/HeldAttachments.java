package org.streetunion.app.ui.support;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ui.port.Attachments;

/** Holds names of files in memory. */
public final class HeldAttachments implements Attachments {
    private final List<Attachment> files = new ArrayList<>();
    private final List<Attachment> gone = new ArrayList<>();

    @Override
    public List<Attachment> of(String ledger, long row) {
        return List.copyOf(files);
    }

    @Override
    public List<Attachment> removed(String ledger, long row) {
        return List.copyOf(gone);
    }

    @Override
    public void add(String ledger, long row, Path file, Actor actor) {
        files.add(new Attachment(files.size() + 1L, String.valueOf(file.getFileName()), 20480, Instant.EPOCH, actor.name()));
    }

    @Override
    public Path fetch(long id, Path folder) {
        return folder.resolve("copy");
    }

    @Override
    public Optional<String> keeps(long id) {
        return Optional.empty();
    }

    @Override
    public void remove(long id, Actor actor) {
        move(id, files, gone);
    }

    @Override
    public void restore(long id) {
        move(id, gone, files);
    }

    private static void move(long id, List<Attachment> from, List<Attachment> to) {
        from.stream().filter(file -> file.id() == id).findFirst().ifPresent(to::add);
        from.removeIf(file -> file.id() == id);
    }
}
