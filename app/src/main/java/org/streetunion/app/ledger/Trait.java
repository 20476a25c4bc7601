package org.streetunion.app.ledger;

/** What else is true of a column. */
public enum Trait {
    /** A row without it is refused. */
    REQUIRED,
    /** Goes into the search text. */
    SEARCHABLE,
    /** Its history counts: a change names the day it came true, a correction rewrites the past. */
    DATED,
    /** The store computes it; it sorts and filters like any other but nobody types it. */
    COMPUTED,
    /** Only a deed sets it; form, import and mass change refuse it. */
    BY_DEED,
    /** Not among the columns shown at first. */
    TUCKED_AWAY,
    /** Sorts by pinyin, and is found by its pinyin and initials. */
    PINYIN,
    /** The office added it itself (自定义字段). */
    CUSTOM,
    /** In an identity, an empty value counts as a value: the union's own total names no employer. */
    BLANK_COUNTS,
    /** A dated day that says since when what was changed with it holds. */
    ONSET,
    /** A name in a sheet that means no row is kept in the remark, with a warning; the row is not sent back for it. */
    NOTED,
    /** Rows are shown as a tab of the row that it names, besides the register that they hang under. */
    TAB
}
