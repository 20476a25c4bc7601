package org.streetunion.reports.card;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.streetunion.reports.card.picture.Picture;

/**
 * What one 会员卡 says. Nothing is checked here: a card that cannot be printed is reported by the writer, and the others are printed.
 *
 * @param name of the member
 * @param number 会员证号, printed in groups of four
 * @param membership union, day of joining and issuer
 * @param qr text of the QR code, normally {@link CardPayload#format()}
 * @param photo null leaves an empty frame
 * @param facts what some designs say besides
 */
public record Card(String name, String number, Membership membership, String qr, @Nullable Picture photo,
        Map<CardFact, String> facts) {
    public Card {
        facts = Map.copyOf(facts);
    }

    /** A card that says only what every card says. */
    public Card(String name, String number, Membership membership, String qr, @Nullable Picture photo) {
        this(name, number, membership, qr, photo, Map.of());
    }

    /** A fact; empty when it is not known. */
    public String fact(CardFact fact) {
        return facts.getOrDefault(fact, "");
    }

    /**
     * Where the holder belongs.
     *
     * @param union 所属工会, on two lines at most
     * @param joined 入会日期; null when unknown
     * @param issuer 发证工会
     */
    public record Membership(String union, @Nullable LocalDate joined, String issuer) {}
}
