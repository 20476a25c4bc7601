package org.streetunion.reports.card;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text in the QR code of a 会员卡, first version:
 *
 * <pre>SU1:number:union        SU1:number:union:signature</pre>
 *
 * <p>{@code number} is the 会员证号 and {@code union} the code of the union, both 1 to 24 of 0-9, A-Z and "-". {@code signature} is an
 * Ed25519 signature (64 bytes) over the ASCII bytes before its colon, in base 32 without padding (103 characters). Every character is
 * in the QR alphanumeric set: 29 modules a side unsigned, 41 signed, against 49 with base 64. An identity number is refused.
 */
public final class CardPayload {
    /** Bytes of an Ed25519 signature. */
    public static final int SIGNATURE_BYTES = 64;

    private static final String VERSION = "SU1";
    private static final Pattern CODE = Pattern.compile("[0-9A-Z-]{1,24}");
    private static final Pattern FORMAT = Pattern.compile(VERSION + ":([0-9A-Z-]{1,24}):([0-9A-Z-]{1,24})(?::([A-Z2-7]{103}))?");

    private final String number;
    private final String union;
    private final String signature;

    private CardPayload(String number, String union, String signature) {
        this.number = number;
        this.union = union;
        this.signature = signature;
    }

    /**
     * An unsigned payload.
     *
     * @throws IllegalArgumentException with a sentence in Chinese when a code does not fit or is an identity number
     */
    public static CardPayload of(String number, String union) {
        check("会员证号", number);
        check("工会编码", union);
        return new CardPayload(number, union, "");
    }

    /** Reads what a scanner gives; empty when it is not a card of ours. The signature is read, not verified. */
    public static Optional<CardPayload> parse(String text) {
        Matcher matcher = FORMAT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String signature = matcher.group(3);
        return Optional.of(new CardPayload(matcher.group(1), matcher.group(2), signature == null ? "" : signature));
    }

    /** 会员证号. */
    public String number() {
        return number;
    }

    /** Code of the union. */
    public String union() {
        return union;
    }

    /** The signature, if there is one. */
    public Optional<byte[]> signature() {
        return signature.isEmpty() ? Optional.empty() : Optional.of(Base32.decode(signature));
    }

    /** The bytes a signature covers. */
    public byte[] signedBytes() {
        return unsigned().getBytes(StandardCharsets.US_ASCII);
    }

    /** The same payload with an Ed25519 signature of {@value #SIGNATURE_BYTES} bytes. */
    public CardPayload signed(byte[] ed25519) {
        if (ed25519.length != SIGNATURE_BYTES) {
            throw new IllegalArgumentException("a signature has " + SIGNATURE_BYTES + " bytes, not " + ed25519.length);
        }
        return new CardPayload(number, union, Base32.encode(ed25519));
    }

    /** The text of the QR code. */
    public String format() {
        return signature.isEmpty() ? unsigned() : unsigned() + ":" + signature;
    }

    private String unsigned() {
        return VERSION + ":" + number + ":" + union;
    }

    private static void check(String what, String code) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(what + "只能用 1 至 24 位数字、大写字母和短横，请先改正");
        }
        if (IdentityNumberShape.matches(code)) {
            throw new IllegalArgumentException(what + "是一个身份证号码，不能放进二维码，请换成会员证号");
        }
    }
}
