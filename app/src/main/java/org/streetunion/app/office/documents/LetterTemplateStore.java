package org.streetunion.app.office.documents;

import static org.streetunion.app.database.jooq.Tables.LETTER_TEMPLATE;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.streetunion.app.database.FileStore;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Actor;

/** Keeps the templates that the office changed or added: who and when in the database, the files in the office's folder. */
public final class LetterTemplateStore {
    private final Sql sql;
    private final FileStore files;

    /** Templates in this database and among these files. */
    public LetterTemplateStore(Sql sql, FileStore files) {
        this.sql = sql;
        this.files = files;
    }

    /**
     * A template that is kept.
     *
     * @param key stable name
     * @param title what people call it
     * @param kind 文种
     * @param register the key of the register whose rows it is for
     * @param sum by which its file is known
     */
    public record Kept(String key, String title, String kind, String register, String sum) {}

    /** All of them, by title. */
    public List<Kept> all() {
        return sql.read(context -> context.selectFrom(LETTER_TEMPLATE).orderBy(LETTER_TEMPLATE.TITLE)
                .fetch(found -> new Kept(found.get(LETTER_TEMPLATE.TEMPLATE_KEY), found.get(LETTER_TEMPLATE.TITLE),
                        found.get(LETTER_TEMPLATE.KIND), found.get(LETTER_TEMPLATE.REGISTER),
                        found.get(LETTER_TEMPLATE.SHA256))));
    }

    /** The docx. */
    public byte[] content(Kept template) throws IOException {
        return files.content(template.sum());
    }

    /** Keeps a docx under a key, instead of what was kept there. */
    public void keep(Kept template, byte[] content, Actor actor, Instant at) throws IOException {
        String sum = files.keep(content);
        sql.write(context -> {
            context.deleteFrom(LETTER_TEMPLATE).where(LETTER_TEMPLATE.TEMPLATE_KEY.eq(template.key())).execute();
            return context.insertInto(LETTER_TEMPLATE).set(LETTER_TEMPLATE.TEMPLATE_KEY, template.key())
                    .set(LETTER_TEMPLATE.TITLE, template.title()).set(LETTER_TEMPLATE.KIND, template.kind())
                    .set(LETTER_TEMPLATE.REGISTER, template.register()).set(LETTER_TEMPLATE.SHA256, sum)
                    .set(LETTER_TEMPLATE.CHANGED_AT, at).set(LETTER_TEMPLATE.CHANGED_BY, actor.name()).execute();
        });
    }

    /** Forgets a template; the shipped one of the same key holds again. */
    public void forget(String key) {
        sql.write(context -> context.deleteFrom(LETTER_TEMPLATE).where(LETTER_TEMPLATE.TEMPLATE_KEY.eq(key)).execute());
    }
}
