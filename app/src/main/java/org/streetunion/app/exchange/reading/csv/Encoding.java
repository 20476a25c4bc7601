package org.streetunion.app.exchange.reading.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds out how a text file is encoded: by its mark, else by reading all of it strictly. */
final class Encoding {
    private static final Charset CHINESE = Charset.forName("GB18030");

    private Encoding() {}

    /** The encoding; nothing when it is neither. */
    static Optional<Charset> of(Path file) throws IOException {
        byte[] mark;
        try (InputStream in = Files.newInputStream(file)) {
            mark = in.readNBytes(3);
        }
        if (starts(mark, 0xFF, 0xFE) || starts(mark, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16);
        }
        if (reads(file, StandardCharsets.UTF_8)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        return reads(file, CHINESE) ? Optional.of(CHINESE) : Optional.empty();
    }

    /** A reader that refuses what does not belong to the encoding. */
    static Reader open(Path file, Charset charset) throws IOException {
        return new InputStreamReader(Files.newInputStream(file), charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static boolean starts(byte[] mark, int first, int second) {
        return mark.length >= 2 && mark[0] == (byte) first && mark[1] == (byte) second;
    }

    private static boolean reads(Path file, Charset charset) throws IOException {
        char[] buffer = new char[1 << 15];
        try (Reader reader = open(file, charset)) {
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == 0) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException another) {
            return false;
        }
    }
}
