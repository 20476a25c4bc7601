package org.streetunion.app.ui.port;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.Image;

/** Pages of a pdf on screen and on paper. */
public interface Printing {
    /** The names of the machine's printers, the usual one first. */
    List<String> printers();

    /** Opens a pdf to be looked at. */
    Sheets open(Path pdf);

    /** Sends pages to a printer. */
    void print(Order order);

    /** The pages of an open file; they count from 0. */
    interface Sheets extends AutoCloseable {
        /** How many there are. */
        int count();

        /** Width of a page in points. */
        double width(int page);

        /** Height of a page in points. */
        double height(int page);

        /** A page as a picture; takes a while, and need not be asked for on the JavaFX thread. */
        Image picture(int page, double dotsPerInch);

        @Override
        void close();
    }

    /**
     * What is printed.
     *
     * @param pdf the file
     * @param printer its name
     * @param copies at least one
     * @param from first page, from 1
     * @param to last page
     * @param duplex on both sides, turned over the long edge
     */
    record Order(Path pdf, String printer, int copies, int from, int to, boolean duplex) {}
}
