package org.streetunion.app.ui;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/**
 * The looks: the theme library's light theme, our colours and parts over it, the bundled Chinese font. The font of rare characters loads
 * when it is needed.
 */
public final class Theme {
    private static final String FONTS = "/org/streetunion/reports/fonts/";
    private static final List<String> FACES = List.of("NotoSansSC_400Regular.ttf", "NotoSansSC_700Bold.ttf");
    private static final List<String> SHEETS = List.of("colors", "base", "shell", "ledger", "form", "screens", "board");
    private static final double SIZE = 13;

    private Theme() {}

    /** Loads fonts and the theme; once is enough, twice does no harm. */
    public static void load() {
        FACES.forEach(Theme::font);
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    /** Puts our style sheets on a scene. */
    public static void dress(Scene scene) {
        scene.getStylesheets().setAll(sheets());
    }

    /** Our style sheets, in order. */
    public static List<String> sheets() {
        return SHEETS.stream()
                .map(name -> Objects.requireNonNull(Theme.class.getResource("css/" + name + ".css")).toExternalForm()).toList();
    }

    private static void font(String file) {
        try (InputStream stream = Theme.class.getResourceAsStream(FONTS + file)) {
            if (stream != null) {
                Font.loadFont(stream, SIZE);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
