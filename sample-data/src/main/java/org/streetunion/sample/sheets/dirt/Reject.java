package org.streetunion.sample.sheets.dirt;

/** A row an import has to turn back: the file's name, the row as Excel counts it, and the kind of reason. */
public record Reject(String file, int row, String reason) {}
