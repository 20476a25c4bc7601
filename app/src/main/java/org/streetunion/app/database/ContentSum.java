package org.streetunion.app.database;

import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What is in a file, as a number of 64 hexadecimal digits (SHA-256): attachments are named by it. */
final class ContentSum {
    /** What such a number looks like. */
    static final String PATTERN = "[0-9a-f]{64}";
    private final MessageDigest digest = digest();

    /** The number of a content that is held whole. */
    static String of(byte[] content) {
        return HexFormat.of().formatHex(digest().digest(content));
    }

    /** Sums what is read from the stream. */
    InputStream over(InputStream content) {
        return new DigestInputStream(content, digest);
    }

    /** The number of what was read so far; begins anew. */
    String words() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
