package org.streetunion.app.reporting.cards;

import static org.streetunion.app.database.jooq.Tables.CARD_KEY;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.database.Sql;

/**
 * The Ed25519 keys of the office (decision 14). They lie in the database: enciphered with it, in every backup, the same for all PCs of an
 * office. A key is never deleted, because cards signed with it are in people's pockets; the newest one signs.
 */
final class CardKeyStore {
    private static final String ALGORITHM = "Ed25519";
    private final Sql sql;
    private final Clock clock;

    CardKeyStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Makes a key where there is none yet. */
    void make() {
        if (!publicKeys().isEmpty()) {
            return;
        }
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            Instant now = clock.instant();
            sql.write(context -> context.insertInto(CARD_KEY).set(CARD_KEY.ID, now.toEpochMilli()).set(CARD_KEY.MADE_AT, now)
                    .set(CARD_KEY.PUBLIC_KEY, text(pair.getPublic().getEncoded()))
                    .set(CARD_KEY.PRIVATE_KEY, text(pair.getPrivate().getEncoded())).onDuplicateKeyIgnore().execute());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The key that signs. */
    Optional<PrivateKey> newest() {
        return sql.read(context -> context.select(CARD_KEY.PRIVATE_KEY).from(CARD_KEY).orderBy(CARD_KEY.ID.desc()).limit(1)
                .fetchOptional(CARD_KEY.PRIVATE_KEY)).map(CardKeyStore::privateKey);
    }

    /** Every key that ever signed, the newest first. */
    List<PublicKey> publicKeys() {
        return sql.read(context -> context.select(CARD_KEY.PUBLIC_KEY).from(CARD_KEY).orderBy(CARD_KEY.ID.desc())
                .fetch(CARD_KEY.PUBLIC_KEY)).stream().map(CardKeyStore::publicKey).toList();
    }

    private static PrivateKey privateKey(String text) {
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(bytes(text)));
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("card key", damaged);
        }
    }

    private static PublicKey publicKey(String text) {
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(bytes(text)));
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("card key", damaged);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return Base64.getDecoder().decode(text);
    }
}
