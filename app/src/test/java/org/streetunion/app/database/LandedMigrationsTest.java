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
    private static final Map<String, String> LANDED = Map.ofEntries(
            Map.entry("V001__office.sql", "dcae897b8b8bd440b30f9658c60b547108f796fba5901468c47b068e3e96b1bc"),
            Map.entry("V002__units.sql", "df0de9029dabf1dfafcc3ec9a4ccdbdeb75f803aca722f171158b510fe018b92"),
            Map.entry("V003__people.sql", "5c26e499c7b65954caa13be1c5cfe0a2a7a81a3b2920e54ae1256b7e174f06a0"),
            Map.entry("V004__speed.sql", "38d6476ed2160ab5a97a66153ebf267d987e014cae03f5b53db49ab17202ca89"),
            Map.entry("V005__coming.sql", "d554d838524c62c219ead2abc7cc3d2f3d1b75dfa671f2b9b345c3ed2b534a4a"),
            Map.entry("V006__parameters.sql", "c8546bb026a62d46b4e4336446c397c34992514c25a68dbeaeab871a4e628d8a"),
            Map.entry("V007__cards.sql", "d2dfedcf9174cc34d3383a83724caea72ef4c60412727bf8e18aa7ca2381fee3"),
            Map.entry("V008__employer_workers.sql", "822ab86de9bfb6b51b4bda2f8a608d5009e30f1aca78870510f36139944be562"),
            Map.entry("V011__attachment_trash.sql", "aad6a4e8c15b6a3df5659637167a1e8cee00bf73c9f23a00431e019412235fc3"),
            Map.entry("V045__dated_facts.sql", "f3f119f149fa1c118c0850b395940362fdbe561b861f12cd96bfa2932e5c6bd3"));

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
