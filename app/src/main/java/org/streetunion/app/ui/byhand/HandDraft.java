package org.streetunion.app.ui.byhand;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.streetunion.app.ledger.LongSetting;
import org.streetunion.app.ledger.Settings;
import org.streetunion.app.work.byhand.HandLine;
import org.streetunion.app.work.byhand.HandWay;
import org.streetunion.app.work.byhand.SaveByHand;

/**
 * What was entered and not saved.
 *
 * @param shared the fields above, by name
 * @param lines the rows
 */
record HandDraft(Map<String, String> shared, List<SaveByHand.Chosen> lines) {
    private static final String NAME = "draft.byhand";
    private static final String SEPARATOR = "\u001f";
    private static final String LINE = "\u001e";

    HandDraft {
        shared = Map.copyOf(shared);
        lines = List.copyOf(lines);
    }

    /** Keeps it; nothing entered, nothing kept. */
    void keep(Settings settings) {
        setting(settings).put(lines.isEmpty() ? "" : text());
    }

    /** What was kept; without lines when nothing was. */
    static HandDraft read(Settings settings) {
        Map<String, String> shared = new TreeMap<>();
        List<SaveByHand.Chosen> lines = new ArrayList<>();
        for (String text : setting(settings).get().split(LINE, -1)) {
            String[] parts = text.split(SEPARATOR, -1);
            if (parts.length == 2) {
                shared.put(parts[0], parts[1]);
            } else if (parts.length == 5) {
                lines.add(new SaveByHand.Chosen(new HandLine(parts[0], parts[1], parts[2], parts[3]), HandWay.valueOf(parts[4])));
            }
        }
        return new HandDraft(shared, lines);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        shared.forEach((key, value) -> text.append(key).append(SEPARATOR).append(bare(value)).append(LINE));
        lines.forEach(each -> text.append(String.join(SEPARATOR, bare(each.line().name()), bare(each.line().number()),
                bare(each.line().mobile()), bare(each.line().unclear()), each.way().name())).append(LINE));
        return text.toString();
    }

    private static String bare(String text) {
        return text.replace(SEPARATOR, "").replace(LINE, "");
    }

    private static LongSetting setting(Settings settings) {
        return new LongSetting(settings, NAME);
    }
}
