package org.streetunion.app.reporting.summary;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.streetunion.app.reporting.tasks.TaskLine;

/**
 * Which lines of a list are looked at or printed: on the page and in the 统计表 by the same words.
 *
 * @param chosen by key of the option; what is not chosen is everything
 */
public record TaskChoice(Map<String, String> chosen) {
    /** The month of a page that shows another than that of the day: a key beside the options, {@code 2026-09}. */
    public static final String MONTH = "month";
    /** Items nobody answers for. */
    public static final String NOBODY = "（没有责任人）";
    /** Items of the street itself. */
    public static final String NOWHERE = "（街道本级）";
    private static final List<String> LEVELS = List.of("街道", "社区", "片区");
    /** What is said of each line, by the key of the option. */
    private static final Map<String, Function<TaskLine, String>> WORDS = Map.of("level", line -> line.item().level(), "kind",
            line -> line.item().kind(), "whose", line -> line.item().whose().isEmpty() ? NOWHERE : line.item().whose(), "person",
            line -> line.item().person().isEmpty() ? NOBODY : line.item().person());

    /** Copies the map. */
    public TaskChoice {
        chosen = Map.copyOf(chosen);
    }

    /** What can be chosen, of these lines: 层级, 清单, 片区或工会, 责任人. */
    public static List<Summary.Option> options(List<TaskLine> lines) {
        return List.of(option("level", "层级", "全部层级", LEVELS),
                option("kind", "清单", "全部清单", words("kind", lines)), option("whose", "片区或工会", "全部片区工会", words("whose", lines)),
                option("person", "责任人", "全部责任人", words("person", lines)));
    }

    private static Summary.Option option(String key, String label, String all, List<String> values) {
        List<String> choices = new ArrayList<>(List.of(all));
        choices.addAll(values);
        return new Summary.Option(key, label, choices);
    }

    private static List<String> words(String key, List<TaskLine> lines) {
        TreeSet<String> words = new TreeSet<>();
        lines.forEach(line -> words.add(say(key, line)));
        return List.copyOf(words);
    }

    private static String say(String key, TaskLine line) {
        return WORDS.getOrDefault(key, any -> "").apply(line);
    }

    /** Whether a line is wanted. */
    public boolean wants(TaskLine line) {
        return said().entrySet().stream().allMatch(each -> each.getValue().equals(say(each.getKey(), line)));
    }

    /** What is narrowed, in words: 片区或工会 港口片区，责任人 柳三元; empty when nothing is. */
    public List<String> words() {
        return List.copyOf(said().values());
    }

    private Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>();
        for (Summary.Option option : options(List.of())) {
            String value = chosen.get(option.key());
            if (value != null && !value.equals(option.choices().get(0))) {
                said.put(option.key(), value);
            }
        }
        return said;
    }

    /** The month that a page shows; the other one when none is said. */
    public YearMonth month(YearMonth otherwise) {
        String said = chosen.get(MONTH);
        return said == null ? otherwise : YearMonth.parse(said);
    }
}
