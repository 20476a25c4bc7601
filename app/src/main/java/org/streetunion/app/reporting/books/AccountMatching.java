package org.streetunion.app.reporting.books;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 新旧对应 of an account as it is written: 2021版：125；2017版：往3. A number may have its name behind it, and several stand beside each other:
 * 2021版：501、502 职工活动组织支出.
 *
 * @param numbers by what the chart is called here (2021版), the end of its name
 */
public record AccountMatching(Map<String, List<String>> numbers) {
    /** Copies the map. */
    public AccountMatching {
        numbers = Map.copyOf(numbers);
    }

    /** Reads it; what is written otherwise names nothing. */
    public static AccountMatching of(String text) {
        Map<String, List<String>> numbers = new LinkedHashMap<>();
        for (String part : text.split("[；;]", -1)) {
            String[] sides = part.strip().split("[：:]", 2);
            if (sides.length == 2 && !sides[0].isBlank()) {
                List<String> named = numbers.computeIfAbsent(sides[0].strip(), any -> new ArrayList<>());
                for (String number : sides[1].split("[、，,]", -1)) {
                    if (!number.isBlank()) {
                        named.add(number.strip().split("\\s+", 2)[0]);
                    }
                }
            }
        }
        return new AccountMatching(numbers);
    }

    /** The numbers that it names in a chart. */
    public List<String> in(String chart) {
        return numbers.entrySet().stream().filter(each -> chart.endsWith(each.getKey())).map(Map.Entry::getValue).findFirst()
                .orElse(List.of());
    }
}
