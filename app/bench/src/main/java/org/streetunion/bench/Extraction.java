package org.streetunion.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Takes the rows that the yardsticks write out of the full office. */
public final class Extraction {
    private static final String LIST = "select name, sex, birth_on, nation, employment, id_kind, id_number, education, skill_level, mobile,"
            + " residence_kind, residence, change_kind, changed_on, politics, workplace, native_place, migrant, card_no, joined_on"
            + " from person where member_live order by id";
    private static final String CARDS = "select p.name, p.card_no, u.name as union_name, p.joined_on, u.code from person p"
            + " join sub_union u on u.id = p.union_id where p.member_live and p.card_no is not null order by p.id fetch first 90000 rows only";

    private Extraction() {}

    /** Arguments: the folder. */
    public static void main(String[] arguments) throws Exception {
        Place place = new Place(Path.of(arguments[0]));
        try (Connection connection = Place.connect(place.full())) {
            dump(connection, "select * from person where member_batch is not null and cadre_live is null order by id", place.rows("person"));
            String batch = "(select max(member_batch) from person)";
            dump(connection, "select * from journal where batch_id = " + batch + " order by id", place.rows("journal"));
            dump(connection, "select * from search_text where register = 'members' order by row_id", place.rows("search_text"));
            dump(connection, "select * from membership where batch_id = " + batch + " order by id", place.rows("membership"));
            dump(connection, LIST, place.list());
            dump(connection, CARDS, place.cards());
        }
    }

    private static void dump(Connection connection, String select, Path file) throws SQLException, IOException {
        try (Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery(select)) {
            int width = found.getMetaData().getColumnCount();
            List<String> columns = new ArrayList<>();
            for (int i = 1; i <= width; i++) {
                columns.add(found.getMetaData().getColumnLabel(i));
            }
            try (Dump.Writer out = new Dump.Writer(file, columns)) {
                List<Object> row = new ArrayList<>();
                while (found.next()) {
                    row.clear();
                    for (int i = 1; i <= width; i++) {
                        Object value = found.getObject(i);
                        row.add(value instanceof Date day ? day.toLocalDate() : value);
                    }
                    out.row(row);
                }
            }
        }
    }
}
