package org.streetunion.app.work.assessment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.streetunion.app.database.FileStore;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.office.scores.ScoreLedger;
import org.streetunion.app.work.Office;

/** 佐证材料 of one item: the files of the score and of the rows that were counted for it, each once. */
final class Evidence {
    /** Papers of single members are no evidence of their union, and not for an inspector's eyes. */
    private static final Set<String> PRIVATE = Set.of("members");
    private final Office office;
    private final Path folder;
    private final List<String> lacks;
    private final Set<Long> done = new HashSet<>();

    Evidence(Office office, Path place, List<String> lacks) {
        this.office = office;
        this.folder = place.resolve("佐证材料");
        this.lacks = lacks;
    }

    /** How many files were copied. */
    int copied() {
        return done.size();
    }

    /** Copies the files of a score. */
    void of(long score) {
        copy(office.files().of(ScoreLedger.KEY, score), folder);
    }

    /** Copies the files of the counted rows, each row's in a folder that is called as the row is. */
    void behind(Register register, Query query) {
        String ledger = register.ledger().key();
        if (PRIVATE.contains(ledger)) {
            return;
        }
        Map<Long, List<FileStore.Kept>> files = office.files().of(ledger, Arrays.stream(register.ids(query)).boxed().toList());
        if (files.isEmpty()) {
            return;
        }
        register.store().rows(files.keySet().stream().sorted().mapToLong(Long::longValue).toArray())
                .forEach(row -> copy(files.getOrDefault(row.id(), List.of()), folder.resolve(InspectFolder
                        .part(register.ledger().title() + " "
                                + register.ledger().calling(register.labelled(List.of(row)).get(0))))));
    }

    /** One that is damaged is told and left out. */
    private void copy(List<FileStore.Kept> files, Path target) {
        for (FileStore.Kept file : files) {
            try {
                office.files().fetch(file.id(),
                        Files.exists(target.resolve(file.name())) ? target.resolve(String.valueOf(file.id())) : target);
                done.add(file.id());
            } catch (IOException failure) {
                lacks.add("佐证“" + file.name() + "”没有拷出来：" + failure.getMessage());
            }
        }
    }
}
