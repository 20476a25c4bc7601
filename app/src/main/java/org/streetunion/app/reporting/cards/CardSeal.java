package org.streetunion.app.reporting.cards;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.streetunion.app.database.Sql;
import org.streetunion.reports.card.CardPayload;

/** Signs the codes of cards and tells genuine ones from others, without any network. */
public final class CardSeal {
    private static final String ALGORITHM = "Ed25519";
    private static final String OURS = "SU1:";
    private final CardKeyStore keys;

    /** With the keys in this database; the first one is made now if there is none. */
    public CardSeal(Sql sql, Clock clock) {
        keys = new CardKeyStore(sql, clock);
        keys.make();
    }

    /** Signs with the office's newest key; may be used by several threads. */
    public UnaryOperator<CardPayload> signer() {
        PrivateKey key = keys.newest().orElseThrow(() -> new IllegalStateException("no card key"));
        return payload -> signed(payload, key);
    }

    /** Judges the text that a scanner read from a card. */
    public CardVerdict judge(String scanned) {
        String text = scanned.strip();
        Optional<CardPayload> payload = CardPayload.parse(text);
        if (payload.isEmpty()) {
            return text.startsWith(OURS)
                    ? verdict(CardVerdict.Kind.FALSE, "内容残缺或被改过", payload)
                    : verdict(CardVerdict.Kind.UNKNOWN, "这不是本程序印的会员卡上的二维码，请扫卡面右下角的那一个", payload);
        }
        Optional<byte[]> signature = payload.get().signature();
        if (signature.isEmpty()) {
            return verdict(CardVerdict.Kind.UNKNOWN, "这张卡没有签名（启用签名以前印的），请按会员证号到会员台账核对", payload);
        }
        // Some letters differ in bits that decode to nothing: only the one spelling that we print is ours.
        boolean ours = payload.get().signed(signature.get()).format().equals(text)
                && keys.publicKeys().stream().anyMatch(key -> fits(payload.get(), signature.get(), key));
        return ours
                ? verdict(CardVerdict.Kind.GENUINE, "是本单位印的，内容没有改过", payload)
                : verdict(CardVerdict.Kind.FALSE, "签名对不上：不是本单位印的，或内容被改过", payload);
    }

    private static CardVerdict verdict(CardVerdict.Kind kind, String sentence, Optional<CardPayload> payload) {
        return new CardVerdict(kind, sentence, payload);
    }

    private static CardPayload signed(CardPayload payload, PrivateKey key) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(payload.signedBytes());
            return payload.signed(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean fits(CardPayload payload, byte[] signed, PublicKey key) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(payload.signedBytes());
            return signature.verify(signed);
        } catch (SignatureException notEvenASignature) {
            return false;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
