package org.streetunion.app.exchange.recognising;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.reading.RawRow;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Texts;

/** The quarter that a sheet's name, title or headings say it is for. The day on which it was filled in says nothing. */
final class NamedQuarter {
    private static final Pattern QUARTER = Pattern.compile("\\d{4}年?[-/.]?([Qq][1-4]|第?[一二三四1-4]季度?)");
    private static final Pattern UNTIL = Pattern.compile("截[至止到](\\d{4})[年./-](\\d{1,2})");

    private NamedQuarter() {}

    /** Null when none is named. */
    static @Nullable Quarter of(String sheet, List<RawRow> head, int lastHeading) {
        Stream<String> above = head.stream().filter(row -> row.number() <= lastHeading)
                .flatMap(row -> IntStream.range(0, row.width()).mapToObj(row::text));
        return Stream.concat(Stream.of(sheet), above).map(NamedQuarter::in).flatMap(Stream::ofNullable).findFirst().orElse(null);
    }

    /** A heading without the quarter that it names. */
    static String without(String heading) {
        return QUARTER.matcher(heading).replaceFirst("");
    }

    private static @Nullable Quarter in(String text) {
        String compact = Texts.compact(text);
        Matcher quarter = QUARTER.matcher(compact);
        if (quarter.find()) {
            String named = quarter.group();
            return Quarter.parse(named.toUpperCase(java.util.Locale.ROOT).contains("Q") ? named.replace("年", "") : named);
        }
        Matcher until = UNTIL.matcher(compact);
        int month = until.find() ? Integer.parseInt(until.group(2)) : 0;
        return month < 1 || month > 12 ? null : new Quarter(Integer.parseInt(until.group(1)), (month + 2) / 3);
    }
}
