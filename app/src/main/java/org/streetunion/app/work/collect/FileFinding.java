package org.streetunion.app.work.collect;

import java.nio.file.Path;

/**
 * What a file of the folder is.
 *
 * @param file which
 * @param taken whether it counts as a union's return
 * @param union whose it is, 0 when that cannot be said
 * @param sentence what it is and what to do, for the clerk
 */
public record FileFinding(Path file, boolean taken, long union, String sentence) {}
