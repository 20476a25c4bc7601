package org.streetunion.app.work.collect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of registers behind a row of the workbook, by its key. */
final class RowKeys {
    private static final Pattern OFFICER = Pattern.compile("a(\\d+)p(\\d+)");

    private RowKeys() {}

    /** The id of the row in a register; the key is one that we gave. */
    static long id(String ledger, String key) {
        Matcher officer = OFFICER.matcher(key);
        if (officer.matches()) {
            return Long.parseLong(officer.group(ledger.equals(CollectForm.POSTS) ? 1 : 2));
        }
        return Long.parseLong(key.substring(1));
    }
}
