package org.streetunion.sample.sheets.dirt;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;

/** Writes a good cell carelessly, so that a patient reader still gets the same value out of it. */
final class Smudge {
    private static final List<String> DAYS = List.of("yyyyMMdd", "yyyy-MM-dd", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy.M");
    /** Columns whose day matters less than the year: the number on the card, or nobody, tells the day. */
    private static final List<String> VAGUE = List.of("出生日期", "成立日期");

    private final Random random;
    private final boolean workbook;

    Smudge(Random random, boolean workbook) {
        this.random = random;
        this.workbook = workbook;
    }

    /** One in eight cells is written carelessly. */
    Object cell(String heading, Object value, boolean cardKnown) {
        if (value.toString().isEmpty() || random.nextInt(8) != 0) {
            return value;
        }
        String text = value.toString();
        if (value instanceof LocalDate || text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return day(heading, LocalDate.parse(text), cardKnown);
        }
        if (text.matches("1\\d{10}")) {
            return phone(text);
        }
        if (value instanceof Integer || heading.contains("证件号码") || heading.contains("信用代码")) {
            return random.nextBoolean() ? wide(text) : spaced(text);
        }
        boolean twoLetters = heading.equals("姓名") && text.codePointCount(0, text.length()) == 2;
        return twoLetters ? inserted(text) : spaced(text);
    }

    private Object day(String heading, LocalDate day, boolean cardKnown) {
        if (VAGUE.contains(heading) && cardKnown && random.nextInt(4) == 0) {
            return MONTH.format(day);
        }
        int way = random.nextInt(DAYS.size() + 2);
        if (way < DAYS.size()) {
            return DateTimeFormatter.ofPattern(DAYS.get(way)).format(day);
        }
        int digits = day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
        return way == DAYS.size() && workbook ? (Object) digits : wide(day.toString());
    }

    private Object phone(String text) {
        return switch (random.nextInt(4)) {
            case 0 -> wide(text);
            case 1 -> workbook ? (Object) Double.valueOf(text) : text;
            case 2 -> text.substring(0, 3) + " " + text.substring(3, 7) + " " + text.substring(7);
            default -> "+86 " + text;
        };
    }

    private String spaced(String text) {
        return switch (random.nextInt(workbook ? 4 : 3)) {
            case 0 -> " " + text;
            case 1 -> text + "  ";
            case 2 -> "\u3000" + text;
            default -> text + "\n";
        };
    }

    private static String inserted(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first) + "\u3000" + text.substring(first);
    }

    /** Full-width digits and letters; the dot and the dash stay. */
    static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = Character.isDigit(c) || (c >= 'A' && c <= 'Z');
            wide.append(plain ? (char) (c + 0xFEE0) : c);
        }
        return wide.toString();
    }
}
