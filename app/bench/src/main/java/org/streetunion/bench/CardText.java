package org.streetunion.bench;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;

/** What both printers put on every card. */
final class CardText {
    /** 发证工会. */
    static final String ISSUER = "丰门街道总工会";
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int LENGTH = 103;

    private CardText() {}

    /**
     * The text of the code as the program prints it, signature and all. 64 bytes that look as random stand for the signature: signing is no
     * part of printing, and neither printer is to pay for it.
     */
    static String code(Object number, Object union) {
        String plain = "SU1:" + number + ":" + union;
        try {
            byte[] sum = MessageDigest.getInstance("SHA-512").digest(plain.getBytes(StandardCharsets.US_ASCII));
            BigInteger bits = new BigInteger(1, sum).shiftLeft(3);
            StringBuilder text = new StringBuilder(LENGTH);
            for (int at = LENGTH - 1; at >= 0; at--) {
                text.append(LETTERS.charAt(bits.shiftRight(5 * at).intValue() & 31));
            }
            return plain + ":" + text;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
