package org.streetunion.sample;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.streetunion.sample.expected.Expected;
import org.streetunion.sample.model.Quarter;
import org.streetunion.sample.model.Size;

/** What the command line asks for. */
record Options(Size size, long seed, Path folder, boolean dirty, List<Quarter> quarters) {
    static final String USAGE = "用法：--size small|xiaogang|fengmen --seed 数字 --out 文件夹 [--dirty] [--quarter 2026Q3]";

    /** Reads the arguments; throws IllegalArgumentException with a sentence for the user. */
    static Options of(List<String> arguments) {
        Map<String, String> given = new HashMap<>();
        Iterator<String> each = arguments.iterator();
        while (each.hasNext()) {
            String name = each.next();
            if (!List.of("--size", "--seed", "--out", "--dirty", "--quarter").contains(name)) {
                throw new IllegalArgumentException("不认识的参数：" + name);
            }
            given.put(name, name.equals("--dirty") ? "" : value(name, each));
        }
        String quarter = given.getOrDefault("--quarter", "");
        List<Quarter> quarters = quarter.isEmpty() ? Expected.QUARTERS : List.of(Quarter.parse(quarter));
        if (!given.containsKey("--out")) {
            throw new IllegalArgumentException("请用 --out 指定存放的文件夹。");
        }
        Path folder = Path.of(given.getOrDefault("--out", ""));
        return new Options(size(given.getOrDefault("--size", "small")), seed(given.getOrDefault("--seed", "1")), folder,
                given.containsKey("--dirty"),
                quarters);
    }

    private static String value(String name, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException("参数 " + name + " 后面缺少内容。");
        }
        return rest.next();
    }

    private static Size size(String text) {
        for (Size size : Size.values()) {
            if (size.name().toLowerCase(Locale.ROOT).equals(text)) {
                return size;
            }
        }
        throw new IllegalArgumentException("没有这种规模：" + text);
    }

    private static long seed(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw new IllegalArgumentException("种子要写成数字，现在是：" + text);
        }
        return Long.parseLong(text);
    }
}
