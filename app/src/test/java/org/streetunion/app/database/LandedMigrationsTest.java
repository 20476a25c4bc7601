package org.streetunion.app.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A migration that has landed stands in offices already: it is never edited, what comes after goes into a new one. */
class LandedMigrationsTest {
    private static final Map<String, String> LANDED = Map.of("V001__office.sql",
            "dcae897b8b8bd440b30f9658c60b547108f796fba5901468c47b068e3e96b1bc", "V002__units.sql",
            "df0de9029dabf1dfafcc3ec9a4ccdbdeb75f803aca722f171158b510fe018b92",
            "V003__people.sql", "5c26e499c7b65954caa13be1c5cfe0a2a7a81a3b2920e54ae1256b7e174f06a0",
            "V004__speed.sql", "38d6476ed2160ab5a97a66153ebf267d987e014cae03f5b53db49ab17202ca89");

    @Test
    void areAsTheyLanded() throws IOException, NoSuchAlgorithmException {
        Map<String, String> now = new TreeMap<>();
        for (String name : LANDED.keySet()) {
            try (InputStream text = Objects.requireNonNull(OfficeDatabase.class.getResourceAsStream("../db/migration/" + name))) {
                String plain = new String(text.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
                byte[] sum = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
                now.put(name, HexFormat.of().formatHex(sum));
            }
        }
        assertEquals(new TreeMap<>(LANDED), now);
    }
}
