package org.streetunion.app.exchange.checking;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.streetunion.app.exchange.reading.Cell;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.FieldType;
import org.streetunion.app.ledger.Parsed;
import org.streetunion.app.ledger.Sensitivity;
import org.streetunion.app.ledger.Texts;

/** Reads the cells of one column: the type parses texts, this knows what workbooks do to them. */
final class CellReader {
    /** Day numbers of 1927 to 2119; below are years, above are days written together. */
    private static final double FIRST_SERIAL = 10_000;
    private static final double LAST_SERIAL = 80_000;
    private static final Pattern PADDING = Pattern.compile("(?<=\\p{IsHan})[\\s\\u3000]+(?=\\p{IsHan})");
    private static final int REMEMBERED = 1_000;

    private final Column<?> column;
    private final FieldType.Kind kind;
    private final Map<String, Parsed<?>> remembered = new HashMap<>();

    CellReader(Column<?> column) {
        this.column = column;
        kind = column.type().kind();
    }

    Column<?> column() {
        return column;
    }

    Parsed<?> read(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return text(text.text());
        }
        if (cell instanceof Cell.Flaw flaw) {
            return Parsed.bad(flaw.sentence());
        }
        if (cell instanceof Cell.Moment moment) {
            return moment(moment);
        }
        return cell instanceof Cell.Amount amount && kind == FieldType.Kind.DAY && serial(amount.value())
                ? Parsed.of(day(amount.value()))
                : column.type().parse(cell.text());
    }

    private Parsed<?> text(String text) {
        if (column.sensitivity() != Sensitivity.PLAIN && text.indexOf('*') >= 0) {
            return Parsed.of(Texts.compact(text));
        }
        return switch (kind) {
            case CHOICE, YES_NO, QUARTER -> few(text);
            case TEXT, REFERENCE -> column.type().parse(joined(text));
            case DAY -> text.length() == 5 && digits(text) && serial(Integer.parseInt(text))
                    ? Parsed.of(day(Integer.parseInt(text)))
                    : column.type().parse(text);
            default -> column.type().parse(text);
        };
    }

    /** Lists pad names of two characters and break long ones: a blank between two Chinese characters means nothing. */
    private static String joined(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ' || text.charAt(i) == '\u3000') {
                return PADDING.matcher(text).replaceAll("");
            }
        }
        return text;
    }

    /** A column of codes repeats a few texts thousands of times. */
    private Parsed<?> few(String text) {
        Parsed<?> known = remembered.get(text);
        if (known == null) {
            known = column.type().parse(text);
            if (remembered.size() < REMEMBERED) {
                remembered.put(text, known);
            }
        }
        return known;
    }

    private Parsed<?> moment(Cell.Moment moment) {
        return switch (kind) {
            case DAY -> Parsed.of(moment.at().toLocalDate());
            case WHOLE, DECIMAL, MONEY -> column.type().parse(new Cell.Amount(moment.serial()).text());
            case QUARTER -> column.type().parse(org.streetunion.app.ledger.Quarter.of(moment.at().toLocalDate()).toString());
            default -> column.type().parse(moment.text());
        };
    }

    private static boolean serial(double value) {
        return value >= FIRST_SERIAL && value <= LAST_SERIAL;
    }

    private static LocalDate day(double serial) {
        return DateUtil.getLocalDateTime(serial).toLocalDate();
    }

    private static boolean digits(String text) {
        return text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }
}
