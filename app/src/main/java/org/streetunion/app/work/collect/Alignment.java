package org.streetunion.app.work.collect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.streetunion.app.exchange.collecting.FormRow;
import org.streetunion.app.exchange.collecting.FormSheet;
import org.streetunion.app.exchange.collecting.ReturnedRow;
import org.streetunion.app.exchange.collecting.ReturnedSheet;

/**
 * The rows of a sheet that came back beside those that went out. Cells that say what went out are passed over at once, so that the
 * registers are asked only about what changed.
 *
 * @param there whether the sheet came back
 * @param missing headings that are gone
 * @param changed rows in which something differs
 * @param gone rows that did not come back
 * @param fresh rows that did not go out
 */
record Alignment(boolean there, List<String> missing, List<Pair> changed, List<FormRow> gone, List<ReturnedRow> fresh) {
    /** A row that went out and came back. */
    record Pair(FormRow sent, ReturnedRow back) {}

    static Alignment of(FormSheet form, List<FormRow> sent, ReturnedSheet back) {
        if (!back.there()) {
            return new Alignment(false, List.of(), List.of(), List.of(), List.of());
        }
        Map<String, FormRow> left = new LinkedHashMap<>();
        sent.forEach(row -> left.put(row.key(), row));
        List<Pair> changed = new ArrayList<>();
        List<ReturnedRow> keyless = new ArrayList<>();
        for (ReturnedRow row : back.rows()) {
            // A row that was copied carries the key of its pattern: the first that bears it is the row itself.
            FormRow known = row.key().isEmpty() ? null : left.remove(row.key());
            if (known == null) {
                keyless.add(row);
            } else if (differs(form, known, row)) {
                changed.add(new Pair(known, row));
            }
        }
        List<ReturnedRow> fresh = keyless.isEmpty() ? keyless : recognised(form, left, keyless, changed);
        return new Alignment(true, back.missing(), changed, List.copyOf(left.values()), fresh);
    }

    /** Whether a cell says something else than went out. */
    static boolean differs(FormSheet form, FormRow sent, ReturnedRow back, int position) {
        String text = back.cells().get(position);
        String known = sent.cells().get(position);
        return text != null && !text.equals(known) && !text.equals(form.columns().get(position).shown(known));
    }

    private static boolean differs(FormSheet form, FormRow sent, ReturnedRow back) {
        for (int i = 0; i < sent.cells().size(); i++) {
            if (differs(form, sent, back, i)) {
                return true;
            }
        }
        return false;
    }

    /** Rows whose key was lost are still known by name and number as they went out, if only one was so. */
    private static List<ReturnedRow> recognised(FormSheet form, Map<String, FormRow> left, List<ReturnedRow> keyless,
            List<Pair> changed) {
        Map<String, List<FormRow>> byName = new HashMap<>();
        left.values().forEach(row -> byName.computeIfAbsent(name(form, row), key -> new ArrayList<>(1)).add(row));
        List<ReturnedRow> fresh = new ArrayList<>();
        for (ReturnedRow row : keyless) {
            List<FormRow> same = Objects.requireNonNullElse(byName.remove(name(form, row)), List.of());
            if (same.size() != 1) {
                fresh.add(row);
            } else {
                FormRow known = same.get(0);
                left.remove(known.key());
                if (differs(form, known, row)) {
                    changed.add(new Pair(known, row));
                }
            }
        }
        return fresh;
    }

    private static String name(FormSheet form, FormRow row) {
        int number = form.position("证件号码");
        return row.cells().get(0) + "|" + (number < 0 ? "" : form.columns().get(number).shown(row.cells().get(number)));
    }

    private static String name(FormSheet form, ReturnedRow row) {
        int number = form.position("证件号码");
        return row.text(0) + "|" + (number < 0 ? "" : Objects.requireNonNullElse(row.cells().get(number), ""));
    }
}
