package org.streetunion.app.exchange.reading.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.reading.Looks;
import org.streetunion.app.exchange.reading.Rows;
import org.streetunion.app.exchange.reading.Sheet;
import org.streetunion.app.exchange.reading.UnreadableFile;

/** A sheet of an xlsx workbook. */
final class XlsxSheet implements Sheet {
    /** Merged regions stand behind the rows: in a sheet larger than this nobody merged by hand, and it is not read twice. */
    private static final long WORTH_A_LOOK = 48L << 20;
    /** Regions beyond this many are the work of a program. */
    private static final int MOST_MERGES = 20_000;

    private final XlsxBook book;
    private final String name;
    private final String part;
    private final boolean hidden;
    private @Nullable Looks looks;

    XlsxSheet(XlsxBook book, String name, String part, boolean hidden) {
        this.book = book;
        this.name = name;
        this.part = part;
        this.hidden = hidden;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean hidden() {
        return hidden;
    }

    @Override
    public Rows rawRows() throws UnreadableFile {
        return new XlsxRows(open(), new XlsxCells(book.texts(), book.styles(), book.from1904()));
    }

    @Override
    public Looks looks() throws UnreadableFile {
        Looks known = looks;
        if (known == null) {
            known = look();
            looks = known;
        }
        return known;
    }

    private Part open() throws UnreadableFile {
        Optional<Part> xml = Part.open(book.pack(), part);
        if (xml.isEmpty()) {
            throw new UnreadableFile(book.file(), "里面缺少工作表“" + name + "”，已损坏，请重新取得这个文件。");
        }
        return xml.get();
    }

    private Looks look() throws UnreadableFile {
        Map<Integer, Double> widths = new HashMap<>();
        List<Looks.Merge> merges = new ArrayList<>();
        try (Part xml = open()) {
            while (xml.find("col", "sheetData", "mergeCell")) {
                switch (xml.name()) {
                    case "col" -> width(xml, widths);
                    case "sheetData" -> {
                        if (book.pack().size(part) > WORTH_A_LOOK) {
                            return new Looks(widths, merges);
                        }
                    }
                    default -> merge(xml, merges);
                }
            }
        }
        return new Looks(widths, merges);
    }

    private static void width(Part xml, Map<Integer, Double> widths) {
        String width = xml.attribute("width");
        int last = Math.min(xml.number("max", 0), 512);
        try {
            for (int column = Math.max(1, xml.number("min", 1)); width != null && column <= last; column++) {
                widths.put(column - 1, Double.parseDouble(width));
            }
        } catch (NumberFormatException nonsense) {
            widths.remove(last - 1);
        }
    }

    private static void merge(Part xml, List<Looks.Merge> merges) {
        String region = xml.attribute("ref");
        if (region == null || merges.size() >= MOST_MERGES || !region.matches("[A-Z]{1,3}\\d{1,7}:[A-Z]{1,3}\\d{1,7}")) {
            return;
        }
        CellRangeAddress range = CellRangeAddress.valueOf(region);
        merges.add(
                new Looks.Merge(range.getFirstRow() + 1, range.getLastRow() + 1, range.getFirstColumn(), range.getLastColumn()));
    }
}
