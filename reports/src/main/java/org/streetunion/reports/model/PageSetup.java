package org.streetunion.reports.model;

/**
 * How the pages are laid out.
 *
 * @param orientation of the A4 sheet
 * @param pageNumbers whether 第×页 共×页 stands below
 * @param footer such as operator and time, or ""
 */
public record PageSetup(Orientation orientation, boolean pageNumbers, String footer) {

    /** Page numbers and no footer. */
    public static PageSetup of(Orientation orientation) {
        return new PageSetup(orientation, true, "");
    }

    /** The same pages with another footer. */
    public PageSetup withFooter(String text) {
        return new PageSetup(orientation, pageNumbers, text);
    }
}
