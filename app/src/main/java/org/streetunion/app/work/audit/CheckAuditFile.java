package org.streetunion.app.work.audit;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.streetunion.app.database.FileStore;
import org.streetunion.app.exchange.reading.UnreadableFile;

/** 核对审计资料: whether the files that were handed over are as they were written, by the list of their sums that lies beside them. */
public final class CheckAuditFile {
    private static final String REMARK = "#";

    private CheckAuditFile() {}

    /**
     * What was found.
     *
     * @param head what the list says of itself: which time, when and by whom it was written
     * @param files how many it names
     * @param differing sentences on files that were changed, are gone or came beside; none when all are as they were
     */
    public record Outcome(String head, int files, List<String> differing) {
        /** Copies the list. */
        public Outcome {
            differing = List.copyOf(differing);
        }

        /** What came of it, in a sentence. */
        public String words() {
            return differing.isEmpty()
                    ? files + " 个文件都和生成时一样，没有改过"
                    : files + " 个文件里有 " + differing.size() + " 处和生成时不一样";
        }
    }

    /**
     * Looks at a folder, at the list in it, or at the packed file.
     *
     * @throws UnreadableFile with a sentence for the user
     */
    public static Outcome of(Path place) throws UnreadableFile {
        try {
            Map<String, byte[]> files = packed(place) ? zipped(place) : lying(folder(place));
            byte[] list = files.remove(WriteAuditFile.LIST);
            if (list == null) {
                throw new UnreadableFile(place, "里没有“" + WriteAuditFile.LIST + "”，不是本程序生成的审计资料；请选生成时的文件夹、清单或压缩包");
            }
            return compared(new String(list, StandardCharsets.UTF_8).lines().toList(), files);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new UnreadableFile(place, "读不出来，可能已损坏或正被别的程序打开", unreadable);
        }
    }

    private static boolean packed(Path place) {
        return String.valueOf(place.getFileName()).toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private static Path folder(Path place) {
        Path above = place.toAbsolutePath().getParent();
        return Files.isDirectory(place) || above == null ? place : above;
    }

    private static Map<String, byte[]> lying(Path folder) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
        }
        return files;
    }

    /** Who packs the folder again with Windows' own means gets names in GBK. */
    private static Map<String, byte[]> zipped(Path zip) throws IOException {
        try {
            return unpacked(zip, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException | ZipException otherNames) {
            return unpacked(zip, Charset.forName("GBK"));
        }
    }

    private static Map<String, byte[]> unpacked(Path zip, Charset names) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream packed = new ZipInputStream(Files.newInputStream(zip), names)) {
            for (ZipEntry entry = packed.getNextEntry(); entry != null; entry = packed.getNextEntry()) {
                if (!entry.isDirectory()) {
                    files.put(entry.getName().substring(entry.getName().lastIndexOf('/') + 1), packed.readAllBytes());
                }
            }
        }
        return files;
    }

    private static Outcome compared(List<String> lines, Map<String, byte[]> files) {
        List<String> differing = new ArrayList<>();
        List<String> sums = lines.stream().filter(line -> !line.startsWith(REMARK) && !line.isBlank()).toList();
        for (String line : sums) {
            String[] parts = line.split(" {2}", 2);
            String name = parts.length == 2 ? parts[1] : line;
            byte[] content = files.remove(name);
            if (content == null) {
                differing.add("“" + name + "”不见了");
            } else if (!FileStore.sum(content).equals(parts[0])) {
                differing.add("“" + name + "”生成以后改过");
            }
        }
        files.keySet().stream().filter(name -> !name.startsWith("~$"))
                .forEach(name -> differing.add("“" + name + "”不在清单里，是后来放进去的"));
        String head = lines.stream().filter(line -> line.startsWith(REMARK)).map(line -> line.substring(1).strip()).findFirst()
                .orElse("");
        return new Outcome(head, sums.size(), differing);
    }
}
