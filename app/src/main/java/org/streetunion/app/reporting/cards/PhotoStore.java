package org.streetunion.app.reporting.cards;

import static org.streetunion.app.database.jooq.Tables.MEMBER_PHOTO;

import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.streetunion.app.database.FileStore;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Actor;

/** The members' photos: which content in the office's files is whose; at most one each. */
public final class PhotoStore {
    private final Sql sql;
    private final FileStore files;
    private final Clock clock;

    /** Over the office's files. */
    public PhotoStore(Sql sql, FileStore files, Clock clock) {
        this.sql = sql;
        this.files = files;
        this.clock = clock;
    }

    /** The contents' names by member; members without a photo are left out. */
    public Map<Long, String> of(long[] members) {
        Map<Long, String> sums = new HashMap<>();
        sql.read(context -> context.select(MEMBER_PHOTO.ROW_ID, MEMBER_PHOTO.SHA256).from(MEMBER_PHOTO)
                .where(MEMBER_PHOTO.ROW_ID.in(Arrays.stream(members).boxed().toList())).fetch())
                .forEach(found -> sums.put(found.value1(), found.value2()));
        return sums;
    }

    /** The content of that name; empty when it is lost or damaged, so that a card is reported and not a run ended. */
    public byte[] content(String sum) {
        try {
            return files.content(sum);
        } catch (IOException lost) {
            return new byte[0];
        }
    }

    /** Keeps a photo instead of the one before, whose content stays for backups' sake. */
    public void put(long member, byte[] jpeg, Actor actor) throws IOException {
        String sum = files.keep(jpeg);
        sql.write(context -> {
            context.deleteFrom(MEMBER_PHOTO).where(MEMBER_PHOTO.ROW_ID.eq(member)).execute();
            return context.insertInto(MEMBER_PHOTO).set(MEMBER_PHOTO.ROW_ID, member).set(MEMBER_PHOTO.SHA256, sum)
                    .set(MEMBER_PHOTO.BYTE_COUNT, (long) jpeg.length).set(MEMBER_PHOTO.ADDED_AT, clock.instant())
                    .set(MEMBER_PHOTO.ADDED_BY, actor.name()).execute();
        });
    }

    /** Takes a member's photo away. */
    public void remove(long member) {
        sql.write(context -> context.deleteFrom(MEMBER_PHOTO).where(MEMBER_PHOTO.ROW_ID.eq(member)).execute());
    }
}
