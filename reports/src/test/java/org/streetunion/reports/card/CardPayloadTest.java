package org.streetunion.reports.card;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardPayloadTest {
    private static final CardPayload SAMPLE = CardPayload.of("3302060030001000018", "81330206MC0000001X");

    @Test
    void unsignedPayloadReadsBack() {
        assertEquals("SU1:3302060030001000018:81330206MC0000001X", SAMPLE.format());
        CardPayload read = CardPayload.parse(SAMPLE.format()).orElseThrow();
        assertEquals("3302060030001000018", read.number());
        assertEquals("81330206MC0000001X", read.union());
        assertEquals(Optional.empty(), read.signature());
    }

    @Test
    void signedPayloadCanBeVerifiedFromItsTextAlone() throws GeneralSecurityException {
        KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Signature signer = Signature.getInstance("Ed25519");
        signer.initSign(keys.getPrivate());
        signer.update(SAMPLE.signedBytes());
        CardPayload read = CardPayload.parse(SAMPLE.signed(signer.sign()).format()).orElseThrow();
        signer.initVerify(keys.getPublic());
        signer.update(read.signedBytes());
        assertTrue(signer.verify(read.signature().orElseThrow()));
    }

    @Test
    void codeStaysSmall() throws WriterException {
        assertEquals(29, modules(SAMPLE.format()));
        assertEquals(41, modules(SAMPLE.signed(new byte[CardPayload.SIGNATURE_BYTES]).format()));
    }

    private static int modules(String text) throws WriterException {
        return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix().getWidth();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SU2:1:2", "SU1:1", "SU1:1:2:", "SU1:1:2:ABC", "SU1::2", "su1:1:2", "SU1:1:2:3:4",
            "https://example.org"})
    void anythingElseIsNoCard(String text) {
        assertEquals(Optional.empty(), CardPayload.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12 34", "张三", "abc", "1234567890123456789012345"})
    void oddNumbersAreRefused(String number) {
        assertThrows(IllegalArgumentException.class, () -> CardPayload.of(number, "1"));
        assertThrows(IllegalArgumentException.class, () -> CardPayload.of("1", number));
    }

    @Test
    void identityNumberIsRefused() {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
                () -> CardPayload.of("11010519491231002X", "1"));
        assertTrue(String.valueOf(refused.getMessage()).contains("身份证"), refused::toString);
        assertEquals("110105194912310020", CardPayload.of("110105194912310020", "1").number());
        assertEquals("110105194902300020", CardPayload.of("110105194902300020", "1").number());
    }

    @Test
    void signatureOfAnotherLengthIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> SAMPLE.signed(new byte[63]));
    }

    @Test
    void base32AgreesWithTheStandard() {
        assertEquals("MZXW6YTBOI", Base32.encode("foobar".getBytes(StandardCharsets.US_ASCII)));
        assertEquals("MZXW6", Base32.encode("foo".getBytes(StandardCharsets.US_ASCII)));
        Random random = new Random(3);
        for (int length = 0; length < 70; length++) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            assertArrayEquals(bytes, Base32.decode(Base32.encode(bytes)));
        }
    }
}
