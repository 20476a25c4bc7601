package org.streetunion.app.reporting.cards;

import static org.streetunion.app.database.jooq.Tables.CARD_DESIGN;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.impl.DSL;
import org.streetunion.app.database.FileStore;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Actor;
import org.streetunion.reports.card.design.CardDesign;
import org.streetunion.reports.card.design.DesignFile;
import org.streetunion.reports.card.picture.DesignFault;

/** The designs of cards that the office made, each as its file among the office's files. */
public final class CardDesignStore {
    private final Sql sql;
    private final FileStore files;
    private final Clock clock;

    /** Over the office's files. */
    public CardDesignStore(Sql sql, FileStore files, Clock clock) {
        this.sql = sql;
        this.files = files;
        this.clock = clock;
    }

    /**
     * A design that is kept.
     *
     * @param id its number
     * @param name by which the office knows it
     * @param form what is made by it
     */
    public record Kept(long id, String name, CardDesign.Form form) {}

    /** All, by name. */
    public List<Kept> all() {
        return sql.read(context -> context.select(CARD_DESIGN.ID, CARD_DESIGN.NAME, CARD_DESIGN.FORM).from(CARD_DESIGN)
                .orderBy(CARD_DESIGN.ID)
                .fetch(row -> new Kept(row.value1(), row.value2(), CardDesign.Form.valueOf(row.value3()))));
    }

    /** One of them; empty when it is gone. */
    public Optional<CardDesign> find(long id) throws DesignFault {
        Optional<String> sum = sql
                .read(context -> context.select(CARD_DESIGN.SHA256).from(CARD_DESIGN).where(CARD_DESIGN.ID.eq(id))
                        .fetchOptional(CARD_DESIGN.SHA256));
        if (sum.isEmpty()) {
            return Optional.empty();
        }
        byte[] file;
        try {
            file = files.content(sum.get());
        } catch (IOException lost) {
            throw new DesignFault("卡面设计的文件丢失或已损坏，请从备份里找回，或选别的卡面");
        }
        return Optional.of(DesignFile.read(file));
    }

    /** Keeps a design, instead of the one of that number when it is not 0. Gives its number. */
    public long keep(long id, CardDesign design, Actor actor) throws IOException {
        byte[] file = DesignFile.write(design);
        String sum = files.keep(file);
        return sql.write(context -> {
            long kept = id != 0 ? id : highest(context) + 1;
            context.deleteFrom(CARD_DESIGN).where(CARD_DESIGN.ID.eq(kept)).execute();
            context.insertInto(CARD_DESIGN).set(CARD_DESIGN.ID, kept).set(CARD_DESIGN.NAME, design.name())
                    .set(CARD_DESIGN.FORM, design.form().name()).set(CARD_DESIGN.SHA256, sum)
                    .set(CARD_DESIGN.BYTE_COUNT, (long) file.length).set(CARD_DESIGN.CHANGED_AT, clock.instant())
                    .set(CARD_DESIGN.CHANGED_BY, actor.name()).execute();
            return kept;
        });
    }

    private static long highest(org.jooq.DSLContext context) {
        Long highest = context.select(DSL.max(CARD_DESIGN.ID)).from(CARD_DESIGN).fetchOne(0, Long.class);
        return highest == null ? 0 : highest;
    }

    /** Takes a design away; its content stays for backups' sake. */
    public void remove(long id) {
        sql.write(context -> context.deleteFrom(CARD_DESIGN).where(CARD_DESIGN.ID.eq(id)).execute());
    }
}
