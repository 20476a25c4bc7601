package org.streetunion.app.database;

import static org.streetunion.app.database.jooq.Tables.ATTACHMENT;
import static org.streetunion.app.database.jooq.Tables.MEMBER_PHOTO;

import java.util.List;
import org.jooq.DSLContext;

/** What hangs on a row by its number and not by a reference: its files, and a member's photo. Moved with a line in the journal each. */
final class Belongings {
    private static final String FILE = "file";
    private static final String PHOTO = "photo";
    private final String register;

    /** Of rows of this register. */
    Belongings(String register) {
        this.register = register;
    }

    /** Moves everything from one row to another; a photo only where the other has none. */
    void move(DSLContext context, long from, long to, Journal.Page page) {
        List<Long> files = context.select(ATTACHMENT.ID).from(ATTACHMENT).where(ATTACHMENT.ROW_ID.eq(from))
                .and(ATTACHMENT.REGISTER.eq(register)).fetch(ATTACHMENT.ID);
        files.forEach(file -> page.move(to, FILE, file, from));
        context.update(ATTACHMENT).set(ATTACHMENT.ROW_ID, to).where(ATTACHMENT.ID.in(files)).execute();
        boolean photo = context.fetchExists(MEMBER_PHOTO, MEMBER_PHOTO.ROW_ID.eq(from))
                && !context.fetchExists(MEMBER_PHOTO, MEMBER_PHOTO.ROW_ID.eq(to));
        if (photo) {
            page.move(to, PHOTO, to, from);
            context.update(MEMBER_PHOTO).set(MEMBER_PHOTO.ROW_ID, to).where(MEMBER_PHOTO.ROW_ID.eq(from)).execute();
        }
    }

    /** Moves one thing back, as its line in the journal tells; what was replaced or removed meanwhile stays where it is. */
    static void back(DSLContext context, long row, String line) {
        String[] parts = line.split(" ", -1);
        long id = Long.parseLong(parts[1]);
        long from = Long.parseLong(parts[2]);
        if (parts[0].equals(FILE)) {
            context.update(ATTACHMENT).set(ATTACHMENT.ROW_ID, from).where(ATTACHMENT.ID.eq(id)).and(ATTACHMENT.ROW_ID.eq(row))
                    .execute();
        } else if (!context.fetchExists(MEMBER_PHOTO, MEMBER_PHOTO.ROW_ID.eq(from))) {
            context.update(MEMBER_PHOTO).set(MEMBER_PHOTO.ROW_ID, from).where(MEMBER_PHOTO.ROW_ID.eq(row)).execute();
        }
    }
}
