package org.streetunion.app.exchange.reading.xls;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.reading.Locks;
import org.streetunion.app.exchange.reading.Looks;
import org.streetunion.app.exchange.reading.RawRow;
import org.streetunion.app.exchange.reading.Rows;
import org.streetunion.app.exchange.reading.Sheet;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.exchange.reading.Workbook;

/** A workbook of the format before 2007. */
public final class XlsBook implements Workbook {
    private static final long MOST_BYTES = 200L << 20;

    private final Path file;
    private final POIFSFileSystem files;
    private final List<Sheet> sheets = new ArrayList<>();
    private @Nullable SheetContent held;

    private XlsBook(Path file, POIFSFileSystem files) {
        this.file = file;
        this.files = files;
    }

    /** Opens it; the caller closes it. */
    public static XlsBook open(Path file) throws UnreadableFile {
        XlsBook book = new XlsBook(file, container(file));
        boolean opened = false;
        try {
            book.index();
            opened = true;
            return book;
        } finally {
            if (!opened) {
                book.close();
            }
        }
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public List<String> notes() {
        return Locks.holder(file).map(program -> List.of("“" + file.getFileName() + "”正在 " + program + " 中打开，读到的是最近一次保存的内容。"))
                .orElse(List.of());
    }

    @Override
    public void close() {
        try {
            files.close();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static POIFSFileSystem container(Path file) throws UnreadableFile {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new UnreadableFile(file, "大得不正常，请在 WPS 或 Excel 里另存为 xlsx 后再导入。");
            }
            return new POIFSFileSystem(file.toFile(), true);
        } catch (IOException | RuntimeException broken) {
            // The library throws whatever a damaged container makes it stumble over.
            throw broken(file, broken);
        }
    }

    private void index() throws UnreadableFile {
        if (files.getRoot().hasEntry("EncryptionInfo") || files.getRoot().hasEntry("EncryptedPackage")) {
            throw locked(file, null);
        }
        if (!files.getRoot().hasEntry("Workbook") && !files.getRoot().hasEntry("Book")) {
            throw new UnreadableFile(file, "不是工作簿（可能是旧版文字文稿），请选择表格文件。");
        }
        SheetNames names = new SheetNames();
        process(names);
        names.inOrder().forEach(
                each -> sheets.add(new XlsSheet(sheets.size(), each.getSheetname(), each.isHidden() || each.isVeryHidden())));
    }

    private SheetContent content(int sheet) throws UnreadableFile {
        SheetContent known = held;
        if (known == null || known.sheet() != sheet) {
            SheetContent content = new SheetContent(sheet);
            FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(content);
            content.track(formats);
            process(formats);
            known = content;
            held = known;
        }
        return known;
    }

    private void process(org.apache.poi.hssf.eventusermodel.HSSFListener listener) throws UnreadableFile {
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(listener);
        try {
            new HSSFEventFactory().processWorkbookEvents(request, files);
        } catch (EncryptedDocumentException secret) {
            throw locked(file, secret);
        } catch (OldFileFormatException old) {
            throw new UnreadableFile(file, "是很旧的格式（Excel 95 以前），请在 WPS 里打开它，另存为 xlsx 后再导入。", old);
        } catch (IOException | RuntimeException broken) {
            // The library throws whatever a damaged record makes it stumble over.
            throw broken(file, broken);
        }
    }

    private static UnreadableFile locked(Path file, @Nullable Throwable cause) {
        return new UnreadableFile(file, "设了打开密码，请在 WPS 或 Excel 里去掉密码、另存一份后再导入。", cause);
    }

    private static UnreadableFile broken(Path file, Throwable cause) {
        return new UnreadableFile(file, "里面的内容已损坏，请用 WPS 或 Excel 打开它，另存为 xlsx 后再导入。", cause);
    }

    private final class XlsSheet implements Sheet {
        private final int index;
        private final String name;
        private final boolean hidden;

        XlsSheet(int index, String name, boolean hidden) {
            this.index = index;
            this.name = name;
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
        public Looks looks() throws UnreadableFile {
            return content(index).looks();
        }

        @Override
        public Rows rawRows() throws UnreadableFile {
            return new ListedRows(content(index).rows());
        }
    }

    private static final class ListedRows implements Rows {
        private final java.util.Iterator<RawRow> rows;

        ListedRows(List<RawRow> rows) {
            this.rows = rows.iterator();
        }

        @Override
        public @Nullable RawRow next() {
            return rows.hasNext() ? rows.next() : null;
        }

        @Override
        public void close() {
            // Nothing is held open: the sheet was read as a whole.
        }
    }
}
