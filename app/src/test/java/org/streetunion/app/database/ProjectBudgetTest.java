package org.streetunion.app.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** Budgets that were entered in whole 元 are the same money in 分 afterwards, and what the journal says of them is money too. */
class ProjectBudgetTest {
    @Test
    void wholeYuanBecomeFen() throws SQLException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:budget;DB_CLOSE_DELAY=-1");
        migrate(database, "039");
        try (Connection connection = database.getConnection(); Statement asked = connection.createStatement()) {
            asked.execute("insert into project (id, version, live, code, name, kind, in_year, budget) values "
                    + "(1, 1, true, 'X1', '夏送清凉', '其他', 2026, 30000000), (2, 1, true, 'X2', '没有预算', '其他', 2026, null)");
            asked.execute("insert into journal (id, row_id, register, act, field, old_text, new_text, batch_id) values "
                    + "(1, 1, 'projects', '改', 'budget', null, '30000000', 7), (2, 1, 'projects', '改', 'team', null, '12', 7)");
        }
        migrate(database, "041");
        assertEquals(List.of("3000000000", "null"), texts(database, "select budget from project order by id"));
        assertEquals(List.of("30000000.00", "12"), texts(database, "select new_text from journal order by id"));
    }

    private static void migrate(DataSource database, String target) {
        Flyway.configure().dataSource(database).locations("classpath:org/streetunion/app/db/migration").target(target).load()
                .migrate();
    }

    private static List<String> texts(DataSource database, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement asked = connection.createStatement();
                ResultSet found = asked.executeQuery(query)) {
            while (found.next()) {
                texts.add(String.valueOf(found.getObject(1)));
            }
        }
        return texts;
    }
}
