package org.streetunion.reports.model;

/** Where a column puts its texts; numbers stand on the right in every column that is not centred. */
public enum Align {
    LEFT, CENTER, RIGHT
}
