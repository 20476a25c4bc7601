package org.streetunion.app.exchange.collecting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.reading.RawRow;
import org.streetunion.app.exchange.reading.Rows;
import org.streetunion.app.exchange.reading.Sheet;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.exchange.reading.Workbook;
import org.streetunion.app.exchange.reading.Workbooks;
import org.streetunion.app.ledger.Texts;

/** Reads forms that came back. Sheets are known by their names and columns by their headings, wherever they stand now. */
public final class FormReader {
    private static final String KEY = "标识";
    /** Headings stand in one of the first rows. */
    private static final int HEAD = 12;
    /** So many blank rows end a sheet. */
    private static final int BLANKS = 500;
    /** No column of ours takes as many letters; what is longer is refused there. */
    private static final int LONGEST = 4_001;
    private final List<FormSheet> form;
    private final Pattern token;

    /**
     * A reader.
     *
     * @param form the sheets that went out
     * @param token what a token looks like
     */
    public FormReader(List<FormSheet> form, Pattern token) {
        this.form = form;
        this.token = token;
    }

    /** Reads a file; a file that is not ours has no token. */
    public ReturnedForm read(Path file) throws UnreadableFile {
        Set<String> tokens = new LinkedHashSet<>();
        ReturnedSheet[] sheets = new ReturnedSheet[form.size()];
        Arrays.fill(sheets, ReturnedSheet.GONE);
        try (Workbook book = Workbooks.open(file)) {
            for (Sheet sheet : book.sheets()) {
                int known = position(sheet.name());
                if (known >= 0) {
                    sheets[known] = read(sheet, form.get(known));
                } else if (sheet.hidden() || sheet.name().startsWith("填表说明")) {
                    tokens(sheet, tokens);
                }
            }
        }
        return new ReturnedForm(file, tokens, List.of(sheets));
    }

    private int position(String title) {
        for (int i = 0; i < form.size(); i++) {
            if (Texts.tidy(title).equals(form.get(i).title())) {
                return i;
            }
        }
        return -1;
    }

    private void tokens(Sheet sheet, Set<String> found) throws UnreadableFile {
        try (Rows rows = sheet.rawRows()) {
            int read = 0;
            for (RawRow row = rows.next(); row != null && read < BLANKS; row = rows.next(), read++) {
                for (int i = 0; i < Math.min(row.width(), 2); i++) {
                    Matcher matcher = token.matcher(row.text(i));
                    if (matcher.find()) {
                        found.add(matcher.group());
                    }
                }
            }
        }
    }

    private static ReturnedSheet read(Sheet sheet, FormSheet form) throws UnreadableFile {
        try (Rows rows = sheet.rawRows()) {
            return form.upright() ? upright(rows, form) : table(rows, form);
        }
    }

    private static ReturnedSheet upright(Rows rows, FormSheet form) throws UnreadableFile {
        @Nullable
        String[] cells = new String[form.columns().size()];
        String key = "";
        int read = 0;
        for (RawRow row = rows.next(); row != null && read < BLANKS; row = rows.next(), read++) {
            int position = form.position(Texts.tidy(row.text(1)));
            if (position >= 0 && cells[position] == null) {
                cells[position] = text(row, 2);
                key = key.isEmpty() ? text(row, 0) : key;
            }
        }
        List<String> missing = missing(form, cells);
        return missing.size() == cells.length
                ? ReturnedSheet.GONE
                : new ReturnedSheet(true, missing, List.of(new ReturnedRow(1, key, Arrays.asList(cells))));
    }

    private static String text(RawRow row, int position) {
        String text = row.text(position).strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static List<String> missing(FormSheet form, @Nullable Object[] found) {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            if (found[i] == null) {
                missing.add(form.columns().get(i).heading());
            }
        }
        return missing;
    }

    private static ReturnedSheet table(Rows rows, FormSheet form) throws UnreadableFile {
        int[] places = null;
        int keys = -1;
        int read = 0;
        for (RawRow row = rows.next(); row != null && read < HEAD; row = rows.next(), read++) {
            places = places(row, form);
            keys = place(row, KEY);
            if (places != null) {
                break;
            }
        }
        if (places == null) {
            return ReturnedSheet.GONE;
        }
        Integer[] found = new Integer[places.length];
        for (int i = 0; i < places.length; i++) {
            found[i] = places[i] < 0 ? null : Integer.valueOf(places[i]);
        }
        return new ReturnedSheet(true, missing(form, found), rows(rows, places, keys));
    }

    /** Where each column stands; null when this is not the row of the headings. */
    private static int @Nullable [] places(RawRow row, FormSheet form) {
        int[] places = new int[form.columns().size()];
        int known = 0;
        for (int i = 0; i < places.length; i++) {
            places[i] = place(row, form.columns().get(i).heading());
            known += places[i] < 0 ? 0 : 1;
        }
        return known * 2 > places.length ? places : null;
    }

    private static int place(RawRow row, String heading) {
        for (int i = 0; i < row.width(); i++) {
            if (Texts.tidy(row.text(i)).equals(heading)) {
                return i;
            }
        }
        return -1;
    }

    private static List<ReturnedRow> rows(Rows rows, int[] places, int keys) throws UnreadableFile {
        List<ReturnedRow> all = new ArrayList<>();
        int blanks = 0;
        for (RawRow row = rows.next(); row != null && blanks < BLANKS; row = rows.next()) {
            @Nullable
            String[] cells = new String[places.length];
            boolean filled = false;
            for (int i = 0; i < places.length; i++) {
                cells[i] = places[i] < 0 ? null : text(row, places[i]);
                filled = filled || (cells[i] != null && !cells[i].isEmpty());
            }
            blanks = filled ? 0 : blanks + 1;
            if (filled) {
                all.add(new ReturnedRow(row.number(), keys < 0 ? "" : text(row, keys), Arrays.asList(cells)));
            }
        }
        return all;
    }
}
