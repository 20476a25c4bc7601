package org.streetunion.app.exchange.recognising;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Texts;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;

/** Every heading of every register is recognised in whatever dress clerks give it, and means one column only. */
class HeadingsTest {
    private static final Office OFFICE = Databases.H2.office();
    private static final List<UnaryOperator<String>> DRESSES = List.of(
            text -> text, text -> " " + text + " ", text -> text + "*", text -> "*" + text, text -> text + "（必填）",
            text -> text + "(选填)", text -> text + "：", text -> text + "\n", HeadingsTest::broken, HeadingsTest::spaced,
            HeadingsTest::wide, text -> text + "【按身份证填写】");

    @AfterAll
    static void close() {
        OFFICE.close();
    }

    @Test
    void everyHeadingIsRecognisedInEveryDress() {
        List<String> missed = new ArrayList<>();
        for (Ledger ledger : ledgers()) {
            Headings headings = new Headings(ledger, Map.of());
            for (Column<?> column : ledger.writable()) {
                for (UnaryOperator<String> dress : DRESSES) {
                    String text = dress.apply(column.heading());
                    if (!column.key().equals(headings.match(0, text).column())) {
                        missed.add(ledger.key() + " " + text);
                    }
                }
            }
        }

        assertEquals(List.of(), missed);
    }

    @Test
    void noHeadingMeansTwoColumnsOfOneRegister() {
        List<String> twice = new ArrayList<>();
        for (Ledger ledger : ledgers()) {
            Map<String, String> owners = new LinkedHashMap<>();
            for (Column<?> column : ledger.writable()) {
                column.headings().map(Texts::heading).distinct().forEach(heading -> {
                    String other = owners.putIfAbsent(heading, column.key());
                    if (other != null) {
                        twice.add(ledger.key() + " " + heading + ": " + other + " and " + column.key());
                    }
                });
            }
        }

        assertEquals(List.of(), twice);
    }

    @Test
    void aTextThatIsNoHeadingIsNotTakenForOne() {
        Random random = new Random(7);
        for (Ledger ledger : ledgers()) {
            Headings headings = new Headings(ledger, Map.of());
            for (int i = 0; i < 200; i++) {
                String noise = "甲" + Long.toString(random.nextLong(1_000_000), 36) + "乙";

                assertEquals(Headings.Match.Kind.UNKNOWN, headings.match(0, noise).kind(), ledger.key() + " " + noise);
            }
            assertEquals(Headings.Match.Kind.UNKNOWN, headings.match(0, "（）").kind());
            assertEquals(Headings.Match.Kind.UNKNOWN, headings.match(0, "*").kind());
        }
    }

    @Test
    void whatWasMappedByHandComesBeforeOurOwnOpinion() {
        Ledger members = OFFICE.registers().get("members").ledger();
        String name = members.writable().get(0).heading();
        Headings headings = new Headings(members, Map.of(name, Headings.NOTHING, "绰号", members.writable().get(0).key()));

        assertEquals(Headings.Match.Kind.IGNORED, headings.match(0, name).kind());
        assertEquals(members.writable().get(0).key(), headings.match(1, "绰 号（小名）").column());
    }

    private static List<Ledger> ledgers() {
        return OFFICE.registers().all().stream().map(Register::ledger).toList();
    }

    private static String broken(String text) {
        return text.substring(0, text.length() / 2) + "\n" + text.substring(text.length() / 2);
    }

    private static String spaced(String text) {
        return String.join(" ", text.split(""));
    }

    /** Letters, digits and brackets as a Chinese input method writes them. */
    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(letter -> wide.append((char) (letter > ' ' && letter < 127 ? letter + 0xfee0 : letter)));
        return wide.toString();
    }
}
