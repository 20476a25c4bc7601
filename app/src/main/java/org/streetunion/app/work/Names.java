package org.streetunion.app.work;

/** Names of files that are made of the office's words. */
public final class Names {
    private Names() {}

    /** A text as part of a file name: what no file system takes becomes a line. */
    public static String safe(String text) {
        return text.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    }
}
