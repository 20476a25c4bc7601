package org.streetunion.app.reporting.statements;

import static org.streetunion.app.database.jooq.Tables.BOOK;
import static org.streetunion.app.database.jooq.Tables.ISSUED_STATEMENT;

import java.util.Optional;
import org.streetunion.app.database.Sql;

/** What was put away of statements. */
final class IssuedVersionStore {
    private final Sql sql;

    IssuedVersionStore(Sql sql) {
        this.sql = sql;
    }

    Optional<IssuedVersions.Version> last(Issuable statement) {
        return sql.read(context -> context.select(ISSUED_STATEMENT.ID, ISSUED_STATEMENT.VERSION_OF, ISSUED_STATEMENT.DIGEST,
                ISSUED_STATEMENT.ISSUED_ON, ISSUED_STATEMENT.ISSUED_BY).from(ISSUED_STATEMENT).join(BOOK)
                .on(BOOK.ID.eq(ISSUED_STATEMENT.BOOK_ID)).where(ISSUED_STATEMENT.LIVE.isTrue())
                .and(ISSUED_STATEMENT.STATEMENT.eq(statement.title())).and(BOOK.NAME.eq(statement.book()))
                .and(ISSUED_STATEMENT.UP_TO.eq(statement.day())).orderBy(ISSUED_STATEMENT.ID.desc()).limit(1)
                .fetchOptional(row -> new IssuedVersions.Version(row.value1(), IssuedVersions.number(row.value2()), row.value3(),
                        row.value4(),
                        row.value5())));
    }
}
