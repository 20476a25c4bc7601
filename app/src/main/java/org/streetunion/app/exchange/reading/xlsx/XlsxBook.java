package org.streetunion.app.exchange.reading.xlsx;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.reading.Locks;
import org.streetunion.app.exchange.reading.Sheet;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.exchange.reading.Workbook;

/** A workbook of the current format. Macros and links to other workbooks are not looked at; the values last shown are read. */
public final class XlsxBook implements Workbook {
    private final ZipPackage pack;
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean from1904;
    private @Nullable SharedTexts texts;
    private @Nullable DateStyles styles;
    private String textsPart = "xl/sharedStrings.xml";
    private String stylesPart = "xl/styles.xml";

    private XlsxBook(ZipPackage pack) {
        this.pack = pack;
    }

    /** Opens it; the caller closes it. */
    public static XlsxBook open(Path file) throws UnreadableFile {
        ZipPackage pack = new ZipPackage(file);
        XlsxBook book = new XlsxBook(pack);
        boolean opened = false;
        try {
            book.index(mainPart(pack));
            opened = true;
            return book;
        } finally {
            if (!opened) {
                pack.close();
            }
        }
    }

    @Override
    public Path file() {
        return pack.file();
    }

    @Override
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public List<String> notes() {
        return Locks.holder(file()).map(program -> List.of("“" + file().getFileName() + "”正在 " + program + " 中打开，读到的是最近一次保存的内容。"))
                .orElse(List.of());
    }

    @Override
    public void close() {
        pack.close();
    }

    ZipPackage pack() {
        return pack;
    }

    boolean from1904() {
        return from1904;
    }

    SharedTexts texts() throws UnreadableFile {
        SharedTexts read = texts;
        if (read == null) {
            read = SharedTexts.read(pack, textsPart);
            texts = read;
        }
        return read;
    }

    DateStyles styles() throws UnreadableFile {
        DateStyles read = styles;
        if (read == null) {
            read = DateStyles.read(pack, stylesPart);
            styles = read;
        }
        return read;
    }

    private static String mainPart(ZipPackage pack) throws UnreadableFile {
        for (Relation relation : Relation.of(pack, "").values()) {
            if (relation.type().equals("officeDocument")) {
                return checkedMain(pack, relation.target());
            }
        }
        if (pack.has("content.xml")) {
            throw new UnreadableFile(pack.file(), "是 OpenDocument 格式，请打开它，另存为 xlsx 后再导入。");
        }
        throw new UnreadableFile(pack.file(), "不是工作簿，只是一个压缩包，请先解压，再选择里面的工作簿。");
    }

    private static String checkedMain(ZipPackage pack, String part) throws UnreadableFile {
        if (part.endsWith(".bin")) {
            throw new UnreadableFile(pack.file(), "是二进制工作簿（xlsb），请在 WPS 或 Excel 里另存为 xlsx 后再导入。");
        }
        if (part.contains("word/") || part.contains("ppt/")) {
            throw new UnreadableFile(pack.file(), "是文字或演示文稿，不是工作簿，请把里面的表格复制到 xlsx 里再导入。");
        }
        return part;
    }

    private void index(String main) throws UnreadableFile {
        Map<String, Relation> relations = Relation.of(pack, main);
        for (Relation relation : relations.values()) {
            textsPart = relation.type().equals("sharedStrings") ? relation.target() : textsPart;
            stylesPart = relation.type().equals("styles") ? relation.target() : stylesPart;
        }
        Optional<Part> found = Part.open(pack, main);
        if (found.isEmpty()) {
            throw new UnreadableFile(pack.file(), "里面缺少工作簿的主要部分，已损坏，请重新取得这个文件。");
        }
        try (Part xml = found.get()) {
            sheets(xml, relations);
        }
    }

    private void sheets(Part xml, Map<String, Relation> relations) throws UnreadableFile {
        Map<String, Integer> taken = new HashMap<>();
        while (xml.find("workbookPr", "sheet")) {
            if (xml.name().equals("workbookPr")) {
                String flag = xml.attribute("date1904");
                from1904 = "1".equals(flag) || "true".equals(flag);
                continue;
            }
            Relation relation = relations.get(String.valueOf(xml.attribute("id")));
            String state = xml.attribute("state");
            String name = String.valueOf(xml.attribute("name"));
            if (relation != null && relation.type().equals("worksheet") && taken.putIfAbsent(name, sheets.size()) == null) {
                sheets.add(new XlsxSheet(this, name, relation.target(), state != null && !state.equals("visible")));
            }
        }
    }
}
