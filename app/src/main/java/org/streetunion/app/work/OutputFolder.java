package org.streetunion.app.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.filechooser.FileSystemView;
import org.streetunion.app.ledger.Quarter;

/**
 * Where files for the user go: 街道工会工作台 among her documents, one folder a period.
 *
 * @param documents the folder of her documents
 */
public record OutputFolder(Path documents) {
    private static final String PROGRAM = "街道工会工作台";
    private static final String SETTING = "XDG_DOCUMENTS_DIR=";

    /** Among the documents of whoever is logged in. */
    public static OutputFolder usual() {
        Path home = Path.of(System.getProperty("user.home"));
        if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows")) {
            // The only place that knows a 文档 folder that was moved to another disk.
            return new OutputFolder(FileSystemView.getFileSystemView().getDefaultDirectory().toPath());
        }
        String config = System.getenv().getOrDefault("XDG_CONFIG_HOME", "");
        return of(home, config.isEmpty() ? home.resolve(".config") : Path.of(config));
    }

    /** Where the desktop's settings say that documents lie; else the usual folder of that name, else the home itself. */
    static OutputFolder of(Path home, Path config) {
        Path usual = Files.isDirectory(home.resolve("文档")) ? home.resolve("文档") : home.resolve("Documents");
        Path otherwise = Files.isDirectory(usual) ? usual : home;
        return new OutputFolder(named(home, config.resolve("user-dirs.dirs")).filter(Files::isDirectory).orElse(otherwise));
    }

    /** The folder of a quarter's report. */
    public Path of(Quarter quarter) {
        return documents.resolve(PROGRAM).resolve(quarter.words());
    }

    /** The folder of members' cards. */
    public Path cards() {
        return documents.resolve(PROGRAM).resolve("会员卡");
    }

    /** The folder of letters. */
    public Path letters() {
        return documents.resolve(PROGRAM).resolve("文书");
    }

    /** The folder of slips that go with transferred members. */
    public Path transfers() {
        return documents.resolve(PROGRAM).resolve("会籍接转");
    }

    /** The folder of workbooks that go out to the unions, a folder for each round in it. */
    public Path collections() {
        return documents.resolve(PROGRAM).resolve("收集");
    }

    /** The folder of assessments, a folder for each scheme in it. */
    public Path assessments() {
        return documents.resolve(PROGRAM).resolve("考核");
    }

    /** The folder of what goes up to the city's real-name system. */
    public Path uploads() {
        return documents.resolve(PROGRAM).resolve("上报实名制系统");
    }

    /** The folder of notices and contact cards that follow an arrangement. */
    public Path secondments() {
        return documents.resolve(PROGRAM).resolve("人员调配");
    }

    /** The folder of appraisals and of what is paid. */
    public Path pay() {
        return documents.resolve(PROGRAM).resolve("考评与津贴");
    }

    /** The folder of what is given and audited. */
    public Path money() {
        return documents.resolve(PROGRAM).resolve("经费");
    }

    private static Optional<Path> named(Path home, Path settings) {
        if (!Files.isRegularFile(settings)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(settings)) {
            return lines.map(String::strip).filter(line -> line.startsWith(SETTING))
                    .map(line -> line.substring(SETTING.length()).replace("\"", "").replace("$HOME", home.toString()))
                    .map(Path::of).findFirst();
        } catch (IOException | UncheckedIOException unreadable) {
            // A desktop's setting that cannot be read is as good as none: the usual folder serves.
            return Optional.empty();
        }
    }
}
