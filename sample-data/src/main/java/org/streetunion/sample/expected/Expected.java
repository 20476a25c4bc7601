package org.streetunion.sample.expected;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.streetunion.sample.make.staff.CadreWorks;
import org.streetunion.sample.model.CadreWork;
import org.streetunion.sample.model.Office;
import org.streetunion.sample.model.Quarter;

/** The quarterly report of an office, figure by figure: code, then column, then the text that has to be printed. */
public record Expected(Quarter quarter, Map<String, Map<String, String>> figures) {
    /** The seven columns of figures. */
    public static final List<String> COLUMNS = List.of("本季末数", "上季末数", "本季新增", "本季减少", "本年累计", "上年同期", "同比增减(%)");
    /** The quarters the workbooks hold enough facts for. */
    public static final List<Quarter> QUARTERS = List.of(new Quarter(2026, 3), new Quarter(2026, 2), new Quarter(2026, 1),
            new Quarter(2025, 3));

    /** Works the report out from what was invented, the part-time cadres' records too. */
    public static Expected compute(Office office, Quarter quarter) {
        return compute(office, CadreWorks.of(office), quarter);
    }

    /** Works the report out from an office and what its cadres did. */
    static Expected compute(Office office, CadreWork work, Quarter quarter) {
        return new Expected(quarter, new Reckoning(office, work, quarter).figures());
    }

    /** One figure; an unknown code or column is a mistake of the caller. */
    public String value(String code, String column) {
        return Objects.requireNonNull(Objects.requireNonNull(figures.get(code), code).get(column), column);
    }

    /** Writes 季度,代码,列,值 for several quarters, UTF-8 without a mark. */
    public static void write(Office office, List<Quarter> quarters, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("季度,代码,列,值\n");
            for (Quarter quarter : quarters) {
                for (Map.Entry<String, Map<String, String>> row : new TreeMap<>(compute(office, quarter).figures()).entrySet()) {
                    for (String column : COLUMNS) {
                        out.write(quarter + "," + row.getKey() + "," + column + "," + row.getValue().get(column) + "\n");
                    }
                }
            }
        }
    }
}
