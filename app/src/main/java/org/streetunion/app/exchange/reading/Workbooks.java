package org.streetunion.app.exchange.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.streetunion.app.exchange.reading.csv.CsvBook;
import org.streetunion.app.exchange.reading.xls.XlsBook;
import org.streetunion.app.exchange.reading.xlsx.XlsxBook;

/** Opens workbooks by what they are, not by what they are called. */
public final class Workbooks {
    private static final int HEAD = 1024;
    private static final Set<String> TEXTS = Set.of("csv", "txt", "tsv");
    private static final Set<String> WPS = Set.of("et", "ett");

    private Workbooks() {}

    /** Whether a file's name is that of a workbook that can be opened, or of one that is worth a sentence. */
    public static boolean looksLikeOne(Path file) {
        return !temporary(file)
                && (Set.of("xlsx", "xlsm", "xls", "et", "ett").contains(ending(file)) || TEXTS.contains(ending(file)));
    }

    /** Opens a workbook; the caller closes it. */
    public static Workbook open(Path file) throws UnreadableFile {
        if (temporary(file)) {
            throw new UnreadableFile(file, "是 WPS 或 Excel 打开工作簿时留下的临时文件，请选择不带 ~$ 的原文件。");
        }
        if (WPS.contains(ending(file))) {
            throw new UnreadableFile(file, "是 WPS 自己的格式，请在 WPS 里打开它，另存为 xlsx 后再导入。");
        }
        byte[] head = head(file);
        if (head.length == 0) {
            throw new UnreadableFile(file, "是空文件，里面什么也没有，请换一个文件。");
        }
        if (starts(head, 0x50, 0x4B)) {
            return XlsxBook.open(file);
        }
        if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return XlsBook.open(file);
        }
        return text(file, head);
    }

    private static Workbook text(Path file, byte[] head) throws UnreadableFile {
        String beginning = new String(head, StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
        if (beginning.startsWith("<") || beginning.startsWith("\u00ef\u00bb\u00bf<") || beginning.startsWith("mime-version")) {
            throw new UnreadableFile(file, "其实是网页，只是名字像表格，请用 WPS 或 Excel 打开它，另存为 xlsx 后再导入。");
        }
        if (!TEXTS.contains(ending(file))) {
            throw new UnreadableFile(file, "不是能读的工作簿（可能已损坏），请用 WPS 或 Excel 打开它，另存为 xlsx 后再导入。");
        }
        return CsvBook.open(file);
    }

    private static byte[] head(Path file) throws UnreadableFile {
        if (!Files.exists(file)) {
            throw new UnreadableFile(file, "找不到了，可能被移动、改名或删除，请重新选择。");
        }
        if (Files.isDirectory(file)) {
            throw new UnreadableFile(file, "是文件夹，请选择里面的文件，或用“导入整个文件夹”。");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        } catch (AccessDeniedException denied) {
            throw new UnreadableFile(file, "没有权限读取，请把它复制到自己的文件夹里再导入。", denied);
        } catch (IOException failure) {
            throw new UnreadableFile(file,
                    Locks.holder(file).isPresent() ? "正在 WPS 或 Excel 中打开，请先在那里关闭，再导入。" : "读不出来，请检查磁盘或网络后再试。",
                    failure);
        }
    }

    private static boolean temporary(Path file) {
        String name = name(file);
        return name.startsWith("~$") || name.startsWith(".~");
    }

    private static String ending(Path file) {
        String name = name(file);
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }

    private static boolean starts(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
