package org.streetunion.app.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.Image;
import org.streetunion.app.paper.PdfPages;
import org.streetunion.app.paper.Printers;
import org.streetunion.app.work.Failure;
import org.streetunion.app.ui.controls.Pixels;
import org.streetunion.app.ui.port.Printing;

/** The real pages and printers of the machine. */
final class PaperPrinting implements Printing {
    @Override
    public List<String> printers() {
        return Printers.names();
    }

    @Override
    public Sheets open(Path pdf) {
        try {
            return new Opened(PdfPages.of(pdf));
        } catch (IOException failure) {
            throw new NotShown("打不开“" + pdf.getFileName() + "”：文件不见了，或不是完整的 PDF", failure);
        }
    }

    @Override
    public void print(Order order) {
        try {
            Printers.print(new Printers.Order(order.pdf(), order.printer(), order.copies(), order.from(), order.to(),
                    order.duplex()));
        } catch (IOException refused) {
            throw new NotShown(String.valueOf(refused.getMessage()), refused);
        }
    }

    /** Pages of an open file. */
    private record Opened(PdfPages pages) implements Sheets {
        @Override
        public int count() {
            return pages.count();
        }

        @Override
        public double width(int page) {
            return pages.width(page);
        }

        @Override
        public double height(int page) {
            return pages.height(page);
        }

        @Override
        public Image picture(int page, double dotsPerInch) {
            try {
                return Pixels.of(pages.picture(page, (float) dotsPerInch));
            } catch (IOException failure) {
                throw new NotShown("第 " + (page + 1) + " 页画不出来，文件可能损坏", failure);
            }
        }

        @Override
        public void close() {
            try {
                pages.close();
            } catch (IOException failure) {
                throw new NotShown("文件没有关上", failure);
            }
        }

    }

    /** A page or a printer that does not do as it should. */
    private static final class NotShown extends RuntimeException implements Failure.Spoken {
        private static final long serialVersionUID = 1;

        NotShown(String sentence, Throwable cause) {
            super(sentence, cause);
        }
    }
}
