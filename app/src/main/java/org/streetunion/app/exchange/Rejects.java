package org.streetunion.app.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.streetunion.app.exchange.checking.Finding;

/** The rejected rows of a file, by sheet and row, with what was found. */
public final class Rejects {
    private final Map<String, TreeMap<Integer, List<Finding>>> bySheet = new LinkedHashMap<>();

    /** Notes a row. */
    void add(String sheet, int row, List<Finding> findings) {
        bySheet.computeIfAbsent(sheet, key -> new TreeMap<>()).computeIfAbsent(row, key -> new ArrayList<>(1))
                .addAll(findings.stream().filter(Finding::blocks).toList());
    }

    /** How many rows of the file are among them. */
    public int count() {
        return bySheet.values().stream().mapToInt(Map::size).sum();
    }

    /** The rows of a sheet. */
    public SortedMap<Integer, List<Finding>> of(String sheet) {
        return bySheet.getOrDefault(sheet, new TreeMap<>());
    }
}
