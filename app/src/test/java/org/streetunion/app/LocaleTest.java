package org.streetunion.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line as a program of its own, under the locales that offices and bare servers have: file names and words stay Chinese. */
class LocaleTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"LC_ALL=C", "LC_ALL=POSIX", "LANG=zh_CN.GB18030"})
    void namesAndWordsAreChineseEverywhere(String locale) throws IOException, InterruptedException {
        Path data = folder.resolve("我的街道");
        Path csv = Files.writeString(folder.resolve("单位底册.csv"), "单位名称,所属社区\n䶮记商行,红联\n");
        Path template = folder.resolve("空白 模板.xlsx");

        assertEquals(List.of("读取 1 行：新增 1，更新 0，不变 0，拒绝 0"),
                run(locale, data, "import", "employers", csv.toString()).subList(0, 1));
        assertEquals(List.of(template.toString()), run(locale, data, "template", "employers", template.toString()));
        assertTrue(run(locale, data, "list", "employers").toString().contains("䶮记商行"));
        assertTrue(Files.exists(template) && Files.exists(data.resolve("office.mv.db")), "named as they were asked for");
    }

    private List<String> run(String locale, Path data, String... arguments) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of("env", "-u", "LC_ALL", "-u", "LANG", "-u", "LC_CTYPE", locale,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), Main.class.getName(), "--data", data.toString()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        int code = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
        assertEquals(0, code, Files.readString(err));
        return Files.readString(out, StandardCharsets.UTF_8).lines().toList();
    }
}
