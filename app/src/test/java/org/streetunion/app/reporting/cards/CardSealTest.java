package org.streetunion.app.reporting.cards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.streetunion.app.Wiring;
import org.streetunion.app.database.OfficeBackup;
import org.streetunion.app.database.OfficeUnavailable;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.reporting.cards.CardVerdict.Kind;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;
import org.streetunion.reports.card.CardPayload;

/** The signature in the code of a card: what it covers, which keys it stands under, where they lie. */
class CardSealTest {
    private static final CardPayload CARD = CardPayload.of("3302990010001000018", "330299001-0001");

    @ParameterizedTest
    @EnumSource(Databases.class)
    void onlyWhatWasSignedIsGenuine(Databases database) {
        try (Office office = database.office()) {
            CardSeal seal = office.cards().seal();
            String text = seal.signer().apply(CARD).format();

            assertEquals(Kind.GENUINE, seal.judge(text).kind());
            assertEquals(Kind.GENUINE, seal.judge("  " + text + "\r\n").kind(), "scanners end a line");
            assertEquals(CARD.number(), seal.judge(text).payload().orElseThrow().number());
        }
    }

    @Test
    void everyOtherCharacterAnywhereIsFalse() {
        try (Office office = Databases.H2.office()) {
            CardSeal seal = office.cards().seal();
            String text = seal.signer().apply(CARD).format();
            Set<Kind> verdicts = new HashSet<>();
            for (int at = "SU1:".length(); at < text.length(); at++) {
                char other = text.charAt(at) == 'A' || text.charAt(at) == ':' ? '7' : 'A';
                verdicts.add(seal.judge(text.substring(0, at) + other + text.substring(at + 1)).kind());
            }
            assertEquals(Set.of(Kind.FALSE), verdicts);
            assertEquals(Kind.FALSE, seal.judge(text.substring(0, text.length() - 1)).kind(), "cut short");
            assertEquals(Kind.FALSE, seal.judge(spelledOtherwise(text)).kind(), "the same bytes, not our letters");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "你好", "https://example.org/card?id=1", "SU2:1:2", "SU1:3302990010001000018:330299001-0001"})
    void whatCarriesNoSignatureOfOursCannotBeJudged(String text) {
        try (Office office = Databases.H2.office()) {
            CardVerdict verdict = office.cards().seal().judge(text);
            assertEquals(Kind.UNKNOWN, verdict.kind());
            assertFalse(verdict.sentence().isBlank());
        }
    }

    @Test
    void anotherOfficeSignsUnderAnotherKey(@TempDir Path folder) throws OfficeUnavailable {
        // Offices of the tests are copies of one, and with it of its key.
        try (Office one = Databases.H2.office(); Office other = Wiring.open(folder, Databases.CLOCK)) {
            String text = one.cards().seal().signer().apply(CARD).format();
            assertEquals(Kind.FALSE, other.cards().seal().judge(text).kind());
        }
    }

    @Test
    void theKeyIsMadeOnceAndGoesAlongWithABackup(@TempDir Path folder) throws OfficeUnavailable, IOException {
        String text;
        ByteArrayOutputStream backup = new ByteArrayOutputStream();
        try (Office office = Wiring.open(folder.resolve("office"), Databases.CLOCK)) {
            text = office.cards().seal().signer().apply(CARD).format();
            office.backup().write(backup, Progress.SILENT);
        }
        try (Office again = Wiring.open(folder.resolve("office"), Databases.CLOCK)) {
            assertEquals(text, again.cards().seal().signer().apply(CARD).format(), "Ed25519 signs alike under one key");
        }
        Path zip = Files.write(folder.resolve("b.zip"), backup.toByteArray());
        OfficeBackup.restore(zip, folder.resolve("restored"));
        try (Office restored = Wiring.open(folder.resolve("restored"), Databases.CLOCK)) {
            assertEquals(Kind.GENUINE, restored.cards().seal().judge(text).kind());
        }
        byte[] file = Files.readAllBytes(folder.resolve("restored").resolve("office.mv.db"));
        assertFalse(new String(file, StandardCharsets.ISO_8859_1).contains("MC4CAQAwBQYDK2Vw"), "a private key in the clear");
        assertTrue(file.length > 0);
    }

    /** The last letter carries three bits that mean nothing; another letter with the same other bits. */
    private static String spelledOtherwise(String text) {
        String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        int last = letters.indexOf(text.charAt(text.length() - 1));
        return text.substring(0, text.length() - 1) + letters.charAt(last + 1);
    }
}
