package org.streetunion.app.ui.support;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import org.streetunion.app.ui.port.Printing;

/** A machine with two printers that note what they were sent, and files of three empty A4 pages. */
public final class HeldPrinting implements Printing {
    private static final double POINTS_PER_INCH = 72;
    private final List<Order> orders = new ArrayList<>();

    @Override
    public List<String> printers() {
        return List.of("办公室打印机", "证卡打印机");
    }

    @Override
    public Sheets open(Path pdf) {
        return new Blank();
    }

    @Override
    public synchronized void print(Order order) {
        orders.add(order);
    }

    /** What was sent to a printer. */
    public synchronized List<Order> orders() {
        return List.copyOf(orders);
    }

    private static final class Blank implements Sheets {
        @Override
        public int count() {
            return 3;
        }

        @Override
        public double width(int page) {
            return 595;
        }

        @Override
        public double height(int page) {
            return 842;
        }

        @Override
        public Image picture(int page, double dotsPerInch) {
            return new WritableImage((int) (width(page) * dotsPerInch / POINTS_PER_INCH),
                    (int) (height(page) * dotsPerInch / POINTS_PER_INCH));
        }

        @Override
        public void close() {}
    }
}
