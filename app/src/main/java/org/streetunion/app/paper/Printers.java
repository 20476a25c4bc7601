package org.streetunion.app.paper;

import java.awt.print.Pageable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.PageRanges;
import javax.print.attribute.standard.Sides;

/** The printers of the machine, through the platform's print service. */
public final class Printers {
    private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

    private Printers() {}

    /**
     * What is printed.
     *
     * @param file the pdf
     * @param printer its name
     * @param copies at least one
     * @param from first page, from 1
     * @param to last page
     * @param duplex on both sides, turned over the long edge
     */
    public record Order(Path file, String printer, int copies, int from, int to, boolean duplex) {}

    /** The names of all printers that take pages, the usual one first; empty when there is none. */
    public static List<String> names() {
        String usual = Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService()).map(PrintService::getName).orElse("");
        return Arrays.stream(services()).map(PrintService::getName).distinct()
                .sorted((one, other) -> Boolean.compare(other.equals(usual), one.equals(usual))).toList();
    }

    /**
     * Sends pages to a printer; returns when the printer's queue has them.
     *
     * @throws IOException with a sentence for the user
     */
    public static void print(Order order) throws IOException {
        PrintService printer = Arrays.stream(services()).filter(service -> service.getName().equals(order.printer())).findFirst()
                .orElseThrow(() -> new IOException("找不到打印机“" + order.printer() + "”，请检查是否已开机、已连接"));
        try (PdfPages pages = PdfPages.of(order.file())) {
            Pageable pageable = pages.pageable();
            Doc doc = new SimpleDoc(pageable, PAGES, null);
            printer.createPrintJob().print(doc, attributes(order));
        } catch (PrintException refused) {
            throw new IOException("打印机“" + order.printer() + "”没有接收，请检查缺纸、脱机后再试", refused);
        }
    }

    private static PrintRequestAttributeSet attributes(Order order) {
        PrintRequestAttributeSet attributes = new HashPrintRequestAttributeSet();
        attributes.add(new Copies(order.copies()));
        attributes.add(new PageRanges(order.from(), order.to()));
        attributes.add(new JobName(String.valueOf(order.file().getFileName()), null));
        attributes.add(order.duplex() ? Sides.TWO_SIDED_LONG_EDGE : Sides.ONE_SIDED);
        return attributes;
    }

    private static PrintService[] services() {
        return PrintServiceLookup.lookupPrintServices(PAGES, null);
    }
}
