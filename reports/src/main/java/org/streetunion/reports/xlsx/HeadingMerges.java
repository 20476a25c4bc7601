package org.streetunion.reports.xlsx;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.streetunion.reports.model.Column;

/** The merged regions of a two-row heading: shared headings run sideways, the others downwards. */
final class HeadingMerges implements Iterable<CellRangeAddress> {
    private final List<CellRangeAddress> regions = new ArrayList<>();

    HeadingMerges(List<Column> columns, int upper) {
        for (int first = 0; first < columns.size();) {
            String group = columns.get(first).group();
            int last = first;
            while (!group.isEmpty() && last + 1 < columns.size() && columns.get(last + 1).group().equals(group)) {
                last++;
            }
            if (group.isEmpty()) {
                regions.add(new CellRangeAddress(upper, upper + 1, first, first));
            } else if (last > first) {
                regions.add(new CellRangeAddress(upper, upper, first, last));
            }
            first = last + 1;
        }
    }

    @Override
    public Iterator<CellRangeAddress> iterator() {
        return regions.iterator();
    }
}
