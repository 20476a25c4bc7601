package org.streetunion.sample.sheets;

/** How tidily the clerk works. */
public enum Mess {
    /** Nothing an import could object to. */
    CLEAN,
    /** The usual dirt of real offices, and a few rows that have to be turned back. */
    DIRTY
}
