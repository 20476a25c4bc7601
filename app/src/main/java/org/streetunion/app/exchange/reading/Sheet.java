package org.streetunion.app.exchange.reading;

/** One sheet of a workbook. */
public interface Sheet {
    /** Its name; a csv file has one sheet that is called like the file. */
    String name();

    /** Whether the user does not see it. */
    boolean hidden();

    /** Its rows, blank ones included, from the top. Each call starts again. */
    Rows rawRows() throws UnreadableFile;

    /** How it looks. */
    Looks looks() throws UnreadableFile;

    /** Its rows that hold something; a cell merged downwards counts for each row. */
    default TidyRows rows() throws UnreadableFile {
        return new TidyRows(rawRows(), looks().merges());
    }
}
