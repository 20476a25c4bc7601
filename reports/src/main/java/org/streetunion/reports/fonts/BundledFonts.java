package org.streetunion.reports.fonts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The font files inside the program: Noto Sans SC in two weights, Noto Serif SC for official letters, HanaMinB behind them for rare
 * characters (all OFL 1.1).
 */
public enum BundledFonts {
    REGULAR("NotoSansSC_400Regular.ttf"), BOLD("NotoSansSC_700Bold.ttf"),
    /** Song style, for what is set as GB/T 9704 wants it. */
    SERIF("NotoSerifSC_400Regular.ttf"),
    /** 30 MB, the ideographs of extensions B to F: open it only when a text needs it. */
    RARE("HanaMinB.ttf");

    private final String file;

    BundledFonts(String file) {
        this.file = file;
    }

    /** The name of the font file; ends in .ttf. */
    public String file() {
        return file;
    }

    /** A new stream over the TrueType file; the caller closes it. */
    public InputStream open() {
        InputStream stream = BundledFonts.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException("font missing from the program: " + file);
        }
        return stream;
    }

    /** The whole file. */
    public byte[] bytes() {
        try (InputStream stream = open()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("font unreadable: " + file, e);
        }
    }
}
