package org.streetunion.app.ui.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.streetunion.app.ledger.Parsed;
import org.streetunion.app.ledger.Texts;
import org.streetunion.app.ledger.Types;

/** Reads days as people type them: 1007 and 10-7 mean this year, 昨天 means yesterday; everything else as workbooks carry it. */
public final class DayWords {
    private static final Map<String, Integer> WORDS = Map.of("今天", 0, "今日", 0, "昨天", -1, "昨日", -1, "前天", -2, "明天", 1, "后天", 2);
    private static final Pattern TOGETHER = Pattern.compile("(\\d{2})(\\d{2})");
    private static final Pattern APART = Pattern.compile("(\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{2})(\\d{2})(\\d{2})");

    private DayWords() {}

    /** The day that was meant, nothing, or a complaint. */
    public static Parsed<LocalDate> parse(String text, LocalDate today) {
        String compact = Texts.compact(text);
        Integer shift = WORDS.get(compact);
        if (shift != null) {
            return Parsed.of(today.plusDays(shift));
        }
        for (Pattern form : new Pattern[]{TOGETHER, APART}) {
            Matcher found = form.matcher(compact);
            if (found.matches()) {
                return day(compact, today.getYear(), found.group(1), found.group(2));
            }
        }
        Matcher brief = SHORT_YEAR.matcher(compact);
        if (brief.matches()) {
            return day(compact, 2000 + Integer.parseInt(brief.group(1)), brief.group(2), brief.group(3));
        }
        return Types.DAY.parse(text);
    }

    private static Parsed<LocalDate> day(String text, int year, String month, String day) {
        try {
            return Parsed.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Parsed.bad("“" + text + "”这一天不存在");
        }
    }
}
