package org.streetunion.app.ui.port;

/**
 * What the window needs of the machine, with stand-ins in tests.
 *
 * @param files asks for files
 * @param clipboard takes texts
 * @param opener opens files
 * @param printing shows and prints pages
 */
public record Surroundings(FilePicker files, TextClipboard clipboard, Opener opener, Printing printing) {}
