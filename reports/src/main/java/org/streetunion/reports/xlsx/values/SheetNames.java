package org.streetunion.reports.xlsx.values;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/** Names for the sheets of one workbook: allowed by Excel, none twice. */
public final class SheetNames {
    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    /** A free name as near to the wanted one as can be. */
    public String take(String wanted) {
        String safe = WorkbookUtil.createSafeSheetName(wanted.isBlank() ? "报表" : CleanText.clean(wanted), '_');
        String name = safe;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String suffix = "_" + i;
            name = safe.substring(0, Math.min(safe.length(), LONGEST - suffix.length())) + suffix;
        }
        return name;
    }
}
