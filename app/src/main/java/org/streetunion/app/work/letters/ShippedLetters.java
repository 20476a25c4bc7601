package org.streetunion.app.work.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.exchange.letters.OfficialPaper;

/** The templates that come with the program: in our own words after the rules they name, set by {@link OfficialPaper}. */
final class ShippedLetters {
    private static final List<String> KEYS = List.of("founding-approval", "founding-result-approval", "election-request-approval",
            "nominees-approval", "election-result-approval", "founding-notice", "refusal-notice", "notice", "term-reminder",
            "term-check-letter", "congress-notice", "membership-letter", "appointment-letter", "secondment-notice",
            "responsibility-sheet", "sheet-correction");
    private static final int HEAD = 3;

    private ShippedLetters() {}

    /** All of them. */
    static List<LetterTemplate> all() {
        return KEYS.stream().map(ShippedLetters::described).toList();
    }

    /** The docx of one. */
    static Optional<byte[]> find(String key) throws IOException {
        if (!KEYS.contains(key)) {
            return Optional.empty();
        }
        List<String> lines = lines(key);
        return Optional.of(OfficialPaper.of(lines.subList(HEAD, lines.size())));
    }

    private static LetterTemplate described(String key) {
        List<String> lines = lines(key);
        return new LetterTemplate(key, said(lines.get(0)), said(lines.get(1)), said(lines.get(2)), true, false);
    }

    private static String said(String line) {
        return line.substring(line.indexOf('：') + 1).strip();
    }

    private static List<String> lines(String key) {
        try (InputStream text = ShippedLetters.class.getResourceAsStream(key + ".txt")) {
            if (text == null) {
                throw new IllegalStateException("no template " + key);
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
