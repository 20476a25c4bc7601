package org.streetunion.reports.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.streetunion.reports.xlsx.values.CleanText;

/** UTF-8 bytes on their way into a part: collected in one array, written through when it is full. */
final class XmlBuffer {
    private static final int SIZE = 1 << 16;
    /** Room kept free so that a single character, escaped, always fits. */
    private static final int SLACK = 16;

    private final OutputStream out;
    private final byte[] bytes = new byte[SIZE];
    private int used;

    XmlBuffer(OutputStream out) {
        this.out = out;
    }

    /** Bytes that are valid XML already; shorter than the buffer. */
    void raw(byte[] markup) throws IOException {
        if (used + markup.length > SIZE) {
            flush();
        }
        System.arraycopy(markup, 0, bytes, used, markup.length);
        used += markup.length;
    }

    /** Characters of ASCII that need no escaping. */
    void plain(String ascii) throws IOException {
        int length = ascii.length();
        if (used + length > SIZE) {
            flush();
        }
        for (int i = 0; i < length; i++) {
            bytes[used++] = (byte) ascii.charAt(i);
        }
    }

    void number(long value) throws IOException {
        if (value < 0 || value > 999_999_999) {
            plain(Long.toString(value));
            return;
        }
        if (used + SLACK > SIZE) {
            flush();
        }
        int rest = (int) value;
        int digits = 1;
        for (int limit = 10; digits < 9 && rest >= limit; limit *= 10) {
            digits++;
        }
        for (int at = used + digits - 1; at >= used; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        used += digits;
    }

    /** A text, escaped, without what XML cannot hold. */
    void text(String text) throws IOException {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (used + SLACK > SIZE) {
                flush();
            }
            char c = text.charAt(i);
            if (c >= 0x4E00 && c < 0xD800) {
                threeBytes(c);
            } else if (c >= 0x20 && c < 0x7F && c != '<' && c != '&' && c != '>') {
                bytes[used++] = (byte) c;
            } else {
                int code = text.codePointAt(i);
                i += Character.charCount(code) - 1;
                rare(CleanText.xmlCharacter(code));
            }
        }
    }

    private void threeBytes(int c) {
        bytes[used++] = (byte) (0xE0 | c >> 12);
        bytes[used++] = (byte) (0x80 | (c >> 6 & 0x3F));
        bytes[used++] = (byte) (0x80 | (c & 0x3F));
    }

    private void rare(int code) throws IOException {
        switch (code) {
            case -1 -> {
            }
            case '<' -> plain("&lt;");
            case '>' -> plain("&gt;");
            case '&' -> plain("&amp;");
            default -> raw(Character.toString(code).getBytes(StandardCharsets.UTF_8));
        }
    }

    void flush() throws IOException {
        out.write(bytes, 0, used);
        used = 0;
    }
}
