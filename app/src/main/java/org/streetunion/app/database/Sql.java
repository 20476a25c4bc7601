package org.streetunion.app.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** Reading and writing in transactions. One writer at a time; readers are not held up by it. */
public final class Sql {
    static {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    private final DataSource source;
    private final SQLDialect dialect;
    private final Settings settings = new Settings().withRenderSchema(false)
            .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_QUOTED).withRenderNameCase(RenderNameCase.AS_IS);
    private final Runnable beforeWriting;
    private final ReentrantLock writer = new ReentrantLock(true);

    /**
     * Statements over connections of this source.
     *
     * @param beforeWriting asked before each writing; throws when nothing can be written
     */
    Sql(DataSource source, SQLDialect dialect, Runnable beforeWriting) {
        this.source = source;
        this.dialect = dialect;
        this.beforeWriting = beforeWriting;
    }

    /** Which database it is. */
    public SQLDialect dialect() {
        return dialect;
    }

    /** Reads; nothing it does is kept. */
    public <T> T read(Function<DSLContext, T> work) {
        return on(work, false);
    }

    /** Writes in one transaction: all of it is kept, or, when the work throws, nothing. */
    public <T> T write(Function<DSLContext, T> work) {
        writer.lock();
        try {
            beforeWriting.run();
            return on(work, true);
        } finally {
            writer.unlock();
        }
    }

    private <T> T on(Function<DSLContext, T> work, boolean keep) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            boolean finished = false;
            try {
                T result = work.apply(DSL.using(connection, dialect, settings));
                finished = true;
                return result;
            } finally {
                end(connection, finished && keep);
            }
        } catch (SQLException failure) {
            throw new StoreFailure(failure);
        } catch (DataAccessException failure) {
            throw StoreFailure.isOutside(failure) ? new StoreFailure(failure) : failure;
        }
    }

    private static void end(Connection connection, boolean commit) throws SQLException {
        if (commit) {
            connection.commit();
        } else {
            connection.rollback();
        }
    }
}
