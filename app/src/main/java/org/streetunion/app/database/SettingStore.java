package org.streetunion.app.database;

import java.util.Optional;
import org.streetunion.app.database.jooq.Tables;
import org.streetunion.app.ledger.Settings;

/** Keeps the office's named texts. */
public final class SettingStore implements Settings {
    private final Sql sql;

    /** Settings in this database. */
    public SettingStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<String> get(String name) {
        return sql.read(context -> context.select(Tables.SETTING.TEXT).from(Tables.SETTING).where(Tables.SETTING.NAME.eq(name))
                .fetchOptional(Tables.SETTING.TEXT));
    }

    @Override
    public void put(String name, String text) {
        sql.write(context -> {
            context.deleteFrom(Tables.SETTING).where(Tables.SETTING.NAME.eq(name)).execute();
            return text.isEmpty()
                    ? 0
                    : context.insertInto(Tables.SETTING, Tables.SETTING.NAME, Tables.SETTING.TEXT).values(name, text).execute();
        });
    }
}
