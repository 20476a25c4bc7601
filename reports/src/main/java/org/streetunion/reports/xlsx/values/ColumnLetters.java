package org.streetunion.reports.xlsx.values;

/** Column names of a sheet: A, B … Z, AA … XFD. */
public final class ColumnLetters {

    private ColumnLetters() {}

    /** The letters of a column counted from 0. */
    public static String of(int column) {
        StringBuilder letters = new StringBuilder(3);
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
