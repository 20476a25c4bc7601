package org.streetunion.app.work.collect;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * 回收码: names round, union and what was sent, sealed with the secret of the round (HMAC-SHA256, 80 bits of it), so that a changed letter is
 * noticed. It stands inside the workbook; the file's name means nothing.
 *
 * @param round the code of the round
 * @param union the union's id
 * @param digest of what was sent
 * @param seal over the three
 */
public record RoundToken(String round, long union, String digest, String seal) {
    /** What a token looks like. One that was changed still has to be found, to be told of. */
    public static final Pattern LOOKS = Pattern.compile("SJ1-[0-9A-Za-z]{1,20}-\\d{1,18}-[0-9A-Za-z]{1,20}-[0-9A-Za-z]{1,40}");
    private static final Pattern PARTS = Pattern.compile("SJ1-(\\w+)-(\\d+)-(\\w+)-(\\w+)");
    private static final int SEAL = 10;
    private static final int DIGEST = 6;

    /** The token of a workbook. */
    static RoundToken of(Round round, long union, String digest) {
        return new RoundToken(round.code(), union, digest, seal(round, union, digest));
    }

    /** Reads a token. */
    static Optional<RoundToken> parse(String text) {
        Matcher parts = PARTS.matcher(text);
        return parts.matches()
                ? Optional.of(new RoundToken(parts.group(1), Long.parseLong(parts.group(2)), parts.group(3), parts.group(4)))
                : Optional.empty();
    }

    /** Whether it is whole. */
    boolean sealedBy(Round by) {
        return MessageDigest.isEqual(seal.getBytes(StandardCharsets.US_ASCII),
                seal(by, union, digest).getBytes(StandardCharsets.US_ASCII));
    }

    /** As it stands in the workbook. */
    String text() {
        return String.join("-", "SJ1", round, String.valueOf(union), digest, seal);
    }

    /** A short mark of content. */
    static String digest(byte[] content) {
        try {
            return hex(MessageDigest.getInstance("SHA-256").digest(content), DIGEST);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String seal(Round round, long union, String digest) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(round.secret().getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            return hex(mac.doFinal((round.code() + "/" + union + "/" + digest).getBytes(StandardCharsets.US_ASCII)), SEAL);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String hex(byte[] bytes, int count) {
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < count; i++) {
            hex.append(String.format(Locale.ROOT, "%02X", bytes[i]));
        }
        return hex.toString();
    }
}
