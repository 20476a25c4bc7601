package org.streetunion.app.exchange.writing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.streetunion.app.exchange.ImportReport;
import org.streetunion.app.exchange.checking.Finding;
import org.streetunion.app.exchange.reading.Sheet;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.exchange.reading.Workbook;
import org.streetunion.app.exchange.reading.Workbooks;
import org.streetunion.app.exchange.recognising.FilePlan;

/**
 * The rejected rows of a file as a workbook that looks like hers: the same heading rows, columns and widths, wrong cells in red, and why in
 * a column of its own. Repaired, it can be imported like any other file.
 */
public final class RejectsWorkbook {
    private static final int WINDOW = 200;

    private RejectsWorkbook() {}

    /** Writes it beside the source, or into another folder when that is not possible; a file that is there already is never replaced. */
    public static Path writeBeside(ImportReport report, Path otherwise) throws UnreadableFile, UnwritableFile {
        Path source = report.plan().file().toAbsolutePath();
        String name = name(report);
        Path parent = source.getParent();
        boolean beside = parent != null && Files.isWritable(parent);
        Path target = SafeFile.free(beside ? source.resolveSibling(name) : otherwise.resolve(name));
        try {
            write(report, target);
            return target;
        } catch (UnwritableFile trouble) {
            if (!beside) {
                throw trouble;
            }
            Path elsewhere = SafeFile.free(otherwise.resolve(name));
            write(report, elsewhere);
            return elsewhere;
        }
    }

    /** Writes it to a place. */
    public static void write(ImportReport report, Path target) throws UnreadableFile, UnwritableFile {
        try (Workbook source = Workbooks.open(report.plan().file());
                SXSSFWorkbook book = new SXSSFWorkbook(WINDOW)) {
            RejectsSheet.Styles styles = RejectsSheet.Styles.of(book);
            for (FilePlan.SheetPlan plan : report.plan().sheets()) {
                SortedMap<Integer, List<Finding>> rows = report.rejects().of(plan.sheet());
                if (!rows.isEmpty()) {
                    String name = WorkbookUtil.createSafeSheetName(plan.sheet());
                    new RejectsSheet(book.createSheet(name), plan.layout(), styles).fill(sheet(source, plan.sheet()), rows);
                }
            }
            SafeFile.write(target, book::write);
        } catch (UnwritableFile told) {
            throw told;
        } catch (IOException failure) {
            throw new UnwritableFile(target, "没有写成，请检查磁盘后再试。", failure);
        }
    }

    /** 原名_退改12行.xlsx; rejects of rejects keep the first name. */
    static String name(ImportReport report) {
        String source = String.valueOf(report.plan().file().getFileName()).replaceFirst("\\.[^.]*$", "")
                .replaceFirst("_退改\\d+行(\\(\\d+\\))?$", "");
        return source + "_退改" + report.rejects().count() + "行.xlsx";
    }

    private static Sheet sheet(Workbook source, String name) throws UnreadableFile {
        return source.sheets().stream().filter(sheet -> sheet.name().equals(name)).findFirst()
                .orElseThrow(() -> new UnreadableFile(source.file(), "刚被改过，退改表没有写成，请重新导入一次。"));
    }
}
