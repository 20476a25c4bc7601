package org.streetunion.app.database;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.tools.jdbc.JDBCUtils;
import org.streetunion.app.ledger.FieldType;

/**
 * The columns that every table of a register keeps free for fields of the office's own. They are made with the table, by the migrations,
 * in the copy that an upgrade works on: adding one to 166,500 rows takes H2 half a minute and rewrites the table, all of them together no
 * longer, and an open office is never restructured. Decision 20.
 */
public final class CustomRoom {
    /** How a place of a kind is called, with its number behind. */
    private static final String NAMED = "custom_";
    private static final int TEXTS = 8;
    private static final int OTHERS = 4;
    private static final String OF_REGISTERS = "live_key";
    private static final String DEFINITIONS = "custom_field";
    private static final Map<String, DataType<?>> PLACES = places();

    private CustomRoom() {}

    /** The places for values of a kind, in the order they are taken; none for kinds that an office does not add. */
    public static List<String> of(FieldType.Kind kind) {
        String stem = stem(kind);
        return PLACES.keySet().stream().filter(place -> place.startsWith(stem)).toList();
    }

    /** The first place for a kind that is not taken. */
    public static Optional<String> free(FieldType.Kind kind, Set<String> taken) {
        return of(kind).stream().filter(place -> !taken.contains(place)).findFirst();
    }

    /** A place of a table. */
    static Field<?> field(Table<?> table, String place) {
        DataType<?> type = PLACES.get(place);
        if (type == null) {
            throw new IllegalArgumentException("no place " + place);
        }
        return DSL.field(DSL.name(table.getName(), place), type);
    }

    /** Makes room in every register's table that has none yet. */
    static void make(DataSource database) {
        try (Connection connection = database.getConnection()) {
            Settings settings = new Settings().withRenderQuotedNames(RenderQuotedNames.NEVER)
                    .withRenderNameCase(RenderNameCase.AS_IS);
            var context = DSL.using(connection, JDBCUtils.dialect(connection), settings);
            List<Field<?>> fields = new ArrayList<>();
            PLACES.forEach((name, type) -> fields.add(DSL.field(DSL.name(name), type)));
            List<String> roomy = tables(connection, PLACES.keySet().iterator().next());
            for (String table : tables(connection, OF_REGISTERS)) {
                if (!roomy.contains(table) && !table.equals(DEFINITIONS)) {
                    context.alterTable(table).add(fields).execute();
                }
            }
            commit(connection);
        } catch (SQLException failure) {
            throw new StoreFailure(failure);
        }
    }

    private static void commit(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.commit();
        }
    }

    private static List<String> tables(Connection connection, String with) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getColumns(null, "public", "%", with)) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        return tables;
    }

    private static String stem(FieldType.Kind kind) {
        return NAMED + switch (kind) {
            case TEXT, CHOICE -> "text_";
            case DECIMAL -> "number_";
            case DAY -> "day_";
            case YES_NO -> "yes_";
            case PARAGRAPH, WHOLE, MONEY, QUARTER, REFERENCE -> "none_";
        };
    }

    private static Map<String, DataType<?>> places() {
        Map<String, DataType<?>> places = new LinkedHashMap<>();
        DataType<String> text = SQLDataType.VARCHAR(400);
        DataType<BigDecimal> number = SQLDataType.DECIMAL(18, 4);
        DataType<LocalDate> day = SQLDataType.LOCALDATE;
        add(places, FieldType.Kind.TEXT, text, TEXTS);
        add(places, FieldType.Kind.DECIMAL, number, OTHERS);
        add(places, FieldType.Kind.DAY, day, OTHERS);
        add(places, FieldType.Kind.YES_NO, SQLDataType.BOOLEAN, OTHERS);
        return places;
    }

    private static void add(Map<String, DataType<?>> places, FieldType.Kind kind, DataType<?> type, int many) {
        for (int number = 1; number <= many; number++) {
            places.put(stem(kind) + number, type);
        }
    }
}
