package org.streetunion.app.ledger;

import java.util.Optional;

/** A text of the settings that may be longer than one of them holds: kept in numbered pieces, {@code name.0}, {@code name.1} … */
public final class LongSetting {
    private static final int PIECE = 3_000;
    private final Settings settings;
    private final String name;

    /** Of that name. */
    public LongSetting(Settings settings, String name) {
        this.settings = settings;
        this.name = name;
    }

    /** The whole text; empty when none is kept. */
    public String get() {
        StringBuilder text = new StringBuilder();
        Optional<String> piece = settings.get(piece(0));
        for (int number = 1; piece.isPresent(); number++) {
            text.append(piece.get());
            piece = settings.get(piece(number));
        }
        return text.toString();
    }

    /** Keeps a text instead; an empty one removes it. */
    public void put(String text) {
        int number = 0;
        int from = 0;
        while (from < text.length()) {
            int to = Math.min(text.length(), from + PIECE);
            if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
                to--;
            }
            keep(number++, text.substring(from, to));
            from = to;
        }
        while (settings.get(piece(number)).isPresent()) {
            settings.put(piece(number++), "");
        }
    }

    private void keep(int number, String text) {
        if (!settings.get(piece(number)).orElse("").equals(text)) {
            settings.put(piece(number), text);
        }
    }

    private String piece(int number) {
        return name + "." + number;
    }
}
