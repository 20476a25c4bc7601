package org.streetunion.app.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Row;

/** Writes a row as a JSON object by column key: numbers and booleans as such, quarters as their code, nothing as null, the rest as text. */
final class Json {
    private Json() {}

    static String object(Row row, List<Column<?>> columns) {
        return "{\"id\":" + row.id() + columns.stream().map(column -> "," + text(column.key()) + ":" + member(column, row))
                .collect(Collectors.joining()) + "}";
    }

    private static <T> String member(Column<T> column, Row row) {
        T held = row.get(column);
        if (held == null) {
            return "null";
        }
        if (held instanceof Number || held instanceof Boolean) {
            return held.toString();
        }
        return text(held instanceof Quarter ? held.toString() : column.type().format(held));
    }

    static String text(String plain) {
        StringBuilder out = new StringBuilder(plain.length() + 2).append('"');
        for (int i = 0; i < plain.length(); i++) {
            char each = plain.charAt(i);
            switch (each) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(each < ' ' ? String.format("\\u%04x", (int) each) : String.valueOf(each));
            }
        }
        return out.append('"').toString();
    }
}
