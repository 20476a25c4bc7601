package org.streetunion.app.exchange.reading.csv;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.streetunion.app.exchange.reading.Looks;
import org.streetunion.app.exchange.reading.Rows;
import org.streetunion.app.exchange.reading.Sheet;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.exchange.reading.Workbook;

/** A text file with separators, as a workbook of one sheet. */
public final class CsvBook implements Workbook {
    private final Path file;
    private final Charset charset;

    private CsvBook(Path file, Charset charset) {
        this.file = file;
        this.charset = charset;
    }

    /** Opens it; the caller closes it. */
    public static CsvBook open(Path file) throws UnreadableFile {
        try {
            Charset charset = Encoding.of(file)
                    .orElseThrow(() -> new UnreadableFile(file, "的文字编码认不出来，请用 WPS 或 Excel 打开它，另存为 xlsx 后再导入。"));
            return new CsvBook(file, charset);
        } catch (IOException failure) {
            throw unreadable(file, failure);
        }
    }

    static UnreadableFile unreadable(Path file, IOException failure) {
        return new UnreadableFile(file, "读不出来，请检查磁盘或网络后再试。", failure);
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public List<Sheet> sheets() {
        return List.of(new Only());
    }

    @Override
    public void close() {
        // The file is opened anew for each reading.
    }

    private final class Only implements Sheet {
        @Override
        public String name() {
            return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
        }

        @Override
        public boolean hidden() {
            return false;
        }

        @Override
        public Looks looks() {
            return Looks.PLAIN;
        }

        @Override
        public Rows rawRows() throws UnreadableFile {
            try (Reader beginning = Encoding.open(file, charset)) {
                char separator = Separator.of(beginning);
                return new CsvRows(file, Encoding.open(file, charset), separator);
            } catch (IOException failure) {
                throw unreadable(file, failure);
            }
        }
    }
}
