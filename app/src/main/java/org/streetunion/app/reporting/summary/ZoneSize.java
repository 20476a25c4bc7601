package org.streetunion.app.reporting.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.streetunion.app.ledger.Parameters;

/**
 * How large a zone should be: so many unions or about so many members. Because the mean of real zones lies well over one of the two, only
 * a zone that is far over both is too large (dossier 1 section 3.3, rule 20).
 *
 * @param unions the guide in unions
 * @param members the guide in members
 * @param factor how many times both have to be passed
 */
record ZoneSize(double unions, double members, double factor) {
    static ZoneSize on(LocalDate day, Parameters parameters) {
        return new ZoneSize(amount(parameters, "片区工会数", day, 50), amount(parameters, "片区会员数", day, 5_000),
                amount(parameters, "片区超出提醒倍数", day, 1.5));
    }

    boolean tooLarge(int unionsThere, int membersThere) {
        return unionsThere > unions * factor && membersThere > members * factor;
    }

    /** Into how many zones to split: by the milder of the two guides, at least two. */
    int zones(int unionsThere, int membersThere) {
        return (int) Math.max(2, Math.round(Math.min(unionsThere / unions, membersThere / members)));
    }

    /** What something weighs when zones are to be equally large. */
    double weight(int unionsThere, int membersThere) {
        return unionsThere / unions + membersThere / members;
    }

    String words() {
        return String.format("%,.0f 家、%,.0f 人", unions, members);
    }

    private static double amount(Parameters parameters, String name, LocalDate day, double usual) {
        return parameters.amount(name, day).map(BigDecimal::doubleValue).filter(amount -> amount > 0).orElse(usual);
    }
}
