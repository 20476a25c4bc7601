package org.streetunion.app.ui.port;

/**
 * An office that was opened for the window.
 *
 * @param services what the window needs of it
 * @param closing gives its folder free; run once, when nothing works on it any more
 */
public record OpenOffice(OfficeServices services, Runnable closing) {}
