package org.streetunion.app.ui.screens;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ui.background.Background;
import org.streetunion.app.ui.background.Latest;
import org.streetunion.app.ui.port.Printing;

/** A pdf as it is looked at: which page, how large, and what is sent to the printer. */
public final class PreviewModel {
    private static final double POINTS_PER_INCH = 72;
    private static final double LARGEST = 300;
    private final Path pdf;
    private final Printing printing;
    private final Background background;
    private final Latest latest;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(0);
    private final IntegerProperty page = new SimpleIntegerProperty(0);
    private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(Zoom.PAGE);
    private final ReadOnlyObjectWrapper<@Nullable Image> picture = new ReadOnlyObjectWrapper<>();
    private final ObservableList<String> printers = FXCollections.observableArrayList();
    private Printing.@Nullable Sheets sheets;
    private double roomWide = 800;
    private double roomHigh = 600;

    /** How large a page is shown. */
    public enum Zoom {
        PAGE("整页", 0), WIDTH("适合宽度", 0), HALF("50%", 0.5), FULL("100%", 1), MORE("150%", 1.5), DOUBLE("200%", 2);

        private final String words;
        private final double factor;

        Zoom(String words, double factor) {
            this.words = words;
            this.factor = factor;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    PreviewModel(Path pdf, Printing printing, Background background) {
        this.pdf = pdf;
        this.printing = printing;
        this.background = background;
        this.latest = new Latest(background);
        page.addListener((any, old, now) -> draw());
        zoom.addListener((any, old, now) -> draw());
    }

    /** Opens the file and asks for the printers. */
    void open() {
        if (sheets != null) {
            return;
        }
        background.read(() -> printing.open(pdf), opened -> {
            sheets = opened;
            count.set(opened.count());
            draw();
        });
        background.read(printing::printers, printers::setAll);
    }

    /** Gives the file free. */
    void close() {
        Printing.Sheets opened = sheets;
        sheets = null;
        if (opened != null) {
            background.read(() -> {
                opened.close();
                return opened;
            }, closed -> {});
        }
    }

    /** The room for a page, in pixels. */
    void room(double wide, double high) {
        if (Math.abs(wide - roomWide) > 1 || Math.abs(high - roomHigh) > 1) {
            roomWide = wide;
            roomHigh = high;
            draw();
        }
    }

    /** Turns so many pages, staying within the file. */
    void turn(int pages) {
        page.set(Math.max(0, Math.min(count.get() - 1, page.get() + pages)));
    }

    /** Goes to a page, counted from 1. */
    void go(int number) {
        turn(number - 1 - page.get());
    }

    ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    IntegerProperty page() {
        return page;
    }

    ObjectProperty<Zoom> zoom() {
        return zoom;
    }

    ReadOnlyObjectProperty<@Nullable Image> picture() {
        return picture.getReadOnlyProperty();
    }

    ObservableList<String> printers() {
        return printers;
    }

    /** Sends pages to a printer. */
    void print(String printer, int copies, List<Integer> range, boolean duplex, Runnable done) {
        Printing.Order order = new Printing.Order(pdf, printer, copies, range.get(0), range.get(1), duplex);
        background.start("打印 " + pdf.getFileName(), progress -> {
            printing.print(order);
            return order;
        }, sent -> done.run());
    }

    private void draw() {
        Printing.Sheets opened = sheets;
        if (opened == null || count.get() == 0) {
            return;
        }
        int shown = page.get();
        double dots = dots(opened, shown);
        latest.ask(() -> opened.picture(shown, dots), picture::set);
    }

    /** Dots an inch at which the page has the size that was asked for. */
    private double dots(Printing.Sheets opened, int shown) {
        double wide = roomWide * POINTS_PER_INCH / opened.width(shown);
        double high = roomHigh * POINTS_PER_INCH / opened.height(shown);
        double wanted = switch (zoom.get()) {
            case PAGE -> Math.min(wide, high);
            case WIDTH -> wide;
            default -> zoom.get().factor * 96;
        };
        return Math.max(10, Math.min(LARGEST, wanted));
    }
}
